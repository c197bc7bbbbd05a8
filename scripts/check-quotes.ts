/** `tsx scripts/check-quotes.ts DIR [FILE…]`: does each quotation stand word for word in DIR/<article>.txt? */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Issue } from "../src/model/issue.ts";
import { quoteIssues } from "../src/model/find-quote.ts";
import { parse, type ParseResult } from "../src/model/parse.ts";

const usage = "usage: tsx scripts/check-quotes.ts DIR [FILE…]   DIR holds the articles' texts, <article>.txt";

const [folder, ...named] = process.argv.slice(2);
const files = named.length ? named : ["data/venezuela.json", "data/ukraine-2022.json"];

try {
  const articles = readArticles(folder);
  const results = files.map((file) => ({ file, ...check(readFileSync(file, "utf8"), articles) }));
  const lines = results.flatMap(({ file, issues }) =>
    issues.map(({ path, message }) => (path === "" ? `${file}: ${message}` : `${file}:${path}: ${message}`)),
  );
  const quotations = results.reduce((sum, { quotations }) => sum + quotations, 0);
  console.log(lines.length ? lines.join("\n") : `${quotations} quotations stand in their articles.`);
  process.exitCode = lines.length ? 1 : 0;
} catch (error) {
  // The folder or a file cannot be read.
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}

function readArticles(folder: string | undefined): ReadonlyMap<string, string> {
  if (folder === undefined) throw new Error("the articles' folder is missing");
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(texts.map((name) => [basename(name, ".txt"), readFileSync(join(folder, name), "utf8")]));
}

function check(
  json: string,
  articles: ReadonlyMap<string, string>,
): { readonly issues: readonly Issue[]; readonly quotations: number } {
  const result = read(json);
  if (!result.ok) return { issues: result.issues, quotations: 0 };
  const { dataset } = result;
  const quotations = dataset.positions.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return { issues: quoteIssues(dataset, articles), quotations };
}

function read(json: string): ParseResult {
  try {
    return parse(JSON.parse(json));
  } catch (error) {
    return { ok: false, issues: [{ path: "", message: `this is no JSON: ${String(error)}` }] };
  }
}
