import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/model/issue.ts";
import { parse } from "../../src/model/parse.ts";
import { full } from "../cases/full-dataset.ts";

/** Stands for the value of a key that is left out. */
const absent = Symbol("absent");

const small = {
  version: 1,
  title: "Who stands with whom",
  subject: ["VEN"],
  stances: [
    { id: "pro-east", label: "East" },
    { id: "pro-west", label: "West" },
  ],
  groups: [{ id: "EU", name: "European Union", members: ["AUT", "BEL"] }],
  sources: [{ id: "paper", title: "An article", publisher: "A newspaper", date: "2019-03-26" }],
  positions: [
    {
      country: "CHN",
      year: 2019,
      stance: "pro-east",
      evidence: [{ source: "paper", quote: "China stands there.", basis: "report" }],
    },
    {
      group: "EU",
      year: 2019,
      stance: "pro-west",
      evidence: [{ source: "paper", quote: "The Union stands there.", basis: "group" }],
    },
  ],
};

function issuesOf(input: unknown): readonly Issue[] {
  const result = parse(input);
  return result.ok ? [] : result.issues;
}

/** The faults as `path: message`, which is how a reader sees them. */
const faults = (input: unknown) => issuesOf(input).map(({ path, message }) => `${path}: ${message}`);

const stance = (id: string) => ({ id, label: "…" });
const evidence = "/positions/0/evidence/0";
const source = "/sources/0";

describe("what is a data set", () => {
  test("the small one passes and comes back equal", () => {
    expect(parse(small)).toEqual({ ok: true, dataset: small });
  });

  test("the full one does, without the schema that it names for an editor", () => {
    const { $schema, ...dataset } = full;
    expect($schema).toBeTypeOf("string");
    expect(parse(full)).toStrictEqual({ ok: true, dataset });
  });

  test.each([
    [
      "eight stances",
      {
        "/stances": "abcdefgh".split("").map(stance),
        "/positions/0/stance": "a",
        "/positions/1/stance": "b",
      },
    ],
    [
      "no groups and no subject",
      { "/groups": absent, "/subject": absent, "/positions": [small.positions[0]] },
    ],
    ["empty optional lists", { "/subject": [], "/corrections": [] }],
    ["a leap day", { "/sources/0/date": "2020-02-29" }],
    ["a year of the Romans", { "/positions/0/year": 1, "/sources/0/date": "0044-03-15" }],
    [
      "the same stance twice, and two that disagree",
      { "/positions/2": small.positions[0], "/positions/3": { ...small.positions[0], stance: "pro-west" } },
    ],
    ["an address in another script", { "/sources/0/url": "HTTPS://пример.example/страница" }],
    ["a key without a value, which counts as left out", { "/description": undefined }],
  ])("%s", (_, edits) => {
    expect(faults(edited(edits))).toEqual([]);
  });

  test("the result is frozen through and through, and nothing of it is the input's", () => {
    const input = structuredClone(full);
    const result = parse(input);
    expect(input).toEqual(full);
    const inputs = new Set(objectsIn(input));
    const outputs = objectsIn(result.ok && result.dataset);
    expect(outputs.length).toBe(inputs.size);
    expect(outputs.filter((each) => inputs.has(each) || !Object.isFrozen(each))).toEqual([]);
    expect([...inputs].filter((each) => Object.isFrozen(each))).toEqual([]);
  });
});

const words = "words of the article, with at least one letter or digit";

