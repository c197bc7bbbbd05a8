import { expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import type { Dataset, Evidence, Source } from "../../src/model/dataset.ts";
import { filterDataset } from "../../src/model/filter.ts";
import { parse } from "../../src/model/parse.ts";
import { en } from "../../src/text/en.ts";
import { toAnnotations } from "../cases/exports.ts";

const locale = { tag: "en", text: en };
const read = parse(venezuela);
const shipped = read.ok ? read.dataset : expect.fail();

function only(evidence: Partial<Evidence>, source: Partial<Source> = {}) {
  const dataset: Dataset = {
    version: 1,
    title: "A map",
    stances: [
      { id: "east", label: "East" },
      { id: "west", label: "West" },
    ],
    groups: [{ id: "EU", name: "European Union", members: ["AUT"] }],
    sources: [{ id: "paper", title: "An article", publisher: "A newspaper", date: "2019", ...source }],
    positions: [
      {
        group: "EU",
        year: 2019,
        stance: "east",
        evidence: [{ source: "paper", quote: "They agree.", basis: "group", ...evidence }],
      },
    ],
  };
  return toAnnotations(dataset, locale).first.items[0] ?? expect.fail();
}

test("the shipped evidence is one collection of 102 annotations, each with an id of its own", () => {
  const collection = toAnnotations(shipped, locale);
  const { items } = collection.first;
  expect(collection).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:stance-map:collection:Who%20stood%20with%20whom%20on%20Venezuela:2026-11-24",
    type: "AnnotationCollection",
    label: "Who stood with whom on Venezuela",
    total: 102,
    first: { type: "AnnotationPage", startIndex: 0 },
  });
  expect(items).toHaveLength(102);
  expect(new Set(items.map(({ id }) => id)).size).toBe(102);
  for (const { id, target } of items) {
    expect(id).toMatch(/^urn:stance-map:[\w%.:-]+:[\da-f]{8}$/);
    expect(target.map(({ source }) => source).join()).toMatch(/^https:/);
  }
  const quotes = venezuela.positions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  expect(items.map(({ target }) => target[0]?.selector.exact)).toEqual(quotes);
});

test("the same evidence keeps its id under a filter", () => {
  const ids = (dataset: Dataset) => toAnnotations(dataset, locale).first.items.map(({ id }) => id);
  const filtered = ids(filterDataset(shipped, { bases: ["record"] }));
  expect(filtered.length).toBeGreaterThan(3);
  expect(ids(shipped)).toEqual(expect.arrayContaining(filtered));
});

test("an annotation says of whom, when and what, in tags and in words", () => {
  const china = toAnnotations(shipped, locale).first.items.find(({ id }) => id.includes(":CHN:2019:"));
  expect(china?.body).toEqual([
    { type: "TextualBody", purpose: "tagging", value: "CHN" },
    { type: "TextualBody", purpose: "tagging", value: "2019" },
    { type: "TextualBody", purpose: "tagging", value: "pro-maduro" },
    { type: "TextualBody", purpose: "tagging", value: "statement" },
    {
      type: "TextualBody",
      purpose: "describing",
      value: `China, 2019: Pro-Maduro. Ma Zhaoxu, China's permanent representative to the UN (${en.basis.statement})`,
      language: "en",
    },
  ]);
  const iran = toAnnotations(shipped, locale).first.items.find(({ id }) => id.includes(":IRN:2025:"));
  expect(iran?.body.map(({ value }) => value)).toContain("unclear");
});

test("a group goes by its id in the tag and by its name in words, and a note is a comment", () => {
  const { body } = only({ note: "Careful" });
  expect(body[0]?.value).toBe("EU");
  expect(body[4]?.value).toBe(`European Union, 2019: East (${en.asMember("European Union")})`);
  expect(body[5]).toEqual({ type: "TextualBody", purpose: "commenting", value: "Careful" });
});

test.each<[string, Partial<Evidence>, Partial<Source>, unknown]>([
  [
    "an article without an address goes by its title",
    {},
    {},
    [
      {
        source: "urn:stance-map:source:An%20article",
        selector: { type: "TextQuoteSelector", exact: "They agree." },
      },
    ],
  ],
  [
    "an archived copy is the state of the article",
    {},
    { url: "https://example.org/a", archived: { url: "https://example.net/b", date: "2026" } },
    [
      {
        source: "https://example.org/a",
        selector: { type: "TextQuoteSelector", exact: "They agree." },
        state: { type: "TimeState", cached: "https://example.net/b" },
      },
    ],
  ],
  [
    "each run of words of a quotation with cuts is a target, with what stands before the first and after the last",
    { quote: "One […] two […] three", prefix: "a ", suffix: " b" },
    { url: "https://example.org/a" },
    [
      {
        source: "https://example.org/a",
        selector: { type: "TextQuoteSelector", exact: "One", prefix: "a " },
      },
      { source: "https://example.org/a", selector: { type: "TextQuoteSelector", exact: "two" } },
      {
        source: "https://example.org/a",
        selector: { type: "TextQuoteSelector", exact: "three", suffix: " b" },
      },
    ],
  ],
])("%s", (_, evidence, source, target) => {
  expect(only(evidence, source).target).toEqual(target);
});

test("other words, and the same at another place, have another id", () => {
  expect(only({ prefix: "first " }).id).not.toBe(only({ prefix: "second " }).id);
  expect(only({ quote: "They agree." }).id).not.toBe(only({ quote: "agree They." }).id);
  expect(only({ note: "Careful" }).id).toBe(only({}).id);
});
