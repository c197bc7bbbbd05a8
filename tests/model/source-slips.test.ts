import { expect, test } from "vitest";
import type { Source } from "../../src/model/dataset.ts";
import { finish } from "../../src/model/finish.ts";
import { sourceSlipSteps } from "../../src/model/source-slips.ts";
import { small } from "../cases/small-dataset.ts";

const source: Source = {
  id: "a",
  title: "Who backs whom",
  publisher: "The Herald",
  date: "2026-01-31",
  author: "A",
};
const url = "https://a.example/news/1";
const slips = (...changes: readonly Partial<Source>[]) => {
  const sources = changes.map((change, index) => ({ ...source, id: `s${index}`, ...change }));
  return finish(sourceSlipSteps({ ...small, sources }, (pointer) => `at ${pointer}`));
};

test.each([
  ["https://a.example/news/1/"],
  ["http://A.example/news/1"],
  ["https://a.example/news/1#top"],
  ["https://a.example/news/1"],
])("%s is the address of another source already", (written) => {
  expect(slips({ url }, { title: "Another", date: "2026-02", url: written })).toEqual([
    {
      path: "/sources/1/url",
      message: "another source has this address: at /sources/0/url; are they meant as one?",
    },
  ]);
});

test.each<[what: string, change: Partial<Source>]>([
  ["capitals", { title: "Who Backs  Whom" }],
  ["a date that says less", { date: "2026" }],
  ["a slip in the publisher", { publisher: "The Herlad" }],
  ["a title in several languages", { title: { en: "who backs whom" } }],
])("sources that differ in %s", (_, change) => {
  expect(slips({ url }, change)).toEqual([
    {
      path: "/sources/1/title",
      message: "another source is nearly the same: at /sources/0/title; are they meant as one?",
    },
  ]);
});

test.each<[what: string, change: Partial<Source>]>([
  ["another day", { date: "2026-02-28" }],
  ["another paper", { publisher: "The Guardian" }],
  ["another page", { url: "https://a.example/news/2" }],
  ["another author", { author: "B" }],
  ["another question to the page", { url: "https://a.example/news/1?part=2" }],
  ["another route of an app", { url: "https://a.example/news/1#/2" }],
  ["another title on another page", { title: "Who backs him", url: "https://a.example/" }],
])("%s makes another source", (_, change) => {
  expect(slips({ url }, { title: "WHO BACKS WHOM", ...change })).toEqual([]);
});

test("a page may have two articles in it", () => {
  expect(slips({ url }, { title: "Who backs nobody", publisher: "The Guardian", url })).toEqual([]);
  expect(slips({ url }, { title: "Who backs whmo", publisher: "The Guardian", url })).toHaveLength(1);
});
