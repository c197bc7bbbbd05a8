import type { CountryCode, Dataset, Evidence, Position, Source } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { yearsOf } from "../model/years.ts";
import { localize, type Locale } from "../text/locale.ts";
import { countryName } from "./country-name.ts";
import { mapView } from "./map-view.ts";
import { positionName } from "./position-name.ts";
import { sentenceText } from "./year-sentence.ts";

/** What is known of a data set only where it is published. Addresses are absolute, or relative to the page. */
export interface Publication {
  /** Who reads the articles and says which stance they support. */
  readonly creator: string;
  readonly license: string;
  /** The page, where its address is known. */
  readonly url?: string | undefined;
  readonly downloads: readonly { readonly contentUrl: string; readonly encodingFormat: string }[];
}

type Reference = { readonly "@id": string };
type Value = string | boolean | Node | Reference | readonly (string | Node | Reference)[] | undefined;
/** A thing of schema.org: its type and properties. */
export interface Node {
  readonly "@type": string;
  readonly [property: string]: Value;
}

/** A document of JSON-LD in the words of schema.org. */
export interface SchemaOrg {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly Node[];
}

const CREATOR = { "@id": "#creator" };
const DATASET = { "@id": "#dataset" };

/**
 * A data set in the words of schema.org (release 30.0), for search engines: a `Dataset`, which cites articles; in these
 * stand quotations; in the quotations appears the claim that a country, or a group's members, had a stance in a year. A
 * quotation for which no stance is claimed stands by itself. `Claim.claimInterpreter` is whoever made the data set: no
 * article says of itself for which camp it is quoted.
 *
 * What Google asks of a `Dataset` is there: name, a description of 50 to 5,000 characters, creator, license, version,
 * coverage and downloads (developers.google.com/search/docs/appearance/structured-data/dataset).
 */
export function toSchemaOrg(dataset: Dataset, locale: Locale, publication: Publication): SchemaOrg {
  const quotations = new Map<string, Node & Reference>();
  const claims = dataset.positions.flatMap((position, index): Node[] => {
    const about = countriesOf(position, dataset).map(countryId);
    const appearance = position.evidence.map((evidence) => {
      const silent = position.stance === null ? { about } : {};
      const node = { ...quotation(evidence, locale), ...silent };
      const key = JSON.stringify(node);
      const known = quotations.get(key) ?? { ...node, "@id": `#quotation-${quotations.size + 1}` };
      quotations.set(key, known);
      return { "@id": known["@id"] };
    });
    if (position.stance === null) return [];
    return [
      {
        "@type": "Claim",
        "@id": `#claim-${index + 1}`,
        name: positionName(position, dataset, locale),
        about,
        temporalCoverage: String(position.year),
        claimInterpreter: CREATOR,
        appearance,
        isPartOf: DATASET,
      },
    ];
  });
  const codes = new Set(dataset.positions.flatMap((position) => countriesOf(position, dataset)));
  return {
    "@context": "https://schema.org",
    "@graph": [
      describe(dataset, locale, publication),
      { "@type": "Organization", ...CREATOR, name: publication.creator },
      ...dataset.sources.map((source) => article(source, locale)),
      ...Array.from(codes, (code) => country(code, locale)),
      ...quotations.values(),
      ...claims,
    ],
  };
}

function describe(dataset: Dataset, locale: Locale, { license, url, downloads }: Publication): Node {
  const { title, description, edition, stances, sources } = dataset;
  const years = yearsOf(dataset);
  const sentences = years.map((year) => sentenceText(mapView({ dataset, year, locale }).sentence));
  return {
    "@type": "Dataset",
    ...DATASET,
    name: localize(title, locale.tag),
    description: description ? localize(description, locale.tag) : sentences.join(" ").slice(0, 5000),
    url,
    version: edition,
    dateModified: edition !== undefined && /^\d{4}-\d\d-\d\d$/.test(edition) ? edition : undefined,
    inLanguage: locale.text.tag,
    isAccessibleForFree: true,
    license,
    creator: CREATOR,
    temporalCoverage: [...new Set([years[0], years.at(-1)])].join("/"),
    spatialCoverage: { "@type": "Place", name: "World" },
    keywords: stances.map(({ label }) => localize(label, locale.tag)),
    citation: sources.map(({ id }) => articleId(id)),
    distribution: downloads.map((download) => ({ "@type": "DataDownload", ...download })),
  };
}

function article(source: Source, { tag }: Locale): Node {
  const { id, title, author, publisher, date, url, archived } = source;
  return {
    "@type": "Article",
    ...articleId(id),
    headline: localize(title, tag),
    author: author === undefined ? undefined : { "@type": "Person", name: author },
    publisher: { "@type": "Organization", name: localize(publisher, tag) },
    datePublished: date,
    url,
    archivedAt: archived?.url,
  };
}

function country(code: CountryCode, locale: Locale): Node {
  return { "@type": "Country", ...countryId(code), name: countryName(code, locale), identifier: code };
}

function quotation(
  { source, quote, quoteLang, speaker, basis, note }: Evidence,
  { tag, text }: Locale,
): Node {
  return {
    "@type": "Quotation",
    text: quote,
    inLanguage: quoteLang,
    spokenByCharacter: speaker && {
      "@type": "Person",
      name: localize(speaker.name, tag),
      jobTitle: speaker.role && localize(speaker.role, tag),
    },
    isPartOf: articleId(source),
    keywords: text.basis[basis],
    description: note && localize(note, tag),
  };
}

function countriesOf({ country, group }: Position, { groups }: Dataset): readonly CountryCode[] {
  return country === undefined ? (findById(groups, group)?.members ?? []) : [country];
}

const articleId = (id: string): Reference => ({ "@id": `#source-${id}` });
const countryId = (code: CountryCode): Reference => ({ "@id": `#country-${code}` });
