import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { decodeFile, readFile } from "../model/read-file.ts";
import { FileRefusal, Refusal } from "./wrong-use.ts";

/** What a file was read as, a data set or its faults, and its text; empty if the file is not UTF-8. */
export type ReadResult = ReturnType<typeof readFile> & { readonly text: string };

/** Reads a data set from a file, JSON or CSV; a table's title is its file's name unless one is given. */
export function readDatasetFile(file: string, title?: string): ReadResult {
  const text = decodeFile(attempt(file, () => readFileSync(file)));
  if (typeof text !== "string") return { ok: false, issues: [text], text: "" };
  return { ...readFile(text, file, title), text };
}

/** The texts of a folder's `.txt` files by their stems. */
export function readArticles(folder: string): ReadonlyMap<string, string> {
  const names = attempt(folder, () => readdirSync(folder)).filter((name) => name.endsWith(".txt"));
  return new Map(
    // Some systems write an accent as a letter of its own.
    names.map((name) => [
      basename(name, ".txt").normalize("NFC"),
      attempt(name, () => readFileSync(join(folder, name), "utf8")),
    ]),
  );
}

/** Writes a file; one that is there stays, unless it may be replaced. */
export function writeFile(file: string, text: string, mayReplace: boolean): void {
  if (!mayReplace && existsSync(file)) throw new Refusal(`${file} is there already; --force replaces it.`);
  attempt(file, () => writeFileSync(file, text));
}

/** Whether a file is there and has some words in it. */
export function fileContains(file: string, words: string): boolean {
  return existsSync(file) && attempt(file, () => readFileSync(file, "utf8")).includes(words);
}

/** Whether a file is a table by its name. */
export function isTable(file: string): boolean {
  return [".csv", ".tsv"].includes(extname(file).toLowerCase());
}

/** What keeps a file from being read or written, by the code that the system has for it. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder.",
  EISDIR: "this is a folder, not a file.",
  ENOTDIR: "this is a file, not a folder.",
  EACCES: "you may not open it.",
};

function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new FileRefusal(file, reasons[code] ?? message);
  }
}
