import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { contested } from "../cases/contested.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";
import { installPacked, type Packed } from "./packed.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const guide = readFileSync(join(root, "docs/your-own-map.md"), "utf8");

let packed: Packed;
const write = (file: string, content: unknown) =>
  writeFileSync(
    join(packed.folder, file),
    typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2),
  );
const read = (file: string) => readFileSync(join(packed.folder, file), "utf8");

const quoted = withPositions(
  position("CHN", "east", evidence("China said no."), evidence("It left […] early.", { source: "digest" })),
);

beforeAll(() => {
  packed = installPacked();
  mkdirSync(join(packed.folder, "texts"));
});
afterAll(() => packed.remove());

describe("check", () => {
  test("a data set without a fault, in JSON and in CSV", () => {
    for (const file of ["venezuela.json", "ukraine-2022.json"])
      cpSync(join(root, "data", file), join(packed.folder, file));
    const { code, out, err } = packed.run("check", "venezuela.json", "ukraine-2022.json");
    expect(code).toBe(0);
    expect(out).toContain("venezuela.json:/sources/0/url: warning: this link has no archived copy");
    expect(out).toContain("37 positions, 113 quotations: no error.");
    expect(err).toBe("0 errors, 8 warnings");
    expect(packed.run("check", "ukraine-2022.json", "--strict").code).toBe(1);
  });

  test("one line for each fault, with its file and place", () => {
    write("broken.json", {
      ...contested,
      title: "",
      positions: [{ ...contested.positions[0], country: "ROM" }],
    });
    write(
      "broken.csv",
      "country,year,stance,quote,source_title,publisher,date\nUK,2019,for,a,One,P,2019\nFRA,2019,against,a,One,P,1.2.19",
    );
    write("torn.json", '{\n  "version": 1\n  "title": "a"\n}');
    write("latin.csv", Uint8Array.of(0x47, 0xf3));
    const { code, out } = packed.run("check", "broken.json", "broken.csv", "torn.json", "latin.csv");
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "broken.json:/title: this text is empty (line 3, column 3)",
      expect.stringMatching(
        /^broken\.json:\/positions\/0\/country: "ROM" is not a country code; Romania is "ROU" \(line \d+, column 7\)$/,
      ),
      'broken.csv:line 2, column country: "UK" is not a country code; United Kingdom is "GBR"',
      'broken.csv:line 3, column date: expected a date such as 2019, 2019-03 or 2019-03-26, found "1.2.19"; did you mean 2019-02-01 or 2019-01-02?',
      'torn.json:line 3, column 3: this is not JSON: a comma or } is missing before "title"; it is here: ▸"title": "a"',
      "latin.csv: this file is not UTF-8; save it again as UTF-8 (in Excel: “CSV UTF-8”)",
    ]);
  });

  test("what is looked for only where the format is right, and was not, is told in a line", () => {
    write("formless.json", { ...contested, title: "" });
    cpSync(join(root, "data/ukraine-2022.json"), join(packed.folder, "ukraine-2022.json"));
    expect(packed.run("check", "formless.json", "ukraine-2022.json").err.split("\n")).toEqual([
      expect.stringMatching(/^1 error, \d+ warnings?$/),
      "Not checked yet, because of the faults above: warnings of formless.json.",
    ]);
    write("texts/herald.txt", "China said no. It left early.");
    write("formless.csv", "country,year");
    expect(
      packed.run("check", "formless.json", "nothing.json", "formless.csv", "--articles", "texts").err,
    ).toContain(
      "Not checked yet, because of the faults above: quotations and warnings of formless.json and formless.csv.",
    );
    expect(packed.run("check", "ukraine-2022.json").err).not.toContain("Not checked");
  });

  test("50 faults of a file are shown, the rest is counted; as JSON all are there", () => {
    const positions = Array.from({ length: 60 }, () => ({ ...contested.positions[3], year: "2019" }));
    write("many.json", { ...contested, positions });
    const lines = packed.run("check", "many.json").out.split("\n");
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe("many.json: … and 10 more");
    const { code, out } = packed.run("check", "many.json", "--json");
    expect(code).toBe(1);
    const report = JSON.parse(out) as {
      errors: number;
      warnings: number;
      files: { file: string; issues: unknown[] }[];
    };
    expect(report).toMatchObject({ errors: 60, warnings: 0, files: [{ file: "many.json" }] });
    const line = read("many.json")
      .split(/"year": "2019"/)[0]
      ?.split("\n").length;
    expect(report.files[0]?.issues[0]).toEqual({
      severity: "error",
      path: "/positions/0/year",
      message: 'expected a year as a number, such as 2019, found "2019"',
      line,
      column: 7,
    });
  });

  test("sources that disagree are a warning, which --strict counts", () => {
    write("contested.json", contested);
    const { code, out } = packed.run("check", "contested.json");
    expect(code).toBe(0);
    expect(out).toContain(
      'contested.json:/positions/1/stance: warning: BRA is contested in 2001: "for" and "against"',
    );
    expect(packed.run("check", "contested.json", "--strict").code).toBe(1);
    packed.run("convert", "contested.json", "contested.csv");
    expect(packed.run("check", "contested.csv").out).toContain(
      "contested.csv:line 3, column stance: warning: BRA",
    );
  });

  test("each quotation stands word for word in its article", () => {
    write("quoted.json", quoted);
    write("texts/herald.txt", "China said\n no. It left the room\u00a0early.");
    expect(packed.run("check", "quoted.json", "--articles", "texts")).toEqual({
      code: 0,
      out: "1 position, 2 quotations, each word for word in its article: no error.",
      err: "",
    });
    write("texts/herald.txt", "China Said no. It left the whole room, early?");
    const { code, out } = packed.run("check", "quoted.json", "--articles", "texts");
    expect(code).toBe(1);
    expect(out.replace(/ \(line \d+, column \d+\)/g, "").split("\n")).toEqual([
      'quoted.json:/positions/0/evidence/0/quote: does not stand in "herald" word for word: only capitals differ, the article has "Said no."',
      'quoted.json:/positions/0/evidence/1/quote: does not stand in "herald", only its beginning does: It left […] early',
    ]);
  });

  test("--fix-context writes the words around a quotation that stands there twice, and changes nothing else", () => {
    write("texts/herald.txt", "First China said no. Then China said no. It left the room early.");
    write("quoted.json", quoted);
    const before = read("quoted.json");
    expect(packed.run("check", "quoted.json", "--articles", "texts").out).toContain(
      'quoted.json:/positions/0/evidence/0/quote: warning: stands 2 times in "herald"',
    );
    const { code, err } = packed.run("check", "quoted.json", "--articles", "texts", "--fix-context");
    expect(code).toBe(0);
    expect(err).toContain(
      'quoted.json:/positions/0/evidence/0: wrote prefix "First": the 1st of 2 places; look whether it is the one you mean',
    );
    expect(read("quoted.json")).toBe(
      before.replace('"China said no."', '"China said no.",\n          "prefix": "First"'),
    );
    packed.run("check", "quoted.json", "--articles", "texts", "--fix-context");
    expect(read("quoted.json").match(/"prefix"/g)).toHaveLength(1);
  });

  test("--fix-context gives two countries no one place: each that whose sentence names it, or none", () => {
    write("texts/herald.txt", "Norway: We will not. Sweden: We will not. Finland: We will not.");
    const who = ["SWE", "NOR", "DNK"];
    const fix = () => packed.run("check", "quoted.json", "--articles", "texts", "--fix-context");
    write(
      "quoted.json",
      withPositions(...who.map((code) => position(code, "east", evidence("We will not.")))),
    );
    const { code, out, err } = fix();
    expect(code).toBe(0);
    expect(err).toContain('/positions/0/evidence/0: wrote prefix "Sweden:": the 2nd of 3 places;');
    expect(err).toContain('/positions/1/evidence/0: wrote prefix "Norway:": the 1st of 3 places;');
    expect(err).not.toContain("/positions/2");
    expect(out).toContain("quoted.json:/positions/2/evidence/0/quote: warning: stands 3 times");
    const twice = { ...position("NOR", "west", evidence("We will not.")), year: 2025 };
    write("quoted.json", withPositions(position("NOR", "east", evidence("We will not.")), twice));
    expect(fix().err).not.toContain("/positions/1");
    expect(read("quoted.json").match(/"prefix"/g)).toHaveLength(1);
  });
});

