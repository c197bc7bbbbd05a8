import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { colorDistance } from "../../src/view/color-distance.ts";
import { colorSlips, grounds } from "../../src/view/color-slips.ts";
import { palette } from "../../src/view/palette.ts";
import { small } from "../cases/small-dataset.ts";

const slips = (...colors: readonly (string | undefined)[]) =>
  colorSlips(
    {
      ...small,
      stances: colors.map((color, index) => ({
        id: `s${index}`,
        label: "A",
        ...(color !== undefined && { color }),
      })),
    },
    palette,
  ).map(({ path, message }) => `${path}: ${message}`);

test("colours that are one, or nearly", () => {
  const message = '/stances/1/color: this is hardly told from the color of "s0"; choose another';
  expect(slips("#cc0000", "#cc0000")).toEqual([message]);
  expect(slips("#c00", "#cb0502")).toEqual([message]);
  expect(slips("#cc0000", "#0000cc")).toEqual([]);
});

test("a colour that is the one which another stance gets from the map", () => {
  const [, second] = palette;
  expect(slips(second?.light, undefined)).toEqual([
    '/stances/0/color: this is hardly told from the color of "s1", which the map chooses; choose another',
  ]);
  expect(slips(undefined, undefined)).toEqual([]);
});

test.each([
  ["#ffffff", "light"],
  ["#eee", "light"],
  ["#e8e4dc", "light"],
  ["#000", "dark"],
  ["#2a3038", "dark"],
])("%s cannot be seen", (color, scheme) => {
  expect(slips(color, "#cc0000")).toEqual([
    `/stances/0/color: this is hardly told from the map’s sea or land where the page is ${scheme}; choose another`,
  ]);
});

test.each(["#fdb863", "#888888", "#b2182b", "#123456", "#ffff99"])("%s can be seen", (color) => {
  expect(slips(color)).toEqual([]);
});

test("the ground is that of the style sheet", () => {
  const css = readFileSync(new URL("../../src/elements/stance-map.styles.ts", import.meta.url), "utf8");
  for (const [name, { light, dark }] of Object.entries(grounds))
    expect(css).toContain(`--_${name}: var(--stance-${name}, light-dark(${light}, ${dark}))`);
});

test("colours are measured as CIELAB does", () => {
  expect(colorDistance("#000", "#ffffff")).toBeCloseTo(100, 2);
  expect(colorDistance("#ff0000", "#00f")).toBeCloseTo(176.3, 0);
});
