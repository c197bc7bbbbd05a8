import { version } from "../../package.json";
import { nearestWord } from "../model/nearest-word.ts";
import { check } from "./check.ts";
import { convert } from "./convert.ts";
import { writeFallback } from "./fallback.ts";
import { writeHtml } from "./html.ts";
import { writeNew } from "./new.ts";
import {
  checkFirstOption,
  checkOptions,
  readArguments,
  wordsOf,
  type Arguments,
  type Option,
} from "./options.ts";
import type { Terminal } from "./terminal.ts";
import { Refusal, WrongUse } from "./wrong-use.ts";

/** What a command needs besides its words and options. */
interface Surroundings {
  /** Where the module is that `html` puts into a page. */
  readonly element: URL;
  readonly terminal: Terminal;
}

interface Command {
  readonly help: string;
  /** Its options; any other is wrong use. */
  readonly options: readonly Option[];
  run(files: readonly string[], values: Arguments["values"], surroundings: Surroundings): number;
}

const force = "    --force                 replaces a file that is there";

const forceMade = `    --force                 replaces a file that is there; one that it made of the same data set,
                            and that nobody has changed since, is replaced without it`;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    "check",
    {
      help: `  check FILE…               tells every fault of data sets, JSON or CSV
    --articles DIR          … and whether each quotation stands in DIR/<article>.txt
    --fix-context           writes prefix and suffix into JSON where a quotation stands there twice
    --strict                warnings count as faults
    --json                  prints one object of JSON`,
      options: ["articles", "fix-context", "strict", "json"],
      run: (files, values, { terminal }) => check(files, values, terminal),
    },
  ],
  [
    "new",
    {
      help: `  new [FILE]                writes a small data set to start from: positions.json, or a .csv
${force}`,
      options: ["force"],
      run: (files, values, { terminal }) => writeNew(files, values.force ?? false, terminal),
    },
  ],
  [
    "convert",
    {
      help: `  convert A.csv B.json      makes JSON of a table, or back
    --title TEXT            the title of a table, else its file's name
    --lang TAG              the language that a table is in; back, the one it gets, else en
${force}`,
      options: ["title", "lang", "force"],
      run: (files, values, { terminal }) => convert(files, values, terminal),
    },
  ],
  [
    "html",
    {
      help: `  html DATA.json            writes one page that needs nothing else; of a table, too
    -o, --out FILE          where it goes, else DATA.html in the present folder; - is standard output
    --title TEXT            the title of a table, else its file's name
    --year YEAR             the year it opens with, else the first
    --lang TAG              its language, else en
${forceMade}`,
      options: ["out", "title", "lang", "year", "force"],
      run: (files, values, { element, terminal }) => writeHtml(files, values, element, terminal),
    },
  ],
  [
    "fallback",
    {
      help: `  fallback DATA.json        writes what shows between the tags until the map runs, and without scripts
    -o, --out FILE          where it goes, else DATA.fallback.html in the present folder; - is standard output
    --title TEXT            the title of a table, else its file's name
    --year YEAR             the year it shows, else the first
    --lang TAG              its language, one of the map's six, else en
${forceMade}`,
      options: ["out", "title", "lang", "year", "force"],
      run: (files, values, { terminal }) => writeFallback(files, values, terminal),
    },
  ],
]);

/** How the command is used, or one of its commands. */
function usageOf(name: string): string {
  const command = commands.get(name);
  const about = command ? [command.help] : Array.from(commands.values(), ({ help }) => help);
  return `usage: stance-map ${command ? name : "COMMAND"} …

${about.join("\n\n")}

  -h, --help                prints this; after a command, what that one has
  --version                 prints the version

Exit code 0: no fault. 1: faults, one line each, FILE:PATH: message. 2: wrong use, or a file that is not there.`;
}

/** Runs a command as it was written; the exit code. `element` is where the module is that `html` puts into a page. */
export function run(args: readonly string[], element: URL, terminal: Terminal): number {
  const [name = "", ...words] = wordsOf(args);
  try {
    return runCommand(name, args, { element, terminal });
  } catch (error) {
    const about = name === "help" ? (words[0] ?? "") : name;
    if (error instanceof WrongUse) terminal.remark(`stance-map: ${error.message}\n\n${usageOf(about)}`);
    else if (error instanceof Refusal) terminal.remark(error.message);
    else throw error;
    return 2;
  }
}

function runCommand(name: string, args: readonly string[], surroundings: Surroundings): number {
  const command = commands.get(name);
  if (!command && !["", "help"].includes(name)) {
    checkFirstOption(args);
    throw unknownCommand(name);
  }
  checkOptions(args, command ? name : "stance-map", command?.options ?? []);
  const { values, positionals } = readArguments(args);
  const { terminal } = surroundings;
  const files = positionals.slice(1);
  if (values.help || name === "help") {
    const [about = ""] = command ? [name] : files;
    if (about !== "" && !commands.has(about)) throw unknownCommand(about);
    terminal.print(usageOf(about));
    return 0;
  }
  if (values.version) {
    terminal.print(version);
    return 0;
  }
  if (!command) throw new WrongUse("which command?");
  if (files.includes("")) throw new WrongUse("the name of a file is empty");
  return command.run(files, values, surroundings);
}

function unknownCommand(name: string): WrongUse {
  const near = nearestWord(name, commands.keys());
  return new WrongUse(`there is no command ${name}${near === undefined ? "" : `; did you mean ${near}?`}`);
}