test("a table of links with archived copies has no warning, and keeps them as JSON and back", () => {
  const head = "country,year,stance,quote,source_title,publisher,date,url";
  const rows = ["CHN,2019,For it,a,One,P,2019,https://a.example/1", "USA,2019,Against,b,One,P,2019,"];
  write("links.csv", [head, ...rows].join("\n"));
  const { code, out } = packed.run("check", "links.csv", "--strict");
  expect(code).toBe(1);
  expect(out.split("\n")[0]).toBe(
    "links.csv:line 2, column url: warning: this link has no archived copy; pages move and vanish: " +
      'the columns "archived_url" and "archived_date" have a place for one',
  );
  const [first = "", second = ""] = rows;
  write(
    "links.csv",
    `${head},archived_url,archived_date\n${first},https://b.example/1,2026-01-31\n${second},,`,
  );
  expect(packed.run("check", "links.csv", "--strict").code).toBe(0);
  packed.run("convert", "links.csv", "links.json");
  expect(packed.run("check", "links.json", "--strict").code).toBe(0);
  expect(packed.run("convert", "links.json", "links-again.csv").err).toBe(
    "A table has no place for the title: left out.",
  );
  expect(packed.run("check", "links-again.csv", "--strict").code).toBe(0);
});

test("stances that disagree are called as a table calls them", () => {
  write(
    "slip.csv",
    "country,year,stance,quote,source_title,publisher,date\n" +
      "CHN,2019,Agianst,a,One,P,2019\nCHN,2019,Against,b,One,P,2019",
  );
  const { out } = packed.run("check", "slip.csv");
  expect(out).toContain('CHN is contested in 2019: "Agianst" and "Against"');
  expect(out).not.toMatch(/"(agianst|against)"/);
});

