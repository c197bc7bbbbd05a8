import { describe, expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import type { Dataset, Evidence, Source } from "../../src/model/dataset.ts";
import { filterDataset } from "../../src/model/filter.ts";
import { parse } from "../../src/model/parse.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { countryEvidence, hiddenQuotations, uncitedSpans } from "../../src/view/evidence-view.ts";

const locale = { tag: "en", text: en };
const read = parse(venezuela);
const shipped = read.ok ? read.dataset : expect.fail();

const named = (source: string): Evidence => ({ source, quote: source, basis: "list" });

describe("the shipped data", () => {
  const view = (country: string, year: number, dataset = shipped, years = [2019, 2025]) =>
    countryEvidence(country, { dataset, whole: shipped, year, locale }, enLate, years);

  test("China has every quotation of both years, the newest year first, under its name of the year", () => {
    const china = view("CHN", 2019);
    expect(china).toMatchObject({ name: "China", stance: "Pro-Maduro", classNames: ["camp-0"] });
    expect(china.years.map(({ year, stance, evidence }) => [year, stance, evidence().length])).toEqual([
      [2025, "With Maduro’s government", 11],
      [2019, "Pro-Maduro", 20],
    ]);
  });

  test("what a filter hides is counted, though other quotations of a group take its place", () => {
    const hidden = (country: string, source: string) =>
      hiddenQuotations(
        country,
        { dataset: filterDataset(shipped, { sources: [source] }), whole: shipped, year: 2019, locale },
        [2019, 2025],
      );
    expect(hidden("MEX", "newsweek-2019")).toBe(2);
    expect(hidden("IND", "newsweek-2019")).toBe(0);
    expect(hidden("ARG", "newsweek-2019")).toBe(3);
    expect(hiddenQuotations("MEX", { dataset: shipped, year: 2019, locale }, [2019])).toBe(0);
    const [own, group] = [named("a"), named("b")];
    const whole: Dataset = {
      ...shipped,
      groups: [{ id: "all", name: "All", members: ["MEX"] }],
      positions: [
        { country: "MEX", year: 2019, stance: "neutral", evidence: [own] },
        { group: "all", year: 2019, stance: "neutral", evidence: [group] },
      ],
    };
    const dataset = filterDataset(whole, { sources: ["b"] });
    expect(hiddenQuotations("MEX", { dataset, whole, year: 2019, locale }, [2019])).toBe(1);
  });

  test("a year that cites no position says so", () => {
    const albania = view("ALB", 2025);
    expect(albania.stance).toBe(en.uncited);
    expect(albania.years[0]).toMatchObject({
      year: 2025,
      stance: en.uncited,
      classNames: ["uncited"],
      quotations: 0,
    });
    expect(view("IND", 2019).years.map(({ evidence }) => evidence())).toEqual([[], []]);
  });

  test("each piece is made once, and no more than are asked for", () => {
    const [year] = view("RUS", 2019).years.filter(({ quotations }) => quotations > 2);
    const [first, ...others] = year?.evidence(1) ?? [];
    expect(first && others).toEqual([]);
    expect(year?.evidence()).toHaveLength(year?.quotations ?? 0);
    expect(year?.evidence()[0]).toBe(first);
  });

  test("a member of a group has the group's evidence and caveat", () => {
    const year = view("ARG", 2019).years[1];
    expect(year?.evidence()).toHaveLength(4);
    expect(year?.evidence()[0]).toMatchObject({ basis: en.asMember("Latin American states") });
    const notes = year
      ?.evidence()
      .map((piece) => piece.notes.filter((note) => note.startsWith("The thirteen")));
    expect(notes?.map(({ length }) => length)).toEqual([1, 0, 0, 0]);
  });

  test("a quotation has its article, its place in it and its reference", () => {
    const [first] = view("ALB", 2019).years[1]?.evidence() ?? [];
    expect(first).toMatchObject({
      title: "China Takes on US over Venezuela: It’s NOT Your ‘BACKYARD’",
      publisher: "Newsweek",
      via: "The 21st Century",
      date: "26 Mar 2019",
      prefix: "",
      suffix: "",
      archived: undefined,
      report: undefined,
    });
    expect(first?.link).toMatch(
      /^https:\/\/www\.21cir\.com\/\S+\/#:~:text=On%20Guaid%C3%B3%E2%80%99s%20side/,
    );
    expect(first?.notes).toHaveLength(1);
    expect(first?.reference).toMatch(/^“On Guaidó’s side .* https:\S+$/);
  });

  test("a prefix of the data is in the link", () => {
    const links = view("RUS", 2025)
      .years[0]?.evidence()
      .flatMap(({ prefix, link }) => (prefix ? link : []));
    expect(links).toEqual([
      expect.stringContaining("#:~:text=obligations%22%20between%20the%20governments.-,Russian"),
    ]);
  });

  test("a year that a filter leaves empty stays in the timeline", () => {
    const filtered = filterDataset(shipped, { sources: ["newsweek-2019"] });
    const china = view("CHN", 2025, filtered);
    expect(china.years.map(({ year, evidence }) => [year, evidence().length])).toEqual([
      [2025, 0],
      [2019, 12],
    ]);
    expect([china.stance, uncitedSpans(china, "en")]).toEqual([en.hidden, ""]);
    const mexico = view("MEX", 2019, filtered);
    expect(mexico.years.map(({ stance }) => stance)).toEqual([en.uncited, en.hidden]);
    expect(uncitedSpans(mexico, "en")).toBe("2025");
  });
});

describe("a quotation of other data", () => {
  function first(
    more: Partial<Dataset> = {},
    source: Partial<Source> = {},
    evidence: Partial<Evidence> = {},
  ) {
    const dataset: Dataset = {
      version: 1,
      title: "A map",
      stances: [
        { id: "east", label: "East" },
        { id: "west", label: "West" },
      ],
      sources: [{ id: "paper", title: "An article", publisher: "A newspaper", date: "2019", ...source }],
      positions: [
        {
          country: "CHN",
          year: 2019,
          stance: "east",
          evidence: [{ source: "paper", quote: "China agrees & more.", basis: "report", ...evidence }],
        },
      ],
      ...more,
    };
    const view = countryEvidence("CHN", { dataset, year: 2019, locale }, enLate, [2019]);
    return view.years[0]?.evidence()[0] ?? expect.fail();
  }

  test("has no link where the article has no address", () => {
    expect(first().link).toBeUndefined();
  });

  test("has the archived copy, and the words around", () => {
    const archived = { url: "https://example.net/b", date: "2026-11-24" };
    expect(first({}, { archived }, { prefix: "so ", suffix: " yes", note: "Careful" })).toMatchObject({
      archived: { url: "https://example.net/b", date: "24 Nov 2026" },
      prefix: "so ",
      suffix: " yes",
      notes: ["Careful"],
    });
  });

  test.each([
    [
      "https://example.org/report",
      "https://example.org/report?country=CHN&year=2019&quote=China+agrees+%26+more.",
    ],
    [
      "https://example.org/report?map=1&year=1#form",
      "https://example.org/report?map=1&year=2019&country=CHN&quote=China+agrees+%26+more.#form",
    ],
  ])("a mistake is reported at %s with all filled in", (contact, report) => {
    const given = new URL(first({ contact }).report ?? "");
    const wanted = new URL(report);
    expect(given.hash).toBe(wanted.hash);
    expect(Object.fromEntries(given.searchParams)).toEqual(Object.fromEntries(wanted.searchParams));
  });

  test.each([
    ["mailto:desk@example.org", "mailto:desk@example.org?subject="],
    ["mailto:desk@example.org?cc=a@example.org", "mailto:desk@example.org?cc=a@example.org&subject="],
  ])("a mistake is reported in a message to %s", (contact, start) => {
    const report = first({ contact }).report ?? "";
    expect(report.startsWith(start)).toBe(true);
    expect(report).not.toMatch(/[+ ]/);
    const fields = new URL(report).searchParams;
    expect(fields.get("subject")).toBe("A mistake in “A map”: China, 2019");
    expect(fields.get("body")).toBe(
      "What is wrong about this quotation:\r\n\r\n“China agrees & more.” “An article”, A newspaper, 2019.\r\n\r\n",
    );
  });
});
