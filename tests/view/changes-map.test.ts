import { expect, test } from "vitest";
import { parse } from "../../src/model/parse.ts";
import { enLate } from "../../src/text/en-late.ts";
import { changesKey } from "../../src/view/changes-key.ts";
import { changesMap } from "../../src/view/changes-map.ts";
import { contested } from "../cases/contested.ts";

const result = parse(contested);
if (!result.ok) throw new Error("The case is broken.");
const { dataset } = result;

test("what moved has both colours, what is cited no longer fades in its old one", () => {
  const moved = changesMap({ dataset }, { from: 2003, to: 2010 });
  expect(moved.stances.get("FRA")).toMatchObject({ key: "against", stances: ["for", "against"] });
  expect(moved.dimming("FRA")).toBe(false);
  const dropped = changesMap({ dataset }, { from: 2001, to: 2003 });
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
  const settled = later.ok ? changesMap({ dataset: later.dataset }, { from: 2001, to: 2003 }) : undefined;
  expect(settled?.stances.get("BRA")?.key).toBe("contested");
});

test("the same years give the same map", () => {
  expect(changesMap({ dataset }, { from: 2003, to: 2010 })).toBe(
    changesMap({ dataset }, { from: 2003, to: 2010 }),
  );
});

test.each([
  ["what moved", 2003, 2010, " In bands: the stance of 2003 beside the one of 2010."],
  ["sources that disagree", 2003, 2001, " In bands: sources that disagree."],
  ["both", 2010, 2011, " In bands: the stance of 2010 beside the one of 2011, or sources that disagree."],
  ["nothing", 2003, 2012, ""],
])("the key says what is in bands: %s", (_, from, to, bands) => {
  const [forIt = expect.fail(), against = expect.fail(), , france = expect.fail()] = contested.positions;
  const more = [
    ...[forIt, against].map((position) => ({ ...position, year: 2011 })),
    { ...france, year: 2011 },
    { ...france, year: 2012 },
  ];
  const years = parse({ ...contested, positions: [...contested.positions, ...more] });
  if (!years.ok) expect.fail();
  const colours = `In colour: cited in ${to}. Faded: cited in ${from} only.`;
  expect(changesKey(years, { from, to }, enLate)).toBe(colours + bands);
});