test("a year far from ours and a language that is none are warnings, each at its place", () => {
  write(
    "slips.csv",
    "country,year,stance,quote,source_title,publisher,date,quote_lang\n" +
      "GBR,2026,for,a,One,P,2026,en\nFRA,26,against,a,One,P,2026,english\nDEU,2205,for,b,One,P,2026,de",
  );
  const { code, out } = packed.run("check", "slips.csv");
  expect(code).toBe(0);
  expect(out.split("\n").slice(0, -1)).toEqual([
    "slips.csv:line 3, column year: warning: the year 26 is not from 1800 to 2100; is it meant?",
    "slips.csv:line 4, column year: warning: the year 2205 is not from 1800 to 2100; is it meant?",
    'slips.csv:line 3, column quote_lang: warning: "english" is no language that is known; English is "en"',
  ]);
  expect(packed.run("check", "slips.csv", "--strict").code).toBe(1);
  write("slips.json", { ...contested, title: { en: "Who", jp: "誰" } });
  expect(packed.run("check", "slips.json").out).toContain(
    'slips.json:/title/jp: warning: "jp" is no language that is known; Japanese is "ja" (line 5, column 5)',
  );
});

test("colours that cannot be told apart are a warning", () => {
  const stances = contested.stances.map((stance) => ({ ...stance, color: "#cc0000" }));
  write("colors.json", { ...contested, stances });
  expect(packed.run("check", "colors.json").out).toMatch(
    /^colors\.json:\/stances\/1\/color: warning: this is hardly told from the color of "for"; .* \(line \d+, column 7\)$/m,
  );
});

test("a key that is given twice is a warning", () => {
  write("keys.json", JSON.stringify(contested, null, 2).replace("{", '{\n  "title": "First",'));
  expect(packed.run("check", "keys.json").out).toContain(
    "keys.json:/title: warning: this key is given twice, and only the last one counts; take one out (line 4, column 3)",
  );
});

test("an article that is not UTF-8 is read as far as it goes, and told where that is not enough", () => {
  mkdirSync(join(packed.folder, "old"));
  const article = (end: string) =>
    write(
      "old/herald.txt",
      Uint8Array.from(`China said no. ${end} caf\xe9`, (sign) => sign.charCodeAt(0)),
    );
  write("quoted.json", quoted);
  article("It left early.");
  expect(packed.run("check", "quoted.json", "--articles", "old")).toMatchObject({ code: 0, err: "" });
  article("It l\xe9ft early.");
  const { code, out } = packed.run("check", "quoted.json", "--articles", "old");
  expect(code).toBe(1);
  expect(out).toContain(
    'does not stand in "herald", a text that is not UTF-8 and so has lost letters; save it again from a text editor, with the encoding UTF-8',
  );
});

test("letters of a wrong encoding are told: a lost one is a fault, others are a warning", () => {
  const rows = ["CHN,2019,For it,â€œNoâ€\u009d,One,P,2019", "USA,2019,Against,\ufffdYes”,One,P,2019"];
  write("moji.csv", ["country,year,stance,quote,source_title,publisher,date", ...rows].join("\n"));
  const { code, out } = packed.run("check", "moji.csv");
  expect(code).toBe(1);
  expect(out.split("\n")).toEqual([
    expect.stringMatching(/^moji\.csv:line 3, column quote: a letter was lost in "\ufffdYes”": /) as string,
    expect.stringMatching(/^moji\.csv:line 2, column quote: warning: "â€œ" is likely "“", .*65001/) as string,
  ]);
});

test("a table that is written is opened as UTF-8 by spreadsheets, and read again", () => {
  write("contested.json", contested);
  packed.run("new", "marked.csv");
  packed.run("convert", "contested.json", "converted.csv");
  for (const file of ["marked.csv", "converted.csv"]) {
    expect(read(file)).toMatch(/^\ufeffcountry,/);
    expect(packed.run("check", file)).toMatchObject({ code: 0 });
  }
  expect(packed.run("convert", "marked.csv", "marked.json").code).toBe(0);
  expect(read("marked.json")).not.toContain("\ufeff");
});

