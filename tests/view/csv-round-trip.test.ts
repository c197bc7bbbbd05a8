import fc from "fast-check";
import { expect, test } from "vitest";
import ukraine from "../../data/ukraine-2022.json" with { type: "json" };
import venezuela from "../../data/venezuela.json" with { type: "json" };
import { articleStems } from "../../src/model/article-stems.ts";
import { countryStances } from "../../src/model/country-stance.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { bases } from "../../src/model/bases.ts";
import { parse } from "../../src/model/parse.ts";
import { finish } from "../../src/model/finish.ts";
import { parseCsvSteps } from "../../src/model/parse-csv.ts";
import { yearsOf } from "../../src/model/years.ts";
import { localize } from "../../src/text/locale.ts";
import { toCsv } from "../../src/view/export-csv.ts";
import { contested } from "../cases/contested.ts";
import { full } from "../cases/full-dataset.ts";
import { small } from "../cases/small-dataset.ts";

function dataset(input: unknown): Dataset {
  const result = parse(input);
  return result.ok ? result.dataset : expect.fail(JSON.stringify(result.issues));
}

/** What a map shows: each year's countries with their stances, labels, coverage and quotations with their sources. */
function mapOf(data: Dataset): unknown {
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const text = (value?: Parameters<typeof localize>[0]) => value && localize(value, "en").trim();
  const stem = articleStems(data);
  const place = (citation: readonly unknown[]) => citation.slice(0, 2).join("|");
  return yearsOf(data).map((year) => [
    year,
    [...countryStances(data, year).values()]
      .sort((a, b) => (a.country < b.country ? -1 : 1))
      .map(({ country, key, coverage, stances, citations }) => ({
        country,
        key,
        coverage,
        labels: [...stances].sort().map((id) => {
          const stance = data.stances.find((each) => each.id === id);
          return text(stance?.labelByYear?.[year] ?? stance?.label);
        }),
        // Those of one stance and group keep their order.
        citations: citations
          .map(({ evidence, stance, group }) => {
            const { title, publisher, date, url, author, archived } =
              sources.get(evidence.source) ?? expect.fail();
            const { speaker, note, ...others } = evidence;
            const words = { ...others, source: undefined };
            return [
              stance ?? "",
              group,
              { ...words, speaker: text(speaker?.name), role: text(speaker?.role), note: text(note) },
              [text(title), text(publisher), date, url, author, stem(evidence.source), archived],
            ];
          })
          .sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0)),
      })),
  ]);
}

function expectSame(data: Dataset): void {
  const result = finish(parseCsvSteps(toCsv(data), "A map"));
  if (!result.ok) return expect.fail(JSON.stringify(result.issues.slice(0, 5)));
  expect(mapOf(result.dataset)).toEqual(mapOf(data));
}

/** A table has only stances that somebody takes. */
const othersOfFull = ["against-maduro", "neutral2"].map((stance) => ({
  country: "USA",
  year: 2019,
  stance,
  evidence: [{ source: "newsweek", quote: "a", basis: "list" }],
}));

test.each([
  ["Venezuela", venezuela],
  ["Ukraine", ukraine],
  ["the contested one", contested],
  ["the small one", small],
  ["what has every key", { ...full, positions: [...full.positions, ...othersOfFull] }],
])("%s is the same map after a table", (_, input) => {
  expectSame(dataset(input));
});

const words = fc
  .string({
    unit: fc.constantFrom(
      "a",
      "B",
      " ",
      '"',
      ",",
      ";",
      "\n",
      "\r",
      "\t",
      "'",
      "=",
      "-",
      "@",
      "é",
      "中",
      "\u2028",
    ),
    minLength: 1,
    maxLength: 12,
  })
  .filter((text) => text.trim() !== "");
const plain = words.map((text) => text.trim());
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(
    value.map((v) => ({ [key]: v })),
    { nil: {} },
  );
const country: fc.Arbitrary<string> = fc.constantFrom("CHN", "USA", "VEN", "FRA", "AUT", "BEL", "XKX");

const anyDataset = fc
  .record({
    labels: fc.array(plain, { minLength: 3, maxLength: 3 }),
    byYear: fc.option(plain, { nil: undefined }),
    sources: fc.array(
      fc.record({
        title: fc.oneof(plain, fc.constant("Editorial")),
        archived: fc.option(
          fc.record({
            url: fc.constantFrom("https://a.example/1", "https://a.example/2"),
            date: fc.constantFrom("2019", "2020-01-31"),
          }),
          { nil: undefined },
        ),
      }),
      { minLength: 2, maxLength: 3 },
    ),
    subject: fc.uniqueArray(country, { maxLength: 2 }),
    positions: fc.array(
      fc.record({
        who: fc.oneof(country, fc.constantFrom("club", "the league")),
        year: fc.constantFrom(1, 1999, 2019, 2025),
        stance: fc.constantFrom("for-it", "against", "n2", null, "subject"),
        evidence: fc.array(
          fc
            .tuple(
              fc.record({
                source: fc.nat(9),
                quote: words.filter((each) => /[a-z]/i.test(each)),
                basis: fc.constantFrom(...bases),
              }),
              optional("prefix", words),
              optional("suffix", words),
              optional("quoteLang", fc.constantFrom("en", "zh-Hans")),
              optional("speaker", fc.record({ name: plain, role: plain })),
              optional("note", plain),
            )
            .map((parts) => Object.assign({}, ...parts) as { source: number }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ labels, byYear, sources, subject, positions }) => ({
    version: 1,
    title: "A map",
    subject,
    stances: ["for-it", "against", "n2"].map((id, index) => ({
      id,
      label: labels[index],
      labelByYear: index === 0 && byYear !== undefined ? { "2019": byYear } : undefined,
    })),
    groups: [
      { id: "club", name: "club", members: ["AUT", "BEL"] },
      { id: "the league", name: "The League", members: ["BEL", "FRA"] },
    ],
    sources: sources.map(({ title, archived }, index) => ({
      id: `s${index}`,
      title,
      publisher: "P",
      date: "2019-02",
      archived,
    })),
    positions: [
      ...positions,
      // A table shows only stances that somebody takes, and a map needs two.
      { who: "CHN", year: 2019, stance: "for-it", evidence: [{ source: 0, quote: "a", basis: "vote" }] },
      { who: "USA", year: 2019, stance: "against", evidence: [{ source: 1, quote: "b", basis: "vote" }] },
    ].map(({ who, stance, evidence, ...others }) => {
      const isCountry = who === who.toUpperCase();
      return {
        ...others,
        ...(isCountry ? { country: who } : { group: who }),
        stance: stance === "subject" && !subject.includes(who) ? null : stance,
        evidence: evidence.map((piece) => ({ ...piece, source: `s${piece.source % sources.length}` })),
      };
    }),
  }));

test("any data set is the same map after a table", () => {
  fc.assert(
    fc.property(anyDataset, (input) => expectSame(dataset(input))),
    { numRuns: 200 },
  );
});
