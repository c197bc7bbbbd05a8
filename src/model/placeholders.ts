import type { Dataset } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { shown } from "./shown.ts";

/** What people write into a cell that has nothing to say. */
const placeholder =
  /^([-–—?.…]+|n\W?a\W?|nil|null|none|unknown|undefined|tb[ad]|no[ _-](position|stance)|not[ _-](available|applicable))$/i;

/** Stances that are likely none, by their labels or ids: they would be camps on the map. */
export function placeholders({ stances }: Dataset, isTable: boolean): readonly Issue[] {
  const advice = isTable ? "leave the cell empty" : '"stance" is null';
  return stances.flatMap(({ id, label }, index) => {
    const names = [...(typeof label === "string" ? [label] : Object.values(label)), id];
    const name = names.find((each) => placeholder.test(each.trim()));
    if (name === undefined) return [];
    const message = `${shown(name)} looks like a placeholder; ${advice} where no stance is claimed`;
    return [{ path: `/stances/${index}`, message }];
  });
}
