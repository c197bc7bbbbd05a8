import { expect, test } from "vitest";
import { en } from "../../src/text/en.ts";
import { enLate } from "../../src/text/en-late.ts";
import { translation as fr } from "../../src/text/translations/fr.ts";
import { embedCode, type Embed } from "../../src/view/embed-code.ts";
import { embedLink } from "../../src/view/embed-link.ts";
import { embedOptions } from "../../src/view/embed-options.ts";
import { releaseBase } from "../../src/view/release-base.ts";
import { contested } from "../cases/contested.ts";
import { parse } from "../../src/model/parse.ts";

const plain: Embed = {
  form: "script",
  isPinned: false,
  positions: { kind: "bundled" },
  attributes: {},
  title: "A map",
  link: "World map: A map",
  release: {
    base: "https://maps.example/any/",
    version: "1.2.3",
    files: { "stance-map.js": "sha384-m", "stance-map-frame.js": "sha384-f", "chunks/a.js": "sha384-a" },
    chunks: ["chunks/a.js"],
  },
};
const ukraine = { kind: "shipped", id: "ukraine-2022", address: "data/ukraine-2022.json" } as const;
const chosen = { year: "2025", country: "CHN", source: "a b", lang: "fr", view: "" } as const;
const own = (src: string) => ({ kind: "own", src }) as const;

/** The code of a map, which is one piece unless it is npm's. */
const code = (embed: Partial<Embed>) => {
  const snippets = embedCode({ ...plain, ...embed });
  return typeof snippets === "string" ? snippets : snippets.map((snippet) => snippet.code).join("\n---\n");
};

test("a tag that follows updates has what was chosen, and a link to the same view", () => {
  expect(code({})).toBe(`<script type="module" src="https://maps.example/any/stance-map.js"></script>
<stance-map>
  <a href="https://maps.example/any/">World map: A map</a>
</stance-map>`);
  expect(code({ attributes: chosen, positions: ukraine }))
    .toBe(`<script type="module" src="https://maps.example/any/stance-map.js"></script>
<stance-map src="https://maps.example/any/data/ukraine-2022.json" year="2025" country="CHN" source="a b" lang="fr">
  <a href="https://maps.example/any/?data=ukraine-2022&amp;year=2025&amp;country=CHN&amp;source=a+b&amp;lang=fr">World map: A map</a>
</stance-map>`);
});

test("a tag that stays at its version takes that version's files, by their hashes", () => {
  expect(code({ isPinned: true, positions: ukraine })).toBe(`<script type="importmap">
{
  "integrity": {
    "https://maps.example/any/1.2.3/chunks/a.js": "sha384-a"
  }
}
</script>
<script type="module" src="https://maps.example/any/1.2.3/stance-map.js" integrity="sha384-m" crossorigin="anonymous"></script>
<stance-map src="https://maps.example/any/1.2.3/data/ukraine-2022.json">
  <a href="https://maps.example/any/1.2.3/?data=ukraine-2022">World map: A map</a>
</stance-map>`);
});

test("a frame has its address, a link beside it, and the script that gives it its height", () => {
  const frame = { form: "iframe", attributes: chosen, positions: ukraine } as const;
  const query = "src=data%2Fukraine-2022.json&amp;year=2025&amp;country=CHN&amp;source=a+b&amp;lang=fr";
  expect(code(frame)).toContain(
    `<iframe src="https://maps.example/any/embed.html?${query}" title="A map" width="100%"`,
  );
  expect(code(frame)).toContain(
    '</iframe>\n<p lang="fr"><a href="https://maps.example/any/?data=ukraine-2022&amp;',
  );
  expect(code(frame)).toMatch(/<script type="module" src="[^"]+\/any\/stance-map-frame.js"><\/script>$/);
  const pinned = code({ ...frame, isPinned: true });
  expect(pinned).toContain(`<iframe src="https://maps.example/any/1.2.3/embed.html?${query}"`);
  expect(pinned).toMatch(/1\.2\.3\/stance-map-frame\.js" integrity="sha384-f" crossorigin="anonymous">/);
});

test("npm's code installs the version or its updates, and takes other data sets out of the package", () => {
  expect(code({ form: "npm", attributes: chosen })).toBe(`npm install "stance-map@^1.2.3"
---
import "stance-map/define";
---
<stance-map year="2025" country="CHN" source="a b" lang="fr">
  <a href="https://maps.example/any/?year=2025&amp;country=CHN&amp;source=a+b&amp;lang=fr">World map: A map</a>
</stance-map>`);
  expect(code({ form: "npm", isPinned: true, positions: ukraine }))
    .toBe(`npm install --save-exact stance-map@1.2.3
---
import "stance-map/define";
import positions from "stance-map/data/ukraine-2022.json";

document.querySelector("stance-map").data = positions;
---
<stance-map>
  <a href="https://maps.example/any/1.2.3/?data=ukraine-2022">World map: A map</a>
</stance-map>`);
});

test("a file of one's own is found from the page that the code is for", () => {
  const link = (src: string) =>
    /<a href="([^"]*)/.exec(code({ positions: own(src), attributes: chosen }))?.[1];
  expect(code({ positions: own("my.csv") })).toContain('<stance-map src="my.csv">');
  expect(link("my.csv")).toBe("my.csv");
  expect(link("https://a.example/my.csv")).toBe(
    "https://maps.example/any/embed.html?src=https%3A%2F%2Fa.example%2Fmy.csv&amp;year=2025&amp;country=CHN&amp;source=a+b&amp;lang=fr",
  );
  expect(code({ form: "iframe", positions: own("my.csv") })).toBe("relative");
  expect(code({ form: "iframe", positions: own("https://a.example/my.csv") })).toContain(
    "embed.html?src=https%3A%2F%2Fa.example%2Fmy.csv",
  );
  for (const src of [
    "",
    "javascript:alert(1)",
    "\u0001java\tscript:alert(1)",
    "data:text/csv,a",
    "C:\\maps\\my.csv",
  ])
    expect([src, code({ positions: own(src) })]).toEqual([src, "address"]);
});