test("articles have their ending in any case, and one that is missing is told the nearest", () => {
  mkdirSync(join(packed.folder, "capitals"));
  write("capitals/Herald.TXT", "China said no. It left early.");
  const check = (article: string) => {
    const sources = quoted.sources.map((source) => ({ ...source, article }));
    write("quoted.json", { ...quoted, sources });
    return packed.run("check", "quoted.json", "--articles", "capitals");
  };
  expect(check("Herald").code).toBe(0);
  expect(check("Herald.txt").out).toContain('no article "Herald.txt" to find it in; did you mean "Herald"?');
});

test("a language that a page or a table has no words in is told", () => {
  write("quoted.json", quoted);
  expect(packed.run("html", "quoted.json", "--lang", "de")).toMatchObject({
    code: 0,
    err: "--lang de: the map speaks en, ar, es, fr, ru and zh; the page’s own words are in English.",
  });
  expect(packed.run("html", "quoted.json", "--lang", "jp").err).toBe(
    '--lang jp: "jp" is no language that is known; Japanese is "ja"; the page’s own words are in English.',
  );
  expect(packed.run("html", "quoted.json", "--lang", "fra").err).toBe("");
  write("small.json", small);
  expect(packed.run("convert", "small.json", "de.csv", "--lang", "de").err).toContain(
    "--lang de: no text of the data set is marked as being in it.\n",
  );
  expect(packed.run("convert", "small.json", "fr.csv", "--lang", "fr-CA").err).not.toContain("--lang");
});

