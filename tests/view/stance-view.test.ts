import { expect, test } from "vitest";
import { en } from "../../src/text/en.ts";
import { stanceClass, stanceLabel } from "../../src/view/stance-view.ts";
import { small } from "../cases/small-dataset.ts";

test.each([
  ["east", 2019, "en", "East"],
  ["east", 2019, "fr", "Est"],
  ["east", 2025, "en", "Far East"],
  ["east", 2025, "fr", "Far East"],
  ["west", 2025, "fr", "West"],
  ["subject", 2019, "en", "What the stances are about"],
  ["contested", 2019, "en", "Sources disagree"],
  ["unclear", 2019, "en", "Quoted, no stance"],
  ["uncited", 2019, "en", "No position cited"],
])("%s in %i in %s is called %s", (key, year, tag, label) => {
  expect(stanceLabel(key, { dataset: small, year, locale: { tag, text: en } })).toBe(label);
});

test.each([
  ["east", "camp-0"],
  ["west", "camp-1"],
  ["neutral", "camp-2"],
  ["subject", "subject"],
  ["contested", "contested"],
  ["unclear", "unclear"],
  ["uncited", "uncited"],
])("%s has the class %s", (key, className) => {
  expect(stanceClass(key, small)).toBe(className);
});
