import type { Dataset } from "./dataset.ts";
import { foldIssues } from "./fold-issues.ts";
import type { Issue } from "./issue.ts";
import { shown } from "./shown.ts";
import { textsOf } from "./texts-of.ts";

/** Every text of a data set in which a letter was lost, as the sign U+FFFD says. */
export function lostLetters(dataset: Dataset): readonly Issue[] {
  const issues: Issue[] = [];
  for (const each of textsOf(dataset))
    if (each?.text.includes("\uFFFD")) {
      const around = /\S*\uFFFD\S*/u.exec(each.text)?.[0];
      const message = `a letter was lost in ${shown(around)}: the file was opened or saved in another encoding than its own; write the letter anew`;
      issues.push({ path: each.path, message });
    }
  return issues;
}

/** Texts of a data set whose letters are likely UTF-8 that was read as Windows-1252, with what was meant; in steps. */
export function* encodingSlipSteps(dataset: Dataset): Generator<undefined, readonly Issue[]> {
  const issues: Issue[] = [];
  for (const each of textsOf(dataset)) {
    yield;
    const slip = each && misread(each.text);
    if (!slip) continue;
    const message = `${shown(slip.found)} is likely ${shown(slip.meant)}, of a file in UTF-8 that was opened as if it were not; open it anew: in Excel by Data > From Text/CSV, with “65001: Unicode (UTF-8)” as its origin`;
    issues.push({ path: each.path, message });
  }
  return foldIssues(issues);
}

/** What Windows-1252 has for the bytes from 80 to 9F; where it has nothing, the byte's own number. */
const windows = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const bytes: ReadonlyMap<string, number> = new Map(
  Array.from(windows, (sign, index) => [sign, 0x80 + index] as const),
);

const later = `[\\x80-\\xbf${windows}]`;
/** Signs that may be one or more letters of UTF-8, each read byte by byte; a closing quotation mark may lack its last. */
const likely = new RegExp(
  `(?:[\\xc2-\\xdf]${later}|[\\xe0-\\xef]${later}{2}|[\\xf0-\\xf4]${later}{3}|â€(?!${later}))+`,
  "g",
);

/** The first signs of a text that are likely the bytes of other letters, and those letters. */
function misread(text: string): { readonly found: string; readonly meant: string } | undefined {
  for (const { 0: found, index } of text.matchAll(likely)) {
    const codes = Array.from(found.replace(/â€$/, "â€\x9d"), (sign) => bytes.get(sign) ?? sign.charCodeAt(0));
    const meant = decoded(codes);
    if (meant !== undefined && isSlip(codes, meant, found, text.slice(0, index))) return { found, meant };
  }
  return undefined;
}

function decoded(codes: readonly number[]): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(codes));
  } catch {
    return undefined;
  }
}

/** Whether nobody writes such signs after what is before them: not “CAFÉ” with its closing quotation mark. */
function isSlip(codes: readonly number[], meant: string, found: string, before: string): boolean {
  const [first = 0, second = 0] = codes;
  if (Array.from(meant).length > 1) return true;
  // Quotation marks, dashes, the euro, arrows; emoji; the mark of UTF-8 itself.
  if (first === 0xe2) return [0x80, 0x82, 0x84, 0x86].includes(second);
  if (first === 0xf0) return second === 0x9f;
  if (first === 0xef) return second === 0xbb;
  // A capital of Portuguese or French may end a word in capitals, before a sign.
  return (first === 0xc2 || first === 0xc3) && !(/\p{Lu}$/u.test(before) && /^.[\p{P}\s]/u.test(found));
}
