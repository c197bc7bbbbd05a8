import { describe, expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import { countryStances } from "../../src/model/country-stance.ts";
import type { Dataset, Evidence, Source } from "../../src/model/dataset.ts";
import { parse } from "../../src/model/parse.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { citeEvidence, reference } from "../../src/view/references.ts";

const locale = { tag: "en", text: en };
const read = parse(venezuela);
const shipped = read.ok ? read.dataset : expect.fail();

const bare: Source = { id: "paper", title: "An article", publisher: "A newspaper", date: "2019" };

function datasetOf(title: string, source: Source = bare, evidence: Partial<Evidence> = {}): Dataset {
  return {
    version: 1,
    title,
    stances: [
      { id: "east", label: "East" },
      { id: "west", label: "West" },
    ],
    sources: [source],
    positions: [
      {
        country: "CHN",
        year: 2019,
        stance: "east",
        evidence: [{ source: "paper", quote: "China agrees.", basis: "report", ...evidence }],
      },
    ],
  };
}

describe("the reference of a map", () => {
  const visit = { address: "https://example.org/map/?year=2019&view=tiles#a_b", day: "2026-12-03" };

  test("names the edition and the day in every form", () => {
    const { plain, bibtex, cslJson } = reference(shipped, locale, visit, enLate);
    expect(plain).toBe(
      `“Who stood with whom on Venezuela”, edition 2026-11-24. Read on 3 Dec 2026. ${visit.address}`,
    );
    expect(bibtex).toBe(`@misc{stance-map-who-stood-with-whom-on-venezuela-2026-11-24,
  title = {{Who stood with whom on Venezuela}},
  year = {2026},
  howpublished = {\\url{${visit.address}}},
  note = {Edition 2026-11-24. Read on 3 Dec 2026}
}
`);
    expect(JSON.parse(cslJson)).toEqual([
      {
        id: "stance-map-who-stood-with-whom-on-venezuela-2026-11-24",
        type: "map",
        title: "Who stood with whom on Venezuela",
        edition: "2026-11-24",
        issued: { "date-parts": [[2026, 11, 24]] },
        URL: visit.address,
        accessed: { "date-parts": [[2026, 12, 3]] },
      },
    ]);
  });

  test("says no edition where the data have none, and takes no name for a date", () => {
    const without = reference(datasetOf("A map"), locale, visit, enLate);
    expect(without.plain).toBe(`“A map”. Read on 3 Dec 2026. ${visit.address}`);
    expect(without.bibtex).toContain("@misc{stance-map-a-map-2026-12-03,");
    expect(without.bibtex).not.toMatch(/^ *year/m);
    expect(without.cslJson).not.toMatch(/edition|issued/);
    const named = reference({ ...datasetOf("A map"), edition: "Second" }, locale, visit, enLate);
    expect(named.bibtex).toContain("note = {Edition Second. Read on 3 Dec 2026}");
    expect(named.bibtex).not.toMatch(/^ *year/m);
    expect(JSON.parse(named.cslJson)).toMatchObject([{ edition: "Second" }]);
    expect(named.cslJson).not.toContain("issued");
  });

  test.each([
    ["R&D: 100% #1 _a_ $5", "R\\&D: 100\\% \\#1 \\_a\\_ \\$5"],
    [
      "{a} \\b ~c ^d",
      "\\textbraceleft{}a\\textbraceright{} \\textbackslash{}b \\textasciitilde{}c \\textasciicircum{}d",
    ],
    ["Quién está con quién", "Quién está con quién"],
  ])("BibTeX prints the title %s", (title, escaped) => {
    expect(reference(datasetOf(title), locale, visit, enLate).bibtex).toContain(`title = {{${escaped}}},`);
  });

  test("an entry of BibTeX stays one, whatever the title and the address", () => {
    const odd = { address: "https://example.org/}{\\", day: "2026-12-03" };
    const { bibtex } = reference(datasetOf("}, year = {1"), locale, odd, enLate);
    expect(bibtex.split("{").length).toBe(bibtex.split("}").length);
    expect(bibtex).toContain("\\url{https://example.org/%7D%7B%5C}");
  });

  test.each([
    ["Кто с кем", "stance-map-2026-12-03"],
    ["¿Quién está…?", "stance-map-quien-esta-2026-12-03"],
  ])("the key of %s is %s", (title, key) => {
    expect(reference(datasetOf(title), locale, visit, enLate).bibtex).toContain(`@misc{${key},`);
  });
});

describe("a quotation to copy", () => {
  function cite(dataset: Dataset, country = "CHN"): string {
    const [citation] = countryStances(dataset, 2019).get(country)?.citations ?? [];
    return citation ? citeEvidence(citation, { dataset, year: 2019, locale }, enLate) : expect.fail();
  }

  test("has all that the data know", () => {
    const source: Source = {
      ...bare,
      author: "Ann Author",
      via: "A copyist",
      date: "2019-03-26",
      url: "https://example.org/a",
      archived: { url: "https://example.net/b", date: "2026-11-24" },
    };
    const speaker = { name: "Zhang San", role: "envoy" };
    expect(cite(datasetOf("A map", source, { speaker }))).toBe(
      "“China agrees.” — Zhang San, envoy. Ann Author, “An article”, A newspaper (via A copyist), 26 Mar 2019. " +
        "https://example.org/a (Archived on 24 Nov 2026: https://example.net/b)",
    );
  });

  test("leaves out what they do not", () => {
    expect(cite(datasetOf("A map"))).toBe("“China agrees.” “An article”, A newspaper, 2019.");
    expect(cite(shipped, "ALB")).toMatch(
      /^“On Guaidó’s side .* South Korea\.” Tom O’Connor, “China Takes .*”, Newsweek \(via The 21st Century\), 26 Mar 2019\. https:\S+$/,
    );
  });
});