describe("new, convert and html", () => {
  test("html replaces what it made of the same data set; any other file only with --force", () => {
    write("pages.json", contested);
    expect(packed.run("html", "pages.json", "-o", "own.html").out).toMatch(/^own\.html: \d+ kB/);
    write("pages.json", { ...contested, title: "Another" });
    expect(packed.run("html", "./pages.json", "-o", "./own.html").out).toMatch(
      /^\.\/own\.html \(replaced\): \d+ kB/,
    );
    const own = read("own.html");
    for (const file of ["<!doctype html><p>By hand.", own.replace("1400px", "900px"), `${own} `, ""]) {
      write("own.html", file);
      expect(packed.run("html", "pages.json", "-o", "own.html")).toEqual({
        code: 2,
        out: "",
        err: "own.html is there already, and is not as this command made it of pages.json; --force replaces it, --out names another file.",
      });
      expect(read("own.html")).toBe(file);
    }
    expect(packed.run("html", "pages.json", "-o", "own.html", "--force").code).toBe(0);
    expect(read("own.html")).toBe(own);
  });

  test("a page of another data set stays, though it has the same name", () => {
    for (const folder of ["A", "B"]) {
      mkdirSync(join(packed.folder, folder));
      write(`${folder}/same.json`, contested);
    }
    expect(packed.run("html", "A/same.json").code).toBe(0);
    expect(packed.run("html", "B/same.json").code).toBe(2);
    expect(packed.run("html", "A/same.json").code).toBe(0);
  });

  test("to standard output, by its sign and by its name; no other pipe is waited for", () => {
    write("pages.json", contested);
    const command = `${process.execPath} node_modules/stance-map/dist/cli.js`;
    for (const made of ["html", "fallback"]) {
      const first = packed.run(made, "pages.json", "-o", "-");
      expect(first).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^<[^]*>$/) as string });
      expect(first.out).not.toContain(" kB, ");
      if (!existsSync("/dev/stdout")) continue;
      for (const end of ["| cat", "> shell.html; cat shell.html"])
        expect(packed.shell(`${command} ${made} pages.json -o /dev/stdout ${end}`).out).toBe(first.out);
      expect(
        packed.shell(`rm -f pipe; mkfifo pipe; timeout 20 ${command} ${made} pages.json -o pipe`),
      ).toEqual({
        code: 2,
        out: "",
        err: "pipe: this is no ordinary file; -o - writes to standard output.",
      });
    }
  });

  test("html opens with the year asked for, which the data set has", () => {
    write("pages.json", contested);
    expect(packed.run("html", "pages.json", "-o", "own.html", "--year", "2003").code).toBe(0);
    expect(read("own.html")).toContain('<stance-map year="2003">');
    expect(packed.run("html", "pages.json", "-o", "own.html", "--year", "2004")).toEqual({
      code: 2,
      out: "",
      err: "--year 2004: pages.json has 2001, 2003 and 2010.",
    });
  });

  test("the years that a data set has are told in spans", () => {
    const [first] = contested.positions;
    const years = [1950, 1951, 1952, 1960, 2024, 2025];
    write("long.json", {
      ...contested,
      positions: years.map((year) => ({ ...first, year })),
    });
    expect(packed.run("html", "long.json", "--year", "1955").err).toBe(
      "--year 1955: long.json has 1950–1952, 1960 and 2024–2025.",
    );
  });

  test("no command writes its page over the data set, not even with --force", () => {
    write("pages.json", contested);
    for (const command of ["html", "fallback"])
      for (const out of ["pages.json", "./texts/../pages.json"])
        expect(packed.run(command, "pages.json", "--force", "-o", out)).toEqual({
          code: 2,
          out: "",
          err: `${out} is the data set itself; --out names another file.`,
        });
    expect(JSON.parse(read("pages.json"))).toEqual(contested);
  });

  test("what new writes has no fault, and is not written over", () => {
    for (const file of ["positions.json", "start.csv"]) {
      expect(packed.run("new", file).code).toBe(0);
      expect(packed.run("check", file, "--strict").code).toBe(0);
      expect(packed.run("new", file)).toMatchObject({
        code: 2,
        err: expect.stringContaining("--force") as string,
      });
      expect(packed.run("new", file, "--force").code).toBe(0);
    }
  });

  test("what new advises can be run as it stands", () => {
    for (const file of ["my data.csv", "plain.json"]) {
      const { out } = packed.run("new", file);
      const advised = out.split("then run: ")[1] ?? "";
      expect(advised).toMatch(/^npx stance-map check /);
      expect(packed.shell(advised)).toMatchObject({ code: 0 });
    }
    expect(packed.run("new", "plain.json", "--force").out).toMatch(/ check plain\.json$/);
  });

  test("a table made of a table has lost no title, unless one was given", () => {
    write("talks.csv", read("start.csv"));
    expect(packed.run("convert", "talks.csv", "again.csv").err).toBe("");
    expect(packed.run("convert", "talks.csv", "named.csv", "--title", "Talks").err).toBe(
      "A table has no place for the title: left out.",
    );
  });

  test("a data set becomes a table and comes back", () => {
    write("contested.json", contested);
    expect(packed.run("convert", "contested.json", "there.csv")).toMatchObject({
      code: 0,
      err: "A table has no place for the title, ids of sources: left out.",
    });
    expect(packed.run("convert", "there.csv", "back.json", "--title", contested.title).code).toBe(0);
    const { positions, title, subject } = JSON.parse(read("back.json")) as typeof contested;
    expect({ title, subject, stances: positions.map(({ stance }) => stance) }).toEqual({
      title: contested.title,
      subject: contested.subject,
      stances: contested.positions.map(({ stance }) => stance),
    });
  });

  test("what only the whole data set has is named as left out of its table, and the legend keeps its order", () => {
    const stances = [
      { id: "against", label: "Against it", labelByYear: { "2005": "Contra" } },
      { id: "for", label: "For it" },
      { id: "neutral", label: "Neutral" },
    ];
    const groups = [{ id: "club", name: "The Club", members: ["AUT"] }];
    const [one, other] = contested.sources;
    const sources = [one, { ...other, id: "twin", title: one?.title, publisher: "The One", date: one?.date }];
    const positions = contested.positions.map((each, index) => ({
      ...each,
      evidence: each.evidence.map((piece) => ({ ...piece, source: index === 1 ? "twin" : "one" })),
    }));
    const third = { id: "third", title: "Unread", publisher: "The Third", date: "2003" };
    write("more.json", { ...contested, stances, groups, sources: [...sources, third], positions });
    expect(packed.run("convert", "more.json", "less.csv")).toEqual({
      code: 0,
      out: "less.csv: 5 positions",
      err:
        "A table has no place for the title, stances without a position, what stances are called in years without them, " +
        "groups without a position, sources without a quotation, the order of sources, ids of sources: left out.",
    });
    packed.run("convert", "less.csv", "less.json");
    const { stances: kept } = JSON.parse(read("less.json")) as Dataset;
    expect(kept.map(({ id }) => id)).toEqual(["against", "for"]);
  });

  test("quotations are found in the same articles after a table", () => {
    write("quoted.json", {
      ...quoted,
      positions: [...quoted.positions, position("USA", "west", evidence("It left the room"))],
    });
    mkdirSync(join(packed.folder, "stems"));
    write("stems/herald.txt", "China said no. It left the room early.");
    expect(packed.run("check", "quoted.json", "--articles", "stems").code).toBe(0);
    packed.run("convert", "quoted.json", "quoted.csv");
    expect(packed.run("check", "quoted.csv", "--articles", "stems").code).toBe(0);
  });

  test("the result of convert is never its source, by whatever name", () => {
    write("source.csv", read("start.csv"));
    symlinkSync(join(packed.folder, "source.csv"), join(packed.folder, "link.csv"));
    for (const to of ["source.csv", "./texts/../source.csv", "link.csv"])
      expect(packed.run("convert", "source.csv", to, "--force")).toEqual({
        code: 2,
        out: "",
        err: `${to} is the data set itself; name another file for the result.`,
      });
    expect(read("source.csv")).toBe(read("start.csv"));
  });

  test("a table that would be faulty is not written", () => {
    write("one-camp.json", { ...contested, positions: contested.positions.slice(0, 1) });
    expect(packed.run("convert", "one-camp.json", "one-camp.csv")).toEqual({
      code: 1,
      out: 'one-camp.csv:column stance: a map needs 2 to 8 stances, the table has 1: "for"',
      err: "one-camp.csv is not written: as a table it has the faults above.",
    });
    expect(existsSync(join(packed.folder, "one-camp.csv"))).toBe(false);
  });

  test("a table's texts are in one language: the others are named as left out", () => {
    write("small.json", small);
    expect(packed.run("convert", "small.json", "small.csv").err).toMatch(
      /^A table has no place for .*, texts in other languages: left out\.$/,
    );
  });

  test("a table's own words are in the language that is told; those of its articles are in whichever they are", () => {
    const head =
      "country,year,stance,quote,source_title,publisher,date,speaker,role,note,group,group_name,members";
    write(
      "pays.csv",
      `${head}\nFRA,2019,Pour,Yes.,One,P,2019,Jean Dupont,ministre,Peut-être,,,\n,2019,Contre,No.,One,P,2019,,,,BNL,Bénélux,BEL NLD LUX`,
    );
    expect(packed.run("convert", "pays.csv", "pays.json", "--title", "Qui", "--lang", "fr")).toEqual({
      code: 0,
      out: "pays.json: 2 positions",
      err: "",
    });
    const { title, stances, groups, sources, positions } = JSON.parse(read("pays.json")) as Dataset;
    expect(title).toEqual({ fr: "Qui" });
    expect(stances.map(({ label }) => label)).toEqual([{ fr: "Pour" }, { fr: "Contre" }]);
    expect(groups?.map(({ name }) => name)).toEqual([{ fr: "Bénélux" }]);
    expect(sources[0]).toMatchObject({ title: "One", publisher: "P" });
    expect(positions[0]?.evidence[0]).toMatchObject({
      quote: "Yes.",
      speaker: { name: { fr: "Jean Dupont" }, role: { fr: "ministre" } },
      note: { fr: "Peut-être" },
    });
    packed.run("convert", "pays.csv", "plain.csv", "--lang", "fr");
    packed.run("convert", "pays.json", "back.csv", "--lang", "fr");
    expect(read("back.csv")).toBe(read("plain.csv"));
    expect(packed.run("convert", "pays.csv", "french.json", "--lang", "french").err).toBe(
      '--lang french: "french" is no language that is known; French is "fr".',
    );
  });

  test("a page that needs nothing else", () => {
    write("evil.json", { ...contested, title: "</script><script>alert(1)</script><!-- \u2028" });
    expect(packed.run("html", "evil.json", "-o", "evil.html").code).toBe(0);
    const page = read("evil.html").replace(/<!-- stance-map: \w+ -->\n$/, "");
    expect(page.match(/<script/gi)).toHaveLength(3);
    expect(page.match(/<\/script/gi)).toHaveLength(3);
    expect(page).not.toMatch(
      /<!--|\bimport\s*\(|\bimport\s*["'{]|<(script|link|img)[^>]+(src|href)="(?!data:)/,
    );
    write("module.mjs", /<script type="module">([^]*?)<\/script>/.exec(page)?.[1] ?? "");
    expect(packed.shell("node --check module.mjs")).toEqual({ code: 0, out: "", err: "" });
    expect(packed.run("html", "broken.json").code).toBe(1);
  });
});

