import { expect, test } from "vitest";
import type { CountryShape } from "../../src/geo/country-shape.ts";
import type { World } from "../../src/geo/world.ts";
import { countryStances } from "../../src/model/country-stance.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en, type Language } from "../../src/text/en.ts";
import type { Locale } from "../../src/text/locale.ts";
import { changesMap } from "../../src/view/changes-map.ts";
import { exportSvg } from "../../src/view/export-svg.ts";
import { mapView } from "../../src/view/map-view.ts";
import { pictureOf, type Showing } from "../../src/view/picture.ts";
import { contested } from "../cases/contested.ts";
import { small } from "../cases/small-dataset.ts";

const colors = {
  ground: "#000001",
  sea: "#000002",
  graticule: "#000003",
  land: "#000004",
  border: "#000005",
  hatch: "#000006",
  dot: "#000007",
  rule: "#000008",
  ink: "#000009",
  muted: "#00000a",
  camps: ["#c00000", "#c00001", "#c00002"],
  campWords: ["#d00000", "#d00001", "#d00002"],
};

/** A made-up world of squares, a column each; Belgium is too small for its shape. */
const world: World = {
  shapes: ["CHN", "USA", "URY", "VEN", "IRN", "IND", "BRA", "CHL", "BEL"].map(square),
  sphere: "M0,0H960V400H0Z",
  graticule: "M0,200H960",
  frame: [0, 0, 960, 400],
};

function square(country: string, index: number): CountryShape {
  const size = country === "BEL" ? 1 : 90;
  const x = index * 100;
  return {
    country,
    path: `M${x},100h${size}v${size}h-${size}Z`,
    area: size * size,
    centre: [x + size / 2, 100 + size / 2],
    rings: [],
    step: 1,
  };
}

interface Drawn {
  readonly year?: number;
  readonly showing?: Partial<Showing>;
  readonly frame?: World["frame"];
  readonly locale?: Locale;
}

const english: Locale = { tag: "en", text: en };

function draw(
  dataset: Dataset,
  { year = 2019, showing, frame = world.frame, locale = english }: Drawn = {},
): string {
  const scene = { dataset, year, locale };
  const shown: Showing = {
    scene,
    map: mapView(scene),
    face: "map",
    comparison: { from: 2019, to: 2025 },
    isolated: undefined,
    filtered: undefined,
    ...showing,
  };
  const picture = pictureOf(shown, enLate);
  return exportSvg({ scene, world: { ...world, frame }, picture, colors, late: enLate });
}

/** The markup of a country. */
function country(svg: string, code: string): string {
  return new RegExp(`<g data-country="${code}".*?(?=<g data-country|</svg>)`, "s").exec(svg)?.[0] ?? "";
}

/** The words of each line of text. */
const lines = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, markup = ""]) => markup.replace(/<[^>]+>/g, ""));

test("says what a picture must say: title, sentence, legend with counts, sources, borders and edition", () => {
  expect(lines(draw({ ...small, edition: "2026-11-24" }))).toEqual([
    "Who stands with whom",
    "In 2019, this article cites 5 countries: 1 East, 3 West and 1 Neutral.",
    "East 1",
    "West 3",
    "Neutral 1",
    "Subject: Venezuela 1",
    "No position cited 189",
    "Through a group only 2",
    "Sources: The Herald, The Digest, The Archive",
    "Borders: Natural Earth, de facto where disputed · Edition 2026-11-24",
  ]);
});

test("a filter that is on is said below the sentence; without one, and without an edition, nothing is", () => {
  expect(lines(draw(small, { showing: { filtered: "Only evidence from The Herald." } }))[2]).toBe(
    "Only evidence from The Herald.",
  );
  expect(lines(draw(small))).not.toContain("");
  expect(lines(draw(small)).at(-1)).toBe("Borders: Natural Earth, de facto where disputed");
});

test("the sources are those of the year shown", () => {
  expect(lines(draw(small, { year: 2025 }))).toContain("Sources: The Gazette");
});

test("each country has its stance, its colour and a title", () => {
  const svg = draw(small);
  expect(country(svg, "CHN")).toContain('data-stance="east" data-basis="named" fill="#c00000"');
  expect(country(svg, "CHN")).toContain("<title>China: East</title>");
  expect(country(svg, "USA")).toContain('data-stance="west" data-basis="named" fill="#c00001"');
  expect(country(svg, "VEN")).toContain('data-stance="subject" data-basis="named" fill="#000009"');
  expect(country(svg, "IND")).toContain('data-stance="uncited" fill="#000004"');
  expect(country(svg, "IND")).toContain("<title>India: No position cited in 2019</title>");
  expect(country(draw(small, { year: 2025 }), "CHN")).toContain("<title>China: Far East</title>");
});

test("a small country is a dot, and what is covered through a group is hatched", () => {
  const svg = draw(small);
  expect(country(svg, "BEL")).toContain('data-basis="group" fill="#c00001"');
  expect(country(svg, "BEL").match(/<circle/g)).toHaveLength(2);
  expect(country(svg, "BEL")).toContain('<g fill="url(#stance-hatch)" stroke="none"><path');
  expect(svg).toMatch(/<pattern id="stance-hatch".*?<rect[^>]+fill="#000006"\/><\/pattern>/);
  expect(country(svg, "USA")).not.toMatch(/<circle|hatch/);
});

