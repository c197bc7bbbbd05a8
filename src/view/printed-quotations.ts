import { countryStances, type Citation, type StanceKey } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { legendKeys } from "../model/stance-keys.ts";
import { collatorOf } from "../text/collator-of.ts";
import type { LateWords } from "../text/en-late.ts";
import { listOf } from "../text/list-of.ts";
import { localize } from "../text/locale.ts";
import { caveats } from "./caveats.ts";
import { citationView, type CitationView } from "./citation-view.ts";
import { citedTitle, type CitedTitle } from "./cited-title.ts";
import { countryName } from "./country-name.ts";
import { stanceClass, stanceLabel, type Scene } from "./stance-view.ts";

/** A quotation on paper, under the names of all countries that it is cited for. */
export interface PrintedQuotation extends CitationView, CitedTitle {
  readonly countries: string;
  /** The article's address; undefined where none is known. */
  readonly link: string | undefined;
  /** Who republished the article; empty where nobody did. */
  readonly via: string;
  /** The editor's caveats; the one about a group stands at its first quotation. */
  readonly notes: readonly string[];
}

/** The quotations of a camp, or of a key that is no camp's. */
export interface PrintedCamp {
  readonly key: StanceKey;
  readonly className: string;
  readonly label: string;
  readonly quotations: readonly PrintedQuotation[];
}

interface Passage {
  readonly citation: Citation;
  readonly countries: CountryCode[];
}

/**
 * All that the year cites, by what it supports, in the order of the legend: what is said of one country by the country's
 * name in the reader's alphabet, then what is said of several. A passage that names many countries is printed once.
 */
export function printedQuotations(scene: Scene, late: LateWords): readonly PrintedCamp[] {
  const { dataset, year, locale } = scene;
  const camps = new Map<StanceKey, Map<string, Passage>>(legendKeys(dataset).map((key) => [key, new Map()]));
  for (const { country, citations } of countryStances(dataset, year).values()) {
    for (const citation of citations) {
      const { evidence, group } = citation;
      const { source, quote, basis, speaker, note } = evidence;
      const passages = camps.get(citation.stance ?? "unclear");
      const id = JSON.stringify([source, quote, basis, speaker, note, group]);
      const passage = passages?.get(id);
      if (passage) passage.countries.push(country);
      else passages?.set(id, { citation, countries: [country] });
    }
  }
  const { compare } = collatorOf(locale.tag);
  return [...camps].flatMap(([key, passages]): PrintedCamp[] => {
    if (!passages.size) return [];
    const quotations = [...passages.values()].map(({ citation, countries }) => ({
      names: countries.map((country) => countryName(country, locale)).sort(compare),
      citation,
    }));
    quotations.sort((a, b) => {
      const [one, other] = [a.names.length > 1, b.names.length > 1];
      return Number(one) - Number(other) || compare(a.names[0] ?? "", b.names[0] ?? "");
    });
    const citations = quotations.map(({ citation }) => citation);
    return [
      {
        key,
        className: stanceClass(key, dataset),
        label: stanceLabel(key, scene),
        quotations: quotations.map(({ names, citation }) => ({
          countries: listOf(names, locale.text.tag),
          ...printedSource(citation, scene, late),
          notes: caveats(citation, citations, scene),
        })),
      },
    ];
  });
}

function printedSource(
  citation: Citation,
  scene: Scene,
  late: LateWords,
): Omit<PrintedQuotation, "countries" | "notes"> {
  const { dataset, locale } = scene;
  const { evidence } = citation;
  const source = findById(dataset.sources, evidence.source);
  const via = source?.via && late.via(localize(source.via, locale.tag));
  return {
    ...citationView(citation, scene),
    ...citedTitle(evidence, scene),
    link: source?.url,
    via: via ?? "",
  };
}
