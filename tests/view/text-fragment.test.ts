import { expect, test } from "vitest";
import { quoteParts, textFragmentUrl, type TextQuote } from "../../src/view/text-fragment.ts";

const page = "https://example.org/news";
const directive = (quote: TextQuote) => textFragmentUrl(page, quote).slice(`${page}#:~:text=`.length);

test.each<[string, TextQuote, string]>([
  ["plain words", { quote: "China agrees" }, "China%20agrees"],
  [
    "dash, comma and ampersand within a term",
    { quote: "so-called aid, R&D" },
    "so%2Dcalled%20aid%2C%20R%26D",
  ],
  [
    "typographic marks within",
    { quote: "It’s “theirs” – not" },
    "It%E2%80%99s%20%E2%80%9Ctheirs%E2%80%9D%20%E2%80%93%20not",
  ],
  ["a percent sign, a hash", { quote: "100% of #Venezuela now" }, "100%25%20of%20%23Venezuela%20now"],
  ["marks around the whole", { quote: "“China deeply regrets.”" }, "China%20deeply%20regrets"],
  ["a comma at the end", { quote: "Australia, the E.U,," }, "Australia%2C%20the%20E.U"],
  ["a full stop within an abbreviation", { quote: "The U.S. left." }, "The%20U.S.%20left"],
  ["any white space", { quote: "one\n two\u00a0three" }, "one%20two%20three"],
  ["marks alone", { quote: "?!" }, "%3F!"],
  ["half a surrogate pair", { quote: "a \ud800 b" }, "a%20%EF%BF%BD%20b"],
  [
    "a text of many pages",
    { quote: `One two. ${"and so on ".repeat(100_000)}nine ten.` },
    "One%20two.%20and%20so%20on%20and%20so%20on,and%20so%20on%20and%20so%20on%20nine%20ten",
  ],
  ["a prefix", { quote: "“yes”", prefix: "he said: " }, "he%20said%3A-,%E2%80%9Cyes"],
  ["a suffix", { quote: "“yes”", suffix: " he said." }, "yes%E2%80%9D,-he%20said"],
  [
    "both, with dashes and marks at the outer ends",
    { quote: "yes", prefix: "“well-", suffix: "-no”, he said" },
    "well%2D-,yes,-%2Dno%E2%80%9D%2C%20he%20said",
  ],
  ["a cut", { quote: "“One two three, […] and ten.”" }, "One%20two%20three,and%20ten"],
  [
    "two cuts with much between",
    { quote: "a b c d e f g h i j […] x y […] 1 2 3 4 5 6 7 8 9." },
    "a%20b%20c%20d%20e%20f%20g%20h,2%203%204%205%206%207%208%209",
  ],
  ["a cut at the beginning only", { quote: "[…] and ten" }, "and%20ten"],
  [
    "a cut with a prefix and a suffix",
    { quote: "“One […] ten”", prefix: "He:", suffix: "ended" },
    "He%3A-,%E2%80%9COne,ten%E2%80%9D,-ended",
  ],
])("%s", (_, quote, expected) => {
  expect(directive(quote)).toBe(expected);
});

test("a long quotation is found by its first and last words", () => {
  const numbers = Array.from({ length: 90 }, (_, index) => String(index + 10));
  expect(directive({ quote: `${numbers.slice(0, 80).join(" ")}.` })).not.toContain(",");
  expect(directive({ quote: `${numbers.join(", ")}…` })).toBe(
    "10%2C%2011%2C%2012%2C%2013%2C%2014%2C%2015%2C%2016%2C%2017,92%2C%2093%2C%2094%2C%2095%2C%2096%2C%2097%2C%2098%2C%2099",
  );
});

test.each([
  [
    "of its first sentence and of its last, which may stand in another paragraph",
    "“We stand where we stood,” he said. It is so. “And we will not be moved by anyone.”",
    "We%20stand%20where%20we%20stood%2C%E2%80%9D%20he%20said,And%20we%20will%20not%20be%20moved%20by%20anyone",
  ],
  [
    "as a whole, if its first sentence is too short to be told from others",
    "We stand here. And we will not be moved by anyone.",
    "We%20stand%20here.%20And%20we%20will%20not%20be%20moved%20by%20anyone",
  ],
  [
    "as a whole, if its last sentence is",
    "And we will not be moved by anyone. We stand here.",
    "And%20we%20will%20not%20be%20moved%20by%20anyone.%20We%20stand%20here",
  ],
])("a quotation of several sentences is found by the words %s", (_, quote, expected) => {
  expect(directive({ quote })).toBe(expected);
});

test("whole words are taken where a language writes no spaces", () => {
  const terms = directive({ quote: "中国支持委内瑞拉政府。".repeat(40), quoteLang: "zh" }).split(",");
  expect(terms).toHaveLength(2);
  expect(decodeURIComponent(terms[0] ?? "")).toMatch(/^中国支持委内瑞拉政府/);
  expect(decodeURIComponent(terms[1] ?? "")).toMatch(/委内瑞拉政府$/);
});

test.each([
  ["https://example.org/a#part", "https://example.org/a#part:~:text=yes"],
  ["https://example.org/a#", "https://example.org/a#:~:text=yes"],
  ["https://example.org/a?b=c", "https://example.org/a?b=c#:~:text=yes"],
  ["http://example.org/a#x:~:text=old", "http://example.org/a#x:~:text=yes"],
  ["HTTPS://example.org/", "HTTPS://example.org/#:~:text=yes"],
  ["ftp://example.org/a", "ftp://example.org/a"],
  ["urn:isbn:1", "urn:isbn:1"],
])("%s becomes %s", (url, expected) => {
  expect(textFragmentUrl(url, { quote: "yes" })).toBe(expected);
});

test.each([
  ["one run", ["one run"]],
  ["one […] two […] three", ["one", "two", "three"]],
  ["[…] two", ["two"]],
  ["[…]", ["[…]"]],
])("%j has the parts %j", (quote, parts) => {
  expect(quoteParts(quote)).toEqual(parts);
});
