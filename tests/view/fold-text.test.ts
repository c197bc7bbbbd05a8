import { expect, test } from "vitest";
import { foldText } from "../../src/view/fold-text.ts";

test.each([
  ["Côte d’Ivoire", "cote d ivoire"],
  ["  SÃO   Tomé & Príncipe ", "sao tome and principe"],
  ["Łódź, ØRE, ıİ, Straße, Æ Œ", "lodz ore ii strasse ae oe"],
  ["U.S.A.", "usa"],
  ["Россия", "россия"],
])("%j is compared as %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
