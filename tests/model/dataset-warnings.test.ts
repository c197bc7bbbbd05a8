import { expect, test } from "vitest";
import { datasetWarnings, datasetWarningSteps } from "../../src/model/dataset-warnings.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

test("what is as it should be is no warning", () => {
  expect(datasetWarnings(small)).toEqual([]);
});

test("sources that disagree on a country, and groups that do", () => {
  const own = {
    ...withPositions(
      position("CHN", "east", evidence("a")),
      position("USA", "west", evidence("b")),
      position("CHN", "west", evidence("c")),
    ),
    stances: [
      { id: "east", label: "East", labelByYear: { "2019": "Eastern" } },
      { id: "west", label: "West" },
    ],
  };
  expect(datasetWarnings(own)).toEqual([
    { path: "/positions/2/stance", message: 'CHN is contested in 2019: "east" and "west"' },
  ]);
  expect(datasetWarnings(own, undefined, String)[0]?.message).toBe(
    'CHN is contested in 2019: "Eastern" and "West"',
  );
  const groups = withPositions(
    position("club", "west", evidence("a")),
    position("league", "east", evidence("b")),
  );
  expect(datasetWarnings(groups)).toEqual([
    { path: "/positions/1/stance", message: 'BEL is contested in 2019: "east" and "west"' },
  ]);
});

test("a group's stance of a member that is itself quoted without one", () => {
  const data = withPositions(
    position("club", "west", evidence("The Club will sign.")),
    position("BEL", null, evidence("Belgium has yet to answer.")),
  );
  expect(datasetWarnings(data)).toEqual([
    {
      path: "/positions/1/stance",
      message:
        'BEL is quoted without a stance in 2019, and the map colours it as a member of "club"; if that does not hold for it, take it out of the members',
    },
  ]);
  const own = position("BEL", "west", evidence("Belgium will sign.", { basis: "group" }));
  expect(datasetWarnings(withPositions(...data.positions, own))).toEqual([]);
  const elsewhere = { ...position("BEL", null, evidence("Belgium has yet to answer.")), year: 2018 };
  const silentGroup = position("club", null, evidence("The Club is silent."));
  expect(datasetWarnings(withPositions(...data.positions.slice(0, 1), elsewhere))).toEqual([]);
  expect(datasetWarnings(withPositions(silentGroup, ...data.positions.slice(1)))).toEqual([]);
});

test("a stance of a country that the stances are about, which the map does not show", () => {
  const data = withPositions(
    position("VEN", "subject", evidence("a")),
    position("VEN", null, evidence("b")),
    position("VEN", "east", evidence("c")),
    position("CHN", "east", evidence("d")),
    position("club", "west", evidence("e")),
  );
  const groups = data.groups?.map((group) => ({ ...group, members: [...group.members, "VEN"] }));
  expect(datasetWarnings({ ...data, ...(groups && { groups }) })).toEqual([
    {
      path: "/positions/2/stance",
      message:
        'VEN is a subject of this data set, so the map does not show this stance; write "subject" in its place, or take VEN out of the subjects',
    },
  ]);
  expect(datasetWarnings({ ...data, subject: [] })).toEqual([]);
});

test.each(["n/a", "N.A.", "NA", "-", "–", "?", "…", "none", "unknown", "No position", "null", "tbd"])(
  "%s in the place of a stance",
  (label) => {
    const [first, second, ...others] = small.stances;
    if (!first || !second) return expect.fail();
    const data: Dataset = { ...small, stances: [first, { ...second, label }, ...others] };
    const where = "where no stance is claimed";
    expect(datasetWarnings(data)).toEqual([
      {
        path: "/stances/1",
        message: `${JSON.stringify(label)} looks like a placeholder; "stance" is null ${where}`,
      },
    ]);
    expect(datasetWarnings(data, undefined, String)[0]?.message).toBe(
      `${JSON.stringify(label)} looks like a placeholder; leave the cell empty ${where}`,
    );
    const byId = { ...second, id: "no-position", label: { en: "Silent" } };
    expect(datasetWarnings({ ...small, stances: [first, byId, ...others] })[0]?.message).toMatch(
      /^"no-position"/,
    );
    const byTongue = { ...second, label: { fr: "Aucun", en: label } };
    expect(datasetWarnings({ ...small, stances: [first, byTongue, ...others] })).toHaveLength(1);
  },
);

test.each(["Neutral", "Nonaligned", "Unknown to none", "Not decided", "+", "A"])(
  "%s is a stance",
  (label) => {
    const stances = small.stances.map((stance, index) => (index === 1 ? { ...stance, label } : stance));
    expect(datasetWarnings({ ...small, stances })).toEqual([]);
  },
);

test("a link without an archived copy", () => {
  const [first] = small.sources;
  if (!first) return expect.fail();
  const link = { ...first, url: "https://a.example" };
  const archived = {
    ...link,
    title: "Another",
    url: "https://c.example",
    archived: { url: "https://b.example", date: "2026" },
  };
  const data = { ...small, sources: [archived, link] };
  const path = "/sources/1/url";
  const message = "this link has no archived copy; pages move and vanish";
  expect(datasetWarnings(data)).toEqual([{ path, message }]);
  const columns = ': the columns "archived_url" and "archived_date" have a place for one';
  expect(datasetWarnings(data, undefined, String)).toEqual([{ path, message: message + columns }]);
});

