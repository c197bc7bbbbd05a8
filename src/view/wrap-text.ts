import type { SentencePart } from "./year-sentence.ts";

/** What can stand at the end of a line with nothing after it: scripts that are written without spaces. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
/** The pieces that a line may end after: a letter of those scripts with its marks, or a word with its space. */
const PIECES = new RegExp(
  String.raw`[\p{Ps}\p{Pi}]*[${UNSPACED}][\p{Pe}\p{Pf}\p{Po}]*\s*|[^\s${UNSPACED}]+\s*|\s+`,
  "gu",
);

/** How wide kinds of letters are, in em, in the usual fonts without serifs; the first that fits. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ijl'’‘|]/, 0.24],
  [/[\s.,:;!·Itfr()[\]-]/, 0.31],
  [/[cksvxyzJ]/, 0.51],
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3ffff}]/u, 1],
  [/[mwMWЖШЩМЮжшщмю@%—…]/, 0.88],
  [/\p{Lu}/u, 0.71],
];

/** About how wide a text is at a size, in the same unit; rather too much than too little. */
export function textWidth(text: string, size: number): number {
  const em = Array.from(text).reduce(
    (sum, character) => sum + (widths.find(([kind]) => kind.test(character))?.[1] ?? 0.58),
    0,
  );
  return em * size;
}

/** Lines of a text that is put together of parts, each about as wide as `width` at most. */
export function wrapText(
  parts: readonly SentencePart[],
  width: number,
  size: number,
): readonly (readonly SentencePart[])[] {
  const text = parts.map((part) => part.text).join("");
  const pieces = (text.match(PIECES) ?? []).flatMap((piece) =>
    textWidth(piece.trimEnd(), size) > width ? Array.from(piece) : piece,
  );
  const lines: { start: number; end: number }[] = [];
  let end = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    const isFitting = line && textWidth((text.slice(line.start, line.end) + piece).trimEnd(), size) <= width;
    const start = end;
    end += piece.length;
    if (isFitting) line.end = end;
    else lines.push({ start, end });
  }
  return lines.map(({ start, end }) => slice(parts, start, start + text.slice(start, end).trimEnd().length));
}

/** As many lines as `wrapText` makes, of about the same width. */
export function balanceText(
  parts: readonly SentencePart[],
  width: number,
  size: number,
): readonly (readonly SentencePart[])[] {
  let lines = wrapText(parts, width, size);
  for (let narrower = width; narrower > width / 2; narrower -= size) {
    const next = wrapText(parts, narrower, size);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** The parts that stand from one place of the whole text to another. */
function slice(parts: readonly SentencePart[], start: number, end: number): readonly SentencePart[] {
  let offset = 0;
  return parts.flatMap((part): SentencePart[] => {
    const text = part.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += part.text.length;
    return text ? [{ ...part, text }] : [];
  });
}
