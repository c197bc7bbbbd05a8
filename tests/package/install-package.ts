import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The package as it would be published, a `.tgz`. */
    readonly archive: string;
    /** A fresh folder with the package installed, and the examples as its folders. */
    readonly fresh: string;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the examples need besides: taken from here, so that no network is needed. */
const tools = [
  "@sveltejs/vite-plugin-svelte",
  "@types/react",
  "@types/react-dom",
  "@vitejs/plugin-vue",
  "react",
  "react-dom",
  "svelte",
  "typescript",
  "vite",
  "vue",
];

/** Builds and packs a copy of the project, and installs the package offline: it depends on nothing. */
export default function installPackage(project: TestProject): () => void {
  const temporary = mkdtempSync(join(tmpdir(), "stance-map-"));
  const source = join(temporary, "source");
  const fresh = join(temporary, "fresh");
  const left = new Set(["node_modules", "dist", ".git"]);
  cpSync(root, source, { recursive: true, filter: (path) => !left.has(relative(root, path)) });
  symlinkSync(join(root, "node_modules"), join(source, "node_modules"));
  const npm = (cwd: string, ...args: string[]) =>
    // The environment of a test would bring Lit's development build.
    execFileSync("npm", args, { cwd, stdio: "pipe", env: { ...process.env, NODE_ENV: "production" } });
  npm(source, "pack", "--pack-destination", temporary);
  const archive = join(temporary, readdirSync(temporary).find((name) => name.endsWith(".tgz")) ?? "");
  cpSync(join(root, "examples"), fresh, { recursive: true });
  rmSync(source, { recursive: true });
  npm(fresh, "install", "--offline", "--no-save", archive);
  for (const tool of tools) {
    const link = join(fresh, "node_modules", tool);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", tool), link);
  }
  project.provide("archive", archive);
  project.provide("fresh", fresh);
  return () => rmSync(temporary, { recursive: true });
}
