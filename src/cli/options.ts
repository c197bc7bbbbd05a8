import { parseArgs } from "node:util";
import { nearestWord } from "../model/nearest-word.ts";
import { listOf } from "../text/list-of.ts";
import { WrongUse } from "./wrong-use.ts";

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

/** An option of some command, by its long name. */
export type Option = keyof typeof options;

/** All that was written on the command line, parsed: its words, the command's name among them, and its options. */
export type Arguments = ReturnType<typeof readArguments>;

/** Parses all that was written on the command line: its words in their order, and its options by their names. */
export function readArguments(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/** The words among arguments that are no options, whatever is wrong with these. */
export function wordsOf(args: readonly string[]): readonly string[] {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false }).positionals;
}

/**
 * Refuses an option before the first word that no command has: the word is likely its value, which is then taken for the
 * command's name.
 */
export function checkFirstOption(args: readonly string[]): void {
  const tokens = tokensOf(args);
  const word = tokens.findIndex(({ kind }) => kind === "positional");
  const unknown = tokens
    .slice(0, word)
    .find((token) => token.kind === "option" && !Object.hasOwn(options, token.name));
  if (unknown?.kind !== "option") return;
  const near = nearestWord(unknown.name, Object.keys(options));
  throw new WrongUse(
    `no command has ${unknown.rawName}${near === undefined ? "" : `; did you mean ${dashed(near)}?`}`,
  );
}

function tokensOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

/** Refuses an option that is not among the known ones, or that lacks its value or has an empty one; `who` has them. */
export function checkOptions(args: readonly string[], who: string, known: readonly Option[]): void {
  const all: readonly Option[] = [...known, "help", "version"];
  for (const token of tokensOf(args)) {
    if (token.kind !== "option") continue;
    const { rawName, value, inlineValue } = token;
    const name = all.find((each) => each === token.name);
    if (name === undefined) {
      const near = nearestWord(token.name, all);
      const hint =
        near === undefined
          ? `its options are ${listOf(all.map(dashed), "en")}`
          : `did you mean ${dashed(near)}?`;
      throw new WrongUse(`${who} has no ${rawName}; ${hint}`);
    }
    if (options[name].type === "boolean") {
      if (inlineValue) throw new WrongUse(`${rawName} takes no value`);
    } else if (value === "") {
      throw new WrongUse(`the value of ${rawName} is empty`);
    } else if (value === undefined || (!inlineValue && /^-./.test(value))) {
      throw new WrongUse(`${rawName} needs a value after it`);
    }
  }
}

function dashed(name: string): string {
  return `--${name}`;
}
