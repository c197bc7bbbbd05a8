import { readFile } from "node:fs/promises";
import { alpha3ByNumeric } from "../../scripts/world/iso-numeric.ts";
import { alpha2 } from "../../src/model/countries.ts";
import { countryStances } from "../../src/model/country-stance.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { parse } from "../../src/model/parse.ts";
import { en } from "../../src/text/en.ts";
import { countryView } from "../../src/view/country-view.ts";

export type Year = "2019" | "2025";

/** What a peer's tooltip says of a country, in English, and the camp that it is coloured by; 3 is the subject. */
export interface Said {
  readonly camp: number;
  readonly stance: string;
  readonly quote: string;
  readonly from: string;
}

/** By year, then by the code that the peer's world goes by. */
export type Positions = Readonly<Record<Year, Readonly<Record<string, Said>>>>;

/** The codes that worlds go by. */
const codes = {
  alpha2,
  alpha3: (country: string) => country,
  numeric: (country: string) => numericByAlpha3.get(country),
} as const satisfies Record<string, (country: string) => string | undefined>;

export type Code = keyof typeof codes;

const numericByAlpha3 = new Map([...alpha3ByNumeric].map(([numeric, country]) => [country, numeric]));

/**
 * The positions on Venezuela as a page that draws one map needs them: groups are written out and one quotation is left
 * for each country, so that a peer has no more to fetch and to reckon than what it shows.
 */
export async function positionsBy(code: Code): Promise<Positions> {
  const text = await readFile(new URL("../../data/venezuela.json", import.meta.url), "utf8");
  const result = parse(JSON.parse(text));
  if (!result.ok) throw new Error("data/venezuela.json has faults: run `npm test` in the folder above.");
  const entries = (year: Year) => [year, positionsOf(result.dataset, Number(year), code)] as const;
  return Object.fromEntries([entries("2019"), entries("2025")]) as Positions;
}

function positionsOf(dataset: Dataset, year: number, code: Code): Record<string, Said> {
  const scene = { dataset, year, locale: { tag: "en", text: en } };
  const said = [...countryStances(dataset, year)].flatMap(([country, stance]) => {
    const key = codes[code](country);
    const view = countryView(country, stance, scene);
    const [citation] = view.citations;
    if (key === undefined || !citation) return [];
    const camp = dataset.stances.findIndex(({ id }) => id === stance.key);
    const { quote, speaker, publisher, date } = citation;
    const from = [speaker, publisher, date].filter(Boolean).join(" · ");
    return [[key, { camp: camp < 0 ? 3 : camp, stance: view.stance, quote, from }] as const];
  });
  return Object.fromEntries(said);
}
