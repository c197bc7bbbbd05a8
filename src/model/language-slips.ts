import { alpha2, countries } from "./countries.ts";
import type { Dataset } from "./dataset.ts";
import { foldIssues } from "./fold-issues.ts";
import { pointer, type Issue } from "./issue.ts";
import { nearestWord } from "./nearest-word.ts";
import { shown } from "./shown.ts";

/** The keys whose value may be text for each of some languages. */
const textKeys = new Set([
  "title",
  "description",
  "text",
  "label",
  "name",
  "role",
  "note",
  "publisher",
  "via",
]);

/** A language tag of a data set, where it stands, and whether it is a text's, which the map shows, or a quotation's. */
interface Tag {
  readonly tag: string;
  readonly path: string;
  readonly isText: boolean;
}

/** The languages in which a data set has some text. */
export function textLanguages(dataset: Dataset): readonly string[] {
  return [...new Set([...tagsOf(dataset, "")].flatMap((each) => (each?.isText ? each.tag : [])))];
}

/**
 * Tags in a data set that are well formed and yet of no language ("jp", "english") or written otherwise ("fra"), each
 * once; found in steps.
 */
export function* languageSlipSteps(dataset: Dataset): Generator<undefined, readonly Issue[]> {
  const slips = new Map<string, string | undefined>();
  const issues: Issue[] = [];
  for (const each of tagsOf(dataset, "")) {
    yield;
    if (!each) continue;
    const { tag, path } = each;
    if (!slips.has(tag)) slips.set(tag, languageSlip(tag));
    const message = slips.get(tag);
    if (message !== undefined) issues.push({ path, message });
  }
  return foldIssues(issues);
}

// Made when they are first asked for: few data sets have a tag that is none.
let names: Intl.DisplayNames | undefined;
let tagsByName: ReadonlyMap<string, string> | undefined;

/** What is wrong with a well-formed tag, with the likely meant one; undefined of one that is right. */
export function languageSlip(tag: string): string | undefined {
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  // Tags are compared letter by letter: who reads French would never get a text in "fra".
  if (canonical.toLowerCase() !== tag.toLowerCase()) return `${shown(tag)} is written ${shown(canonical)}`;
  const [word = ""] = canonical.toLowerCase().split("-");
  // The runtime knows the names of some hundred languages, of thousands that have a tag of three letters.
  if (word.length === 3 || nameOf(word) !== undefined) return undefined;
  const meant = meantLanguage(word);
  const hint = meant === undefined ? "" : `; ${nameOf(meant) ?? meant} is ${shown(meant)}`;
  return `${shown(tag)} is no language that is known${hint}`;
}

/** The English name of a language. */
function nameOf(tag: string): string | undefined {
  names ??= new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return names.of(tag);
}

/** The language by whose name, or by whose country's code, somebody called it. */
function meantLanguage(word: string): string | undefined {
  tagsByName ??= readTagsByName();
  const name = word.length > 3 ? nearestWord(word, tagsByName.keys()) : undefined;
  if (name !== undefined) return tagsByName.get(name);
  const country = word.toUpperCase();
  return countries.some((code) => alpha2(code) === country)
    ? new Intl.Locale(`und-${country}`).maximize().language
    : undefined;
}

/** The tags of all languages that have one of two letters, by their English names. */
function readTagsByName(): ReadonlyMap<string, string> {
  const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    tags.flatMap((tag) => {
      const name = nameOf(tag);
      // Some languages have an old tag, too.
      return name === undefined ? [] : [[name, Intl.getCanonicalLocales(tag)[0] ?? tag] as const];
    }),
  );
}

/** Every tag of a value of the format, and a step without one for each value; the keys of a text are tags. */
function* tagsOf(
  value: object,
  path: string,
  isText = false,
  isByYear = false,
): Generator<Tag | undefined, void> {
  yield;
  for (const [key, each] of Object.entries(value) as [string, unknown][]) {
    const place = pointer(path, key);
    if (isText) yield { tag: key, path: place, isText };
    else if (key === "quoteLang" && typeof each === "string") yield { tag: each, path: place, isText };
    else if (typeof each === "object" && each !== null)
      yield* tagsOf(each, place, isByYear || textKeys.has(key), key === "labelByYear");
  }
}
