import { countryStances, type CountryStance, type Coverage } from "../model/country-stance.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import { yearsOf } from "../model/years.ts";
import { citationView, type CitationView } from "./citation-view.ts";
import { countryName } from "./country-name.ts";
import { isCited, stanceClass, stanceLabel, type Scene } from "./stance-view.ts";
import { yearRuns, yearSpan } from "./year-runs.ts";

/** What the tooltip says of a country. */
export interface CountryView {
  readonly country: CountryCode;
  readonly name: string;
  readonly stance: string;
  /** The stance's class, or several where sources disagree. */
  readonly classNames: readonly string[];
  /** Undefined where no position is shown. */
  readonly coverage: Coverage | undefined;
  /** The first quotation; where sources disagree, the first of each camp. */
  readonly citations: readonly CitationView[];
  /** How many more quotations the year has. */
  readonly more: number;
  /** Where the year shows no position: the other years' stances. */
  readonly otherYears: readonly string[];
}

/** A country of the year as the tooltip prints it; `stance` is undefined where it has none. */
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
      stance: isCited(country, scene) ? locale.text.hidden : locale.text.uncitedIn(String(year)),
      classNames: ["uncited"],
      coverage: undefined,
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
    coverage: stance.coverage,
    citations: shown.map((citation) => citationView(citation, scene)),
    more: citations.length - shown.length,
    otherYears: [],
  };
}

/** The class of a stance, or several where sources disagree. */
export function stanceClasses({ key, stances }: CountryStance, dataset: Dataset): readonly string[] {
  return (key === "contested" ? stances : [key]).map((id) => stanceClass(id, dataset));
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
