import { describe, expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import type { Dataset } from "../../src/model/dataset.ts";
import { filterDataset } from "../../src/model/filter.ts";
import { parse } from "../../src/model/parse.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { sourcesView } from "../../src/view/sources-view.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

const read = parse(venezuela);
const shipped = read.ok ? read.dataset : expect.fail();

function view(dataset: Dataset, country?: string, tag = "en") {
  return sourcesView({ dataset, year: 2019, locale: { tag, text: en } }, enLate, country);
}

describe("sources", () => {
  test("a source has all that the data know of it", () => {
    const [newsweek] = view(shipped).sources;
    expect(newsweek).toEqual({
      id: "newsweek-2019",
      title: "China Takes on US over Venezuela: It’s NOT Your ‘BACKYARD’",
      titleLang: "en",
      url: "https://www.21cir.com/2019/04/china-takes-on-u-s-over-venezuela-after-russia-sends-troops/",
      imprint: "Tom O’Connor · Newsweek, via The 21st Century",
      date: "26 Mar 2019",
      read: "Read on 24 Nov 2026",
      archived: undefined,
      quotations: 47,
      quoted: "2019: 47 quotations from 21 sentences (one can speak of several countries)",
    });
  });

  test("every source is there, and every quotation is counted once", () => {
    const { sources } = view(shipped);
    expect(sources.map(({ id }) => id)).toEqual(shipped.sources.map(({ id }) => id));
    const all = shipped.positions.flatMap(({ evidence }) => evidence).length;
    expect(sources.reduce((sum, { quotations }) => sum + quotations, 0)).toBe(all);
  });

  test("says nothing that the data do not know, in the reader's language", () => {
    const [herald] = view(small, undefined, "fr").sources;
    expect(herald).toMatchObject({ url: undefined, imprint: "Le Héraut", date: "26 mars 2019", read: "" });
  });

  test("counts quotations, different passages and years", () => {
    const twice = position("CHN", "east", evidence("The same."), evidence("Another."));
    const { sources } = view(
      withPositions(
        position("USA", "west", evidence("The same.")),
        { ...twice, year: 2025 },
        position("URY", "neutral", evidence("One.", { source: "archive" })),
      ),
    );
    expect(sources.map(({ quoted }) => quoted)).toEqual([
      "2019 and 2025: 3 quotations from 2 sentences (one can speak of several countries)",
      "Not quoted here",
      "Not quoted here",
      "2019: 1 quotation",
    ]);
  });

  test("a filter hides no source, and none of its quotations", () => {
    const dataset = filterDataset(shipped, { sources: ["zerohedge-2019"] });
    const filtered = sourcesView(
      { dataset, whole: shipped, year: 2019, locale: { tag: "en", text: en } },
      enLate,
      "CHN",
    );
    expect(filtered.sources).toEqual(view(shipped).sources);
  });

  test("an archived copy has its date", () => {
    const archived = { url: "https://example.net/a", date: "2026-11-24" };
    const sources = small.sources.map((source) => ({ ...source, archived }));
    expect(view({ ...small, sources }).sources[0]?.archived).toEqual({
      url: "https://example.net/a",
      label: "Archived copy of 24 Nov 2026",
    });
  });
});

describe("the data", () => {
  test("have a description and an edition, and no corrections so far", () => {
    const { description, edition, corrections } = view(shipped);
    expect(description).toMatch(/^Which countries stood with Nicolás Maduro/);
    expect([edition, corrections]).toEqual(["This is edition 2026-11-24.", []]);
    expect(view(small)).toMatchObject({ description: "", edition: "", corrections: [], report: undefined });
  });

  test("the newest correction is first", () => {
    const corrections = [
      { date: "2026-11-25", text: "First.", country: "CHN", year: 2019 },
      { date: "2026-12-31", text: "Last." },
      { date: "2026-12", text: { en: "Between.", fr: "Entre." }, year: 2025 },
      { date: "2026-11-25", text: "Second of the day.", country: "TUR" },
    ];
    expect(view({ ...small, corrections }).corrections).toEqual([
      { date: "31 Dec 2026", about: "", text: "Last." },
      { date: "December 2026", about: "2025", text: "Between." },
      { date: "25 Nov 2026", about: "China, 2019", text: "First." },
      { date: "25 Nov 2026", about: "Türkiye", text: "Second of the day." },
    ]);
  });
});

describe("a mistake is reported", () => {
  const report = (contact: string, country?: string) => view({ ...small, contact }, country).report;

  test("to the contact as it is where no country is selected", () => {
    for (const url of ["https://example.org/fix?map=1", "mailto:a+b@example.org"])
      expect(report(url)).toEqual({ url, label: "Report a mistake" });
  });

  test("with country, year and the first quotation", () => {
    const { url, label } = report("https://example.org/fix?map=1", "CHN") ?? expect.fail();
    expect(label).toBe("Report a mistake about China, 2019");
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      map: "1",
      country: "CHN",
      year: "2019",
      quote: "China is for the East.",
    });
    expect(decodeURIComponent(report("mailto:a@example.org", "CHN")?.url ?? "")).toMatch(
      /^mailto:a@example\.org\?subject=A mistake in “Who stands with whom”: China, 2019&body=[^]*“China is for the East\.”/,
    );
  });

  test("with country and year where no position is cited", () => {
    expect(report("https://example.org/fix", "TUR")).toEqual({
      url: "https://example.org/fix?country=TUR&year=2019",
      label: "Report a mistake about Türkiye, 2019",
    });
    const subject =
      "subject=A%20mistake%20in%20%E2%80%9CWho%20stands%20with%20whom%E2%80%9D%3A%20Chad%2C%202019";
    expect(report("mailto:a+b@example.org?cc=c@example.org", "TCD")?.url).toBe(
      `mailto:a+b@example.org?cc=c@example.org&${subject}`,
    );
    expect(report("mailto:a@example.org", "TCD")?.url).toBe(`mailto:a@example.org?${subject}`);
  });
});
