import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { en } from "../../src/text/en.ts";
import { countStances } from "../../src/view/count-stances.ts";
import { legendEntries, THROUGH_GROUP } from "../../src/view/legend.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

function legend(dataset: Dataset, year: number): string[] {
  const counts = countStances({ dataset, year });
  const entries = legendEntries(counts, { dataset, year, locale: { tag: "en", text: en } });
  return entries.map(({ key, className, label, count }) => `${key} .${className} ${label}: ${count}`);
}

test("the camps come always, then what else the year has, then what is hatched", () => {
  expect(legend(small, 2019)).toEqual([
    "east .camp-0 East: 1",
    "west .camp-1 West: 3",
    "neutral .camp-2 Neutral: 1",
    "subject .subject Subject: Venezuela: 1",
    "uncited .uncited No position cited: 189",
    `${THROUGH_GROUP} .group Through a group only: 2`,
  ]);
  expect(legend(small, 2025)).toEqual([
    "east .camp-0 Far East: 1",
    "west .camp-1 West: 0",
    "neutral .camp-2 Neutral: 0",
    "unclear .unclear Quoted, no stance: 1",
    "subject .subject Subject: Venezuela: 1",
    "uncited .uncited No position cited: 192",
  ]);
});

test("sources that disagree, and several subjects", () => {
  const disputed = withPositions(
    position("BEL", "east", evidence("a")),
    position("BEL", "west", evidence("b")),
  );
  expect(legend({ ...disputed, subject: ["UKR", "RUS", "GEO"] }, 2019).slice(3, 5)).toEqual([
    "contested .contested Sources disagree: 1",
    "subject .subject Subject: Ukraine, Russia and Georgia: 3",
  ]);
});

test("a stance may be called group", () => {
  const [, west] = small.stances;
  const stances = [{ id: "group", label: "Group" }, west ?? { id: "west", label: "West" }];
  const dataset = { ...withPositions(position("club", "group", evidence("a"))), stances };
  expect(legend(dataset, 2019).filter((entry) => /group/i.test(entry))).toEqual([
    "group .camp-0 Group: 2",
    `${THROUGH_GROUP} .group Through a group only: 2`,
  ]);
});

test("data without a subject have no such entry", () => {
  expect(legend({ ...small, subject: [] }, 2019).join()).not.toContain("Subject");
});
