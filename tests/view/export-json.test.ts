import { expect, test } from "vitest";
import venezuela from "../../data/venezuela.json" with { type: "json" };
import { filterDataset } from "../../src/model/filter.ts";
import { parse } from "../../src/model/parse.ts";
import { toJson } from "../cases/exports.ts";

const read = parse(venezuela);
const shipped = read.ok ? read.dataset : expect.fail();

test("the whole data set comes back as it is", () => {
  expect(JSON.parse(toJson(shipped))).toEqual(venezuela);
});

test("a filtered one is valid, without the sources and groups that nothing refers to", () => {
  const filtered = filterDataset(shipped, {
    sources: ["zerohedge-2019", "press-tv-2025"],
    bases: ["statement"],
  });
  const result = parse(JSON.parse(toJson(filtered)));
  const dataset = result.ok ? result.dataset : expect.fail();
  expect(dataset.sources.map(({ id }) => id)).toEqual(["zerohedge-2019", "press-tv-2025"]);
  expect(dataset.groups).toEqual([]);
  expect(dataset.positions).toEqual(filtered.positions);
  expect(dataset.title).toEqual(shipped.title);
});

test("groups that count stay", () => {
  const filtered = filterDataset(shipped, { sources: ["panama-today-2019"] });
  expect(JSON.parse(toJson(filtered))).toMatchObject({
    groups: [{ id: "latin-american-states" }],
    sources: [{ id: "panama-today-2019" }],
  });
});

test("a data set without groups gets none", () => {
  const positions = venezuela.positions.filter(({ group }) => group === undefined);
  const without = parse({ ...venezuela, groups: undefined, positions });
  expect(JSON.parse(toJson(without.ok ? without.dataset : expect.fail()))).not.toHaveProperty("groups");
});
