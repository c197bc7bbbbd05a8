import { basename, extname } from "node:path";
import topology from "../../data/world.json";
import type { WorldTopology } from "../geo/world-topology.ts";
import { tableTitle } from "../model/read-file.ts";
import { shown } from "../model/shown.ts";
import { fallbackHtml } from "../view/fallback.ts";
import { readDatasetFile } from "./files.ts";
import { readLocale } from "./languages.ts";
import { printFaults } from "./print-issues.ts";
import { readYear } from "./read-year.ts";
import type { Terminal } from "./terminal.ts";
import { writeMade } from "./write-made.ts";
import { WrongUse } from "./wrong-use.ts";

/** The options of `fallback`, by their names on the command line. */
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
  const locale = readLocale(options.lang);
  const result = readDatasetFile(file, options.title);
  if (!result.ok) {
    printFaults(file, result, terminal);
    return 1;
  }
  const year = readYear(options.year, result.dataset, file);
  const out = options.out ?? `${basename(file, extname(file))}.fallback.html`;
  const html = fallbackHtml({
    dataset: result.dataset,
    year,
    locale,
    topology: topology as unknown as WorldTopology,
  });
  writeMade(`${html}\n`, "to stand between the tags", { out, from: file, force: options.force }, terminal);
  const own = tableTitle(file);
  if (options.title !== undefined && options.title !== own)
    terminal.remark(
      `--title: once the map runs it is called ${shown(own)}, by the name of ${basename(file)}; JSON, as stance-map convert makes it, keeps a title.`,
    );
  return 0;
}