describe("fallback", () => {
  test("what shows between the tags, in the year and the language asked for", () => {
    write("contested.json", contested);
    expect(packed.run("fallback", "contested.json").out).toMatch(
      /^contested\.fallback\.html: \d+ kB, to stand between the tags$/,
    );
    const first = read("contested.fallback.html");
    expect(first).toMatch(
      /^<div class="map fallback" lang="en" dir="ltr"><h2 class="title"><bdi>Who is for it</,
    );
    expect(first).not.toMatch(/<script|<style|style=/);
    cpSync(join(root, "data/ukraine-2022.json"), join(packed.folder, "ukraine.json"));
    expect(packed.run("fallback", "ukraine.json", "-o", "ar.html", "--lang", "ar").code).toBe(0);
    expect(read("ar.html")).toContain('lang="ar" dir="rtl"');
    cpSync(join(root, "data/venezuela.json"), join(packed.folder, "venezuela.json"));
    expect(packed.run("fallback", "venezuela.json", "--out", "2025.html", "--year", "2025").code).toBe(0);
    expect(read("2025.html")).toContain('<span class="year in-camp-color">2025</span>');
  });

  test("a title that the running map will not have is told", () => {
    write("who-signs.csv", read("start.csv"));
    const fallback = (...title: string[]) => packed.run("fallback", "who-signs.csv", ...title);
    expect(fallback("--title", "Who signs the treaty")).toMatchObject({
      code: 0,
      err:
        '--title: once the map runs it is called "Who signs", by the name of who-signs.csv; ' +
        "JSON, as stance-map convert makes it, keeps a title.",
    });
    expect(fallback("--title", "Who signs").err).toBe("");
    expect(fallback().err).toBe("");
  });

  test("what it made is made again; another file is not", () => {
    write("contested.json", contested);
    expect(packed.run("fallback", "contested.json").code).toBe(0);
    expect(packed.run("fallback", "contested.json").out).toMatch(/^contested\.fallback\.html \(replaced\): /);
    // As the guide says: a page has it between its tags.
    for (const mine of ["<p>mine</p>", `<stance-map>${read("contested.fallback.html")}</stance-map>`]) {
      write("page.html", mine);
      expect(packed.run("fallback", "contested.json", "-o", "page.html").code).toBe(2);
      expect(read("page.html")).toBe(mine);
    }
    expect(packed.run("fallback", "broken.json").code).toBe(1);
    for (const year of ["soon", "2019"])
      expect(packed.run("fallback", "contested.json", "--year", year)).toEqual({
        code: 2,
        out: "",
        err: `--year ${year}: contested.json has 2001, 2003 and 2010.`,
      });
    for (const lang of ["de", "xx-yy-zz--"])
      expect(packed.run("fallback", "contested.json", "--lang", lang)).toEqual({
        code: 2,
        out: "",
        err: `--lang ${lang}: the map speaks en, ar, es, fr, ru and zh.`,
      });
  });
});