describe("what is none", () => {
  test.each<[pointer: string, value: unknown, message: string]>([
    // The data set
    ["/version", 2, "expected version 1, found 2"],
    ["/version", "1", 'expected version 1, found "1"'],
    ["/title", absent, 'a data set needs "title"'],
    ["/title", "", "this text is empty"],
    ["/title", 5, "expected text, found 5"],
    ["/title", ["…"], "expected text, found a list"],
    ["/title", {}, "expected text in some language, found none"],
    ["/edition", "", "this text is empty"],
    [
      "/contact",
      "me@example.org",
      'expected an address that begins with https:// or mailto:, found "me@example.org"',
    ],
    [
      "/contact",
      "http://example.org",
      'expected an address that begins with https:// or mailto:, found "http://example.org"',
    ],
    ["/subject", "VEN", 'expected a list, found "VEN"'],
    // Keys
    ["/sorces", [], 'a data set has no "sorces"; did you mean "sources"?'],
    ["/stances/0/a~1b~0c", 1, 'a stance has no "a/b~c"; choose from "id", "label", "labelByYear", "color"'],
    // Stances
    ["/stances", {}, "expected a list, found an object"],
    ["/stances/2", "neutral", 'expected an object, found "neutral"'],
    ["/stances/0/color", "red", 'expected a color such as "#b2182b" or "#b12", found "red"'],
    ["/stances/0/color", "#b2182bff", 'expected a color such as "#b2182b" or "#b12", found "#b2182bff"'],
    // Groups
    ["/groups/0/members", [], "expected 1 country or more, found 0"],
    // Sources
    ["/sources", [], "expected 1 source or more, found 0"],
    ["/sources", absent, 'a data set needs "sources"'],
    ["/sources/0/author", { en: "…" }, "expected text, found an object"],
    [
      "/sources/0/url",
      "javascript:alert(1)",
      'expected an address that begins with https:// or http://, found "javascript:alert(1)"',
    ],
    [
      "/sources/0/url",
      "//example.org",
      'expected an address that begins with https:// or http://, found "//example.org"',
    ],
    [
      "/sources/0/url",
      "https://a.example/b c",
      '"https://a.example/b c" has a space in it; take it out, or write it as %20',
    ],
    [
      "/contact",
      " mailto:me@example.org",
      '" mailto:me@example.org" has a space in it; take it out, or write it as %20',
    ],
    [
      "/sources/0/url",
      "www.example.org/a",
      'expected an address that begins with https:// or http://, found "www.example.org/a"; https:// is missing before it',
    ],
    [
      "/sources/0/url",
      "https://:80",
      'expected an address that begins with https:// or http://, found "https://:80"',
    ],
    ["/sources/0/read", "today", 'expected a date such as 2019, 2019-03 or 2019-03-26, found "today"'],
    // Positions
    ["/positions", [], "expected 1 position or more, found 0"],
    ["/positions/0/group", "EU", 'a position has "country" or "group", not both'],
    ["/positions/0/country", "DNK\u3164", 'an invisible sign (U+3164) stands in "DNK"; write it anew'],
    ["/positions/0/country", "DNK\u200b", 'an invisible sign (U+200B) stands in "DNK"; write it anew'],
    [
      "/positions/0/country",
      "Den\u00admark",
      'an invisible sign (U+00AD) stands in "Denmark"; Denmark is "DNK"',
    ],
    ["/positions/0/country", "PRC", '"PRC" is not a country code; China is "CHN"'],
    ["/positions/1/group", "UE", '"UE" is not a group of this data set; did you mean "EU"?'],
    ["/positions/0/year", "2019", 'expected a year as a number, such as 2019, found "2019"'],
    ["/positions/0/year", 2019.5, "expected a year as a number, such as 2019, found 2019.5"],
    ["/positions/0/year", 0, "expected a year as a number, such as 2019, found 0"],
    ["/positions/0/year", 10000, "expected a year as a number, such as 2019, found 10000"],
    ["/positions/0/stance", absent, 'a position needs "stance"'],
    [
      "/positions/0/stance",
      "pro-esat",
      '"pro-esat" is not a stance of this data set; did you mean "pro-east"?',
    ],
    [
      "/positions/0/stance",
      "neutral",
      '"neutral" is not a stance of this data set; choose from "pro-east", "pro-west"',
    ],
    ["/positions/0/stance", "", 'expected the id of a stance, or null to claim none, found ""'],
    ["/positions/0/stance", 1, "expected the id of a stance, found 1"],
    [
      "/positions/0/stance",
      "subject",
      '"CHN" is not in the data set\'s list "subject"; add it there or choose a stance',
    ],
    [
      "/positions/1/stance",
      "subject",
      'a group cannot be the "subject"; choose a stance, or null to claim none',
    ],
    // Evidence
    ["/positions/0/evidence", [], "expected 1 piece of evidence or more, found 0"],
    ["/positions/0/evidence", "…", 'expected a list, found "…"'],
    [
      "/positions/0/evidence/0/source",
      "Papr",
      '"Papr" is not a source of this data set; did you mean "paper"?',
    ],
    ["/positions/0/evidence/0/source", 0, "expected the id of a source, found 0"],
    ["/positions/0/evidence/0/quote", "", "this text is empty"],
    ["/positions/0/evidence/0/quote", "\n\t\u00a0", "this text is empty"],
    ["/positions/0/evidence/0/quote", ".", `expected ${words}, found "."`],
    ["/positions/0/evidence/0/quote", "--", `expected ${words}, found "--"`],
    ["/positions/0/evidence/0/quote", "[…] […]", `expected ${words}, found "[…] […]"`],
    ["/positions/0/evidence/0/quote", "(. . .)", `expected ${words}, found "(. . .)"`],
    ["/positions/0/evidence/0/quote", "\u200b […]", `expected ${words}, found "\u200b […]"`],
    ["/positions/0/evidence/0/quote", absent, 'a piece of evidence needs "quote"'],
    ["/positions/0/evidence/0/quoteLang", "e", 'expected a language tag such as "en" or "pt-BR", found "e"'],
    ["/positions/0/evidence/0/prefix", "", "this text is empty"],
    ["/positions/0/evidence/0/basis", "statment", '"statment" is not a basis; did you mean "statement"?'],
    [
      "/positions/0/evidence/0/basis",
      "rumour",
      '"rumour" is not a basis; choose from "statement", "vote", "report", "list", "group", "record"',
    ],
    ["/positions/0/evidence/0/basis", null, 'expected a basis such as "statement", found null'],
  ])("%s: %j", (path, value, message) => {
    expect(issuesOf(edited({ [path]: value }))).toEqual([{ path, message }]);
  });

  test.each<[quote: string, first: string]>([
    ["\u200b\u2060", "U+200B"],
    ["\u00ad", "U+00AD"],
    ["\u2800", "U+2800"],
    ["\u3164 ", "U+3164"],
    ["\u115f", "U+115F"],
    ["\u1160", "U+1160"],
    ["\uffa0", "U+FFA0"],
  ])("a quotation of which nobody sees anything: %j", (quote, first) => {
    const message = `expected ${words}, found only invisible signs (${first})`;
    expect(issuesOf(edited({ [`${evidence}/quote`]: quote }))).toEqual([
      { path: `${evidence}/quote`, message },
    ]);
  });

  test.each(["5", "Не", "不", "\u3164no", "[…] no […]", "٣"])("%j is a quotation", (quote) => {
    expect(issuesOf(edited({ [`${evidence}/quote`]: quote }))).toEqual([]);
  });

  test.each<[what: string, edits: Record<string, unknown>, ...faults: string[]]>([
    [
      "text that is missing in one language",
      { "/title": { en: "…", es: " " } },
      "/title/es: this text is empty",
    ],
    [
      "a language that is none",
      { "/title": { en_US: "…" } },
      '/title/en_US: "en_US" is not a language tag such as "en" or "pt-BR"',
    ],
    [
      "a wrong correction",
      { "/corrections": [{ date: "soon", text: "…", country: "UK", year: "2019" }] },
      '/corrections/0/date: expected a date such as 2019, 2019-03 or 2019-03-26, found "soon"',
      '/corrections/0/country: "UK" is not a country code; United Kingdom is "GBR"',
      '/corrections/0/year: expected a year as a number, such as 2019, found "2019"',
    ],
    ["a subject twice", { "/subject": ["VEN", "COL", "VEN"] }, '/subject/2: "VEN" is in this list already'],
    [
      "a key that is unheard of",
      { [`${evidence}/speaker`]: { name: "…", title: "…" } },
      `${evidence}/speaker/title: a speaker has no "title"; choose from "name", "role"`,
    ],
    [
      "a key of JavaScript's own",
      { "/groups/0/__proto__": {}, "/groups/0/constructor": 1 },
      '/groups/0/__proto__: a group has no "__proto__"; choose from "id", "name", "members", "note"',
      '/groups/0/constructor: a group has no "constructor"; choose from "id", "name", "members", "note"',
    ],
    [
      "a language of JavaScript's own",
      { "/title": JSON.parse('{ "__proto__": "…" }') as unknown },
      '/title/__proto__: "__proto__" is not a language tag such as "en" or "pt-BR"',
    ],
    [
      "one stance",
      { "/stances": [stance("pro-east")], "/positions/1/stance": "pro-east" },
      "/stances: expected 2 to 8 stances, found 1",
    ],
    [
      "nine stances",
      {
        "/stances": "abcdefghi".split("").map(stance),
        "/positions/0/stance": "a",
        "/positions/1/stance": "b",
      },
      "/stances: expected 2 to 8 stances, found 9",
    ],
    [
      "a stance's id with capitals",
      { "/stances/2": stance("Neutral Ones") },
      '/stances/2/id: expected an id of lower-case words with hyphens, such as "pro-western", found "Neutral Ones"',
    ],
    [
      "a stance's id that is a number",
      { "/stances/2": { id: 3, label: "…" } },
      '/stances/2/id: expected an id of lower-case words with hyphens, such as "pro-western", found 3',
    ],
    [
      "a stance's id that is taken",
      { "/stances/2": stance("uncited") },
      '/stances/2/id: "uncited" has a meaning of its own here; choose another word',
    ],
    [
      "two stances of one id",
      { "/stances/2": stance("pro-east") },
      '/stances/2/id: "pro-east" is already the id at /stances/0/id',
    ],
    [
      "years that are none",
      { "/stances/0/labelByYear": { soon: "…", "02019": "…", "2019.5": "…", "10000": "…" } },
      '/stances/0/labelByYear/10000: "10000" is not a year such as "2019"',
      '/stances/0/labelByYear/soon: "soon" is not a year such as "2019"',
      '/stances/0/labelByYear/02019: "02019" is not a year such as "2019"',
      '/stances/0/labelByYear/2019.5: "2019.5" is not a year such as "2019"',
    ],
    [
      "a label of a year that is no text",
      { "/stances/0/labelByYear": { 2019: 1 } },
      "/stances/0/labelByYear/2019: expected text, found 1",
    ],
    [
      "members that are no countries",
      { "/groups/0/members": ["ROM", "US", "kos", "China", "XYZ", 40] },
      '/groups/0/members/0: "ROM" is not a country code; Romania is "ROU"',
      '/groups/0/members/1: "US" is not a country code; United States is "USA"',
      '/groups/0/members/2: "kos" is not a country code; Kosovo is "XKX"',
      '/groups/0/members/3: "China" is not a country code; China is "CHN"',
      '/groups/0/members/4: "XYZ" is not a country code; codes are ISO 3166-1 alpha-3, such as "VEN"',
      '/groups/0/members/5: expected a country code such as "VEN", found 40',
    ],
    [
      "a member twice",
      { "/groups/0/members": ["AUT", "AUT"] },
      '/groups/0/members/1: "AUT" is in this list already',
    ],
    [
      "two groups of one id",
      { "/groups/1": small.groups[0] },
      '/groups/1/id: "EU" is already the id at /groups/0/id',
    ],
    [
      "a source without what it needs",
      { "/sources/1": { id: "other" } },
      '/sources/1/title: a source needs "title"',
      '/sources/1/publisher: a source needs "publisher"',
      '/sources/1/date: a source needs "date"',
    ],
    [
      "two sources of one id",
      { "/sources/1": small.sources[0] },
      '/sources/1/id: "paper" is already the id at /sources/0/id',
    ],
    [
      "a source's id with a space",
      { "/sources/1": { ...small.sources[0], id: "a b" } },
      '/sources/1/id: expected an id without spaces, found "a b"',
    ],
    [
      "a wrong archived copy",
      { [`${source}/archived`]: { url: "ftp://a.example" } },
      `${source}/archived/url: expected an address that begins with https:// or http://, found "ftp://a.example"`,
      `${source}/archived/date: an archived copy needs "date"`,
    ],
    [
      "a position of nobody",
      { "/positions/0/country": absent },
      '/positions/0: a position needs "country" or "group"',
    ],
    [
      "a group where there are none",
      { "/groups": absent },
      '/positions/1/group: "EU" is not a group of this data set',
    ],
    [
      "a speaker without a name",
      { [`${evidence}/speaker`]: { role: "…" } },
      `${evidence}/speaker/name: a speaker needs "name"`,
    ],
  ])("%s", (_, edits, ...expected) => {
    expect(faults(edited(edits))).toEqual(expected);
  });

  test.each([
    "2019-02-30",
    "2019-13",
    "2019-00",
    "2019-04-31",
    "2019-02-29",
    "0000",
    "19",
    "2019-3-26",
    "2019-03-26T00:00",
    " 2019",
  ])("the date %s", (date) => {
    expect(issuesOf(edited({ "/sources/0/date": date }))).toEqual([
      {
        path: "/sources/0/date",
        message: expect.stringContaining(
          `expected a date such as 2019, 2019-03 or 2019-03-26, found "${date}"`,
        ) as string,
      },
    ]);
  });

  test.each([
    ["26/03/2019", "2019-03-26"],
    ["3/26/2019", "2019-03-26"],
    ["26.3.2019", "2019-03-26"],
    ["2019/3/6", "2019-03-06"],
    ["2019-3", "2019-03"],
    ["2019-03-26T00:00:00Z", "2019-03-26"],
    ["2019-03-26 00:00:00", "2019-03-26"],
    ["2019-03-26 9:30", "2019-03-26"],
    ["26.03.19", "2019-03-26"],
    ["3/26/19", "2019-03-26"],
    ["26-Mar-19", "2019-03-26"],
    ["Mar-19", "2019-03"],
    ["4 May 98", "1998-05-04"],
    ["43550", "2019-03-26"],
    ["2019 or so", undefined],
    ["43550.0", "2019-03-26"],
    ["43550.75", "2019-03-26"],
    ["26/03/2019 00:00", "2019-03-26"],
    ["3/26/2019 0:00:00", "2019-03-26"],
    ["3/26/2019, 12:00 AM", "2019-03-26"],
    ["26.03.19 9:30", "2019-03-26"],
    ["26 Mar 2019 10:00", "2019-03-26"],
    ["March 26, 2019, 10:00", "2019-03-26"],
    ["2019-03-26T10Z", "2019-03-26"],
    ["03/2019", "2019-03"],
    ["3.2019", "2019-03"],
    ["13/2019", undefined],
    ["10:00", undefined],
    ["4 May 2001", "2001-05-04"],
    ["4th may 2001", "2001-05-04"],
    ["04-May-2001", "2001-05-04"],
    ["May 4, 2001", "2001-05-04"],
    ["Sept. 2001", "2001-09"],
    ["03/04/2019", "2019-04-03 or 2019-03-04"],
    ["4.5.2001", "2001-05-04 or 2001-04-05"],
    ["31/02/2019", undefined],
    ["4 Mai 2001", "2001-05-04"],
    ["31 janvier 2026", "2026-01-31"],
    ["1er août 2026", "2026-08-01"],
    ["févr. 2026", "2026-02"],
    ["31 de enero de 2026", "2026-01-31"],
    ["31-ene-26", "2026-01-31"],
    ["1. März 2026", "2026-03-01"],
    ["31 gennaio 2026", "2026-01-31"],
    ["31 января 2026 г.", "2026-01-31"],
    ["май 2026", "2026-05"],
    ["31 يناير 2026", "2026-01-31"],
    ["2026年1月31日", "2026-01-31"],
    ["2026년 1월", "2026-01"],
    ["7 jui 2026", "2026-06-07 or 2026-07-07"],
    ["31 febrero 2026", undefined],
    ["31 Brumaire 2026", undefined],
    ["31 June 2001", undefined],
  ])("by %s is meant %s", (written, meant) => {
    const [message] = issuesOf(edited({ "/sources/0/date": written })).map((issue) => issue.message);
    expect(message?.split("; ")[1]).toBe(meant && `did you mean ${meant}?`);
  });

  test.each([
    ["2001-02-30", "February 2001 has 28 days"],
    ["2000-02-30", "February 2000 has 29 days"],
    ["2001-04-31", "April 2001 has 30 days"],
    ["2001-13-01", "a year has 12 months"],
    ["2001-13", "a year has 12 months"],
    ["2001-00", undefined],
  ])("what is wrong with the day %s", (written, why) => {
    const [message] = issuesOf(edited({ "/sources/0/date": written })).map((issue) => issue.message);
    expect(message?.split("; ")[1]).toBe(why);
  });

  test.each([
    ["EU", 'it is a group: write it as "group" in place of "country", and list the codes of its "members"'],
    [
      "the Lima Group",
      'it is a group: write it as "group" in place of "country", and list the codes of its "members"',
    ],
    ["USSR", 'that state is no more; today\'s are "RUS", "UKR" and others'],
    ["Venezuala", 'did you mean Venezuela, "VEN"?'],
    ["Untied States", 'did you mean United States, "USA"?'],
    ["XYZ", 'codes are ISO 3166-1 alpha-3, such as "VEN"'],
  ])("the country %s", (word, hint) => {
    expect(issuesOf(edited({ "/positions/0/country": word }))).toEqual([
      { path: "/positions/0/country", message: `"${word}" is not a country code; ${hint}` },
    ]);
  });

  test.each(["subject", "contested", "unclear", "uncited"])("a stance called %s", (id) => {
    expect(issuesOf(edited({ "/stances/2": stance(id) }))).toHaveLength(1);
  });

  test.each([
    [null, "null"],
    [undefined, "undefined"],
    [[], "a list"],
    [() => 1, "a function"],
    ["{}", '"{}"'],
    [NaN, "NaN"],
  ])("%j instead of it all", (input, found) => {
    expect(issuesOf(input)).toEqual([{ path: "", message: `expected an object, found ${found}` }]);
  });

  test("a long value is cut where it is quoted, between two letters", () => {
    const [issue] = issuesOf(edited({ "/positions/0/year": `${"a".repeat(39)}🙂${"b".repeat(1e6)}` }));
    expect(issue?.message).toBe(`expected a year as a number, such as 2019, found "${"a".repeat(39)}🙂…"`);
  });

  test("all faults are reported together, each once", () => {
    const input = edited({
      "/titel": "…",
      "/title": absent,
      "/stances/1/id": "Pro West",
      "/positions/0/year": "2019",
      [`${evidence}/quote`]: "",
      [`${evidence}/basis`]: "vot",
      "/positions/1/country": "ROM",
      "/positions/1/stance": "Pro West", // as its stance calls itself: that id is the fault, not this
    });
    expect(issuesOf(input).map(({ path }) => path)).toEqual([
      "/titel",
      "/title",
      "/stances/1/id",
      "/positions/0/year",
      "/positions/0/evidence/0/quote",
      "/positions/0/evidence/0/basis",
      "/positions/1/group",
      "/positions/1/country",
    ]);
  });

  test("many typing errors are all reported, though not each with a guess", () => {
    const sources = Array.from({ length: 300 }, (_, index) => ({
      ...small.sources[0],
      id: `paper-${index}`,
    }));
    const positions = sources.map(({ id }) => ({
      ...small.positions[0],
      evidence: [{ source: id.replace("paper", "papr"), quote: "a", basis: "report" }],
    }));
    const messages = issuesOf({ ...small, sources, positions }).map(({ message }) => message);
    expect(messages).toHaveLength(300);
    expect(messages.at(0)).toBe('"papr-0" is not a source of this data set; did you mean "paper-0"?');
    expect(messages.at(-1)).toBe('"papr-299" is not a source of this data set');
  });

  test("an object inside itself, and a list a million lists deep", () => {
    const cycle: Record<string, unknown> = { ...small };
    cycle["title"] = cycle;
    cycle["positions"] = [cycle];
    expect(issuesOf(cycle).length).toBeGreaterThan(0);

    let deep: unknown = [];
    for (let depth = 0; depth < 1e6; depth++) deep = [deep];
    expect(issuesOf(deep)).toHaveLength(1);
    expect(faults(edited({ "/title": { en: deep } }))).toEqual(["/title/en: expected text, found a list"]);
  });
});

