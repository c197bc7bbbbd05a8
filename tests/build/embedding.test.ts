import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const guide = read("docs/embedding.md");
const snippets = [...guide.matchAll(/^```\w+ (examples\/\S+)\n(.*?)^```$/gms)].map(
  ([, file = "", text = ""]) => ({ file, text: withoutMargin(text) }),
);

/** The same lines, wherever they stand. */
function withoutMargin(text: string): string {
  return text.replace(/^\s+/gm, "").trimEnd();
}

test.each(snippets)("the guide has its snippet from $file as it is there", ({ file, text }) => {
  expect(withoutMargin(read(file))).toContain(text);
});

test("every example that can be copied is in the guide", () => {
  expect(new Set(snippets.map(({ file }) => file.split("/")[1]))).toEqual(
    new Set(["plain", "react", "vue", "svelte", "wordpress", "observable"]),
  );
});

test("the guide and the package name the same imports", () => {
  const { exports } = JSON.parse(read("package.json")) as { readonly exports: object };
  const imports = Object.keys(exports)
    .filter((name) => !name.includes("*") && name !== "./package.json")
    .map((name) => name.replace(".", "stance-map"));
  for (const name of imports) expect(guide).toContain(`\`${name}\``);
});
