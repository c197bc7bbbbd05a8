import { DIMMED, HATCH_FILL, keyColor, type MapDrawing } from "./export-svg-map.ts";
import { INNER, MARGIN, textLine, WIDTH, type Block, type Sheet } from "./export-svg-text.ts";
import { HIDDEN, THROUGH_GROUP } from "./legend.ts";
import type { Picture, PrintedEntry } from "./picture.ts";
import { textWidth, wrapText } from "./wrap-text.ts";
import { xmlElement } from "./xml.ts";
import type { SentencePart } from "./year-sentence.ts";

/** In px. */
const SIZE = 13;
const LEADING = 24;
/** How wide and high a swatch is. */
export const SWATCH = 14;
const SWATCH_GAP = 7;
const ENTRY_GAP = 18;

/** An entry and where it stands, in px from the start of the legend. */
interface Placed {
  readonly entry: PrintedEntry;
  readonly isDimmed: boolean;
  readonly lines: readonly (readonly SentencePart[])[];
  readonly x: number;
  readonly y: number;
}

/** The legend's entries, side by side as far as there is room; those that are not singled out step back. */
export function legendBlock(
  { legend, isolated }: Pick<Picture, "legend" | "isolated">,
  gap: number,
  drawing: MapDrawing,
  sheet: Sheet,
): Block {
  let [x, y] = [0, 0];
  const placed = legend.map((entry): Placed => {
    const { key, label, count } = entry;
    const words =
      count === undefined
        ? [{ text: label }]
        : [{ text: `${label} ` }, { text: String(count), className: "count" }];
    const lines = wrapText(words, INNER - SWATCH - SWATCH_GAP, SIZE);
    const width = SWATCH + SWATCH_GAP + Math.max(0, ...lines.map(lineWidth));
    if (x > 0 && x + width > INNER) [x, y] = [0, y + LEADING];
    const isDimmed = isolated !== undefined && key !== isolated;
    const place = { entry, isDimmed, lines, x, y };
    x += width + ENTRY_GAP;
    y += (lines.length - 1) * LEADING;
    return place;
  });
  return {
    gap,
    height: y + LEADING,
    draw: (top) => placed.map((each) => drawEntry(each, top, drawing, sheet)).join(""),
  };
}

function drawEntry(
  { entry, isDimmed, lines, x, y }: Placed,
  top: number,
  drawing: MapDrawing,
  sheet: Sheet,
): string {
  const { colors, isMirrored } = sheet;
  const middle = top + y + LEADING / 2;
  const left = isMirrored ? WIDTH - MARGIN - x - SWATCH : MARGIN + x;
  const start = isMirrored ? left - SWATCH_GAP : left + SWATCH + SWATCH_GAP;
  const type = { size: SIZE, color: colors.ink };
  const box = swatch(entry.key, left, middle - SWATCH / 2, drawing);
  return [
    isDimmed ? xmlElement("g", { opacity: DIMMED }, box) : box,
    ...lines.map((line, index) =>
      textLine(line, { x: start, middle: middle + index * LEADING }, type, colors),
    ),
  ].join("");
}

/** What stands for a key in the legend, `SWATCH` px wide and high, with its upper left corner at `x` and `y`. */
export function swatch(key: string, x: number, y: number, drawing: MapDrawing): string {
  const { colors } = drawing;
  const box = { x, y, width: SWATCH, height: SWATCH, rx: 3 };
  const filled = (fill: string) => xmlElement("rect", { ...box, fill });
  if (key === THROUGH_GROUP) return filled(colors.muted) + filled(HATCH_FILL);
  if (key === "contested") {
    const stops = colors.camps
      .slice(0, 2)
      .map((color) => xmlElement("stop", { offset: 0.5, "stop-color": color }));
    const gradient = { id: "stance-split", x1: 0, y1: 0, x2: 1, y2: 1 };
    return xmlElement("linearGradient", gradient, ...stops) + filled("url(#stance-split)");
  }
  const land = { stroke: colors.rule };
  const rim = {
    uncited: land,
    [HIDDEN]: land,
    unclear: {
      stroke: colors.muted,
      "stroke-width": 1.4,
      "stroke-dasharray": "0.1 3",
      "stroke-linecap": "round",
    },
  }[key];
  if (!rim) return filled(keyColor(key, drawing));
  const inner = { x: x + 0.5, y: y + 0.5, width: SWATCH - 1, height: SWATCH - 1, rx: 2.5 };
  return xmlElement("rect", { ...inner, fill: colors.land, ...rim });
}

function lineWidth(line: readonly SentencePart[]): number {
  return textWidth(line.map(({ text }) => text).join(""), SIZE);
}
