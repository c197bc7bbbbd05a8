import axe from "axe-core";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { StanceSources } from "../../src/elements/sources.ts";
import type { Filter } from "../../src/model/filter.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { enLate } from "../../src/text/en-late.ts";
import { all, get, words } from "./fixture.ts";
import { onSurface, sceneOf, shipped, tap } from "./on-surface.ts";

if (!customElements.get("stance-sources")) customElements.define("stance-sources", StanceSources);

/** The shipped data with all that a data set may have. */
const rich: Dataset = {
  ...shipped,
  contact: "https://example.org/fix",
  corrections: [
    { date: "2026-11-25", country: "CHN", year: 2019, text: "The speaker is another." },
    { date: "2026-12-01", text: "<b>One</b> date was wrong." },
  ],
  sources: shipped.sources.map((source) => ({
    ...source,
    archived: { url: `https://example.net/${source.id}`, date: "2026-11-24" },
  })),
};

async function mountSources(
  dataset = shipped,
  { country, ...surface }: { country?: string; theme?: string; style?: string } = {},
) {
  const sources = document.createElement("stance-sources");
  Object.assign(sources, { scene: sceneOf(2019, dataset), text: enLate, country });
  await onSurface(sources, surface);
  return sources;
}

const panel = (sources: Element) => get(sources, '[part="sources"]');
const items = (sources: Element) => all(sources, ".sources > li");
const columns = (sources: Element) =>
  new Set(items(sources).map((item) => item.getBoundingClientRect().left)).size;

test("lists every source with all that is known of it", async () => {
  const sources = await mountSources(rich);
  expect(items(sources)).toHaveLength(shipped.sources.length);
  const [newsweek] = items(sources);
  expect(newsweek && words(newsweek)).toBe(
    "China Takes on US over Venezuela: It’s NOT Your ‘BACKYARD’ Tom O’Connor · Newsweek, via The 21st Century " +
      "26 Mar 2019 Read on 24 Nov 2026 Archived copy of 24 Nov 2026 2019: 47 quotations from 21 sentences (one can speak of several countries) " +
      "Show only this source",
  );
  const hrefs = items(sources).map((item) => all<HTMLAnchorElement>(item, "a").map(({ href }) => href));
  expect(hrefs).toEqual(rich.sources.map(({ url, id }) => [url, `https://example.net/${id}`]));
});

test("every link opens beside the map and tells the other page nothing of it", async () => {
  const sources = await mountSources(rich, { country: "CHN" });
  const links = all<HTMLAnchorElement>(sources, "a");
  expect(links).toHaveLength(2 * shipped.sources.length + 1);
  for (const { protocol, rel, target } of links)
    expect([protocol, rel, target]).toEqual(["https:", "noopener", "_blank"]);
});

test("a source without an address is no link, one without quotations has no button", async () => {
  const bare = { id: "bare", title: "Bare", publisher: "Nobody", date: "2001" };
  const sources = await mountSources({ ...shipped, sources: [...shipped.sources, bare] });
  const last = items(sources).at(-1);
  expect(last && words(last)).toBe("Bare Nobody 2001 Not quoted here");
  expect(last && all(last, "a, button")).toEqual([]);
});

test("a button shows only its source, by mouse, key and finger", async () => {
  const sources = await mountSources();
  sources.filter = { bases: ["list"] };
  const picked: Filter[] = [];
  sources.addEventListener("filter-change", (event) => picked.push((event as CustomEvent<Filter>).detail));
  const [first, second, third] = all(sources, ".sources button");
  if (!first || !second || !third) throw new Error("The buttons are missing.");
  await userEvent.click(first);
  second.focus();
  await userEvent.keyboard("{Enter}");
  third.scrollIntoView({ block: "center" });
  await tap(third);
  await expect
    .poll(() => picked)
    .toEqual(shipped.sources.slice(0, 3).map(({ id }) => ({ bases: ["list"], sources: [id] })));
});

test("tells the description, the borders, the edition and its corrections, the newest first", async () => {
  const sources = await mountSources();
  const text = words(panel(sources));
  const headings = () => all(sources, "h3, h4").map((each) => [each.localName, words(each)]);
  expect(headings()).toEqual([
    ["h3", "Sources"],
    ["h4", "About these positions"],
    ["h4", "Borders"],
    ["h4", "Edition and corrections"],
  ]);
  expect(text).toContain("Which countries stood with Nicolás Maduro");
  expect(text).toContain("Crimea is in Ukraine, as resolution 68/262");
  expect(text).toContain("This is edition 2026-11-24. Nothing has had to be corrected so far.");
  expect(text).not.toContain("mistake");

  sources.scene = sceneOf(2019, rich);
  await sources.updateComplete;
  expect(all(sources, ".corrections > li").map(words)).toEqual([
    "1 Dec 2026 <b>One</b> date was wrong.",
    "25 Nov 2026 · China, 2019 The speaker is another.",
  ]);
  expect(words(panel(sources))).not.toContain("so far");
  expect(headings().at(-1)).toEqual(["h4", "Found a mistake?"]);
});

test("a mistake is reported to the contact, about the selected country", async () => {
  const sources = await mountSources(rich);
  const report = () => all<HTMLAnchorElement>(sources, ".facts a").map((link) => [words(link), link.href]);
  expect(report()).toEqual([["Report a mistake", "https://example.org/fix"]]);
  sources.country = "CHN";
  await sources.updateComplete;
  const [[label, href] = []] = report();
  expect(label).toBe("Report a mistake about China, 2019");
  expect(href).toMatch(/^https:\/\/example\.org\/fix\?country=CHN&year=2019&quote=China\+maintains/);
  sources.scene = sceneOf(2019, { ...rich, contact: "mailto:fix@example.org" });
  await sources.updateComplete;
  expect(get(sources, ".facts a").getAttribute("href")).toMatch(/^mailto:fix@example\.org\?subject=/);
  expect(get(sources, ".facts a").hasAttribute("target")).toBe(false);
});

test.each([
  [1000, 2],
  [600, 1],
  [320, 1],
])("on %i px, %i beside another, and nothing wider than that", async (width, expected) => {
  const sources = await mountSources(rich, { style: `width: ${width}px` });
  expect(columns(sources)).toBe(expected);
  expect(panel(sources).scrollWidth).toBeLessThanOrEqual(panel(sources).clientWidth);
});

test.each(["light", "dark"])("axe finds nothing wrong, in %s", async (theme) => {
  const sources = await mountSources(rich, { theme, country: "CHN" });
  const { violations } = await axe.run(get(document, "main"));
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  const named = all(sources, ".sources button").map((button) =>
    button
      .getAttribute("aria-labelledby")
      ?.split(" ")
      .map((id) => words(get(sources, `#${id}`)))
      .join(" "),
  );
  expect(named[0]).toBe("Show only this source China Takes on US over Venezuela: It’s NOT Your ‘BACKYARD’");
  expect(new Set(named).size).toBe(named.length);
});
