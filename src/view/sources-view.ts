import { countryStances } from "../model/country-stance.ts";
import type { CountryCode, Dataset, Source } from "../model/dataset.ts";
import type { LateWords } from "../text/en-late.ts";
import { listOf } from "../text/list-of.ts";
import { textLanguage, localize, type Locale } from "../text/locale.ts";
import { countryName } from "./country-name.ts";
import { formatDate } from "./format-date.ts";
import { reportAddress } from "./report-address.ts";
import type { Scene } from "./stance-view.ts";

/** A source, ready to print. A text is empty, an address undefined, where the data have none. */
export interface SourceView {
  readonly id: string;
  readonly title: string;
  /** The title's language; that of what is quoted, where the data do not say. */
  readonly titleLang: string | undefined;
  readonly url: string | undefined;
  /** "Tom O’Connor · Newsweek, via The 21st Century" */
  readonly imprint: string;
  readonly date: string;
  readonly read: string;
  readonly archived: { readonly url: string; readonly label: string } | undefined;
  readonly quotations: number;
  /** How many quotations it has, of how many sentences, and for which years. */
  readonly quoted: string;
}

/** A correction of the data, ready to print; `about` is empty where it names neither. */
export interface CorrectionView {
  readonly date: string;
  /** The country and the year that it is about. */
  readonly about: string;
  readonly text: string;
}

/** What the panel of sources prints. */
export interface SourcesView {
  readonly sources: readonly SourceView[];
  readonly description: string;
  readonly edition: string;
  /** The newest first. */
  readonly corrections: readonly CorrectionView[];
  /** Where a mistake is reported, and about what; undefined where the data name no contact. */
  readonly report: { readonly url: string; readonly label: string } | undefined;
}

/** All that is known of the data, whatever is filtered; `country` is the one that a mistake would be reported about. */
export function sourcesView(scene: Scene, late: LateWords, country: CountryCode | undefined): SourcesView {
  const { dataset, whole = dataset, locale } = scene;
  const { comma } = locale.text;
  const { description, edition, corrections = [] } = dataset;
  const uses = usesBySource(whole);
  return {
    sources: whole.sources.map((source) => sourceView(source, uses.get(source.id), locale, late)),
    description: description ? localize(description, locale.tag) : "",
    edition: edition === undefined ? "" : late.thisEdition(edition),
    corrections: corrections
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .map(({ date, text, country, year }) => ({
        date: formatDate(date, locale.tag),
        about: [country && countryName(country, locale), year].filter(Boolean).join(comma),
        text: localize(text, locale.tag),
      })),
    report: reportView(country, scene, late),
  };
}

function sourceView(source: Source, uses: Uses | undefined, locale: Locale, late: LateWords): SourceView {
  const { id, url, author, read, archived } = source;
  const { tag, text } = locale;
  const publisher = [localize(source.publisher, tag), source.via && late.via(localize(source.via, tag))];
  return {
    id,
    title: localize(source.title, tag),
    titleLang: textLanguage(source.title, tag) ?? uses?.lang,
    url,
    imprint: [author, publisher.filter(Boolean).join(text.comma)].filter(Boolean).join(text.dot),
    date: formatDate(source.date, tag),
    read: read === undefined ? "" : late.readOn(formatDate(read, tag)),
    archived: archived && { url: archived.url, label: late.archivedOn(formatDate(archived.date, tag)) },
    quotations: uses?.quotations ?? 0,
    quoted: uses
      ? late.quotedFor(uses.quotations, uses.sentences.size, yearList(uses.years, locale))
      : late.quotedNever,
  };
}

/** Where a source is quoted. */
interface Uses {
  quotations: number;
  /** One sentence can speak of several countries. */
  readonly sentences: Set<string>;
  readonly years: Set<number>;
  /** The language of the first quotation that has one. */
  lang: string | undefined;
}

/** What of a data set rests on each of its sources; one walk through the positions for all of them. */
function usesBySource({ positions }: Dataset): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { evidence, year } of positions) {
    for (const { source, quote, quoteLang } of evidence) {
      let use = uses.get(source);
      if (!use)
        uses.set(source, (use = { quotations: 0, sentences: new Set(), years: new Set(), lang: undefined }));
      use.quotations++;
      use.sentences.add(quote);
      use.years.add(year);
      use.lang ??= quoteLang;
    }
  }
  return uses;
}

function yearList(years: Iterable<number>, { text }: Locale): string {
  const ascending = [...years].sort((a, b) => a - b);
  return listOf(ascending.map(String), text.tag);
}

/** With a country, the address has it filled in with the year and the first quotation, if there is one. */
function reportView(country: CountryCode | undefined, scene: Scene, late: LateWords): SourcesView["report"] {
  const { dataset, year, locale } = scene;
  const { contact } = dataset;
  if (country === undefined) return contact === undefined ? undefined : { url: contact, label: late.report };
  const [citation] = countryStances(dataset, year).get(country)?.citations ?? [];
  const url = reportAddress(country, citation, scene, late);
  if (url === undefined) return undefined;
  return { url, label: late.reportAbout(countryName(country, locale), String(year)) };
}
