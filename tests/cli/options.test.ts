import { expect, test } from "vitest";
import { checkOptions } from "../../src/cli/options.ts";

const check = (...args: readonly string[]) => {
  checkOptions(args, "html", ["out", "title", "force"]);
};

test("options as they may be written", () => {
  for (const line of [
    "a",
    "-o a b",
    "-oa",
    "-o - a",
    "--out=-a",
    "--title a --force -h",
    "-- --colour",
    "-",
    "--version",
  ])
    expect(() => {
      check(...line.split(" "));
    }, line).not.toThrow();
});

test.each([
  ["--title", ""],
  ["-o", ""],
  ["--out", "", "--force"],
])("%s with an empty value", (...args) => {
  expect(() => {
    check(...args);
  }).toThrow(`the value of ${args[0]} is empty`);
});

test.each([
  ["--titel a", "html has no --titel; did you mean --title?"],
  ["--year=2019", "html has no --year; its options are --out, --title, --force, --help and --version"],
  ["-x", "html has no -x; its options are"],
  ["-fo a", "html has no -f; its options are"],
  ["a --out", "--out needs a value after it"],
  ["a -o", "-o needs a value after it"],
  ["--out --force", "--out needs a value after it"],
  ["--title=", "the value of --title is empty"],
  ["--force=yes", "--force takes no value"],
])("%s: %s", (line, message) => {
  expect(() => {
    check(...line.split(" "));
  }).toThrow(message);
});
