import type { Citation } from "../model/country-stance.ts";
import type { Dataset } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { slug } from "../model/slug.ts";
import type { LateWords } from "../text/en-late.ts";
import { localize, type Locale } from "../text/locale.ts";
import { citationView } from "./citation-view.ts";
import { formatDate } from "./format-date.ts";
import type { Scene } from "./stance-view.ts";
import { upperFirst } from "./upper-first.ts";

/** Where a map was read, and when: the address of the page, and the day as `YYYY-MM-DD`. */
export interface Visit {
  readonly address: string;
  readonly day: string;
}

/** How a map is cited: in words, for LaTeX, and for programs that manage references. */
export interface Reference {
  readonly plain: string;
  /** One entry of BibTeX, in fields that its classic styles print. */
  readonly bibtex: string;
  /** CSL-JSON 1.0: a list of one item. */
  readonly cslJson: string;
}

/** The reference of a map in the reader's language; each form names the edition, where there is one, and the day. */
export function reference(
  dataset: Dataset,
  { tag, text }: Locale,
  { address, day }: Visit,
  late: LateWords,
): Reference {
  const { edition } = dataset;
  const title = localize(dataset.title, tag);
  const name = [text.quoted(title), ...(edition === undefined ? [] : [late.edition(edition)])].join(
    text.comma,
  );
  const readOn = late.readOn(formatDate(day, tag));
  // What BibTeX takes as a key.
  const id = ["stance-map", slug(title), slug(edition ?? day)].filter((part) => part !== "").join("-");
  const issued = edition !== undefined && /^\d{4}(-\d\d){0,2}$/.test(edition) ? edition : undefined;
  const note = edition === undefined ? readOn : `${upperFirst(late.edition(edition))}. ${readOn}`;
  const fields = [
    `title = {{${escapeTex(title)}}}`,
    ...(issued === undefined ? [] : [`year = {${issued.slice(0, 4)}}`]),
    `howpublished = {\\url{${encodeBraces(address)}}}`,
    `note = {${escapeTex(note)}}`,
  ];
  const item = {
    id,
    type: "map",
    title,
    ...(edition !== undefined && { edition }),
    ...(issued !== undefined && { issued: dateParts(issued) }),
    URL: address,
    accessed: dateParts(day),
  };
  return {
    plain: `${name}. ${readOn}. ${address}`,
    bibtex: `@misc{${id},\n${fields.map((field) => `  ${field}`).join(",\n")}\n}\n`,
    cslJson: `${JSON.stringify([item], null, 2)}\n`,
  };
}

/** A quotation with all that is needed to find it again: “quote” — speaker, role. Author, “Title”, publisher, date. Address. */
export function citeEvidence(citation: Citation, scene: Scene, late: LateWords): string {
  const { dataset, locale } = scene;
  const { tag, text } = locale;
  const { quote, speaker, publisher, date } = citationView(citation, scene);
  const source = findById(dataset.sources, citation.evidence.source);
  const title = source && text.quoted(localize(source.title, tag));
  const via = source?.via ? ` (${late.via(localize(source.via, tag))})` : "";
  const article = [source?.author, title, `${publisher}${via}`, date].filter((part) => part);
  const archived =
    source?.archived && late.archivedAt(source.archived.url, formatDate(source.archived.date, tag));
  return [
    speaker ? `${quote} — ${speaker}.` : quote,
    `${article.join(text.comma)}.`,
    source?.url,
    archived && `(${archived})`,
  ]
    .filter((part) => part)
    .join(" ");
}

const texCommands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // A brace, even after a backslash, counts where BibTeX looks for the end of a field.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which LaTeX's ten special characters stand for themselves. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (character) => texCommands[character] ?? `\\${character}`);
}

/** An address as `\url` takes it: everything but braces and backslashes stands for itself. */
function encodeBraces(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}

function dateParts(date: string): { readonly "date-parts": readonly [readonly number[]] } {
  return { "date-parts": [date.split("-").map(Number)] };
}
