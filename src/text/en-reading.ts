import type { Basis } from "../model/dataset.ts";
import type { ChangeKind } from "../model/changes.ts";

const count = (n: number, one: string, other: string) =>
  (n === 1 ? one : other).replace("#", n.toLocaleString("en"));

const changeKinds: Record<ChangeKind, string> = {
  moved: "Another stance",
  newly: "Newly cited",
  unsettled: "Unclear or contested",
  same: "The same stance",
  dropped: "Cited no longer",
};

/**
 * The sentences of the views that only some readers open, in English; the type of every other language. `{…}` marks
 * where a part goes in.
 */
export const enReading = {
  articlesFilter: "Only these articles",
  basisFilter: "How strict?",
  basisMeaning: {
    statement: "a named official is quoted",
    vote: "a recorded vote or signature",
    report: "what the article says about the country",
    list: "named among others",
    group: "covered only through its group",
    record: "settled by other published reports",
  } satisfies Record<Basis, string>,
  compareFrom: "From year",
  compareTo: "To year",

  close: "Close",
  quotations: "Quotations",
  copy: "Copy with its reference",
  copied: "Copied",
  readIt: "Read it in the article",
  archived: "Archived copy",
  report: "Report a mistake",

  changes: (moved: number) =>
    moved === 0
      ? "From {from} to {to}, no country is cited with another stance."
      : count(
          moved,
          "From {from} to {to}, {moved} is cited with another stance.",
          "From {from} to {to}, {moved} are cited with another stance.",
        ),
  noneCompared: "Neither {from} nor {to} cites a country.",
  /** Follows `changes`. */
  otherChanges: " {counts}.",
  changeCount: {
    moved: (n: number) => count(n, "one country", "# countries"),
    newly: (n: number) => count(n, "1 is newly cited", "# are newly cited"),
    same: (n: number) => count(n, "1 is cited with the same", "# are cited with the same"),
    unclear: (n: number) => count(n, "1 is unclear", "# are unclear"),
    contested: (n: number) => count(n, "1 is contested", "# are contested"),
    dropped: (n: number) => count(n, "1 is cited no longer", "# are cited no longer"),
  },
  changeKinds,

  edition: (edition: string) => `edition ${edition}`,
  readOn: (day: string) => `Read on ${day}`,
  via: (publisher: string) => `via ${publisher}`,
  archivedAt: (url: string, date: string) => `Archived on ${date}: ${url}`,

  reportSubject: (map: string, country: string, year: string) => `A mistake in “${map}”: ${country}, ${year}`,
  reportBody: "What is wrong about this quotation:",
};

export type ReadingLanguage = typeof enReading;
