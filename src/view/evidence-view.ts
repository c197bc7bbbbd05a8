import { countryStances, type Citation, type Coverage } from "../model/country-stance.ts";
import type { CountryCode, Dataset, Text } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import type { LateWords } from "../text/en-late.ts";
import { listOf } from "../text/list-of.ts";
import { localize } from "../text/locale.ts";
import { caveats } from "./caveats.ts";
import { citationView, type CitationView } from "./citation-view.ts";
import { citedTitle, type CitedTitle } from "./cited-title.ts";
import { countryLabel } from "./country-label.ts";
import { countryName } from "./country-name.ts";
import { stanceClasses } from "./country-view.ts";
import { formatDate } from "./format-date.ts";
import { citeEvidence } from "./references.ts";
import { reportAddress } from "./report-address.ts";
import { isCited, type Scene } from "./stance-view.ts";
import { textFragmentUrl } from "./text-fragment.ts";
import { yearRuns, yearSpan } from "./year-runs.ts";

/** A quotation with all that is known of it. A text is empty, an address undefined, where the data have none. */
export interface EvidenceView extends CitationView, CitedTitle {
  /** The words before and after the quotation. */
  readonly prefix: string;
  readonly suffix: string;
  /** Who republished the article. */
  readonly via: string;
  /** The article's address, down to the quotation. */
  readonly link: string | undefined;
  readonly archived: { readonly url: string; readonly date: string } | undefined;
  /** The editor's caveats about the quotation, and, at the first of each year, about the group that it comes through. */
  readonly notes: readonly string[];
  /** The quotation with its reference, as a reader copies it. */
  readonly reference: string;
  /** Where a mistake in it is reported. */
  readonly report: string | undefined;
}

/** A year of a country; without evidence where no position is cited, or none that the filter leaves. */
export interface EvidenceYear {
  readonly year: number;
  /** The stance's name, or that no position is cited, or that the filter hides it. */
  readonly stance: string;
  /** The stance's class, or several where sources disagree. */
  readonly classNames: readonly string[];
  readonly coverage: Coverage | undefined;
  readonly quotations: number;
  /** Whether a position is cited, be it hidden by the filter. */
  readonly isCited: boolean;
  /** Its first pieces, or all; each is made once, when it is first asked for: of many, few are ever seen. */
  readonly evidence: (count?: number) => readonly EvidenceView[];
}

/** What the evidence panel prints of a country: its stance in the year shown, and every year, the newest first. */
export interface CountryEvidence {
  readonly name: string;
  readonly stance: string;
  readonly classNames: readonly string[];
  readonly coverage: Coverage | undefined;
  readonly years: readonly EvidenceYear[];
}

/** The years for which no position is cited, in few words: "1950–1962 and 1970"; empty where every year has one. */
export function uncitedSpans({ years }: CountryEvidence, tag: string): string {
  const uncited = years.flatMap(({ year, isCited }): [number, null][] => (isCited ? [] : [[year, null]]));
  return listOf(yearRuns(uncited.toReversed()).map(yearSpan), tag);
}

/** All evidence of a country; `years` are the stops of the map, those too that a filter has left without positions. */
export function countryEvidence(
  country: CountryCode,
  scene: Scene,
  late: LateWords,
  years: readonly number[],
): CountryEvidence {
  const { stance, classNames, coverage } = evidenceYear(country, scene, late);
  return {
    name: countryName(country, scene.locale),
    stance,
    classNames,
    coverage,
    years: years.toSorted((a, b) => b - a).map((year) => evidenceYear(country, { ...scene, year }, late)),
  };
}

/** How many quotations of a country the filter hides, in all years. */
export function hiddenQuotations(
  country: CountryCode,
  { dataset, whole = dataset }: Scene,
  years: readonly number[],
): number {
  if (dataset === whole) return 0;
  const cited = (counted: Dataset) =>
    years.flatMap((year) => countryStances(counted, year).get(country)?.citations ?? []);
  // What a group is quoted with may show only where the country's own is hidden.
  const left = new Set(cited(dataset).map((citation) => citation.evidence));
  return cited(whole).filter((citation) => !left.has(citation.evidence)).length;
}

function evidenceYear(country: CountryCode, scene: Scene, late: LateWords): EvidenceYear {
  const { dataset, year } = scene;
  const cited = countryStances(dataset, year).get(country);
  const classNames = cited ? stanceClasses(cited, dataset) : ["uncited"];
  const citations = cited?.citations ?? [];
  const made: EvidenceView[] = [];
  return {
    year,
    stance: countryLabel(country, scene),
    classNames,
    coverage: cited?.coverage,
    quotations: citations.length,
    isCited: isCited(country, scene),
    evidence: (count) => {
      for (const citation of citations.slice(made.length, count))
        made.push(evidenceView(country, citation, caveats(citation, citations, scene), scene, late));
      return made.slice(0, count);
    },
  };
}

function evidenceView(
  country: CountryCode,
  citation: Citation,
  notes: readonly string[],
  scene: Scene,
  late: LateWords,
): EvidenceView {
  const { dataset, locale } = scene;
  const { evidence } = citation;
  const source = findById(dataset.sources, evidence.source);
  const text = (words: Text | undefined) => (words ? localize(words, locale.tag) : "");
  return {
    ...citationView(citation, scene),
    prefix: evidence.prefix ?? "",
    suffix: evidence.suffix ?? "",
    ...citedTitle(evidence, scene),
    via: text(source?.via),
    link: source?.url && textFragmentUrl(source.url, evidence),
    archived: source?.archived && {
      url: source.archived.url,
      date: formatDate(source.archived.date, locale.tag),
    },
    notes,
    reference: citeEvidence(citation, scene, late),
    report: reportAddress(country, citation, scene, late),
  };
}
