import type { World } from "../geo/world.ts";
import { quotedSources } from "../model/quoted-sources.ts";
import { positionsByYear } from "../model/years.ts";
import type { LateWords } from "../text/en-late.ts";
import { localize } from "../text/locale.ts";
import { publishers } from "./dataset-facts.ts";
import { legendBlock } from "./export-svg-legend.ts";
import { drawMap, type ExportColors } from "./export-svg-map.ts";
import { INNER, MARGIN, textBlock, WIDTH, type Block, type Sheet } from "./export-svg-text.ts";
import { tilesBlock } from "./export-svg-tiles.ts";
import type { Picture } from "./picture.ts";
import type { Scene } from "./stance-view.ts";
import { upperFirst } from "./upper-first.ts";
import { escapeXml, xmlElement } from "./xml.ts";
import { sentenceText } from "./year-sentence.ts";

/** A face of the map with all that a picture of it must say when it is passed on. */
export interface SvgExport {
  readonly scene: Scene;
  readonly world: World;
  readonly picture: Picture;
  readonly colors: ExportColors;
  readonly late: LateWords;
}

/** The tallest that the map gets, where its frame is a continent's, in px. */
const MAP_HEIGHT = 600;

const SERIF = "Georgia, 'Times New Roman', serif";
const SANS = "'Helvetica Neue', Helvetica, Arial, sans-serif";

/** A face of the map as a whole picture, an SVG file that needs nothing else: no font, no script, no address. */
export function exportSvg(content: SvgExport): string {
  const { scene, picture, colors, late } = content;
  const { dataset, locale } = scene;
  const title = localize(dataset.title, locale.tag);
  const sentence = sentenceText(picture.sentence);
  const sheet = { colors, isMirrored: locale.text.direction === "rtl" };
  const cited = publishersOf(scene, picture.years);
  const edition = dataset.edition === undefined ? [] : upperFirst(late.edition(dataset.edition));
  const notes = [locale.text.borders].concat(edition).join(locale.text.dot);
  const large = { size: 30, leading: 36, color: colors.ink, family: SERIF, weight: "bold" };
  const middle = { size: 16.5, leading: 25, color: colors.muted };
  const small = { size: 12.5, leading: 18, color: colors.muted };
  const blocks = [
    textBlock([{ text: title }], 26, large, sheet),
    textBlock(picture.sentence, 8, middle, sheet),
    ...picture.notes.map((text) => textBlock([{ text }], 0, { ...middle, color: colors.ink }, sheet)),
    legendBlock(picture, 10, { ...content, ...picture }, sheet),
    faceBlock(14, content, sheet),
    textBlock(
      cited.length
        ? [{ text: `${locale.text.sources}${locale.text.colon}${cited.join(locale.text.listComma)}` }]
        : [],
      14,
      small,
      sheet,
    ),
    textBlock([{ text: notes }], 0, small, sheet),
  ];
  let bottom = 0;
  const drawn = blocks.map(({ gap, height, draw }) => {
    bottom += gap + height;
    return draw(bottom - height);
  });
  const height = Math.ceil(bottom + 24);
  return xmlElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      "font-family": SANS,
      // Among other things, it is by the language that a program chooses the forms of Chinese characters.
      lang: locale.text.tag,
      direction: sheet.isMirrored ? "rtl" : undefined,
    },
    xmlElement("title", {}, escapeXml(title)),
    xmlElement("desc", {}, escapeXml(sentence)),
    xmlElement("rect", { width: WIDTH, height, fill: colors.ground }),
    ...drawn,
  );
}

function faceBlock(gap: number, { scene, world, colors, picture, late }: SvgExport, sheet: Sheet): Block {
  const drawing = { scene, world, colors, ...picture };
  if (picture.tiles) return tilesBlock(picture.tiles, { gap, subject: late.tiles.subject }, drawing, sheet);
  const [left, top, right, bottom] = world.frame;
  const height = Math.min(MAP_HEIGHT, (INNER * (bottom - top)) / (right - left));
  return { gap, height, draw: (y) => drawMap(drawing, { x: MARGIN, y, width: INNER, height }) };
}

/** The publications that the years shown quote. */
function publishersOf({ dataset, locale }: Scene, years: readonly number[]): readonly string[] {
  const positions = years.flatMap((year) => positionsByYear(dataset).get(year) ?? []);
  return publishers({ ...dataset, sources: quotedSources(dataset.sources, positions) }, locale.tag);
}
