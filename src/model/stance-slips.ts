import type { Dataset, Stance } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { isWithin } from "./nearest-word.ts";
import { shown } from "./shown.ts";

/** So many rows of a spelling are named; whoever mends them looks for the word. */
const MOST = 3;

/**
 * Stances of a table that are likely one, written in two ways: a table names its stances only by using them, so that a
 * letter too few makes another. `placeOf` tells where in the table something stands.
 */
export function stanceSlips(dataset: Dataset, placeOf: (pointer: string) => string): readonly Issue[] {
  const told = (stance: Stance) => `${shown(nameOf(stance))} (${rowsOf(stance, dataset, placeOf)})`;
  return dataset.stances.flatMap((stance, index) =>
    dataset.stances
      .slice(0, index)
      .filter((other) => isSlip(nameOf(other), nameOf(stance)))
      .map((other) => ({
        path: `/stances/${index}`,
        message: `${told(other)} and ${told(stance)} are two stances on the map; are they meant as one?`,
      })),
  );
}

/** A table has a label in one language. */
function nameOf({ id, label }: Stance): string {
  return typeof label === "string" ? label : id;
}

/** Whether two names differ by a space, or by one letter within a word that is no abbreviation and no number. */
function isSlip(one: string, other: string): boolean {
  const a = one.toLowerCase();
  const b = other.toLowerCase();
  if (!isWithin(1, a, b)) return false;
  const words = a.split(/\s+/);
  const others = b.split(/\s+/);
  if (words.length !== others.length) return true;
  const at = words.findIndex((word, index) => word !== others[index]);
  const pair = [words[at] ?? "", others[at] ?? ""];
  // "Pro US" and "Pro UK", "Plan 1" and "Plan 2" are meant so; of two alike ones, only the labels were told.
  return at === -1 || (pair.some(({ length }) => length > 3) && !pair.some((word) => /\d/.test(word)));
}

function rowsOf({ id }: Stance, { positions }: Dataset, placeOf: (pointer: string) => string): string {
  const rows = positions.flatMap(({ stance, evidence }, at) =>
    stance === id ? evidence.map((_, piece) => placeOf(`/positions/${at}/evidence/${piece}`)) : [],
  );
  const more = rows.length - MOST;
  return [...rows.slice(0, MOST), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}