test("wrong use is told, with the right one", () => {
  for (const args of [
    [],
    ["chekc"],
    ["check"],
    ["check", "venezuela.json", "--fix-context"],
    ["check", "venezuela.json", "--colour"],
    ["check", "venezuela.json", "--force"],
    ["convert", "venezuela.json"],
    ["toString"],
  ]) {
    const { code, out, err } = packed.run(...args);
    expect([code, out], args.join(" ")).toEqual([2, ""]);
    expect(err).toMatch(/^stance-map: .+\n\nusage: stance-map (COMMAND|check|convert) …/);
  }
  expect(packed.run("--help")).toMatchObject({
    code: 0,
    err: "",
    out: expect.stringContaining("usage:") as string,
  });
});

test("what is wrong with the words of a command is said in its own", () => {
  for (const [args, message] of [
    [["check", "--artcles", "texts", "venezuela.json"], "check has no --artcles; did you mean --articles?"],
    [["--artcles", "texts", "check", "venezuela.json"], "no command has --artcles; did you mean --articles?"],
    [["--strict", "--xyz", "texts", "check"], "no command has --xyz"],
    [["--articles", "texts", "chekc"], "there is no command chekc; did you mean check?"],
    [["chekc", "--artcles", "texts"], "there is no command chekc; did you mean check?"],
    [["--colour"], "stance-map has no --colour; its options are --help and --version"],
    [["check", ""], "the name of a file is empty"],
    [["chekc", "venezuela.json"], "there is no command chekc; did you mean check?"],
    [["help", "nothing"], "there is no command nothing"],
  ] as const) {
    const { code, out, err } = packed.run(...args);
    expect([code, out], args.join(" ")).toEqual([2, ""]);
    expect(err.split("\n")[0]).toBe(`stance-map: ${message}`);
  }
});

test("each command tells what it takes, and nothing of the others", () => {
  for (const name of ["check", "new", "convert", "html", "fallback"]) {
    const { code, out, err } = packed.run(name, "--help");
    expect([code, err], name).toEqual([0, ""]);
    expect(out).toMatch(new RegExp(`^usage: stance-map ${name} …\n\n  ${name} `));
    expect(out.match(/^ {2}\w+/gm)).toEqual([`  ${name}`]);
  }
  expect(packed.run("check", "--help").out).toMatch(/--fix-context .*JSON/);
  expect(packed.run("help", "new").out).toBe(packed.run("new", "-h").out);
});

