import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJsonSteps } from "../../src/model/parse-json.ts";
import { manyYears } from "../cases/many-years.ts";

/** Cut after so few characters that every list is cut. */
function parsed(text: string): { readonly value: unknown; readonly steps: number } {
  const steps = parseJsonSteps(text, 4);
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return { value: step.value, steps: count };
  }
}

test("a data set in pieces is the one in one piece", () => {
  const text = JSON.stringify(manyYears({ years: 3, countries: 20, quotations: 2 }));
  const { value, steps } = parsed(text);
  expect(value).toEqual(JSON.parse(text));
  expect(steps).toBeGreaterThan(60);
});

test("any JSON in pieces is the one in one piece", () => {
  const lists = fc.dictionary(fc.string(), fc.array(fc.jsonValue(), { maxLength: 6 }));
  fc.assert(
    fc.property(fc.oneof(lists, fc.jsonValue()), fc.constantFrom(0, 2), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(parsed(text).value).toEqual(JSON.parse(text));
    }),
  );
});

describe("what JSON.parse refuses is refused in its words", () => {
  const text = '{"a": [{"b": "\\\\"}, [1, 2], "c,]"], "d": {"e": [3]}}';
  const broken = Array.from(text, (_, index) => [
    text.slice(0, index),
    text.slice(0, index) + text.slice(index + 1),
  ]);
  const others = [
    '{"a": [1111, 2222, ]}',
    '{"a": [, 1111, 2222]}',
    '{"a": [1111,, 2222]}',
    '{"a": [1111, 2222}',
  ];
  test.each([...others, ...broken.flat()])("%s", (text) => {
    const outcome = (parse: () => unknown) => {
      try {
        return parse();
      } catch (error) {
        return String(error);
      }
    };
    expect(outcome(() => parsed(text).value)).toEqual(outcome(() => JSON.parse(text)));
  });
});

test("of a key that comes twice the last counts, and `__proto__` is a key like any other", () => {
  const text = '{"a": [1111, 2222], "a": [3333, 4444], "__proto__": [5555, 6666]}';
  expect(JSON.stringify(parsed(text).value)).toBe(JSON.stringify(JSON.parse(text)));
});
