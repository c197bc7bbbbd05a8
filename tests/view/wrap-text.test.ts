import { expect, test } from "vitest";
import { balanceText, textWidth, wrapText } from "../../src/view/wrap-text.ts";
import type { SentencePart } from "../../src/view/year-sentence.ts";

const printed = (lines: readonly (readonly SentencePart[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(""));
const wrap = (text: string, width: number) => printed(wrapText([{ text }], width, 10));

test("breaks a text between its words where a line is full, and drops the space there", () => {
  expect(wrap("one two three four", 60)).toEqual(["one two", "three four"]);
  expect(wrap("one two three four", 1_000)).toEqual(["one two three four"]);
  expect(wrap("", 60)).toEqual([]);
  for (const line of wrap("In 2019, these articles cite 65 countries and no more.", 90)) {
    expect(textWidth(line, 10)).toBeLessThanOrEqual(90);
  }
});

test("a mark that follows a coloured part stays with its word, and each part keeps its class", () => {
  const parts = [{ text: "Cited: " }, { text: "2 Neutral", className: "camp-2" }, { text: "." }];
  expect(wrapText(parts, 62, 10)).toEqual([
    [{ text: "Cited: " }, { text: "2", className: "camp-2" }],
    [{ text: "Neutral", className: "camp-2" }, { text: "." }],
  ]);
});

test("Chinese breaks between any letters, but not before a full stop; a word too long for a line breaks, too", () => {
  expect(wrap("中国支持政府。", 40)).toEqual(["中国支持", "政府。"]);
  expect(wrap("中国支持。", 40)).toEqual(["中国支", "持。"]);
  expect(wrap("aaaaaaaaaa", 30).join("")).toBe("aaaaaaaaaa");
  expect(wrap("aaaaaaaaaa", 30).length).toBeGreaterThan(1);
});

test("a balanced text has as many lines, and none that is left short", () => {
  const parts = [{ text: "Who stood with whom on Venezuela in the spring of that year" }];
  const [first = "", second = "", ...more] = printed(balanceText(parts, 280, 10));
  expect(printed(wrapText(parts, 280, 10))).toHaveLength(2);
  expect(more).toEqual([]);
  expect(textWidth(second, 10)).toBeGreaterThan(textWidth(first, 10) * 0.8);
});
