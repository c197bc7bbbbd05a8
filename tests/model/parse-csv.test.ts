import { describe, expect, test } from "vitest";
import { guardCell, unguardCell } from "../../src/model/csv-columns.ts";
import { finish } from "../../src/model/finish.ts";
import { parseCsvSteps } from "../../src/model/parse-csv.ts";

const head = "country,group,year,stance,quote,source_title,publisher,date";
const rows = [
  "CHN,,2019,for,China is for it.,One,The Paper,2019",
  "USA,,2019,against,It is not.,One,The Paper,2019",
];
const table = (...more: string[]) => [head, ...rows, ...more].join("\n");

const read = (text: string) => {
  const result = finish(parseCsvSteps(text, "A map"));
  return result.ok ? result.dataset : expect.fail(JSON.stringify(result.issues));
};
const faults = (text: string) => {
  const result = finish(parseCsvSteps(text, "A map"));
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path}: ${message}`);
};

describe("what a table says", () => {
  test("stances and sources are gathered from the rows", () => {
    expect(read(table("FRA,,2019,for,So is France.,Two,Le Papier,2019-02"))).toEqual({
      version: 1,
      title: "A map",
      stances: [
        { id: "for", label: "For" },
        { id: "against", label: "Against" },
      ],
      sources: [
        { id: "the-paper-2019", title: "One", publisher: "The Paper", date: "2019" },
        { id: "le-papier-2019", title: "Two", publisher: "Le Papier", date: "2019-02" },
      ],
      positions: [
        {
          country: "CHN",
          year: 2019,
          stance: "for",
          evidence: [{ source: "the-paper-2019", quote: "China is for it.", basis: "report" }],
        },
        {
          country: "USA",
          year: 2019,
          stance: "against",
          evidence: [{ source: "the-paper-2019", quote: "It is not.", basis: "report" }],
        },
        {
          country: "FRA",
          year: 2019,
          stance: "for",
          evidence: [{ source: "le-papier-2019", quote: "So is France.", basis: "report" }],
        },
      ],
    });
  });

  test("a group that is written in another case is the same", () => {
    const more = [",The EU,2019,for,a,One,P,2019,AUT BEL", ",the  eu,2020,against,b,One,P,2019,"];
    const { groups, positions } = read([`${head},members`, ...more].join("\n"));
    expect(groups).toEqual([{ id: "The EU", name: "The EU", members: ["AUT", "BEL"] }]);
    expect(positions.map(({ group }) => group)).toEqual(["The EU", "The EU"]);
  });

  test("names of columns in any case, order and spelling; a byte-order mark; semicolons, tabs and Excel’s first line", () => {
    const same = read(table());
    const spelled = table().replace(head, "Country, GROUP ,Year,Stance,Quote,Source Title,Publisher,Date");
    expect(read(spelled)).toEqual(same);
    expect(read(`\uFEFF${table()}`)).toEqual(same);
    expect(read(table().replaceAll(",", ";"))).toEqual(same);
    expect(read(table().replaceAll(",", "\t"))).toEqual(same);
    expect(read(`sep=;\r\n${table().replaceAll(",", ";")}`)).toEqual(same);
    expect(read(table().replaceAll("\n", "\r\n"))).toEqual(same);
  });

  test("rows of one country, year and stance are one position, wherever they stand", () => {
    const { positions } = read(table("CHN,,2019,for,It still is.,One,The Paper,2019"));
    expect(positions).toHaveLength(2);
    expect(positions[0]?.evidence.map(({ quote }) => quote)).toEqual(["China is for it.", "It still is."]);
  });

  test("a stance is what its cell says, in whichever case; no cell claims none, and subject is the subject", () => {
    const { stances, positions, subject } = read(
      table(
        "FRA,,2019,FOR,a,One,The Paper,2019",
        "ITA,,2019,За мир,a,One,The Paper,2019",
        "CHL,,2019,,a,One,The Paper,2019",
        "CUB,,2019,Subject,a,One,The Paper,2019",
      ),
    );
    expect(stances.slice(2)).toEqual([{ id: "stance", label: "За мир" }]);
    expect(positions.map(({ stance }) => stance)).toEqual([
      "for",
      "against",
      "for",
      "stance",
      null,
      "subject",
    ]);
    expect(subject).toEqual(["CUB"]);
  });

  test("cells at the end that are empty may be left out", () => {
    const text = [`${head},speaker,role`, `${rows[0] ?? ""},,`, rows[1]].join("\n");
    expect(read(text)).toEqual(read(table()));
  });

  test.each<[where: string, ofHead: string, ofRows: string]>([
    ["after the header and each row", ",,", ",,"],
    ["after each row", "", ",,"],
    ["after the header", ",,", ""],
  ])("separators that a spreadsheet writes %s are nothing", (_, ofHead, ofRows) => {
    const [first = "", ...others] = table().split("\n");
    const written = [first + ofHead, ...others.map((row) => row + ofRows)].join("\n");
    expect(read(written)).toEqual(read(table()));
  });

  test("a group’s members are told in one of its rows", () => {
    const text = [
      `${head},members,group_name`,
      "CHN,,2019,for,a,One,P,2019",
      ",EU,2019,against,a,One,P,2019,,European Union",
      ',EU,2020,against,a,One,P,2019,"AUT, BEL"',
    ].join("\n");
    expect(read(text).groups).toEqual([{ id: "EU", name: "European Union", members: ["AUT", "BEL"] }]);
    expect(read(text).positions[1]?.evidence[0].basis).toBe("group");
  });

  test("a speaker makes a statement of it", () => {
    const text = [`${head},speaker,role`, ...rows.map((row) => `${row},Zhang San,envoy`)].join("\n");
    expect(read(text).positions[0]?.evidence[0]).toMatchObject({
      basis: "statement",
      speaker: { name: "Zhang San", role: "envoy" },
    });
  });

  test("one source, unless an address or an author differs", () => {
    const text = [
      `${head},url`,
      "CHN,,2019,for,a,One,P,2019,https://a.example/1",
      "USA,,2019,against,a,One,P,2019",
      "FRA,,2019,for,a,One,P,2019,https://a.example/2",
    ].join("\n");
    expect(read(text).sources.map(({ id, url }) => [id, url])).toEqual([
      ["p-2019", "https://a.example/1"],
      ["p-2019-2", "https://a.example/2"],
    ]);
  });
});

test("one source, unless the file of its article differs", () => {
  const text = [
    `${head},article`,
    "CHN,,2019,for,a,One,P,2019,first",
    "USA,,2019,against,a,One,P,2019,",
    "FRA,,2019,for,a,One,P,2019,second",
  ].join("\n");
  expect(read(text).sources.map(({ id, article }) => [id, article])).toEqual([
    ["p-2019", "first"],
    ["p-2019-2", "second"],
  ]);
});

test("members in another order are the same; other ones are another group’s", () => {
  const group = (year: number, members: string, stance = "for") =>
    `,EU,${year},${stance},a,One,P,2019,${members}`;
  const text = (...more: string[]) => [`${head},members`, group(2013, "DEU FRA"), ...more].join("\n");
  expect(read(text(group(2015, "FRA DEU", "against"))).groups?.[0]?.members).toEqual(["DEU", "FRA"]);
  expect(faults(text(group(2015, "DEU FRA HRV", "against")))).toEqual([
    'line 3, column members: "DEU FRA HRV" differs from "DEU FRA" in a row above; ' +
      'a group of other members is another group, such as "EU (2015)"',
  ]);
});

test("a fault in a source’s cell is told with how many rows have it", () => {
  const row = (country: string, date: string) => `${country},,2019,for,a,One,P,${date}`;
  expect(faults([head, row("CHN", "31.01.2026"), ...rows, row("USA", "31.01.2026")].join("\n"))).toEqual([
    'line 2, column date: expected a date such as 2019, 2019-03 or 2019-03-26, found "31.01.2026"; did you mean 2026-01-31? (and in 1 more row)',
  ]);
  expect(faults([head, row("CHN", ""), row("USA", ""), ...rows, row("FRA", "")].join("\n"))).toEqual([
    "line 2, column date: this cell is empty (and in 2 more rows)",
  ]);
  const addresses = ["", "example", "", "example"].map((url) => `${row("CHN", "2019")},${url}`);
  expect(faults([`${head},url`, ...addresses, `${rows[1]},`].join("\n"))).toEqual([
    expect.stringMatching(/^line 3, column url: .* \(and in 1 more row\)$/),
  ]);
});

const linked = `${head},url,archived_url,archived_date`;
const link = "https://a.example/1";
const copy = "https://archive.example/1";

test("a source’s archived copy is told in one of its rows; another copy is another source’s", () => {
  const text = [
    linked,
    `CHN,,2019,for,a,One,P,2019,${link},,`,
    `USA,,2019,against,a,One,P,2019,,${copy},2026-01-31`,
    `FRA,,2019,for,a,One,P,2019,${link},${copy},2026-02`,
    `ITA,,2019,for,a,Two,P,2019,${link},,`,
  ].join("\n");
  expect(read(text).sources.map(({ url, archived }) => [url, archived])).toEqual([
    [link, { url: copy, date: "2026-01-31" }],
    [link, { url: copy, date: "2026-02" }],
    [link, undefined],
  ]);
});

describe("what is wrong with a table", () => {
  test("each cell has its line and column, all of them together, in their order", () => {
    const text = [
      head,
      'CN,,2019,for,"two\nlines",One,P,2019',
      "ROM,,20l9,for,a,One,P,2019",
      "Germany,,2019,against,,Two,P,26/03/2019",
      ",,2019,for,a,One,P,2019",
      "FRA,EU,2019,for,a,One,P,2019",
    ].join("\n");
    expect(faults(text)).toEqual([
      'line 2, column country: "CN" is not a country code; China is "CHN"',
      'line 4, column country: "ROM" is not a country code; Romania is "ROU"',
      'line 4, column year: expected a year as a number, such as 2019, found "20l9"',
      expect.stringMatching(/^line 5, column date: expected a date .* found "26\/03\/2019"/),
      'line 5, column country: "Germany" is not a country code; Germany is "DEU"',
      "line 5, column quote: this cell is empty",
      "line 6: a row needs a country or a group",
      'line 7, column members: a group needs its members: their codes, with spaces between, under "members" in one of its rows',
      'line 7, column group: a position has "country" or "group", not both',
    ]);
  });

  test.each<[what: string, text: string, ...faults: string[]]>([
    ["nothing", "", "line 1: the table is empty"],
    ["a head alone", head, ": the table has no row below its header"],
    [
      "a column that is misspelled",
      table().replace("quote", "qoute"),
      'line 1: "qoute" is not a column of the format; did you mean "quote"?',
    ],
    [
      "columns by the names that people give them",
      table().replace("quote,source_title,publisher,date", "Quotation,Source,newspaper,Published"),
      'line 1: "Quotation" is not a column of the format; did you mean "quote"?',
      'line 1: "Source" is not a column of the format; did you mean "source_title"?',
      'line 1: "newspaper" is not a column of the format; did you mean "publisher"?',
      'line 1: "Published" is not a column of the format; did you mean "date"?',
    ],
    [
      "columns by longer names",
      table().replace(
        "quote,source_title,publisher,date",
        "Quote text,Source title,Publisher,Date published,Group members",
      ),
      'line 1: "Quote text" is not a column of the format; did you mean "quote"?',
      'line 1: "Date published" is not a column of the format; did you mean "date"?',
      'line 1: "Group members" is not a column of the format; did you mean "members"?',
    ],
    [
      "columns too many: all names there are come once",
      [`${head},note,checked by,Notes`, ...rows.map((row) => `${row},,,`)].join("\n"),
      expect.stringMatching(
        /^line 1: "checked by" is not a column of the format; take it out, or name it as one of these: country, [\w, ]+$/,
      ) as string,
      'line 1: "Notes" is not a column of the format; take it out',
    ],
    [
      "columns that are missing",
      "country,year,quote\nCHN,2019,a",
      'line 1: the table needs a column "stance"',
      'line 1: the table needs a column "source_title"',
      'line 1: the table needs a column "publisher"',
      'line 1: the table needs a column "date"',
    ],
    [
      "words under a head without a name; an empty column has none",
      [`${head},,speaker,`, `${rows[0] ?? ""},,,`, `${rows[1] ?? ""}, Jean Dupont,,`].join("\n"),
      'line 1: column 9 has no name, and line 3 says "Jean Dupont" in it; name it, or take it out',
    ],
    [
      "a title above the head",
      `Who backs whom,,,,,,,\n\n${table()}`,
      expect.stringMatching(
        /^line 1: the names of the columns are expected here: country, group, .*; they are in line 3, so take out what is above it$/,
      ) as string,
    ],
    [
      "a head that is missing",
      rows.join("\n"),
      expect.stringMatching(/^line 1: the names of the columns are expected here: [\w, ]+$/) as string,
    ],
    ["a column twice", table().replace("group", "Country"), 'line 1: the column "country" is there twice'],
    [
      "one stance",
      [head, rows[0]].join("\n"),
      'column stance: a map needs 2 to 8 stances, the table has 1: "for"',
    ],
    [
      "more stances than a map has",
      table(...[3, 4, 5, 6, 7, 8, 9].map((number) => `FRA,,2019,Side ${number},a,One,P,2019`)),
      `column stance: a map needs 2 to 8 stances, the table has 9: "for", "against", ${[3, 4, 5, 6, 7, 8, 9].map((number) => `"Side ${number}"`).join(", ")}`,
    ],
    [
      "what a spreadsheet writes for words that it took for a formula",
      table("FRA,,2019,for,#NAME?,One,The Paper,2019", "#N/A,,2019,for,#NOWAR!,One,#REF!,2019"),
      'line 4, column quote: "#NAME?" is what a spreadsheet writes for a formula that fails; write the words anew, with an apostrophe before them',
      'line 5, column publisher: "#REF!" is what a spreadsheet writes for a formula that fails; write the words anew, with an apostrophe before them',
      expect.stringMatching(/^line 5, column country: "#N\/A" is not a country code/) as string,
    ],
    [
      "quotations that say nothing",
      table("FRA,,2019,for,[…],One,P,2019", "CUB,,2019,for,\u3164,One,P,2019"),
      'line 4, column quote: expected words of the article, with at least one letter or digit, found "[…]"',
      "line 5, column quote: expected words of the article, with at least one letter or digit, found only invisible signs (U+3164)",
    ],
    [
      "a comma that makes a cell too many",
      table("CHN,,2019,for,China, too,One,P,2019"),
      'line 4: this row has 9 cells, the header 8; a cell with "," in it needs quotation marks around it',
    ],
    [
      "a comma that makes a cell too many, and the surplus cells are empty",
      `${head},speaker,note\n${rows.map((row) => `${row},,`).join("\n")}\nCHN,,2019,for,China will, too,One,P,2019,,`,
      'line 4: this row has 11 cells, the header 10; a cell with "," in it needs quotation marks around it',
    ],
    [
      "the same where every row ends in a comma",
      `${head},note\n${[...rows, "CHN,,2019,for,China will, too,One,P,2019"].map((row) => `${row},,`).join("\n")}`,
      'line 4: this row has 11 cells, the header 9; a cell with "," in it needs quotation marks around it',
    ],
    [
      "the same where the header ends in a comma, too",
      `${head},note,\n${[...rows, "CHN,,2019,for,China will, too,One,P,2019"].map((row) => `${row},,`).join("\n")}`,
      'line 4: this row has 11 cells, the header 10; a cell with "," in it needs quotation marks around it',
    ],
    [
      "a cell too few, and what follows from it; the other row's fault stays",
      table("FRA,2019,for,a,One,P,2019", "ROM,,2019,for,a,One,P,2019"),
      'line 4: this row has 7 cells, the header 8; an empty cell has its ",", too',
      'line 5, column country: "ROM" is not a country code; Romania is "ROU"',
    ],
    [
      "stances that are other cells",
      [head, ...Array.from({ length: 9 }, (_, index) => `CHN,,2019,2019,${index},a,One,P,2019`)].join("\n"),
      ...Array.from(
        { length: 9 },
        (_, index) =>
          `line ${index + 2}: this row has 9 cells, the header 8; a cell with "," in it needs quotation marks around it`,
      ),
    ],
    [
      "a file that is cut within a quotation, whatever its rows lack",
      [head, rows[0], 'ROM,,2019,for,"So is'].join("\n"),
      'line 3, column quote: a quotation mark opens this cell and none closes it; one inside a cell is doubled: ""',
    ],
    [
      "a head that is cut",
      'country,"year',
      'line 1: a quotation mark opens this cell and none closes it; one inside a cell is doubled: ""',
    ],
    [
      "members that are told in two ways",
      `${head},members\n,EU,2019,for,a,One,P,2019,AUT\n,EU,2019,against,a,One,P,2019,AUT BEL`,
      'line 3, column members: "AUT BEL" differs from "AUT" in a row above; a group of other members is another group, such as "EU (2019)"',
    ],
    [
      "an archived copy of which half is missing, each where the other half stands",
      [
        linked,
        `CHN,,2019,for,a,One,P,2019,${link},,`,
        `USA,,2019,against,a,One,P,2019,${link},${copy},`,
        `FRA,,2019,for,a,Two,P,2019,,,2026`,
      ].join("\n"),
      'line 3, column archived_date: an archived copy needs its date, under "archived_date"',
      'line 4, column archived_url: an archived copy needs its address, under "archived_url"',
    ],
    [
      "an archived copy without a column for its date",
      [`${head},archived_url`, ...rows.map((row) => `${row},${copy}`)].join("\n"),
      'line 2, column archived_date: an archived copy needs its date, under "archived_date"',
    ],
    [
      "an archived copy whose date’s column is misspelled",
      [`${head},archived_url,archive_dat`, ...rows.map((row) => `${row},${copy},2026`)].join("\n"),
      'line 1: "archive_dat" is not a column of the format; did you mean "archived_date"?',
    ],
    [
      "an archived copy that is no address, with no date, in the line that says so",
      [
        linked,
        ...rows.map((row) => `${row},${link},,`),
        `FRA,,2019,for,a,One,The Paper,2019,${link},archive,yes`,
      ].join("\n"),
      'line 4, column archived_url: expected an address that begins with https:// or http://, found "archive"',
      'line 4, column archived_date: expected a date such as 2019, 2019-03 or 2019-03-26, found "yes"',
    ],
    [
      "a link that is none, in the line that says so",
      [`${head},url`, `${rows[0] ?? ""},`, `${rows[1] ?? ""},here`].join("\n"),
      'line 3, column url: expected an address that begins with https:// or http://, found "here"',
    ],
    [
      "a role without a column for the speaker",
      [`${head},role`, ...rows.map((row) => `${row},envoy`)].join("\n"),
      'line 2, column speaker: a role needs the name of who has it, under "speaker"',
      'line 3, column speaker: a role needs the name of who has it, under "speaker"',
    ],
    [
      "a stance of a taken name",
      table("FRA,,2019,Contested,a,One,The Paper,2019"),
      'line 4, column stance: "contested" has a meaning of its own here; choose another word',
    ],
  ])("%s", (_, text, ...expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

test.each(["=1", "'=1", "''@", "no", "'no'", "\t", "'", "-1", "\r"])(
  "%j is guarded, and comes back",
  (text) => {
    expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r]/);
    expect(unguardCell(guardCell(text))).toBe(text);
  },
);

describe("in steps", () => {
  const many = Array.from({ length: 500 }, (_, index) => ({
    sound: `FRA,,${1900 + (index % 100)},for,Quote ${index},Talk ${index},The Paper,2019`,
    faulty: `ROM,,x${index},for,,Talk ${index},The Paper,20x9`,
  }));

  test.each(["sound", "faulty"] as const)(
    "%s rows are read about one at a time, and the share grows",
    (kind) => {
      const text = table(...many.map((row) => row[kind]));
      const shares = [...parseCsvSteps(text, "A map")];
      // Cells, row, gathering, source and position.
      expect(shares.length).toBeGreaterThan(5 * many.length);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBeLessThanOrEqual(1);
      expect(finish(parseCsvSteps(text, "A map")).ok).toBe(kind === "sound");
    },
  );

  test("sources of one publisher and year are numbered in their order", () => {
    const { sources } = read(
      table("FRA,,2019,for,a,Two,The Paper,2019", "ITA,,2019,for,a,Three,The Paper 2,2019"),
    );
    expect(sources.map(({ id }) => id)).toEqual(["the-paper-2019", "the-paper-2019-2", "the-paper-2-2019"]);
    const more = read(table(...many.map((row) => row.sound))).sources.map(({ id }) => id);
    expect(more.slice(1)).toEqual(many.map((_, index) => `the-paper-2019-${index + 2}`));
  });
});