test("an unclear country has a dotted line, a contested one bands of the camps that disagree", () => {
  const svg = draw(contested as unknown as Dataset, { year: 2001 });
  expect(country(svg, "BRA")).toContain(
    'data-stance="contested" data-basis="named" fill="url(#stance-split-0-1)"',
  );
  expect(svg).toMatch(/<pattern id="stance-split-0-1".*?fill="#c00000"\/>.*?fill="#c00001"\/><\/pattern>/);
  expect(country(svg, "CHL")).toContain('data-stance="unclear" data-basis="named" fill="#000004"');
  const dotted = /<g fill="none" stroke="#00000a"[^>]+stroke-dasharray[^>]+><path d="M(\d+)/.exec(svg)?.[1];
  expect(dotted).toBe("700");
  expect(svg).toContain('fill="url(#stance-split)"');
});

test("the counts of the sentence are in the camps' colours for words", () => {
  expect(draw(small)).toContain('<tspan font-weight="bold" fill="#d00001">3 West</tspan>');
  expect(draw(small)).toContain('<tspan font-weight="bold" fill="#000009">2019</tspan>');
});

test("needs nothing from elsewhere", () => {
  expect(draw(small)).not.toMatch(/<script|<foreignObject|<style|<image|href=|@font-face|url\((?!#)/i);
  expect(draw(small).match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
});

test("what the data say is text, however hostile", () => {
  const hostile = '</title><script>alert("1")</script>&\u0000\ud800';
  const svg = draw({
    ...small,
    title: hostile,
    edition: hostile,
    stances: small.stances.map((stance) => ({ id: stance.id, label: hostile })),
    sources: small.sources.map((source) => ({ ...source, publisher: hostile })),
  });
  expect(svg).not.toMatch(/<script|alert\("|&[^aglq#]/);
  expect(svg).toContain("&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</title>");
});

test("a long title takes more lines, and the picture is as much taller", () => {
  const height = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);
  const title = "A title that is so long that it does not fit into one line of the picture and takes another";
  expect(height(draw({ ...small, title })) - height(draw(small))).toBe(36);
});

test("a continent's frame is shown as large as it fits", () => {
  const [svg] = /<svg x=[^>]+>/.exec(draw(small, { frame: [100, 0, 300, 400] })) ?? [""];
  expect(svg).toContain('width="896" height="600" viewBox="100 0 200 400"');
});

test("words that are written from the right begin there, the legend too", () => {
  const text: Language = { ...en, direction: "rtl", sentenceOfOne: () => "في عام {year}: {camps}." };
  const svg = draw(small, { locale: { tag: "ar", text } });
  expect(svg).toMatch(/^<svg [^>]+ direction="rtl"/);
  expect(svg).toMatch(/<text x="928"[^>]+>Who stands/);
  expect(svg).toMatch(/<rect x="914" [^>]+ fill="#c00000"\/><text x="907"/);
});

test("what is not singled out steps back, on the map and in the legend", () => {
  const svg = draw(small, { showing: { isolated: "east" } });
  expect(country(svg, "CHN")).not.toContain("opacity");
  expect(country(svg, "USA")).toContain('opacity="0.14"');
  expect(svg.match(/<g opacity="0.14"><rect/g)).toHaveLength(5);
});

test("two years compared: their sentence, how to read the map, a legend without counts, bands of what moved", () => {
  const svg = draw(small, { year: 2025, showing: { face: "changes" } });
  expect(lines(svg)[1]).toMatch(/^From 2019 to 2025, /);
  expect(lines(svg)).toContain("In colour: cited in 2025. Faded: cited in 2019 only.");
  expect(lines(svg)).toContain("East → Far East");
  expect(lines(svg)).toContain("Through a group only");
  expect(lines(svg).join()).not.toMatch(/East \d/);
  expect(lines(svg)).toContain("Sources: The Herald, The Digest, The Gazette, The Archive");
  const stances = changesMap({ dataset: small }, { from: 2019, to: 2025 });
  for (const [code, stance] of stances.stances) {
    const markup = country(svg, code);
    if (!markup) continue;
    expect(markup.includes('opacity="0.14"')).toBe(stances.dimming(code));
    expect(/^<g [^>]+ fill="url\(#stance-split/.test(markup)).toBe(stance.stances.length > 1);
    if (stance.stances.length > 1) expect(markup).toMatch(/<title>[^<]+: [^<]+ → [^<]+<\/title>/);
  }
});

test("what turned into what points on in the direction of reading", () => {
  const both = draw(small, {
    year: 2025,
    showing: { face: "changes" },
    locale: { tag: "ar", text: { ...en, tag: "ar", direction: "rtl" } },
  });
  expect(lines(both)).toContain("East ← Far East");
  expect(both).not.toContain("→");
});

test("tiles: a column for each camp, each cited country once with its colour, the hatching and the same height", () => {
  const svg = draw(small, { showing: { face: "tiles" } });
  const stances = countryStances(small, 2019);
  const tiles = [...svg.matchAll(/<g data-country="(\w+)" data-stance="([\w-]+)"(?: data-basis="(\w+)")?>/g)];
  expect(tiles.map(([, code, key]) => [code, key]).sort()).toEqual(
    [...stances.values()].map(({ country: code, key }) => [code, key]).sort(),
  );
  expect(country(svg, "CHN")).toContain('fill="#c00000"');
  expect(country(svg, "BEL")).toContain('fill="url(#stance-hatch)"');
  expect(country(svg, "USA")).not.toContain("stance-hatch");
  expect(svg).toContain('<pattern id="stance-hatch"');
  expect(svg).not.toContain('d="M');
  expect(lines(svg)).toContain("China");
});
