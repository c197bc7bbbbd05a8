import { basename, extname } from "node:path";
import topology from "../../data/world.json";
import type { WorldTopology } from "../geo/world-topology.ts";
import { fallbackHtml, fallbackMark } from "../view/fallback.ts";
import { printFaults } from "./check.ts";
import { fileContains, readDatasetFile, writeFile } from "./files.ts";
import { localeOf } from "./languages.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

export interface FallbackOptions {
  readonly out?: string | undefined;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly year?: string | undefined;
  readonly force?: boolean | undefined;
}

/** `stance-map fallback`: what stands in the tag until the map runs, as the page of the project has it; the exit code. */
export function writeFallback(
  files: readonly string[],
  options: FallbackOptions,
  terminal: Terminal,
): number {
  const [file, ...others] = files;
  if (file === undefined || others.length) throw new WrongUse("fallback takes one data set");
  if (options.year !== undefined && !/^-?\d+$/.test(options.year))
    throw new WrongUse(`--year takes a year, not ${options.year}`);
  const result = readDatasetFile(file, options.title);
  if (!result.ok) {
    printFaults(file, result.issues, terminal);
    return 1;
  }
  const out = options.out ?? `${basename(file, extname(file))}.fallback.html`;
  const html = fallbackHtml({
    dataset: result.dataset,
    year: options.year === undefined ? undefined : Number(options.year),
    locale: localeOf(options.lang ?? "en"),
    topology: topology as unknown as WorldTopology,
  });
  // What this command made can be made again; another file cannot.
  writeFile(out, `${html}\n`, options.force ?? fileContains(out, fallbackMark));
  terminal.print(`${out}: ${Math.round(Buffer.byteLength(html) / 1000)} kB, to stand between the tags`);
  return 0;
}
