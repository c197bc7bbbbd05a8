import type { Dataset } from "../model/dataset.ts";
import type { Issue } from "../model/issue.ts";
import { shown } from "../model/shown.ts";
import { colorDistance } from "./color-distance.ts";
import type { CampColor } from "./palette.ts";

/** Colours that are nearer look like one beside each other on a map. */
const APART = 10;

/** What countries lie in, and those of no camp: as the style sheet has them. */
export const grounds: Readonly<Record<"sea" | "land", CampColor>> = {
  sea: { light: "#f3f6f9", dark: "#10151c" },
  land: { light: "#eceae5", dark: "#2a3038" },
};

/**
 * Colours that a data set chose and a reader hardly sees: like another stance's, or like the ground of the map. `palette`
 * has those of stances that chose none; the page goes without, since the first map would be larger if it shared them.
 */
export function colorSlips({ stances }: Dataset, palette: readonly CampColor[] = []): readonly Issue[] {
  return stances.flatMap(({ color }, index) => {
    if (color === undefined) return [];
    // Of two that were chosen the second is told.
    const stance = stances.find((each, at) =>
      each.color
        ? at < index && isLike(color, [each.color])
        : isLike(color, Object.values(palette[at] ?? {})),
    );
    const what = stance
      ? `the color of ${shown(stance.id)}${stance.color ? "" : ", which the map chooses"}`
      : groundLike(color);
    if (what === undefined) return [];
    return [{ path: `/stances/${index}/color`, message: `this is hardly told from ${what}; choose another` }];
  });
}

function isLike(color: string, others: readonly string[]): boolean {
  return others.some((other) => colorDistance(color, other) < APART);
}

function groundLike(color: string): string | undefined {
  const scheme = (["light", "dark"] as const).find((each) =>
    isLike(
      color,
      Object.values(grounds).map((ground) => ground[each]),
    ),
  );
  return scheme && `the map’s sea or land where the page is ${scheme}`;
}
