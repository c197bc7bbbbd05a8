import type { ExportColors } from "./export-svg-map.ts";
import { balanceText, wrapText } from "./wrap-text.ts";
import { escapeXml, xmlElement } from "./xml.ts";
import type { SentencePart } from "./year-sentence.ts";

/** What the parts of the drawing share. A language that is written from right to left has it mirrored. */
export interface Sheet {
  readonly colors: ExportColors;
  readonly isMirrored: boolean;
}

/** What is printed below another; `gap` is the room above it. */
export interface Block {
  readonly gap: number;
  readonly height: number;
  readonly draw: (top: number) => string;
}

/** How a text is set; sizes in px. */
export interface Type {
  readonly size: number;
  readonly leading: number;
  readonly color: string;
  readonly family?: string;
  readonly weight?: string;
}

/** Measures of the drawing, in px. */
export const WIDTH = 960;
export const MARGIN = 32;
export const INNER = WIDTH - 2 * MARGIN;

/** How much wider bold letters are, a title's with serifs too. */
export const BOLD = 1.12;

/** A text over the whole width, in as many lines as it needs; a title in lines of equal width. */
export function textBlock(parts: readonly SentencePart[], gap: number, type: Type, sheet: Sheet): Block {
  const lines =
    type.weight === "bold" ? balanceText(parts, INNER, type.size * BOLD) : wrapText(parts, INNER, type.size);
  const x = sheet.isMirrored ? WIDTH - MARGIN : MARGIN;
  const line = (words: readonly SentencePart[], top: number) =>
    textLine(words, { x, middle: top + type.leading / 2 }, type, sheet.colors);
  return {
    gap,
    height: lines.length * type.leading,
    draw: (top) => lines.map((words, index) => line(words, top + index * type.leading)).join(""),
  };
}

/** One line of text; parts with a class are bold and in its colour. */
export function textLine(
  parts: readonly SentencePart[],
  { x, middle }: { readonly x: number; readonly middle: number },
  { size, color, family, weight }: Omit<Type, "leading">,
  colors: ExportColors,
): string {
  const printed = parts.map(({ text, className }) =>
    className === undefined
      ? escapeXml(text)
      : xmlElement("tspan", { "font-weight": "bold", fill: wordColor(className, colors) }, escapeXml(text)),
  );
  const type = { "font-family": family, "font-size": size, "font-weight": weight, fill: color };
  // Not by dominant-baseline, which not every program knows.
  return xmlElement("text", { x, y: middle + size * 0.35, ...type }, ...printed);
}

function wordColor(className: string, { campWords, muted, ink }: ExportColors): string {
  if (className === "count") return muted;
  return campWords[Number(/^camp-(\d)$/.exec(className)?.[1])] ?? ink;
}
