import type { Issue } from "./issue.ts";
import { finish } from "./finish.ts";
import { parseSteps, type ParseResult } from "./parse.ts";
import { parseCsvSteps, type TableResult } from "./parse-csv.ts";
import { parseJsonSteps } from "./parse-json.ts";
import { findJsonFault } from "./scan-json.ts";
import { within } from "./within.ts";

/**
 * Reads a data set from the text of a file, JSON or CSV, or reports every fault in it: by JSON Pointer, or by line and
 * column. What is not plainly JSON is a table, unless the name says otherwise. `name` is a file's name or an address;
 * `title` is a table's, which has none itself: else it is made of the name.
 */
export function readFile(text: string, name?: string, title?: string): ParseResult | TableResult {
  return finish(readFileSteps(text, name, title));
}

/** The same in steps, each of which gives the share of the work that is done, from 0 to 1. */
export function* readFileSteps(
  text: string,
  name = "",
  title = tableTitle(name),
): Generator<number, ParseResult | TableResult> {
  const plain = text.replace(/^\uFEFF/, "");
  // A text of many megabytes that came in pieces is joined only when it is first read: a step of its own.
  yield 0;
  if (plain.trim() === "") return failed({ path: "", message: "the file is empty" });
  if (/^\s*<(!doctype|html|\?xml)/i.test(plain)) {
    return failed({
      path: "line 1",
      message: "this is a web page, not a data set; is it the address of the file itself?",
    });
  }
  if (/^\s*(https?:\/\/\S+|[^\s,;"{}[\]]+\.(json|csv|tsv)([?#]\S*)?)\s*$/i.test(plain)) {
    return failed({
      path: "",
      message: "this is the address of a file, not what is in it; an address goes into src",
    });
  }
  if (/^\s*[[{]/.test(plain) || /\.json$/i.test(fileNameOf(name))) return yield* readJson(plain);
  return yield* parseCsvSteps(plain, title);
}

/** The fault of a file that is written in another way than UTF-8. */
export const notUtf8: Issue = {
  path: "",
  message: "this file is not UTF-8; save it again as UTF-8 (in Excel: “CSV UTF-8”)",
};

/** Reads bytes as UTF-8; a fault if they are written in another way. */
export function decodeFile(bytes: Uint8Array): string | Issue {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return notUtf8;
  }
}

function* readJson(text: string): Generator<number, ParseResult> {
  try {
    const value = yield* within(parseJsonSteps(text), 0, 0.3);
    return yield* within(parseSteps(value), 0.3, 1);
  } catch (error) {
    const fault = findJsonFault(text);
    if (!fault) return failed({ path: "", message: `this is not JSON: ${String(error)}` });
    const before = text.slice(0, fault.offset).split(/\r\n?|\n/);
    const column = (before.at(-1) ?? "").length + 1;
    return failed({
      path: `line ${before.length}, column ${column}`,
      message: `this is not JSON: ${fault.message}; it is here: ${spot(text, fault.offset)}`,
    });
  }
}

/** The words around a place, with a sign where it is: `"year": 2019 ▸"stance": null`. */
function spot(text: string, offset: number): string {
  const [before = ""] = /[^\r\n]{0,24}$/.exec(text.slice(Math.max(0, offset - 24), offset)) ?? [];
  const [after = ""] = /^[^\r\n]{0,24}/.exec(text.slice(offset, offset + 24)) ?? [];
  return `${before.trimStart()}▸${after.trimEnd()}`;
}

/**
 * The title of a table by its file's name or address, "https://example.org/my%20positions.csv?a" -> "My positions"; what
 * the map put before a download's title is none of it.
 */
export function tableTitle(name: string): string {
  const words = fileNameOf(name)
    .replace(/\.[a-z]+$/i, "")
    .replace(/^stance-map-/, "")
    .replace(/[\s_-]+/g, " ")
    .trim();
  return words === "" ? "Positions" : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The file's name at the end of a path or an address. */
function fileNameOf(name: string): string {
  const [path = ""] = name.split(/[?#]/);
  const last = path.split(/[/\\]/).at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function failed(issue: Issue): ParseResult {
  return { ok: false, issues: [issue] };
}
