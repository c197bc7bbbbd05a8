import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { decodeFile, readFile } from "../model/read-file.ts";
import { WrongUse } from "./wrong-use.ts";

export type ReadResult = ReturnType<typeof readFile> & { readonly text: string };

/** Reads a data set from a file, JSON or CSV; a table's title is its file's name unless one is given. */
export function readDatasetFile(file: string, title?: string): ReadResult {
  const text = decodeFile(attempt(() => readFileSync(file)));
  if (typeof text !== "string") return { ok: false, issues: [text], text: "" };
  return { ...readFile(text, file, title), text };
}

/** The texts of a folder's `.txt` files by their stems. */
export function readArticles(folder: string): ReadonlyMap<string, string> {
  const names = attempt(() => readdirSync(folder)).filter((name) => name.endsWith(".txt"));
  return new Map(
    // Some systems write an accent as a letter of its own.
    names.map((name) => [
      basename(name, ".txt").normalize("NFC"),
      attempt(() => readFileSync(join(folder, name), "utf8")),
    ]),
  );
}

/** Writes a file; one that is there stays, unless it may be replaced. */
export function writeFile(file: string, text: string, mayReplace: boolean): void {
  if (!mayReplace && existsSync(file)) throw new WrongUse(`${file} is there already; --force replaces it`);
  attempt(() => writeFileSync(file, text));
}

/** Whether a file is there and has some words in it. */
export function fileContains(file: string, words: string): boolean {
  return existsSync(file) && attempt(() => readFileSync(file, "utf8")).includes(words);
}

/** Whether a file is a table by its name. */
export function isTable(file: string): boolean {
  return [".csv", ".tsv"].includes(extname(file).toLowerCase());
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
