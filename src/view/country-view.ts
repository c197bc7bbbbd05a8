import { countryStances, type Citation, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode, Dataset, Evidence } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { yearsOf } from "../model/years.ts";
import { localize, type Locale } from "../text/locale.ts";
import { countryName } from "./country-name.ts";
import { formatDate } from "./format-date.ts";
import { stanceClass, stanceLabel, type Scene } from "./stance-view.ts";
import { yearRuns, yearSpan } from "./year-runs.ts";

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
    classNames: stanceClasses(stance, dataset),
    citations: shown.map((citation) => citationView(citation, scene)),
    more: citations.length - shown.length,
    otherYears: [],
  };
}

/** The class of a stance, or several where sources disagree. */
export function stanceClasses({ key, stances }: CountryStance, dataset: Dataset): readonly string[] {
  return (key === "contested" ? stances : [key]).map((id) => stanceClass(id, dataset));
}

/** "Ma Zhaoxu, China's permanent representative to the UN"; empty where the article itself speaks. */
export function speakerOf({ speaker }: Evidence, { tag, text }: Locale): string {
  return [speaker?.name, speaker?.role].flatMap((part) => (part ? localize(part, tag) : [])).join(text.comma);
}

/** A quotation in the reader's language: all but the words quoted. */
export function citationView(
  { evidence, group, stance }: Citation,
  { dataset, locale }: Scene,
): CitationView {
  const { tag, text } = locale;
  const { quote, quoteLang, basis } = evidence;
  const source = findById(dataset.sources, evidence.source);
  const groupName = findById(dataset.groups, group)?.name;
  return {
    quote: isQuoted(quote) ? quote : text.quoted(quote),
    lang: quoteLang,
    speaker: speakerOf(evidence, locale),
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

/** How many runs of other years a tooltip has room for. */
const FEW_RUNS = 4;

/** What other years say, the same stance of years in a row in one line: of many, those nearest to the year shown. */
function otherYears(country: CountryCode, scene: Scene): string[] {
  const { dataset, year: shown, locale } = scene;
  const labels = yearsOf(dataset).flatMap((year): [number, string][] => {
    const stance = countryStances(dataset, year).get(country);
    return stance ? [[year, stanceLabel(stance.key, { ...scene, year })]] : [];
  });
  const runs = yearRuns(labels);
  const before = runs.filter(({ to }) => to < shown).length;
  const start = Math.max(0, Math.min(before - FEW_RUNS / 2, runs.length - FEW_RUNS));
  const near = runs.slice(start, start + FEW_RUNS);
  const lines = near.map((run) => locale.text.yearStance(yearSpan(run), run.value));
  const more = runs.length - near.length;
  return more ? [...lines, locale.text.moreYears(more)] : lines;
}
