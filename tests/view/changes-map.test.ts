import { expect, test } from "vitest";
import { parse } from "../../src/model/parse.ts";
import { changesMap } from "../../src/view/changes-map.ts";
import { contested } from "../cases/contested.ts";

const result = parse(contested);
if (!result.ok) throw new Error("The case is broken.");
const { dataset } = result;

test("what moved has both colours, what is cited no longer fades in its old one", () => {
  const moved = changesMap(dataset, { from: 2003, to: 2010 });
  expect(moved.stances.get("FRA")).toMatchObject({ key: "against", stances: ["for", "against"] });
  expect(moved.dimming("FRA")).toBe(false);
  const dropped = changesMap(dataset, { from: 2001, to: 2003 });
  expect(dropped.stances.get("BRA")?.key).toBe("contested");
  expect([dropped.dimming("BRA"), dropped.dimming("FRA"), dropped.dimming("IND")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("what was open in the earlier year is shown as open, whatever the later one says", () => {
  const [position] = contested.positions;
  const later = parse({ ...contested, positions: [...contested.positions, { ...position, year: 2003 }] });
  const settled = later.ok ? changesMap(later.dataset, { from: 2001, to: 2003 }) : undefined;
  expect(settled?.stances.get("BRA")?.key).toBe("contested");
});

test("the same years give the same map", () => {
  expect(changesMap(dataset, { from: 2003, to: 2010 })).toBe(changesMap(dataset, { from: 2003, to: 2010 }));
});
