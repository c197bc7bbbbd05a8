import { expect, test } from "vitest";
import venezuela from "../../data/venezuela.json";
import world from "../../data/world.json";
import type { WorldTopology } from "../../src/geo/world-topology.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { en } from "../../src/text/en.ts";
import { translation } from "../../src/text/translations/ar.ts";
import { fallbackHtml } from "../../src/view/fallback.ts";
import { contested as contestedData } from "../cases/contested.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

const topology = world as unknown as WorldTopology;
const locale = { tag: "en", text: en };
const shipped = venezuela as unknown as Dataset;
const contested = contestedData as unknown as Dataset;
const fallbackOf = (dataset: Dataset, year?: number) => fallbackHtml({ dataset, year, locale, topology });
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

test("title, sentence and legend of the first year, or of the one asked for", () => {
  const first = textOf(fallbackOf(shipped));
  expect(first).toContain("Who stood with whom on Venezuela");
  expect(first).toContain(
    "In 2019, these articles cite 65 countries: 14 Pro-Maduro, 49 Pro-Guaidó and 2 Neutral.",
  );
  expect(first).toContain("Through a group only 41");
  expect(textOf(fallbackOf(shipped, 2024))).toContain("In 2025, these articles cite");
});

test("every quotation of every year is in it, with its speaker, its source and a link", () => {
  const html = fallbackOf(shipped);
  const text = textOf(html);
  for (const { evidence } of shipped.positions)
    for (const { quote, speaker } of evidence) {
      expect(text).toContain(quote);
      const name = speaker?.name;
      if (name !== undefined) expect(text).toContain(typeof name === "string" ? name : name["en"]);
    }
  for (const { url, title } of shipped.sources) {
    expect(text).toContain(title as string);
    expect(html).toContain(`href="${url ?? ""}"`);
  }
});

test("nothing in it is a style or a script, and what the data say is text", () => {
  const evil = '</details><script>alert(1)</script><b style="color:red">';
  const html = fallbackOf({ ...withPositions(position("CHN", "east", evidence(evil))), title: evil });
  for (const made of [html, fallbackOf(contested), fallbackOf(shipped)]) {
    expect(made).not.toMatch(/<(script|style|link|img)\b/i);
    expect(made).not.toMatch(/<[^>]*\s(style|on\w+)=/i);
  }
});

test("what keeps room for another year is hidden without styles, too, and left out where it keeps none", () => {
  const unseen = (html: string) => html.match(/<div class="unseen"[^>]*>/g) ?? [];
  const hidden = '<div class="unseen" hidden="">';
  expect(unseen(fallbackOf(shipped))).toEqual([hidden, hidden]);
  const [first] = contested.positions;
  const ofOneYear = fallbackOf({ ...contested, positions: first ? [first] : [] });
  expect(unseen(ofOneYear)).toEqual([]);
});

test("a camp has the page's colour, else its own, else the palette's", () => {
  const html = fallbackOf(small);
  expect(html).toContain('fill="var(--stance-color-east,var(--_camp-0))"');
  expect(html).toContain('fill="var(--stance-color-west,#123456)"');
  // A word's own colour could only be a style.
  expect(html).toContain('<span class="year">3 West</span>');
});

test("hatched, split and unclear countries are drawn as on the map", () => {
  const html = fallbackOf(shipped);
  expect(html).toMatch(/data-basis="group"><path [^>]+><use [^>]*class="hatch"/);
  expect(fallbackOf(contested)).toMatch(/<g class="country split" fill="url\(#[\w-]+\)"/);
  expect(fallbackOf(small, 2025)).toContain('class="dotted"');
});

test("two maps of a page have no id in common", () => {
  const ids = (html: string) => Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  const [one, other] = [ids(fallbackOf(shipped)), ids(fallbackOf(contested))];
  expect(one.length).toBeGreaterThan(0);
  expect(other.filter((id) => one.includes(id))).toEqual([]);
});

test("it speaks the language it is asked for, in its direction", () => {
  const { language, late } = translation;
  const html = fallbackHtml({ dataset: shipped, locale: { tag: "ar", text: language, late }, topology });
  expect(html).toMatch(/^<div class="map fallback" lang="ar" dir="rtl">/);
  expect(html).toContain("فنزويلا");
  expect(html).toContain('<cite lang="en" dir="auto">');
});
