/** Signs that look alike and are not: each of a row is folded to its first. */
const alike = ['"“”„‟«»″', "'‘’‚‛`´′", "-‐‑‒–—―−"];

const folds: ReadonlyMap<string, string> = new Map(
  alike.flatMap((signs) => Array.from(signs, (sign) => [sign, signs.charAt(0)] as const)),
);

/** A text in which what looks alike is the same, and where each place of it was before. */
interface Folded {
  readonly text: string;
  origin(place: number): number;
}

/** Folds a text's capitals, kinds of quotation marks and dashes, ligatures and other compatible signs; joiners vanish. */
export function foldSigns(text: string): Folded {
  const parts: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const folded = foldSign(sign);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) places.push(at);
    at += sign.length;
  }
  return { text: parts.join(""), origin: (place) => places[place] ?? text.length };
}

/** The same for one sign, which may become none or several. */
export function foldSign(sign: string): string {
  return /[\u200c\u200d]/.test(sign) ? "" : (folds.get(sign) ?? sign.normalize("NFKC").toLowerCase());
}
