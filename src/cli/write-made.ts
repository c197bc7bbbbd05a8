import { createHash } from "node:crypto";
import { fstatSync, readFileSync, statSync, type Stats } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { attempt, isSameFile, writeFile } from "./files.ts";
import type { Terminal } from "./terminal.ts";
import { FileRefusal, Refusal } from "./wrong-use.ts";

/** Where what is made goes, and the data set that it is made of. */
interface Making {
  /** A file's name; `-` for standard output. */
  readonly out: string;
  readonly from: string;
  readonly force: boolean | undefined;
}

/**
 * Writes HTML that is made of a data set, and says so; `what` says what it is good for. Never over the data set itself,
 * and over another file only by force, or if it is what a command made of the same data set before and nobody has
 * changed since.
 */
export function writeMade(
  text: string,
  what: string,
  { out, from, force }: Making,
  terminal: Terminal,
): void {
  const there = out === "-" ? undefined : statOf(out);
  if (out === "-" || isStandardOutput(there)) {
    terminal.print(text.trimEnd());
    return;
  }
  if (isSameFile(from, out)) throw new Refusal(`${out} is the data set itself; --out names another file.`);
  // Who reads a pipe waits for its other end.
  if (there && !there.isFile() && !there.isDirectory())
    throw new FileRefusal(out, "this is no ordinary file; -o - writes to standard output.");
  if (there?.isFile() && !force && !isMade(out, from))
    throw new Refusal(
      `${out} is there already, and is not as this command made it of ${from}; --force replaces it, --out names another file.`,
    );
  const written = writeFile(out, signed(text, out, from), true);
  terminal.print(`${written}: ${Math.round(Buffer.byteLength(text) / 1000)} kB, ${what}`);
}

/** The text with a mark at its end, by which it is known again: as it is, and as made of that data set. */
function signed(text: string, out: string, from: string): string {
  // The way from one to the other: it stays where their folder is moved, and tells nobody where that is.
  const way = relative(dirname(resolve(out)), resolve(from));
  const digest = createHash("sha256").update(`${way}\0${text}`).digest("hex");
  return `${text}<!-- stance-map: ${digest} -->\n`;
}

function isMade(out: string, from: string): boolean {
  // What comes through a pipe has no name to be known by.
  if (!statOf(from)?.isFile()) return false;
  const text = attempt(out, () => readFileSync(out, "utf8"));
  const markLength = signed("", out, from).length;
  return text === signed(text.slice(0, -markLength), out, from);
}

/** Also by the name that a system has for it, such as `/dev/stdout`. */
function isStandardOutput(there: Stats | undefined): boolean {
  const { ino, dev } = fstatSync(1);
  return there?.ino === ino && there.dev === dev;
}

function statOf(file: string): Stats | undefined {
  return attempt(file, () => statSync(file, { throwIfNoEntry: false }));
}
