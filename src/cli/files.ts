import { constants } from "node:buffer";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { decodeFile, readFile } from "../model/read-file.ts";
import { FileRefusal, Refusal } from "./wrong-use.ts";

/** What a file was read as, a data set or its faults, and its text; empty if the file is not UTF-8. */
export type ReadResult = ReturnType<typeof readFile> & { readonly text: string };

/** Reads a data set from a file, JSON or CSV; a table's title is its file's name unless one is given. */
export function readDatasetFile(file: string, title?: string): ReadResult {
  const text = decodeFile(attempt(file, () => readBytes(file)));
  if (typeof text !== "string") return { ok: false, issues: [text], text: "" };
  const result = readFile(text, file, title);
  if (title !== undefined && result.ok && !("placeOf" in result))
    throw new Refusal(`--title names a table, which has no title; ${file} has one.`);
  return { ...result, text };
}

/** The ending of an article's text; some systems write it in capitals. */
const textEnding = /\.txt$/i;

/** The texts of a folder's `.txt` files by their stems; one that is not UTF-8 has U+FFFD for each letter that is lost. */
export function readArticles(folder: string): ReadonlyMap<string, string> {
  const names = attempt(folder, () => readdirSync(folder)).filter(
    (name) =>
      textEnding.test(name) && !statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory(),
  );
  if (!names.length) throw new FileRefusal(folder, "no file in this folder ends in .txt, as articles do.");
  return new Map(
    names.map((name) => {
      const file = join(folder, name);
      const bytes = attempt(file, () => readBytes(file));
      // Some systems write an accent as a letter of its own.
      return [name.replace(textEnding, "").normalize("NFC"), new TextDecoder().decode(bytes)];
    }),
  );
}

function readBytes(file: string): Buffer {
  // What Node says of them is not that they are large.
  if (statSync(file).size > constants.MAX_STRING_LENGTH)
    throw new FileRefusal(
      file,
      `this file is larger than ${Math.floor(constants.MAX_STRING_LENGTH / 1e6)} MB.`,
    );
  return readFileSync(file);
}

/** Writes a file; one that is there stays, unless it may be replaced. Its name, and that it was replaced if so. */
export function writeFile(file: string, text: string, mayReplace: boolean): string {
  const isThere = existsSync(file);
  const folder = dirname(file);
  if (!existsSync(folder)) throw new FileRefusal(folder, "there is no such folder.");
  if (!mayReplace && isThere) throw new Refusal(`${file} is there already; --force replaces it.`);
  attempt(file, () => writeFileSync(file, text));
  return isThere ? `${file} (replaced)` : file;
}

/** Whether two names are those of one file, by whatever path or link; not where one of them is not there. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => attempt(file, () => statSync(file, { throwIfNoEntry: false })));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
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
  EPERM: "you may not open it.",
  EROFS: "nothing can be written there.",
  ENOSPC: "the disk is full.",
};

/** Does something with a file; what the system says against it is told in our words. */
export function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new FileRefusal(file, reasons[code] ?? message);
  }
}