describe("whatever it is", () => {
  const places = [...placesIn(full)];
  const change = fc.record({
    place: fc.constantFrom(...places.map(([pointer]) => pointer)),
    newKey: fc.option(fc.constantFrom("__proto__", "constructor", "a/b~c", "note", "0"), { freq: 2 }),
    value: fc.oneof(
      fc.constantFrom<unknown>(absent, "subject", "CHN", "", null, [], {}, 2019),
      fc.constantFrom(...places.map(([, value]) => value)),
      fc.jsonValue(),
    ),
  });

  test("it becomes a copy, or faults at places that are there", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const input = structuredClone(full);
        for (const { place, newKey, value } of changes) {
          const pointer = newKey === null ? place : `${parentOf(place)}/${escaped(newKey)}`;
          if (!isPlace(input, pointer)) continue;
          edit(input, pointer, value === absent ? absent : structuredClone(value));
        }
        const before = structuredClone(input);
        const result = parse(input);
        expect(input).toEqual(before);
        if (result.ok) expect(result.dataset).toEqual({ ...input, $schema: undefined });
        else expect(result.issues.filter(({ path }) => !isPlace(input, path))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Every value in a value of JSON, with its pointer. */
function* placesIn(value: unknown, pointer = ""): Generator<[pointer: string, value: unknown]> {
  yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) yield* placesIn(each, `${pointer}/${escaped(key)}`);
}

function objectsIn(root: unknown): unknown[] {
  return [...placesIn(root)]
    .map(([, value]) => value)
    .filter((value) => typeof value === "object" && value !== null);
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function valueAt(root: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (at, key) => (isObject(at) && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    root,
  );
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** Whether a pointer leads to a value, or to a key that an object could have. */
function isPlace(root: unknown, pointer: string): boolean {
  const parent = valueAt(root, parentOf(pointer));
  const [key = ""] = keysOf(pointer).slice(-1);
  return pointer === "" || (Array.isArray(parent) ? Number(key) < parent.length : isObject(parent));
}

/** The small data set with other values at some pointers. */
function edited(edits: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(small);
  for (const [pointer, value] of Object.entries(edits)) edit(copy, pointer, value);
  return copy;
}

function edit(root: unknown, pointer: string, value: unknown): void {
  const parent = valueAt(root, parentOf(pointer));
  if (!isObject(parent)) throw new Error(`Nothing at ${parentOf(pointer)} holds a value.`);
  const [key = ""] = keysOf(pointer).slice(-1);
  if (value === absent) Reflect.deleteProperty(parent, key);
  // Assignment would set a prototype where the key is `__proto__`.
  else Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}