test("no value ends its attribute, its element or its text", () => {
  const hostile = `"'><script>alert(1)</script><!--&amp;\n`;
  const attributes = { year: hostile, country: hostile, source: hostile, lang: hostile, hide: hostile };
  for (const form of ["script", "iframe", "npm"] as const)
    for (const positions of [own(`https://a.example/${hostile}`), { ...ukraine, id: hostile }]) {
      const text = code({ form, isPinned: true, positions, attributes, title: hostile, link: hostile });
      const tags = text.match(/<\/?[a-z!-]+/g)?.filter((tag) => !/^<\/?(stance-map|a|p|iframe)$/.test(tag));
      expect(new Set(tags)).toEqual(new Set(form === "npm" ? undefined : ["<script", "</script"]));
      expect(text).not.toContain("<script>");
      expect(text).not.toMatch(/"'/);
    }
});

test("the link says what it leads to, in the language of the map", () => {
  const result = parse(contested);
  if (!result.ok) throw new Error("The case has faults.");
  const { dataset } = result;
  const link = { dataset, title: { en: "Who", fr: "Qui" } };
  const locale = { tag: "en", text: en };
  const words = (src: string, country = "") =>
    embedLink({ ...link, positions: own(src), attributes: { country } }, locale, enLate);
  const [first] = embedOptions(dataset, locale, enLate).year;
  expect(words("https://a.example/b.csv", "CHN")).toBe(`World map: Who, China, ${first?.label ?? ""}`);
  expect(words("b.csv")).toBe("Who: Positions and quotations as a file");
  const french = { tag: "fr", text: fr.language };
  expect(embedLink({ ...link, positions: own("b.csv"), attributes: {} }, french, fr.late)).toBe(
    "Qui\u00a0: Positions et citations dans un fichier",
  );
});

test("what is there to choose are the data set's years, countries, sources and kinds of evidence", () => {
  const result = parse(contested);
  if (!result.ok) throw new Error("The case has faults.");
  const { dataset } = result;
  const options = embedOptions(dataset, { tag: "en", text: en }, enLate);
  const values = (name: keyof typeof options) => options[name].map(({ value }) => value);
  const years = [...new Set(dataset.positions.map(({ year }) => year))].sort();
  expect(values("year")).toEqual(["", ...years.slice(1).map(String)]);
  expect(values("source")).toEqual(dataset.sources.map(({ id }) => id));
  expect(values("country").slice(1).length).toBeGreaterThan(0);
  expect(values("country")[0]).toBe("");
  const used = new Set(dataset.positions.flatMap(({ evidence }) => evidence.map(({ basis }) => basis)));
  expect(new Set(values("basis"))).toEqual(used);
  expect(values("lang")).toEqual(["", "en", "ar", "es", "fr", "ru", "zh"]);
  expect(options.lang.map(({ label }) => label)).toContain("français");
});

test("two years cannot be compared where there is one, and that is said", () => {
  const result = parse(contested);
  if (!result.ok) throw new Error("The case has faults.");
  const { dataset } = result;
  const changes = (of: typeof dataset) =>
    embedOptions(of, { tag: "en", text: en }, enLate).view.find(({ value }) => value === "changes");
  const [first] = dataset.positions;
  if (!first) throw new Error("The case has no position.");
  const year = (year: number) => ({ ...first, year });
  expect(changes({ ...dataset, positions: [year(2001), year(2002)] })).toEqual({
    value: "changes",
    label: "Changes",
  });
  expect(changes({ ...dataset, positions: [year(2001), year(2001)] })).toEqual({
    value: "changes",
    label: "Changes (needs two years)",
    isDisabled: true,
  });
});

test("releases are beside one another, wherever the page is that knows of one", () => {
  const base = (page: string) => releaseBase(page, "1.2.3");
  expect(base("https://maps.example/any/?year=2025#embed")).toBe("https://maps.example/any/");
  expect(base("https://maps.example/any/index.html")).toBe("https://maps.example/any/");
  expect(base("https://maps.example/any/1.2.3/")).toBe("https://maps.example/any/");
  expect(base("https://maps.example/any/1.2.4/index.html")).toBe("https://maps.example/any/1.2.4/");
});
