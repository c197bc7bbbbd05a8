import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of a program: the one that a variable of the environment names, else the first of `names` that is found. */
export function findProgram(variable: string, names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env[variable] ?? "", ...found].find((path) => path !== "" && existsSync(path));
}
