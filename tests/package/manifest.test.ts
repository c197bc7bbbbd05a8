import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { themes } from "../../src/view/looks.ts";

interface Named {
  readonly name: string;
  readonly type?: { readonly text: string };
}

/** What the manifest says of an element. */
interface Element {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
}

const { modules } = JSON.parse(
  readFileSync(join(inject("fresh"), "node_modules/stance-map/dist/custom-elements.json"), "utf8"),
) as { readonly modules: readonly { readonly declarations?: readonly Element[] }[] };
const element = modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === "stance-map");

test.each<[Exclude<keyof Element, "tagName">, readonly string[]]>([
  [
    "attributes",
    ["basis", "compare", "country", "hide", "lang", "region", "source", "src", "theme", "view", "year"],
  ],
  ["events", ["stance-country", "stance-error", "stance-hover", "stance-load", "stance-year"]],
  [
    "cssParts",
    ["changes", "evidence", "legend", "map", "sources", "table", "tiles", "title", "tooltip", "years"],
  ],
  ["cssStates", ["error", "loading", "ready"]],
  [
    "cssProperties",
    [
      "--stance-color-<id>",
      "--stance-font",
      "--stance-ink",
      "--stance-land",
      "--stance-sea",
      "--stance-surface",
    ],
  ],
  ["slots", [""]],
])("the manifest tells all %s that pages rely on, and no more", (what, names) => {
  expect((element?.[what] ?? []).map(({ name }) => name).toSorted()).toEqual(names);
});

test("the manifest tells every theme by its word, as editors print it", () => {
  const theme = element?.attributes?.find(({ name }) => name === "theme");
  expect(theme?.type?.text).toBe(themes.map((word) => JSON.stringify(word)).join(" | "));
});
