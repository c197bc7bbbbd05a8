import type { Dataset } from "../model/dataset.ts";

/** A colour of a stance: one for light surroundings, one for dark. */
export interface CampColor {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of stances that bring none, in the order of the legend. Each stands 3:1 against sea, land and border, and
 * any two are 0.1 apart in OKLab under full protanopia, deuteranopia and tritanopia: found by random search under
 * these bounds, which the tests compute.
 */
export const palette: readonly CampColor[] = [
  { light: "#b5202e", dark: "#e8555f" },
  { light: "#2a62a8", dark: "#6cb0ff" },
  { light: "#a8790a", dark: "#f0cf6a" },
  { light: "#159491", dark: "#54def7" },
  { light: "#8d64ef", dark: "#8d62f4" },
  { light: "#4b0262", dark: "#bf59b2" },
  { light: "#5b3b6e", dark: "#ec83ba" },
  { light: "#2a16ad", dark: "#a3b72d" },
];

/**
 * The CSS properties `--_camp-0`, `--_camp-1` … in the order of the legend: each the page's own `--stance-color-<id>`,
 * else the colour of its stance.
 */
export function campProperties(dataset: Dataset): readonly (readonly [name: string, value: string])[] {
  return campColors(dataset).map(({ light, dark }, index) => [
    `--_camp-${index}`,
    `var(--stance-color-${dataset.stances[index]?.id}, light-dark(${light}, ${dark}))`,
  ]);
}

/** The colour of each stance of a data set, in the order of the legend: its own, else the palette's. */
export function campColors({ stances }: Dataset): readonly CampColor[] {
  return stances.flatMap(({ color }, index) =>
    color ? { light: color, dark: color } : (palette[index] ?? []),
  );
}
