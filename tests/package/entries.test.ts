import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { expect, inject, test } from "vitest";
import { run, runTool } from "./run.ts";

const fresh = inject("fresh");
const archive = inject("archive");

/** Runs a module in plain Node, beside the installed package. */
const node = (module: string) => run(process.execPath, ["--input-type=module", "-e", module], fresh);

test("publint finds nothing", async () => {
  expect(await runTool("publint", ["run", archive, "--strict"], fresh)).toMatchObject({
    code: 0,
    out: expect.stringContaining("All good!") as string,
  });
});

test("are-the-types-wrong finds nothing", async () => {
  expect(
    await runTool("attw", [archive, "--profile", "esm-only", "--exclude-entrypoints", "fallback.css"], fresh),
  ).toMatchObject({ code: 0 });
});

test("the package needs no other", () => {
  const manifest = JSON.parse(
    readFileSync(join(fresh, "node_modules/stance-map/package.json"), "utf8"),
  ) as object;
  expect(manifest).not.toHaveProperty("dependencies");
  expect(manifest).not.toHaveProperty("peerDependencies");
});

test("the package has each file once: what a server keeps for old pages is not in it", () => {
  const names = readdirSync(join(fresh, "node_modules/stance-map/dist"));
  expect(names).toContain("stance-map.js");
  expect(names.filter((name) => /^\d/.test(name))).toEqual([]);
});

test.each(["", "/define", "/react", "/vue", "/svelte", "/model"])(
  "stance-map%s is imported by plain Node without a DOM",
  async (entry) => {
    const { code, out } = await node(`
      const names = Object.keys(await import("stance-map${entry}"));
      const dom = ["window", "document", "HTMLElement", "customElements"].filter((name) => name in globalThis);
      console.log(JSON.stringify({ names, dom }));
    `);
    const { names, dom } = JSON.parse(out) as { readonly names: string[]; readonly dom: string[] };
    expect(names).toContain(entry === "/model" ? "parse" : "StanceMap");
    expect(dom).toEqual([]);
    expect(code).toBe(0);
  },
);

test("the model reads what ships, a table, and what is no data set", async () => {
  const { out } = await node(`
    import { readFileSync } from "node:fs";
    import { countryStances, parse, readFile } from "stance-map/model";
    const json = (file) => readFileSync(new URL(import.meta.resolve("stance-map/" + file)), "utf8");
    const { dataset } = readFile(json("data/venezuela.json"));
    const table = "country,year,stance,quote,source_title,publisher,date\\n" +
      "DNK,2026,Yes,We will.,One,Herald,2026\\nNOR,2026,No,We will not.,One,Herald,2026";
    console.log(JSON.stringify({
      china: countryStances(dataset, 2019).get("CHN").key,
      table: readFile(table, "who signs.csv").dataset.title,
      faults: parse({}).issues.length > 0,
      schema: JSON.parse(json("dataset.schema.json")).type,
      manifest: JSON.parse(json("custom-elements.json")).schemaVersion,
    }));
  `);
  expect(JSON.parse(out)).toEqual({
    china: "pro-maduro",
    table: "Who signs",
    faults: true,
    schema: "object",
    manifest: "1.0.0",
  });
});

/** What a bundler makes of a module that imports the package: the file that a page loads, and how many others there are. */
async function bundle(name: string, module: string): Promise<{ code: string; others: number }> {
  const folder = join(fresh, "bundles");
  mkdirSync(folder, { recursive: true });
  const input = join(folder, `${name}.js`);
  writeFileSync(input, module);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: { write: false, rolldownOptions: { input, preserveEntrySignatures: "strict" } },
  });
  if (!("output" in result)) throw new Error("Nothing was built.");
  return { code: result.output[0].code, others: result.output.length - 1 };
}

const tagsIn = (code: string) =>
  new Set(code.match(/\bstance-(map|world|legend|years|tooltip|toolbar)(?=["'`])/g));

test("what is imported without being used costs nothing, but for what registers", async () => {
  const element = await bundle("element", 'import "stance-map";');
  expect(element.code.length).toBeLessThan(10);
  const defined = await bundle("define", 'import "stance-map/define";');
  expect([...tagsIn(defined.code)].length).toBe(6);
  const model = await bundle("model", 'export { parse } from "stance-map/model";');
  expect(model.code).toContain("parse");
  expect(/HTMLElement|customElements/.test(model.code)).toBe(false);
  expect([model.code.length < 30_000, model.others]).toEqual([true, 0]);
});

test("the types are right without any library's that a user need not have", async () => {
  const folder = join(fresh, "types");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
        module: "nodenext",
        target: "es2022",
        lib: ["es2022", "dom"],
        types: [],
      },
    }),
  );
  writeFileSync(
    join(folder, "consumer.ts"),
    `import { DatasetError, StanceMap, type Dataset, type StanceMapProps } from "stance-map";
import "stance-map/define";
import "stance-map/stance-map.js";
import { parse, readFile, type ParseResult } from "stance-map/model";

const map = document.querySelector("stance-map");
if (!map) throw new DatasetError([{ path: "", message: "There is no map." }]);
const same: StanceMap = map;
map.year = 2025;
map.year = "2025";
map.view = "table";
map.data = {} satisfies object;
const year: number | undefined = map.year;
map.addEventListener("stance-year", ({ detail }) => detail.previous + 1);
map.addEventListener("stance-country", ({ detail }) => detail.country && detail.evidence[0]?.quote);
const result: ParseResult = parse({});
const title: Dataset["title"] | undefined = result.ok ? result.dataset.title : undefined;
const props: StanceMapProps = { year: "2025", region: undefined };
void [same, year, title, props, readFile("", "a.csv"), map.updateComplete.then()];

// @ts-expect-error -- no such view
map.view = "globe";
// @ts-expect-error -- no such property
map.yaer = 2025;
// @ts-expect-error -- the library behind it is no part of the types
map.requestUpdate();
// @ts-expect-error -- no such detail
map.addEventListener("stance-year", ({ detail }) => detail.country);
`,
  );
  expect(await runTool("tsc", ["-p", folder], fresh)).toEqual({ code: 0, out: "" });
});