test("a quotation that stands twice in its article, unless words around it tell which", () => {
  const data = withPositions(position("CHN", "east", evidence("no"), evidence("no", { prefix: "said" })));
  expect(datasetWarnings(data, new Map([["herald", "He said no, no."]]))).toEqual([
    {
      path: "/positions/0/evidence/0/quote",
      message: 'stands 2 times in "herald"; a prefix or a suffix tells which place is meant',
    },
  ]);
});

test("the same quotation of a source twice for one country in one year, however it is spaced", () => {
  const data = withPositions(
    position("CHN", "east", evidence("It is  so."), evidence("It is so.", { source: "digest" })),
    position("USA", "west", evidence("It is so.")),
    { ...position("CHN", "east", evidence("It is so.")), year: 2025 },
    position("CHN", "east", evidence("It is so.")),
    position("club", "west", evidence("We are.", { prefix: "Yes," }), evidence("We are.", { prefix: "No," })),
  );
  expect(datasetWarnings(data)).toEqual([
    {
      path: "/positions/3/evidence/0/quote",
      message: "CHN has this quotation in 2019 already: /positions/0/evidence/0/quote",
    },
  ]);
  expect(datasetWarnings(data, undefined, () => "line 2")[0]?.message).toContain("already: line 2");
});

test("a year or a date that is possible and unlikely", () => {
  const [stance, ...stances] = small.stances;
  const [source, ...sources] = small.sources;
  if (!stance || !source) return expect.fail();
  const data: Dataset = {
    ...withPositions(
      ...[26, 1799, 1800, 2100, 2101].map((year) => ({
        ...position("CHN", "east", evidence(`In ${year}.`)),
        year,
      })),
    ),
    corrections: [{ date: "2206-01-01", text: "a", year: 202 }],
    stances: [{ ...stance, labelByYear: { "25": "East" } }, ...stances],
    sources: [
      {
        ...source,
        date: "0019-03-26",
        read: "2926-01-01",
        archived: { url: "https://a.example", date: "0026" },
      },
      ...sources,
    ],
  };
  const meant = "is not from 1800 to 2100; is it meant?";
  expect(datasetWarnings(data)).toEqual([
    { path: "/corrections/0/date", message: `the year 2206 ${meant}` },
    { path: "/corrections/0/year", message: `the year 202 ${meant}` },
    { path: "/stances/0/labelByYear/25", message: `the year 25 ${meant}` },
    { path: "/sources/0/date", message: `the year 19 ${meant}` },
    { path: "/sources/0/read", message: `the year 2926 ${meant}` },
    { path: "/sources/0/archived/date", message: `the year 26 ${meant} (and 1 more)` },
    { path: "/positions/1/year", message: `the year 1799 ${meant}` },
    { path: "/positions/4/year", message: `the year 2101 ${meant}` },
  ]);
});

test("a well-formed tag of no language, or in other letters than its own, with the one that is meant", () => {
  const quoted = [
    "jp",
    "de-CH",
    "de-x-home",
    "und",
    "mul",
    "tlh",
    "fra-CA",
    "arz",
    "frensh",
    "qq",
    "gb",
    "mam",
  ].map((quoteLang) => evidence(`In ${quoteLang}.`, { quoteLang }));
  const [first = evidence(""), ...others] = quoted;
  const data = {
    ...withPositions(
      position("CHN", "east", first, ...others),
      position(
        "USA",
        "west",
        evidence("a", { quoteLang: "jp", speaker: { name: { en: "A", english: "B" } } }),
      ),
    ),
    title: { en: "Who", id: "Siapa", ua: "Хто" },
  };
  expect(datasetWarnings(data)).toEqual([
    { path: "/title/ua", message: '"ua" is no language that is known; Ukrainian is "uk"' },
    {
      path: "/positions/0/evidence/0/quoteLang",
      message: '"jp" is no language that is known; Japanese is "ja" (and 1 more)',
    },
    { path: "/positions/0/evidence/6/quoteLang", message: '"fra-CA" is written "fr-CA"' },
    {
      path: "/positions/0/evidence/8/quoteLang",
      message: '"frensh" is no language that is known; French is "fr"',
    },
    { path: "/positions/0/evidence/9/quoteLang", message: '"qq" is no language that is known' },
    {
      path: "/positions/0/evidence/10/quoteLang",
      message: '"gb" is no language that is known; English is "en"',
    },
    {
      path: "/positions/1/evidence/0/speaker/name/english",
      message: '"english" is no language that is known; English is "en"',
    },
  ]);
});

test("slips are looked for in steps of a quotation at most, between which a page can answer", () => {
  const one = [...datasetWarningSteps(small)].length;
  const [position] = small.positions;
  if (!position) throw new Error("There is no position.");
  const positions = Array.from({ length: 100 }, () => position);
  expect([...datasetWarningSteps({ ...small, positions })].length).toBeGreaterThan(one + 100);
});
