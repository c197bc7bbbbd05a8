import { expect, test } from "vitest";
import type { Dataset, Evidence, Text } from "../../src/model/dataset.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { printedQuotations } from "../../src/view/printed-quotations.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

const sceneOf = (dataset = small, year = 2019) => ({ dataset, year, locale: { tag: "en", text: en } });

test("by camp in the order of the legend; a group’s passage once, under all its members", () => {
  const camps = printedQuotations(sceneOf(), enLate);
  const told = camps.map(({ label, quotations }) => [label, quotations.map(({ countries }) => countries)]);
  expect(told).toEqual([
    ["East", ["China", "China"]],
    ["West", ["United States", "Austria and Belgium"]],
    ["Neutral", ["Uruguay"]],
  ]);
  expect(camps[1]?.quotations[1]).toMatchObject({
    quote: "“The Club is for the West.”",
    title: "One",
    publisher: "The Herald",
    date: "26 Mar 2019",
    basis: "as a member of The Club",
  });
});

test("countries stand in a row as in the sentences above them, whatever form of the language the page is in", () => {
  const groups = [{ id: "club", name: "The Club", members: ["AUT", "BEL", "CZE"] }];
  const position = { group: "club", year: 2019, stance: "west", evidence: [evidence("one")] } as const;
  const scene = sceneOf({ ...withPositions(position), groups });
  const locale = { tag: "en-US", text: en };
  const [camp] = printedQuotations({ ...scene, locale }, enLate);
  expect(camp?.quotations[0]?.countries).toBe("Austria, Belgium and Czechia");
});

test("the caveat about a group stands once, at the first of its quotations", () => {
  const groups = [{ id: "pact", name: "The Pact", members: ["AUT", "BEL"], note: "Its members of then." }];
  const through = (...quotes: string[]) => ({
    group: "pact",
    year: 2019,
    stance: "west" as const,
    evidence: quotes.map((quote) => ({ ...evidence(quote), note: `About ${quote}` })) as [
      Evidence,
      ...Evidence[],
    ],
  });
  const dataset: Dataset = { ...withPositions(through("one", "two")), groups };
  const [west] = printedQuotations(sceneOf(dataset), enLate);
  expect(west?.quotations.map(({ notes }) => notes)).toEqual([
    ["About one", "Its members of then."],
    ["About two"],
  ]);
});

test("a title has the language that it comes in, else its quotation’s", () => {
  const titled = (title: Text, tag: string) => {
    const dataset = withPositions(
      position("FRA", "west", { ...evidence("La France dit oui."), quoteLang: "fr" }),
    );
    const sources = dataset.sources.map((source) => ({ ...source, title }));
    const [camp] = printedQuotations(
      { ...sceneOf({ ...dataset, sources }), locale: { tag, text: en } },
      enLate,
    );
    return camp?.quotations[0]?.titleLang;
  };
  expect(titled("La France répond", "es")).toBe("fr");
  expect(titled({ en: "France answers", es: "Francia responde" }, "es-MX")).toBe("es");
  expect(titled({ en: "France answers", fr: "La France répond" }, "es")).toBe("en");
});

test("what is quoted without a stance comes after the camps", () => {
  const camps = printedQuotations(sceneOf(small, 2025), enLate);
  expect(camps.map(({ label, className }) => [label, className])).toEqual([
    ["Far East", "camp-0"],
    ["Quoted, no stance", "unclear"],
  ]);
});

test("one sentence that names two countries is printed once, other words of the same source apart", () => {
  const dataset = withPositions(
    position("FRA", "west", evidence("France and Spain are for the West.")),
    position("ESP", "west", evidence("France and Spain are for the West."), evidence("Spain is.")),
  );
  const [west] = printedQuotations(sceneOf(dataset), enLate);
  expect(west?.quotations.map(({ countries, quote }) => [countries, quote])).toEqual([
    ["Spain", "“Spain is.”"],
    ["France and Spain", "“France and Spain are for the West.”"],
  ]);
});
