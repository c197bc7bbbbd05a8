import type { Basis } from "../model/dataset.ts";
import { count, digits } from "./count.ts";

/** Initials as long as a word are read as one, and have no article: NATO, but the EU. */
const withArticle = (group: string) => (/^([Tt]he\s|[A-Z]{4,}$)/.test(group) ? group : `the ${group}`);

/** "a member of the European Union", "a member of NATO", "one of the Latin American states". */
const memberOf = (group: string) =>
  /\s[a-z]+s$/.test(group) ? `one of ${withArticle(group)}` : `a member of ${withArticle(group)}`;

const basis: Record<Basis, string> = {
  statement: "own statement",
  vote: "recorded vote",
  report: "the article’s own words",
  list: "named in a list",
  group: "as a member of a group",
  record: "public record",
};

/** Every sentence of the interface in English; the type of every other language. `{…}` marks where a part goes in. */
export const en = {
  /** Its BCP 47 tag, and where its lines begin. */
  tag: "en",
  direction: "ltr" as "ltr" | "rtl",
  /** Between a name and what is said of it, between names in a row, after a label, between facts in one line. */
  comma: ", ",
  listComma: ", ",
  colon: ": ",
  dot: " · ",
  /** Words in the quotation marks of the language. */
  quoted: (words: string) => `“${words}”`,

  sentence: (countries: number) =>
    count(
      countries,
      "In {year}, these articles cite one country: {camps}.",
      "In {year}, these articles cite # countries: {camps}.",
    ),
  sentenceOfOne: (countries: number) =>
    count(
      countries,
      "In {year}, this article cites one country: {camps}.",
      "In {year}, this article cites # countries: {camps}.",
    ),
  noneCited: "In {year}, no position is cited.",
  noneLeft: "In {year}, every position is hidden by the filter.",
  camp: (countries: number, label: string) => `${digits(countries)} ${label}`,

  filtered: (publishers: string, bases: string, left: number, all: number) =>
    `Only ${[publishers && `evidence from ${publishers}`, bases && `evidence of this kind: ${bases}`].filter(Boolean).join(", and only ")}. Countries that remain: ${left} of ${all}.`,
  unknownFilter: (words: string) => `No source or kind of evidence here is called ${words}.`,
  showAll: "Show all evidence",

  views: "View",
  view: { map: "Map", changes: "Changes", tiles: "Tiles", table: "Table" },
  find: "Find a country",
  filter: "Filter",
  share: "Download and cite",

  legend: "Legend",
  subject: "What the stances are about",
  subjectOf: (countries: string) => `Subject: ${countries}`,
  contested: "Sources disagree",
  contestedShort: "with sources that disagree",
  unclear: "Quoted, no stance",
  unclearShort: "quoted without a stance",
  uncited: "No position cited",
  throughGroup: "Through a group only",

  map: "World map",
  years: "Year",
  play: "Play",
  pause: "Pause",
  articles: (n: number) => count(n, "one article", "# articles"),
  yearValue: (year: string, articles: string) => `${year}, ${articles}`,

  uncitedIn: (year: string) => `No position cited in ${year}`,
  /** What is cited does not count under the filter. */
  hidden: "Hidden by the filter",
  /** Of one year, "2019: Neutral", or of some in a row, "1950–1962: Neutral". */
  yearStance: (year: string, stance: string) => `${year}: ${stance}`,
  /** Follows some of those. */
  moreYears: (lines: number) => count(lines, "and one more", "and # more"),
  basis,
  asMember: (group: string) => `as ${memberOf(group)}`,
  more: (n: number) => count(n, "one more quotation", "# more quotations"),

  sources: "Sources",
  borders: "Borders: Natural Earth, de facto where disputed",

  loading: "Loading the positions…",
  retry: "Try again",
  shownBefore: "What was shown before is still here.",
  partFailed: "This part of the map could not be loaded.",
  checkConnection: "Check the connection.",
  failed: "These positions cannot be shown",
  faults: (n: number) => count(n, "One fault", "# faults"),

  /** Where the names that runtimes know in the language (CLDR) are unusual, or too long for a tile. */
  countryNames: {
    COD: "DR Congo",
    COG: "Republic of the Congo",
    HKG: "Hong Kong",
    MAC: "Macao",
    MMR: "Myanmar",
    PSE: "Palestine",
    VAT: "Holy See",
    // The usual name: what ships is about it, so that the first map need not ask the engine for its names.
    VEN: "Venezuela",
  } as Readonly<Record<string, string>>,
};

/** The sentences of a language for every reader; each language has those of English. */
export type Language = typeof en;
