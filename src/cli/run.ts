import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { check } from "./check.ts";
import { convert } from "./convert.ts";
import { writeFallback } from "./fallback.ts";
import { writeHtml } from "./html.ts";
import { writeNew } from "./new.ts";
import type { Terminal } from "./terminal.ts";
import { Refusal, WrongUse } from "./wrong-use.ts";

const usage = `usage: stance-map COMMAND …

  check FILE…               tells every fault of data sets, JSON or CSV
    --articles DIR          … and whether each quotation stands in DIR/<article>.txt
    --fix-context           writes prefix and suffix where a quotation stands there twice
    --strict                warnings count as faults
    --json                  prints one object of JSON

  new [FILE]                writes a small data set to start from: positions.json, or a .csv
  convert A.csv B.json      makes JSON of a table, or back
    --title TEXT            the title of a table, else its file's name
    --lang TAG              the language of a table's texts, else en
  html DATA.json            writes one page that needs nothing else
    -o, --out FILE          its name, else DATA.html
    --lang TAG              its language, else en
  fallback DATA.json        writes what shows between the tags until the map runs, and without scripts
    -o, --out FILE          its name, else DATA.fallback.html
    --year YEAR             the year it shows, else the first
    --lang TAG              its language, one of the map's six, else en

  --force                   replaces a file that is there
  -h, --help                prints this
  --version                 prints the version

Exit code 0: no fault. 1: faults, one line each, FILE:PATH: message. 2: wrong use, or a file that is not there.`;

const options = {
  articles: { type: "string" },
  "fix-context": { type: "boolean" },
  strict: { type: "boolean" },
  json: { type: "boolean" },
  title: { type: "string" },
  lang: { type: "string" },
  out: { type: "string", short: "o" },
  year: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type Option = keyof typeof options;

/** The options of each command; any other is wrong use. */
const commands: Readonly<Record<string, readonly Option[]>> = {
  check: ["articles", "fix-context", "strict", "json"],
  new: ["force"],
  convert: ["title", "lang", "force"],
  html: ["out", "title", "lang", "force"],
  fallback: ["out", "title", "lang", "year", "force"],
};

/** Runs a command as it was written; the exit code. `element` is where the module is that `html` puts into a page. */
export function run(args: readonly string[], element: URL, terminal: Terminal): number {
  try {
    const { values, positionals } = readArgs(args);
    const [command = "", ...files] = positionals;
    if (values.help || (args.length === 1 && command === "help")) {
      terminal.print(usage);
      return 0;
    }
    if (values.version) {
      terminal.print(version);
      return 0;
    }
    const allowed = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (!allowed) throw new WrongUse(command === "" ? "which command?" : `there is no command ${command}`);
    const other = (Object.keys(values) as Option[]).find((name) => !allowed.includes(name));
    if (other) throw new WrongUse(`${command} has no --${other}`);
    if (command === "check") return check(files, values, terminal);
    if (command === "new") return writeNew(files, values.force ?? false, terminal);
    if (command === "convert") return convert(files, values, terminal);
    if (command === "fallback") return writeFallback(files, values, terminal);
    return writeHtml(files, values, element, terminal);
  } catch (error) {
    if (error instanceof WrongUse) terminal.remark(`stance-map: ${error.message}\n\n${usage}`);
    else if (error instanceof Refusal) terminal.remark(error.message);
    else throw error;
    return 2;
  }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
