import { expect, test } from "vitest";
import { DatasetError } from "../../src/model/dataset-error.ts";
import type { Issue } from "../../src/model/issue.ts";
import { firstIssues } from "../../src/model/list-issues.ts";

const issue = (path: string): Issue => ({ path, message: "a fault" });
const many = (count: number) => Array.from({ length: count }, (_, index) => issue(`/${index}`));

test("an error tells its faults with their places, a line each", () => {
  expect(new DatasetError([issue("/title")]).message).toBe("/title: a fault");
  expect(new DatasetError([issue("")]).message).toBe("a fault");
  expect(new DatasetError([issue("/a"), issue("line 2, column date")]).message).toBe(
    "/a: a fault\nline 2, column date: a fault",
  );
});

test("of many faults 50 are shown and the rest is counted, and all are there", () => {
  const error = new DatasetError([issue("/first"), ...many(61)]);
  const lines = error.message.split("\n");
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toBe("… and 12 more");
  expect(error.issues).toHaveLength(62);
  expect(firstIssues(many(50))).toMatchObject({ shown: { length: 50 }, more: 0 });
});

test("an error is an Error with a name and all its faults", () => {
  const error = new DatasetError([issue("/a"), issue("/b")]);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("DatasetError");
  expect(String(error)).toBe("DatasetError: /a: a fault\n/b: a fault");
  expect(error.issues).toEqual([issue("/a"), issue("/b")]);
});
