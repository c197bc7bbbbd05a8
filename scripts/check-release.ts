import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { changelogFault } from "./release/changelog-fault.ts";
import { version } from "./version.ts";

/**
 * Checks what a release needs, as docs/maintaining.md says: all of it, so that one run names all that is wrong. An
 * argument is the folder of the articles’ texts, for the quotations.
 */
const [articles] = process.argv.slice(2);
if (articles !== undefined && !existsSync(articles)) {
  console.error(
    `There is no folder ${articles}.\nUsage: npm run check:release [-- DIR], where DIR has the articles’ texts. It takes half an hour.`,
  );
  process.exit(2);
}

const checks: readonly (readonly [name: string, check: () => string | undefined])[] = [
  ["all is committed", () => lines("git", ["status", "--porcelain"])],
  ["the changelog has this version", () => changelogFault(readFileSync("CHANGELOG.md", "utf8"), version)],
  ["no tag has this version yet", () => lines("git", ["tag", "--list", `v${version}`])],
  ["the lockfile fits", () => command("npm", ["ci", "--dry-run"])],
  // Types, lint, layout, tests; the package, its manifest, types and bytes are among them.
  ["every test passes", () => command("npm", ["run", "test:all"])],
  ["what ships is built", () => command("npm", ["run", "build"])],
  ...(articles
    ? [
        [
          "every quotation stands in its article",
          () => command("npm", ["run", "check:quotes", "--", articles]),
        ] as const,
      ]
    : []),
];

const faults = checks.filter(([name, check]) => {
  console.log(`… ${name}`);
  const fault = check();
  console.log(fault === undefined ? `✓ ${name}` : `✗ ${name}: ${fault}`);
  return fault !== undefined;
});
console.log(
  faults.length
    ? `stance-map ${version} is not ready: ${faults.map(([name]) => name).join("; ")}.`
    : `stance-map ${version} is ready; the first map is ${firstMap()} kB. docs/maintaining.md says how to go on.`,
);
process.exitCode = faults.length ? 1 : 0;

/** What a command prints, where that should be nothing. */
function lines(name: string, parameters: readonly string[]): string | undefined {
  const { stdout } = spawnSync(name, parameters, { encoding: "utf8" });
  return stdout.trim() === "" ? undefined : stdout.trim().replaceAll("\n", ", ");
}

function command(name: string, parameters: readonly string[]): string | undefined {
  const { status } = spawnSync(name, parameters, { stdio: "inherit" });
  return status === 0 ? undefined : `“${[name, ...parameters].join(" ")}” failed`;
}

function firstMap(): string {
  return (brotliCompressSync(readFileSync("dist/stance-map.js")).length / 1_000).toFixed(1);
}
