import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestWord } from "../../src/model/nearest-word.ts";

const words = ["statement", "vote", "report", "list", "group", "record", "EU"];

test.each([
  ["statment", "statement"], // dropped
  ["reeport", "report"], // added
  ["gruop", "group"], // swapped
  ["lost", "list"], // changed
  ["stetemant", "statement"], // twice
  ["Report", "report"], // case alone
  ["RECROD", "record"], // case and a swap
  ["eu", "EU"],
  ["EUU", "EU"],
])("%s is near %s", (word, near) => {
  expect(nearestWord(word, words)).toBe(near);
});

test.each(["", "x", "quote", "post", "statue", "stemnt", "lst-of-all", "UN", "NATO"])(
  "%j is near none of the words",
  (word) => {
    expect(nearestWord(word, words)).toBeUndefined();
  },
);

test("the nearest wins, and the first of two as near", () => {
  expect(nearestWord("pro-east", ["pro-west", "pro-easy", "pro-eas"])).toBe("pro-easy");
  expect(nearestWord("Vote", ["note", "vote"])).toBe("vote");
  expect(nearestWord("vote", [])).toBeUndefined();
});

test("a slip at the start and one near the end of a word are forgiven", () => {
  const word = fc.stringMatching(/^[a-z]{10,14}$/);
  const kind = fc.constantFrom("drop", "add", "change", "swap");
  const slip = (text: string, at: number, kind: string) => {
    const [before, here, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
    if (kind === "drop") return before + after;
    if (kind === "add") return `${before}q${here}${after}`;
    if (kind === "change") return `${before}q${after}`;
    return before + after.slice(0, 1) + here + after.slice(1);
  };
  fc.assert(
    fc.property(word, fc.nat(2), kind, fc.nat(2), kind, (meant, start, first, end, second) => {
      const typed = slip(slip(meant, 6 + end, second), start, first);
      expect(nearestWord(typed, [meant])).toBe(meant);
      // The third slip is one too many, unless it happens to mend another: letters of another script never do.
      expect(nearestWord(`${typed}яяя`, [meant])).toBeUndefined();
    }),
  );
});
