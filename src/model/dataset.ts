/** Text that people read: one string for every language, or one per BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>;

/** ISO 3166-1 alpha-3, and `XKX` for Kosovo. */
export type CountryCode = string;

/**
 * How a source supports a position, the strongest first: a named official is quoted, a recorded vote or signature,
 * the article's own words about the country, an enumeration that names it, a group it belongs to, the public record.
 */
export type Basis = "statement" | "vote" | "report" | "list" | "group" | "record";

/** A camp that countries can be in; its order among the stances is that of the legend. */
export interface Stance {
  readonly id: string;
  readonly label: Text;
  /** What the stance is called in one year, by year. */
  readonly labelByYear?: Readonly<Record<string, Text>>;
  /** `#rgb` or `#rrggbb`; one of the palette where left out. */
  readonly color?: string;
}

/** Countries that a source speaks of as one, with a position of their own in a year. */
export interface Group {
  readonly id: string;
  readonly name: Text;
  readonly members: readonly CountryCode[];
  readonly note?: Text;
}

/** An article that is quoted; `id` is what evidence names it by. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly author?: string;
  readonly publisher: Text;
  /** Who republished the article. */
  readonly via?: Text;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** http or https. */
  readonly url?: string;
  /** When the editor read it; a date like the article's. */
  readonly read?: string;
  readonly archived?: { readonly url: string; readonly date: string };
  /** The stem of the text file that quotes are checked in; the id where left out. */
  readonly article?: string;
}

/** A quotation, word for word from the article of a source, and how it supports the position. */
export interface Evidence {
  readonly source: string;
  readonly quote: string;
  readonly quoteLang?: string;
  /** The words before and after the quote, as in a W3C text-quote selector. */
  readonly prefix?: string;
  readonly suffix?: string;
  readonly basis: Basis;
  readonly speaker?: { readonly name: Text; readonly role?: Text };
  /** The editor's caveat. */
  readonly note?: Text;
}

/** A stance's id; `subject` for the countries the stances are about; null where a country is quoted and no stance is claimed. */
export type PositionStance = string | null;

interface PositionBase {
  readonly year: number;
  readonly stance: PositionStance;
  /** One or more; the first is the tooltip's. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** What one or more sources say of one country in one year. */
export interface CountryPosition extends PositionBase {
  readonly country: CountryCode;
  readonly group?: never;
}

/** What one or more sources say of one group in one year; it counts for members that have none of their own. */
export interface GroupPosition extends PositionBase {
  readonly group: string;
  readonly country?: never;
}

/** What one or more sources say of one country, or of one group, in one year. */
export type Position = CountryPosition | GroupPosition;

/** What was mended since the first edition, when, and about which country and year. */
export interface Correction {
  readonly date: string;
  readonly text: Text;
  readonly country?: CountryCode;
  readonly year?: number;
}

/** The data set of the public format, version 1, as `parse` returns it: checked, complete and frozen. */
export interface Dataset {
  readonly version: 1;
  readonly title: Text;
  readonly description?: Text;
  /** What a citation names. */
  readonly edition?: string;
  /** Where a mistake is reported: https or mailto. */
  readonly contact?: string;
  readonly corrections?: readonly Correction[];
  readonly subject?: readonly CountryCode[];
  /** Two to eight, in the order of the legend. */
  readonly stances: readonly Stance[];
  readonly groups?: readonly Group[];
  readonly sources: readonly Source[];
  readonly positions: readonly Position[];
}
