import { countryStances, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { LateWords } from "../text/en-late.ts";
import { citationView } from "./citation-view.ts";
import { countryLabel } from "./country-label.ts";
import { countryName } from "./country-name.ts";
import { countryView } from "./country-view.ts";
import { stanceLabel, type Scene } from "./stance-view.ts";

/** What a screen reader hears of a country: its name, and `spokenStance`. */
export function spokenCountry(
  country: CountryCode,
  scene: Scene,
  late: LateWords,
  compared?: number,
): string {
  const name = countryName(country, scene.locale);
  return late.spoken.country(name, spokenStance(country, scene, late, compared));
}

/**
 * All that a year says of a country: "2019: Pro-Maduro, own statement, 22 quotations. Ma Zhaoxu: “…”". Where sources
 * disagree, the first quotation of each camp; where none is cited, what other years cite. `compared` is a year that is
 * told as well.
 */
export function spokenStance(country: CountryCode, scene: Scene, late: LateWords, compared?: number): string {
  const { dataset, year, locale } = scene;
  const stance = countryStances(dataset, year).get(country);
  const told = (year: number, facts: readonly string[]) =>
    late.spoken.year(String(year), facts.join(locale.text.comma));
  return [
    told(year, [countryLabel(country, scene), ...spokenFacts(stance, scene, late)]),
    ...(stance ? spokenQuotations(stance, scene, late) : []),
    compared === undefined
      ? countryView(country, stance, scene).otherYears.join(locale.text.comma)
      : told(compared, [countryLabel(country, { ...scene, year: compared })]),
  ]
    .filter(Boolean)
    .join(" ");
}

/** How the first source supports the stance, and how many quotations there are. */
function spokenFacts(stance: CountryStance | undefined, scene: Scene, late: LateWords): string[] {
  const [first] = stance?.citations ?? [];
  if (!stance || !first) return [];
  const count = late.quotationCount(stance.citations.length);
  // Where sources disagree, each quotation has a camp and a kind of its own.
  return stance.key === "contested" ? [count] : [citationView(first, scene).basis, count];
}

function spokenQuotations(stance: CountryStance, scene: Scene, { spoken }: LateWords): string[] {
  return countryView(stance.country, stance, scene).citations.map(({ speaker, publisher, quote }, index) => {
    const said = spoken.quotation(speaker || publisher, quote);
    const camp = stance.key === "contested" ? stance.stances[index] : undefined;
    return camp === undefined ? said : spoken.quotation(stanceLabel(camp, scene), said);
  });
}
