import { expect, test } from "vitest";
import { en } from "../../src/text/en.ts";
import { fileName } from "../../src/view/file-name.ts";
import { small } from "../cases/small-dataset.ts";

const named = (title: string, years: readonly number[] = [2019]) =>
  fileName({ dataset: { ...small, title }, locale: { tag: "en", text: en } }, "svg", years);

test("a file is named by the title, and by the years where it shows them alone", () => {
  expect(named("Who stood with whom on Venezuela")).toBe(
    "stance-map-who-stood-with-whom-on-venezuela-2019.svg",
  );
  expect(named("Who stood with whom on Venezuela", [])).toBe(
    "stance-map-who-stood-with-whom-on-venezuela.svg",
  );
  expect(named("Two years", [2019, 2025])).toBe("stance-map-two-years-2019-2025.svg");
});

test("a name has only letters, digits and hyphens of any script, and an end", () => {
  expect(named("Où? ../../etc/passwd: Así")).toBe("stance-map-ou-etc-passwd-asi-2019.svg");
  expect(named("谁支持谁")).toBe("stance-map-谁支持谁-2019.svg");
  expect(named("…")).toBe("stance-map-2019.svg");
  expect(named("a long title ".repeat(20)).length).toBeLessThan(85);
  expect(named("支".repeat(200)).length).toBeLessThan(85);
});
