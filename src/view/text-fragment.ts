import type { Evidence } from "../model/dataset.ts";
import { encodeTerm } from "./encode-term.ts";

/** Words of an article, as a W3C text-quote selector has them. */
export type TextQuote = Pick<Evidence, "quote" | "quoteLang" | "prefix" | "suffix">;

/** A quotation longer than this, in characters, is found by its first and last words: so many of each. */
const LONG = 300;
const FEW = 8;

/** Of a text of more than two such ends, in characters, only their words count: a browser's time to find all grows with the square. */
const END = 1_000;

/** Fewer words than these would be found at some other place. */
const TOO_FEW = 5;

/** The runs of words between the cuts of a quotation, `[…]`; the whole where it has none. */
export function quoteParts(quote: string): readonly string[] {
  const parts = quote
    .split("[…]")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 0 ? parts : [quote];
}

/**
 * The address of an article with a text directive that leads to the quotation, `#:~:text=[prefix-,]start[,end][,-suffix]`
 * (WICG, URL Fragment Text Directives); an address that is not http or https stays as it is. What comes in is the
 * words as printed; a directive that the address brings along gives way.
 *
 * The specification looks for words that begin and end at the bounds of words unless a prefix or a suffix touches them,
 * and for a prefix and a suffix that do so at their outer ends. Marks are taken off there, and only there.
 */
export function textFragmentUrl(url: string, { quote, quoteLang, prefix, suffix }: TextQuote): string {
  if (!/^https?:/i.test(url)) return url;
  const run = segmenter(quoteLang, "word");
  const [first, last] = endsOf(quote, quoteLang, run);
  const begins = prefix === undefined ? 0 : undefined;
  const ends = suffix === undefined ? -1 : undefined;
  const terms = [
    prefix !== undefined && `${encode(between(wordsOf(prefix, run), 0, undefined))}-`,
    encode(between(first, begins, last ? FEW - 1 : ends)),
    last && encode(between(last, -FEW, ends)),
    suffix !== undefined && `-${encode(between(wordsOf(suffix, run), undefined, -1))}`,
  ];
  const [address = url] = url.split(":~:");
  const hash = address.includes("#") ? "" : "#";
  return `${address}${hash}:~:text=${terms.filter((term) => term).join(",")}`;
}

/**
 * What holds the first words of a quotation and what holds its last ones: the runs of words before and after its cuts;
 * or its first and last sentence, since a term is looked for in one paragraph and the quotation may stretch over more;
 * or, twice, a long sentence. Only the quotation where the whole is to be looked for.
 */
function endsOf(quote: string, language: string | undefined, run: Intl.Segmenter): readonly [Words, Words?] {
  const [first = quote, ...others] = quoteParts(quote);
  const whole = wordsOf(first, run);
  const last = others.at(-1);
  if (last !== undefined) return [whole, wordsOf(last, run)];
  if (whole.text.length > 2 * END) return [whole, whole];
  const sentences = Array.from(segmenter(language, "sentence").segment(whole.text), ({ segment }) =>
    wordsOf(segment, run),
  );
  const [opening = whole, ...more] = sentences;
  const closing = more.at(-1);
  const count = ({ bounds }: Words) => bounds.length;
  if (closing && count(opening) >= TOO_FEW && count(closing) >= TOO_FEW) return [opening, closing];
  return whole.text.length > LONG && count(whole) > FEW * 2 ? [whole, whole] : [whole];
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One for each language, since to make one costs far more than its use does. */
function segmenter(language: string | undefined, granularity: "word" | "sentence"): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, known);
  return known;
}

/** A text in which any white space is one space, and where its words begin and end; of a very long one, those at its ends. */
interface Words {
  readonly text: string;
  readonly bounds: readonly (readonly [number, number])[];
}

function wordsOf(words: string, run: Intl.Segmenter): Words {
  const text = words.trim().replace(/\s+/g, " ");
  const from = (start: number, part: string) =>
    Array.from(run.segment(part))
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => [start + index, start + index + segment.length] as const);
  const bounds =
    text.length > 2 * END
      ? [...from(0, text.slice(0, END)), ...from(text.length - END, text.slice(-END))]
      : from(0, text);
  return { text, bounds };
}

/** The text from one of its words to another, both counted as `at` does; to the text's own end where left open. */
function between({ text, bounds }: Words, first: number | undefined, last: number | undefined): string {
  const word = (index: number) => bounds.at(Math.max(-bounds.length, Math.min(index, bounds.length - 1)));
  const start = first === undefined ? 0 : (word(first)?.[0] ?? 0);
  const end = last === undefined ? text.length : (word(last)?.[1] ?? text.length);
  return text.slice(start, end);
}

/** Percent-encodes a term; a dash would mark a prefix. */
function encode(term: string): string {
  return encodeTerm(term).replaceAll("-", "%2D");
}
