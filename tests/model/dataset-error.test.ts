import { expect, test } from "vitest";
import { DatasetError } from "../../src/model/dataset-error.ts";
import type { Issue } from "../../src/model/issue.ts";

const issue = (path: string): Issue => ({ path, message: "a fault" });

test("an error tells its first fault with its place, and how many more there are", () => {
  expect(new DatasetError([issue("/title")]).message).toBe("/title: a fault");
  expect(new DatasetError([issue("")]).message).toBe("a fault");
  expect(new DatasetError([issue("/a"), issue("/b"), issue("/c")]).message).toBe("/a: a fault (and 2 more)");
});

test("an error is an Error with a name and all its faults", () => {
  const error = new DatasetError([issue("/a"), issue("/b")]);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("DatasetError");
  expect(String(error)).toBe("DatasetError: /a: a fault (and 1 more)");
  expect(error.issues).toEqual([issue("/a"), issue("/b")]);
});
