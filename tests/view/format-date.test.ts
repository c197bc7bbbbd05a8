import { expect, test } from "vitest";
import { formatDate } from "../../src/view/format-date.ts";

test.each([
  ["2019-03-26", "en", "26 Mar 2019"],
  ["2019-03-26", "en-US", "Mar 26, 2019"],
  ["2019-03-26", "de", "26. März 2019"],
  ["2019-03-01", "en", "1 Mar 2019"],
  ["2019-12-31", "en", "31 Dec 2019"],
  ["2022-01", "en", "January 2022"],
  ["2022-01", "fr", "janvier 2022"],
  ["2025", "en", "2025"],
  ["0044-03-15", "en", "15 Mar 44"],
  ["0044", "en", "44"],
])("%s in %s is %s", (date, tag, expected) => {
  expect(formatDate(date, tag)).toBe(expected);
});
