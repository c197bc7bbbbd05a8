import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evidence, position, withPositions } from "../cases/small-dataset.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "quotations-"));
const articles = join(folder, "articles");
const file = join(folder, "data.json");
const dataset = withPositions(
  position("CHN", "east", evidence("China said no."), evidence("It left […] early.", { source: "digest" })),
);

/** Runs the script as a terminal would: its exit code and what it printed. */
function run(...args: string[]): { code: number | null; lines: string[] } {
  const command = ["--import", "tsx", "scripts/check-quotes.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  return { code: status, lines: (stdout + stderr).trim().split("\n") };
}

beforeAll(() => {
  mkdirSync(articles);
  writeFileSync(file, JSON.stringify(dataset));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("an article that has every quotation passes", () => {
  writeFileSync(join(articles, "herald.txt"), "China said\n no. It left the room\u00a0early.");
  expect(run(articles, file)).toEqual({ code: 0, lines: ["2 quotations stand in their articles."] });
});

test("a changed character fails, one line a fault", () => {
  writeFileSync(join(articles, "herald.txt"), "China said ‘no’. It left the room, early?");
  expect(run(articles, file)).toEqual({
    code: 1,
    lines: [
      `${file}:/positions/0/evidence/0/quote: does not stand in "herald", only its beginning does: China said`,
      `${file}:/positions/0/evidence/1/quote: does not stand in "herald", only its beginning does: It left […] early`,
    ],
  });
});

test("a file that is no data set fails, with its faults", () => {
  const broken = join(folder, "broken.json");
  writeFileSync(broken, JSON.stringify({ ...dataset, title: "" }));
  expect(run(articles, broken)).toEqual({ code: 1, lines: [`${broken}:/title: expected text, found ""`] });
  writeFileSync(broken, "{");
  expect(run(articles, broken)).toMatchObject({
    code: 1,
    lines: [expect.stringContaining(`${broken}: this is no JSON`)],
  });
});

test("wrong use tells the right one", () => {
  for (const args of [[], [join(folder, "nowhere")], [articles, join(folder, "nothing.json")]]) {
    const { code, lines } = run(...args);
    expect(code).toBe(2);
    expect(lines.at(-1)).toMatch(/^usage: tsx scripts\/check-quotes\.ts DIR \[FILE…\]/);
  }
});
