import type { Basis } from "../model/dataset.ts";
import type { ChangeKind } from "../model/changes.ts";
import { count, digits } from "./count.ts";

const changeKinds: Record<ChangeKind | "hidden", string> = {
  moved: "Another stance",
  newly: "Newly cited",
  unsettled: "Unclear or contested",
  same: "The same stance",
  dropped: "Cited no longer",
  hidden: "Hidden by the filter in one of the years",
};

/**
 * The sentences of the views that only some readers open, in English; the type of every other language. `{…}` marks
 * where a part goes in.
 */
export const enLate = {
  articlesFilter: "Only these sources",
  basisFilter: "Only these kinds of evidence",
  basisMeaning: {
    statement: "a named official is quoted",
    vote: "a recorded vote or signature",
    report: "what the article says about the country",
    list: "named among others",
    group: "covered only through its group",
    record: "settled by other published reports",
  } satisfies Record<Basis, string>,
  changesKey: (from: number, to: number) => `In colour: cited in ${to}. Faded: cited in ${from} only.`,
  /** Follow `changesKey`. */
  changesBands: {
    moved: (from: number, to: number) => ` In bands: the stance of ${from} beside the one of ${to}.`,
    contested: () => " In bands: sources that disagree.",
    both: (from: number, to: number) =>
      ` In bands: the stance of ${from} beside the one of ${to}, or sources that disagree.`,
  },
  compareFrom: "From year",
  compareTo: "To year",

  close: "Close",
  quotations: "Quotations",
  quotationCount: (n: number) => count(n, "one quotation", "# quotations"),
  /** `quotations` is a number of them, as in `quotationCount`. */
  filterHides: (quotations: string) => `The filter hides ${quotations}.`,
  /** `years` is a list of spans: "1950–1962 and 1970". */
  uncitedYears: (years: string) => `No position cited in ${years}`,
  copy: "Copy with its reference",
  copied: "Copied",
  copyForbidden: "Your browser does not allow copying here. Select the text and copy it by hand.",
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
  noneLeft: "The filter hides all that {from} and {to} cite.",
  /** Follows `changes`. */
  otherChanges: " {counts}.",
  changeCount: {
    moved: (n: number) => count(n, "one country", "# countries"),
    newly: (n: number) => count(n, "1 is newly cited", "# are newly cited"),
    same: (n: number) => count(n, "1 is cited with the same", "# are cited with the same"),
    unclear: (n: number) => count(n, "1 is unclear", "# are unclear"),
    contested: (n: number) => count(n, "1 is contested", "# are contested"),
    dropped: (n: number) => count(n, "1 is cited no longer", "# are cited no longer"),
    hidden: (n: number) =>
      count(
        n,
        "1 is hidden by the filter in one of the years",
        "# are hidden by the filter in one of the years",
      ),
  },
  changeKinds,

  edition: (edition: string) => `edition ${edition}`,
  readOn: (day: string) => `Read on ${day}`,
  via: (publisher: string) => `via ${publisher}`,
  archivedAt: (url: string, date: string) => `Archived on ${date}: ${url}`,

  download: "Download",
  formats: { html: "HTML", svg: "SVG", png: "PNG", csv: "CSV", json: "JSON", jsonld: "JSON-LD" },
  formatHints: (year: string, quotations: number) => ({
    html: "The whole map as one page that opens without a network",
    svg: `The map of ${year} as a drawing, sharp at any size`,
    png: `The map of ${year} as a picture`,
    csv: count(quotations, "One quotation as a table", "# quotations as a table"),
    json: "The positions as data that this map can show",
    jsonld: "The quotations as W3C Web Annotations",
  }),
  /** Follows the title and a colon, in a link that stands in for a map. */
  asFile: "Positions and quotations as a file",
  makingPage: "Making the page…",
  downloadFailed: "This browser could not make the file.",
  cite: "Cite",
  citeAs: "Form of the reference",
  citeForms: { plain: "Reference", bibtex: "BibTeX", cslJson: "CSL-JSON" },
  copyCitation: "Copy",
  selected: "Selected, to be copied with the keyboard",

  reportSubject: (map: string, country: string, year: string) => `A mistake in “${map}”: ${country}, ${year}`,
  reportBody: "What is wrong about this quotation:",

  tiles: {
    label: "Countries by stance",
    subject: "Subject",
    none: "No country",
  },

  table: {
    caption: "Every cited country: its stance in each year, the quotations and their sources",
    country: "Country",
    stanceIn: (year: string) => `Stance in ${year}`,
    /** Of a column that has the years from first to last in a strip. */
    allYears: "Years with a cited position",
    yearsWith: (years: number, stance: string) => `${stance}: ${count(years, "1 year", "# years")}`,
    quotations: "Quotations",
    find: "Find in the table",
    findHint: "Country, words …",
    stance: "Stance",
    everyStance: "All stances",
    shownOf: (shown: number, all: number) => `${digits(shown)} of ${count(all, "1 country", "# countries")}`,
    none: "No country matches.",
  },

  zoom: {
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    wholeWorld: "Whole world",
    region: "Region",
    regions: {
      world: "World",
      africa: "Africa",
      asia: "Asia",
      europe: "Europe",
      "latin-america": "Latin America",
      "north-america": "North America",
      oceania: "Oceania",
    },
    controlWheel: "Use Ctrl + scroll to zoom the map",
    commandWheel: "Use ⌘ + scroll to zoom the map",
    twoFingers: "Use two fingers to move the map",
  },

  /** What a screen reader hears on the map: "China, 2019: Pro-Maduro, own statement, 22 quotations. Ma Zhaoxu: “…”" */
  spoken: {
    country: (country: string, stance: string) => `${country}, ${stance}`,
    year: (year: string, facts: string) => `${year}: ${facts}.`,
    quotation: (who: string, quotation: string) => `${who}: ${quotation}`,
    camp: (camp: string, year: string, countries: number) =>
      `${camp}, ${year}: ${count(countries, "one country", "# countries")}`,
  },
  /** How to move in each view, for whoever does not see it. */
  help: {
    map: "Arrow keys go from country to country, with Shift to uncited ones too. Enter goes into the camps, their countries and quotations, Escape back out. Letters jump to a name. Plus and minus zoom in and out, zero shows the whole world. Without a keyboard, use Tiles or Table: they show the same.",
    changes:
      "Two years compared: first a map, then all countries by what became of their stance. Press a name for its quotations.",
    tiles:
      "The countries of each camp, as lists. Arrow keys go from country to country, Home and End to the ends of a camp, with Control to the first and last of all, letters to a name. Press a country for its quotations.",
    table:
      "A table with one row for each country. Press a column’s heading to sort by it, a country’s name for all its quotations.",
    evidence: "All quotations of this country, first those of the year shown. Escape closes them.",
    search: "Type a name or a code, choose with the arrow keys, and press Enter for the quotations.",
  },

  noCountry: (words: string) => `No country or group is called “${words}”.`,
  /** Of a territory that has no shape of its own. */
  drawnWithin: (country: string) =>
    `drawn as a part of ${country === "Netherlands" ? "the Netherlands" : country}`,
  /** Of a group. */
  membersOf: (n: number) => count(n, "group of one country", "group of # countries"),

  /** `sentences` is how many different ones are quoted. */
  quotedFor: (quotations: number, sentences: number, years: string) =>
    `${years}: ${count(quotations, "1 quotation", "# quotations")}` +
    (sentences < quotations
      ? `${count(sentences, " from one sentence", " from # sentences")} (one can speak of several countries)`
      : ""),
  quotedNever: "Not quoted here",
  archivedOn: (day: string) => `Archived copy of ${day}`,
  showOnly: "Show only this source",
  aboutData: "About these positions",
  bordersHeading: "Borders",
  bordersDrawn:
    "The shapes are Natural Earth’s, which mostly draws countries as they are held in fact; Crimea is in Ukraine, as resolution 68/262 of the UN General Assembly has it, and Antarctica is left out.",
  corrections: "Edition and corrections",
  thisEdition: (edition: string) => `This is edition ${edition}.`,
  noCorrections: "Nothing has had to be corrected so far.",
  mistake: "Found a mistake?",
  reportAbout: (country: string, year: string) => `Report a mistake about ${country}, ${year}`,
};

/** The sentences of a language for what only some readers open; each has those of English. */
export type LateWords = typeof enLate;
