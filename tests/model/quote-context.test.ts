import { describe, expect, test } from "vitest";
import { countQuote, findQuote } from "../../src/model/find-quote.ts";
import { namedPlaces } from "../../src/model/named-places.ts";
import { openPlaces, quoteContext } from "../../src/model/quote-context.ts";

const article = "He said no.\nShe said no, too. He said  no. They left.";

test.each([
  ["once is enough", { quote: "They left." }, 0],
  ["not there", { quote: "They came." }, 0],
  ["told apart already", { quote: "said no", prefix: "She" }, 0],
  ["a prefix that is wrong is a fault of its own", { quote: "He said no.", prefix: "Nobody" }, 0],
  ["twice", { quote: "He said no." }, 2],
  ["a prefix that does not decide", { quote: "said no.", prefix: "He" }, 2],
])("places between which nothing decides: %s", (_, quotation, count) => {
  expect(openPlaces(quotation, article)).toHaveLength(count);
});

test.each([
  ["by what comes after", "He said no.", 0, { suffix: "She" }],
  ["the other place", "He said no.", 1, { prefix: "too." }],
  ["by what comes before", "said no", 1, { prefix: "She" }],
])("the words that tell a place: %s", (_, quote, at, context) => {
  const place = findQuote({ quote }, article)[at];
  expect(place && quoteContext(quote, place, article)).toEqual(context);
  expect(countQuote({ quote, ...context }, article)).toBe(1);
});

test("a text that only repeats itself has no words that decide", () => {
  expect(quoteContext("no", { start: 0, end: 2 }, "no ".repeat(100))).toBeUndefined();
});

describe("the places that name somebody, the nearest first", () => {
  const quote = "We will not";
  const numbers = (text: string, ...names: string[]) => {
    const places = findQuote({ quote }, text);
    return namedPlaces(places, names, text).map((place) => places.indexOf(place));
  };
  test.each<[what: string, text: string, ...found: number[]]>([
    ["before it", "Norway: We will not. Sweden: We will not.", 0],
    ["after it", "“We will not,” said Sweden. “We will not,” said Norway.", 1],
    ["in capitals", "SWEDEN: We will not. NORWAY: We will not.", 1],
    ["over lines", "Sweden: We will not.\nNorway added,\nagain: We will not.", 1],
    ["the nearer one", "Norway’s neighbour said: We will not. Norway: We will not.", 1, 0],
    ["two", "We will not. Norway: We will not. Norway: We will not.", 1, 2],
    ["in no sentence of it", "Norway spoke. We will not. We will not."],
    ["below another heading", "Norway\n\nWe will not.\n\nWe will not."],
  ])("%s", (_, text, ...found) => {
    expect(numbers(text, "Peru", "Norway")).toEqual(found);
  });
});
