import { countryStances, type Citation, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { yearsOf } from "../model/years.ts";
import { localize } from "../text/locale.ts";
import { countryName } from "./country-name.ts";
import { formatDate } from "./format-date.ts";
import { stanceClass, stanceLabel, type Scene } from "./stance-view.ts";

/** A quotation, ready to print. */
export interface CitationView {
  readonly quote: string;
  readonly lang: string | undefined;
  /** "Ma Zhaoxu, China's permanent representative to the UN"; empty where the article itself speaks. */
  readonly speaker: string;
  readonly publisher: string;
  readonly date: string;
  readonly basis: string;
  /** The class of the stance that it supports. */
  readonly className: string;
}

/** What the tooltip says of a country. */
export interface CountryView {
  readonly country: CountryCode;
  readonly name: string;
  readonly stance: string;
  /** The stance's class, or several where sources disagree. */
  readonly classNames: readonly string[];
  /** The first quotation; where sources disagree, the first of each camp. */
  readonly citations: readonly CitationView[];
  /** How many more quotations the year has. */
  readonly more: number;
  /** Where the year cites no position: the other years' stances. */
  readonly otherYears: readonly string[];
}

/** A country of the year as the tooltip prints it; `stance` is undefined where no position is cited. */
export function countryView(
  country: CountryCode,
  stance: CountryStance | undefined,
  scene: Scene,
): CountryView {
  const { dataset, year, locale } = scene;
  const name = countryName(country, locale);
  if (!stance)
    return {
      country,
      name,
      stance: locale.text.uncitedIn(String(year)),
      classNames: ["uncited"],
      citations: [],
      more: 0,
      otherYears: otherYears(country, scene),
    };
  const { key, stances, citations } = stance;
  const shown =
    key === "contested"
      ? stances.flatMap((id) => citations.find((citation) => citation.stance === id) ?? [])
      : citations.slice(0, 1);
  return {
    country,
    name,
    stance: stanceLabel(key, scene),
    classNames: (key === "contested" ? stances : [key]).map((id) => stanceClass(id, dataset)),
    citations: shown.map((citation) => citationView(citation, scene)),
    more: citations.length - shown.length,
    otherYears: [],
  };
}

/** A quotation in the reader's language: all but the words quoted. */
export function citationView(
  { evidence, group, stance }: Citation,
  { dataset, locale: { tag, text } }: Scene,
): CitationView {
  const { quote, quoteLang, speaker, basis } = evidence;
  const source = dataset.sources.find(({ id }) => id === evidence.source);
  const groupName = dataset.groups?.find(({ id }) => id === group)?.name;
  return {
    quote: isQuoted(quote) ? quote : `“${quote}”`,
    lang: quoteLang,
    speaker: [speaker?.name, speaker?.role].flatMap((part) => (part ? localize(part, tag) : [])).join(", "),
    publisher: source ? localize(source.publisher, tag) : "",
    date: source ? formatDate(source.date, tag) : "",
    basis: basis === "group" && groupName ? text.asMember(localize(groupName, tag)) : text.basis[basis],
    className: stance ? stanceClass(stance, dataset) : "unclear",
  };
}

/** Whether the quoted words bring their own quotation marks around the whole. */
function isQuoted(quote: string): boolean {
  return /^["“«„][^"“”«»„]*["”»“]$/u.test(quote);
}

function otherYears(country: CountryCode, scene: Scene): string[] {
  return yearsOf(scene.dataset).flatMap((year) => {
    const stance = countryStances(scene.dataset, year).get(country);
    return stance
      ? scene.locale.text.yearStance(String(year), stanceLabel(stance.key, { ...scene, year }))
      : [];
  });
}
