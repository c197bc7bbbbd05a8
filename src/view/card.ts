import type { World } from "../geo/world.ts";
import { countryStances } from "../model/country-stance.ts";
import type { Dataset } from "../model/dataset.ts";
import { localize, type Locale } from "../text/locale.ts";
import { citationView, type CitationView } from "./citation-view.ts";
import { countryName } from "./country-name.ts";
import { dimNone } from "./dimming.ts";
import { drawMap, type ExportColors } from "./export-svg-map.ts";
import { textLine } from "./export-svg-text.ts";
import type { Scene } from "./stance-view.ts";
import { nextStory } from "./story.ts";
import { balanceText, wrapText } from "./wrap-text.ts";
import { escapeXml, xmlElement } from "./xml.ts";
import type { SentencePart } from "./year-sentence.ts";

/** What a link's picture is made of. */
export interface CardContent {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly world: World;
  readonly colors: ExportColors;
  /** A family that the program which draws it has. */
  readonly font: string;
}

/** In px, as Facebook, X, LinkedIn, Slack and WhatsApp show a link's picture without cutting it: 1.91 to 1. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 52;
const WIDE = CARD.width - 2 * MARGIN;
const MAP = { x: MARGIN, y: 238, width: 712, height: 322 };
const COLUMN = { x: 796, width: CARD.width - MARGIN - 796 };
/** How many letters of a quotation are a whole thought and fit beside the map. */
const QUOTE = { least: 40, most: 130 };

/** How a text is set, in px; `widening` is how much wider its letters are than `wrapText` takes them for. */
interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly color: "ink" | "muted";
  readonly weight?: "bold";
  readonly widening: number;
}

const title: Setting = { size: 54, leading: 66, color: "ink", weight: "bold", widening: 1.12 };
const sentence: Setting = { size: 30, leading: 42, color: "muted", widening: 1.04 };
const quote: Setting = { size: 29, leading: 38, color: "ink", widening: 1.04 };
const speaker: Setting = { size: 22, leading: 29, color: "ink", weight: "bold", widening: 1.06 };
const source: Setting = { size: 22, leading: 31, color: "muted", widening: 1.04 };

/**
 * The picture of a link to the map, SVG: title, the first year in words, the map, and a quotation with its source, in
 * letters that can be read when a messenger shows them at half their size.
 */
export function cardSvg({ dataset: whole, locale, world, colors, font }: CardContent): string {
  const { scene, map } = nextStory(undefined, { whole, source: "", basis: "", year: undefined, locale });
  const name = localize(whole.title, locale.tag);
  const heading = wrapText([{ text: name }], WIDE, title.size * title.widening).slice(0, 1);
  const said = wrapWhole(map.sentence, sentence.size * sentence.widening).slice(0, 2);
  const { width, height } = CARD;
  return xmlElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": font,
    },
    xmlElement("title", {}, escapeXml(name)),
    xmlElement("rect", { width, height, fill: colors.ground }),
    printLines(heading, title, { x: MARGIN, y: 40 }, colors),
    printLines(said, sentence, { x: MARGIN, y: 118 }, colors),
    drawMap({ scene, world, colors, stances: map.stances, dimming: dimNone }, MAP),
    quotationColumn(scene, colors),
  );
}

/** Lines of about the same width, in which no count is parted from its camp if that can be. */
function wrapWhole(parts: readonly SentencePart[], size: number): readonly (readonly SentencePart[])[] {
  const count = (some: readonly SentencePart[]) => some.filter(({ className }) => className).length;
  const balanced = balanceText(parts, WIDE, size);
  const widths = Array.from({ length: 60 }, (_, index) => WIDE * (0.4 + index / 100));
  const whole = widths
    .map((width) => wrapText(parts, width, size))
    .find((lines) => lines.length === balanced.length && count(lines.flat()) === count(parts));
  return whole ?? balanced;
}

function printLines(
  lines: readonly (readonly SentencePart[])[],
  { size, leading, color, weight }: Setting,
  { x, y }: { readonly x: number; readonly y: number },
  colors: ExportColors,
): string {
  const type = { size, color: colors[color], ...(weight && { weight }) };
  return lines
    .map((line, index) => textLine(line, { x, middle: y + leading * (index + 0.5) }, type, colors))
    .join("");
}

/** Beside the map, in its middle, along a line of the camp's colour. */
function quotationColumn(scene: Scene, colors: ExportColors): string {
  const chosen = chooseQuotation(scene);
  if (!chosen) return "";
  const { country, citation } = chosen;
  const printed: readonly (readonly [string, Setting])[] = [
    [citation.quote, quote],
    [citation.speaker || country, speaker],
    [`${citation.publisher}${scene.locale.text.comma}${citation.date}`, source],
  ];
  const blocks = printed.map(([text, setting]) => ({
    lines: wrapText([{ text }], COLUMN.width, setting.size * setting.widening),
    setting,
  }));
  const GAP = 8;
  const height = blocks.reduce((sum, { lines, setting }) => sum + lines.length * setting.leading, GAP);
  const top = MAP.y + (MAP.height - height) / 2;
  const camp = scene.dataset.stances.findIndex((_, index) => citation.className === `camp-${index}`);
  const fill = colors.camps[camp] ?? colors.ink;
  let y = top;
  const words = blocks.map(({ lines, setting }) => {
    const block = printLines(lines, setting, { x: COLUMN.x, y }, colors);
    y += lines.length * setting.leading + (setting === quote ? GAP : 0);
    return block;
  });
  return xmlElement("rect", { x: COLUMN.x - 22, y: top, width: 4, height, fill }) + words.join("");
}

/** The first quotation of an official, else of anybody, that is neither too short nor too long. */
function chooseQuotation(
  scene: Scene,
): { readonly country: string; readonly citation: CitationView } | undefined {
  const cited = [...countryStances(scene.dataset, scene.year).values()].flatMap(({ country, citations }) =>
    citations.map((citation) => ({ country, citation })),
  );
  const fitting = cited.filter(({ citation: { evidence } }) => {
    const { length } = evidence.quote;
    return length >= QUOTE.least && length <= QUOTE.most;
  });
  const best = fitting.find(({ citation: { evidence } }) => evidence.basis === "statement") ?? fitting[0];
  if (!best) return undefined;
  return { country: countryName(best.country, scene.locale), citation: citationView(best.citation, scene) };
}
