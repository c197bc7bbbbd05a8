import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a process printed on both channels, and how it ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
}

/** Runs one of the project's own tools. */
export function runTool(name: string, args: readonly string[], cwd: string): Promise<Run> {
  const bin = fileURLToPath(new URL("../../node_modules/.bin/", import.meta.url));
  return run(join(bin, name), args, cwd);
}

export function run(command: string, args: readonly string[], cwd: string): Promise<Run> {
  const env = { ...process.env, NODE_ENV: "production", NO_COLOR: "1", FORCE_COLOR: "0" };
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out: (stdout + stderr).trim() });
    });
  });
}
