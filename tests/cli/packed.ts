import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The package as it would be published, installed into an empty folder. */
export interface Packed {
  readonly folder: string;
  /** Runs a line of a shell in the folder, or in one within it. */
  shell(line: string, within?: string): Run;
  /** Runs the command in the folder with plain Node. */
  run(...args: string[]): Run;
  remove(): void;
}

/** Builds what the command needs, packs it, and installs it offline: it depends on nothing. */
export function installPacked(): Packed {
  const temporary = mkdtempSync(join(tmpdir(), "stance-map-"));
  const source = join(temporary, "source");
  const folder = join(temporary, "folder");
  mkdirSync(source);
  mkdirSync(folder);
  for (const file of ["package.json", "README.md", "LICENSE"]) cpSync(join(root, file), join(source, file));
  // A process of its own: the environment of a test would bring Lit's development build.
  const env = { ...process.env, NODE_ENV: "production" };
  for (const config of ["vite.single.config.ts", "vite.cli.config.ts"]) {
    const build = [
      "vite",
      "build",
      "--config",
      config,
      "--outDir",
      join(source, "dist"),
      "--logLevel",
      "error",
    ];
    execFileSync("npx", build, { cwd: root, env });
  }
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", temporary], {
    cwd: source,
    stdio: "pipe",
  });
  const archive = join(temporary, "stance-map.tgz");
  execFileSync("sh", ["-c", `mv "${temporary}"/stance-map-*.tgz "${archive}"`]);
  execFileSync("npm", ["install", "--offline", "--no-save", archive], { cwd: folder, stdio: "pipe" });
  const start = (command: string, args: readonly string[], within = ""): Run => {
    const cwd = join(folder, within);
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
    return { code: status, out: stdout.trimEnd(), err: stderr.trimEnd() };
  };
  return {
    folder,
    shell: (line, within) => start("sh", ["-c", line], within),
    run: (...args) => start(process.execPath, ["node_modules/stance-map/dist/cli.js", ...args]),
    remove: () => rmSync(temporary, { recursive: true }),
  };
}
