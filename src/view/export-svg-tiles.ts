import { DIMMED, HATCH_FILL, hatchPattern, keyColor, type MapDrawing } from "./export-svg-map.ts";
import { swatch, SWATCH } from "./export-svg-legend.ts";
import { BOLD, INNER, MARGIN, textLine, WIDTH, type Block, type Sheet } from "./export-svg-text.ts";
import { COLUMN_GAP, TILE_GAP, tileLayout } from "./tile-layout.ts";
import type { Tile, TileColumn, TilesView } from "./tiles-view.ts";
import { wrapText } from "./wrap-text.ts";
import { xmlElement } from "./xml.ts";
import type { SentencePart } from "./year-sentence.ts";

/** In px. */
const SIZE = 12.5;
const LEADING = 15;
const HEADING_GAP = 8;
const EDGE = 8;
const PADDING = 7;
const CORNER = 2;

/** A column and where it stands, in px from the start of the block. */
interface Placed {
  readonly column: TileColumn;
  readonly span: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The camps as columns of equal, named tiles; the uncited, which fold on the screen, are left to the legend's count.
 * `subject` heads the column of those that the stances are about.
 */
export function tilesBlock(
  { columns }: TilesView,
  { gap, subject }: { readonly gap: number; readonly subject: string },
  drawing: MapDrawing,
  sheet: Sheet,
): Block {
  const {
    isStacked,
    spans,
    tracks,
    tile: width,
  } = tileLayout(
    columns.map(({ tiles }) => tiles.length),
    INNER,
  );
  const lines = (name: string) => wrapText([{ text: name }], width - EDGE - 2 * PADDING, SIZE);
  const tallest = Math.max(1, ...columns.flatMap(({ tiles }) => tiles.map(({ name }) => lines(name).length)));
  const tileHeight = tallest * LEADING + 2 * PADDING;
  const headingOf = ({ key, label, tiles }: TileColumn, span: number) =>
    wrapText(
      [
        { text: `${key === "subject" ? subject : label} `, className: "label" },
        { text: String(tiles.length), className: "count" },
      ],
      span * (width + TILE_GAP) - SWATCH - PADDING,
      SIZE * BOLD,
    );
  const heading =
    HEADING_GAP +
    LEADING * Math.max(1, ...columns.map((each, index) => headingOf(each, spans[index] ?? 1).length));
  const heightOf = ({ tiles }: TileColumn, span: number) =>
    heading + Math.ceil(tiles.length / span) * (tileHeight + TILE_GAP);
  let [x, y, track, height] = [0, 0, 0, 0];
  const placed = columns.map((column, index): Placed => {
    const span = spans[index] ?? 1;
    if (isStacked && track + span > tracks) [x, y, track] = [0, height + TILE_GAP, 0];
    const place = { column, span, x, y };
    x += span * (width + TILE_GAP) + (isStacked ? 0 : COLUMN_GAP - TILE_GAP);
    track += span;
    height = Math.max(height, y + heightOf(column, span));
    return place;
  });

  /** The left edge of a box that begins so far from the start. */
  const leftOf = (start: number, size: number) =>
    sheet.isMirrored ? WIDTH - MARGIN - start - size : MARGIN + start;
  const startOf = (start: number) => leftOf(start, 0);

  const drawTile = (tile: Tile, start: number, top: number): string => {
    const camps = drawing.stances.get(tile.country)?.stances ?? [];
    const keys = camps.length > 0 ? camps : [tile.key];
    const color = tile.key === "contested" ? drawing.colors.muted : keyColor(tile.key, drawing);
    const box = { x: leftOf(start, width), y: top, width, height: tileHeight, rx: CORNER };
    const edge = { x: leftOf(start, EDGE), width: EDGE };
    const part = tileHeight / keys.length;
    const names = lines(tile.name);
    const middle = top + tileHeight / 2 - ((names.length - 1) * LEADING) / 2;
    return xmlElement(
      "g",
      { "data-country": tile.country, "data-stance": tile.key, "data-basis": tile.coverage },
      xmlElement(
        "g",
        { opacity: drawing.dimming(tile.country) ? DIMMED : undefined },
        xmlElement("rect", { ...box, fill: color, "fill-opacity": 0.16 }),
        ...keys.map((key, index) =>
          xmlElement("rect", { ...edge, y: top + index * part, height: part, fill: keyColor(key, drawing) }),
        ),
        tile.coverage === "group"
          ? xmlElement("rect", { ...edge, y: top, height: tileHeight, fill: HATCH_FILL })
          : "",
        xmlElement("rect", { ...box, fill: "none", stroke: color, "stroke-opacity": 0.5 }),
      ),
      ...names.map((line, index) => drawLine(line, start + EDGE + PADDING, middle + index * LEADING)),
    );
  };

  const drawLine = (line: readonly SentencePart[], start: number, middle: number): string =>
    textLine(line, { x: startOf(start), middle }, { size: SIZE, color: drawing.colors.ink }, drawing.colors);

  const drawColumn = ({ column, span, x, y }: Placed, top: number): string => {
    const { key, tiles } = column;
    const middle = top + y + LEADING / 2;
    return [
      swatch(key, leftOf(x, SWATCH), middle - SWATCH / 2, drawing),
      ...headingOf(column, span).map((line, index) =>
        drawLine(line, x + SWATCH + PADDING, middle + index * LEADING),
      ),
      ...tiles.map((tile, index) =>
        drawTile(
          tile,
          x + (index % span) * (width + TILE_GAP),
          top + y + heading + Math.floor(index / span) * (tileHeight + TILE_GAP),
        ),
      ),
    ].join("");
  };

  return {
    gap,
    height,
    draw: (top) => hatchPattern(drawing.colors) + placed.map((each) => drawColumn(each, top)).join(""),
  };
}