test("what cannot be done is said in a line, without the usage", () => {
  mkdirSync(join(packed.folder, "empty/folder.txt"), { recursive: true });
  // Of zeros that take no room on the disk.
  write("large.csv", "");
  truncateSync(join(packed.folder, "large.csv"), 600_000_000);
  for (const [args, err] of [
    [["html", "nothing.json"], "nothing.json: there is no such file or folder."],
    [["html", "texts"], "texts: this is a folder, not a file."],
    [["check", "venezuela.json", "--articles", "large.csv"], "large.csv: this is a file, not a folder."],
    [["html", "venezuela.json", "-o", "large.csv/a"], "large.csv/a: this is a file, not a folder."],
    [["check", "venezuela.json", "--articles", "nowhere"], "nowhere: there is no such file or folder."],
    [
      ["convert", "venezuela.json", "ukraine-2022.json"],
      "ukraine-2022.json is there already; --force replaces it.",
    ],
    [["convert", "venezuela.json", "x.txt"], "x.txt: name it .json for JSON, or .csv for a table."],
    [
      ["html", "venezuela.json", "--title", "A"],
      "--title names a table, which has no title; venezuela.json has one.",
    ],
    [["html", "venezuela.json", "-o", "nowhere/a.html"], "nowhere: there is no such folder."],
    [["convert", "venezuela.json", "nowhere/in/a.csv"], "nowhere/in: there is no such folder."],
    [["html", "large.csv"], "large.csv: this file is larger than 536 MB."],
    [
      ["check", "venezuela.json", "--articles", "empty"],
      "empty: no file in this folder ends in .txt, as articles do.",
    ],
    [
      ["convert", "venezuela.json", "x.json", "--lang", "fr"],
      "--lang is the language of a table, and neither file is one.",
    ],
    [["new", "positions.tsv"], "positions.tsv: a table is written with commas, as .csv; .tsv is only read."],
    [
      ["html", "venezuela.json", "--lang", "en_US"],
      "--lang en_US: this is not a language tag such as en or pt-BR.",
    ],
  ] as const)
    expect(packed.run(...args), args.join(" ")).toEqual({ code: 2, out: "", err });
  expect(existsSync(join(packed.folder, "x.txt"))).toBe(false);
});

test("a file that is not there keeps no other from being checked", () => {
  const { code, out } = packed.run("check", "nothing.json", "ukraine-2022.json", "broken.json");
  expect(code).toBe(2);
  expect(out).toMatch(
    /^nothing\.json: there is no such file or folder\.\nukraine-2022\.json:.*\nbroken\.json:/,
  );
});

test("the version is that of the package", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(packed.run("--version")).toEqual({ code: 0, out: version, err: "" });
});

// As util-linux has it; other systems know other options of it.
const hasScript = onTerminal("echo here").trim() === "here";

test.skipIf(!hasScript)("colors on a terminal, unless NO_COLOR is set", () => {
  write("faulty.json", { ...contested, title: "" });
  const line = `cd ${packed.folder} && ${process.execPath} node_modules/stance-map/dist/cli.js check`;
  expect(onTerminal(`${line} faulty.json`)).toContain(
    "\u001b[31mfaulty.json:/title:\u001b[39m this text is empty",
  );
  expect(onTerminal(`${line} ukraine-2022.json`)).toContain("\u001b[33mwarning:\u001b[39m");
  // What is left are the progress's own signs: it takes its line away again.
  const plain = onTerminal(`export NO_COLOR=1; ${line} faulty.json`);
  expect(plain).toContain("faulty.json:/title: this text is empty");
  expect(plain.replaceAll("\u001b[K", "")).not.toContain("\u001b");
});

/** What a terminal would show of a line of a shell; empty where there is no such program. */
function onTerminal(line: string): string {
  const env = { PATH: process.env.PATH, TERM: "xterm", SHELL: "/bin/sh" };
  const { status, stdout } = spawnSync("script", ["-qec", line, "/dev/null"], { encoding: "utf8", env });
  return status === null ? "" : stdout;
}

test("no color and no progress where no terminal is", () => {
  const { out, err } = packed.run("check", "venezuela.json", "broken.json");
  expect(out + err).not.toContain("\u001b");
});

test("a table with tabs is read, not written: a file of commas would have a false name", () => {
  write("contested.json", contested);
  expect(packed.run("convert", "contested.json", "tabs.tsv").err).toContain(".tsv is only read");
  expect(existsSync(join(packed.folder, "tabs.tsv"))).toBe(false);
});

describe("the guide", () => {
  test("its commands run as they stand there, from an empty folder", () => {
    const blocks = [...guide.matchAll(/^```(\w+) ?(\S*)\n([^]*?)^```$/gm)];
    expect(blocks.length).toBeGreaterThan(6);
    mkdirSync(join(packed.folder, "guide"));
    let last = "";
    for (const [, kind, name = "", text = ""] of blocks) {
      if (name) write(join("guide", name), text);
      if (kind === "output") expect(last).toBe(text.trim());
      if (kind !== "sh") continue;
      for (const line of text.trim().split("\n")) {
        if (line === "npm install stance-map") continue; // as the package that was just packed
        const { code, out, err } = packed.shell(line, "guide");
        expect(code, `${line}\n${out}\n${err}`).toBe(0);
        last = out;
      }
    }
    expect(existsSync(join(packed.folder, "guide/map.html"))).toBe(true);
  });

  test("what it mentions is there", () => {
    for (const [, path = ""] of guide.matchAll(/\]\((\.\.\/[^)]+)\)/g))
      expect(existsSync(join(root, "docs", path)), path).toBe(true);
  });
});
