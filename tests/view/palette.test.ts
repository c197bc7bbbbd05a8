import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { campColors, palette } from "../../src/view/palette.ts";
import { small } from "../cases/small-dataset.ts";
import { contrast, deficiencies, distance, linear, mix, seen, type Rgb } from "./colour.ts";

const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

const mapStyles = styleSheet("stance-map");
const sharedStyles = styleSheet("shared");

function styleSheet(name: string): string {
  return readFileSync(new URL(`../../src/elements/${name}.styles.ts`, import.meta.url), "utf8");
}

/** The colours of a token, such as `--_sea: …light-dark(#f3f6f9, #10151c)…;`, as the style sheet has them. */
function token(name: string): Record<Scheme, string> {
  const pattern = new RegExp(`--_${name}:[^;]*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`);
  const [, light, dark] = pattern.exec(mapStyles) ?? [];
  if (!light || !dark) throw new Error(`no token --_${name}`);
  return { light, dark };
}

/** The share of the first colour where a style sheet mixes two, such as `color-mix(in oklab, var(--_a) 72%, var(--_b))`. */
function share(css: string, rule: RegExp, first: string, second: string): number {
  const mixed = `${rule.source}\\s*color-mix\\(in oklab, var\\(--_${first}\\) (\\d+)%, var\\(--_${second}\\)\\)`;
  const [, percent] = new RegExp(mixed).exec(css) ?? [];
  if (!percent) throw new Error(`no mix of ${first} and ${second}`);
  return Number(percent) / 100;
}

const inCampColor = share(sharedStyles, /\.in-camp-color \{\s*color:/, "camp", "ink");
const muted = share(mapStyles, /--_muted:/, "ink", "ground");

/** What comes out wrong, so that a failure names the colours. */
function below(bound: number, values: Iterable<readonly [string, number]>): string[] {
  return [...values]
    .filter(([, value]) => value < bound)
    .map(([what, value]) => `${what}: ${value.toFixed(3)}`);
}

describe.each(schemes)("in %s surroundings", (scheme) => {
  const camps = palette.map((color) => color[scheme]);
  const rgb = (name: string): Rgb => linear(token(name)[scheme]);

  test("there are eight colours", () => {
    expect(new Set(camps.filter((color) => /^#[0-9a-f]{6}$/.test(color))).size).toBe(8);
  });

  test.each(["sea", "land", "border"])("each camp stands 3:1 against the %s", (name) => {
    expect(
      below(
        3,
        camps.map((camp) => [camp, contrast(linear(camp), rgb(name))]),
      ),
    ).toEqual([]);
  });

  test.each(Object.entries(deficiencies))(
    "any two camps, and each and the ink, are 0.1 apart with %s",
    (_, deficiency) => {
      const colors = [...camps, token("ink")[scheme]];
      const pairs = colors.flatMap((a, at) => colors.slice(at + 1).map((b) => [a, b] as const));
      const apart = pairs.map(([a, b]): [string, number] => [
        `${a} ${b}`,
        distance(seen(linear(a), deficiency), seen(linear(b), deficiency)),
      ]);
      expect(apart).toHaveLength(36);
      expect(below(0.1, apart)).toEqual([]);
    },
  );

  test.each(["ground", "raised"])("text in a camp's colour has 4.5:1 on the %s", (name) => {
    const texts = camps.map((camp): [string, number] => [
      camp,
      contrast(mix(linear(camp), inCampColor, rgb("ink")), rgb(name)),
    ]);
    expect(below(4.5, texts)).toEqual([]);
  });

  test.each(["ground", "raised"])("muted text and ink have 4.5:1 on the %s", (name) => {
    const texts: [string, number][] = [
      ["muted", contrast(mix(rgb("ink"), muted, rgb("ground")), rgb(name))],
      ["ink", contrast(rgb("ink"), rgb(name))],
    ];
    expect(below(4.5, texts)).toEqual([]);
  });

  test.each(["sea", "land", "ground", "raised"])("focus stands 3:1 against the %s", (name) => {
    expect(contrast(rgb("focus"), rgb(name))).toBeGreaterThanOrEqual(3);
  });
});

test("a stance has its own colour in light and dark, else the palette's at its place", () => {
  expect(campColors(small)).toEqual([palette[0], { light: "#123456", dark: "#123456" }, palette[2]]);
  const eight = "abcdefgh".split("").map((id) => ({ id, label: id }));
  expect(campColors({ ...small, stances: eight })).toEqual(palette);
});

test("the colour maths agree with known values", () => {
  expect(contrast(linear("#000000"), linear("#ffffff"))).toBeCloseTo(21);
  expect(contrast(linear("#767676"), linear("#ffffff"))).toBeCloseTo(4.54, 2);
  expect(distance(linear("#000000"), linear("#ffffff"))).toBeCloseTo(1, 3);
  expect(mix(linear("#b5202e"), 1, linear("#ffffff"))[0]).toBeCloseTo(linear("#b5202e")[0], 4);
});
