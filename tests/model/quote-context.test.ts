import { expect, test } from "vitest";
import { countQuote } from "../../src/model/find-quote.ts";
import { quoteContext } from "../../src/model/quote-context.ts";

const article = "He said no.\nShe said no, too. He said  no. They left.";

test.each([
  ["once is enough", { quote: "They left." }, undefined],
  ["not there", { quote: "They came." }, undefined],
  ["told apart already", { quote: "said no", prefix: "She" }, undefined],
  ["the first place, by what comes after", { quote: "He said no." }, { suffix: "She" }],
  ["by what comes before", { quote: "said no.", prefix: "He" }, { suffix: "She" }],
  ["a prefix that is wrong is replaced", { quote: "He said no.", prefix: "Nobody" }, { suffix: "She" }],
])("%s", (_, quotation, context) => {
  expect(quoteContext(quotation, article)).toEqual(context);
  if (context) expect(countQuote({ quote: quotation.quote, ...context }, article)).toBe(1);
});

test("a text that only repeats itself has no words that decide", () => {
  expect(quoteContext({ quote: "no" }, "no ".repeat(100))).toBeUndefined();
});
