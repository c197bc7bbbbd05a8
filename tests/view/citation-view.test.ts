import { describe, expect, test } from "vitest";
import { en } from "../../src/text/en.ts";
import { citationView } from "../../src/view/citation-view.ts";
import type { Scene } from "../../src/view/stance-view.ts";
import { evidence, small } from "../cases/small-dataset.ts";

const sceneIn = (tag: string): Scene => ({ dataset: small, year: 2019, locale: { tag, text: en } });

describe("a quotation", () => {
  const cited = (more: Parameters<typeof evidence>[1], group?: string, tag = "en") =>
    citationView(
      { evidence: evidence("…", more), stance: "west", ...(group !== undefined && { group }) },
      sceneIn(tag),
    );

  test.each([
    ["No.", "“No.”"],
    ['"No."', '"No."'],
    ["“No.”", "“No.”"],
    ["„Nein.“", "„Nein.“"],
    ["« Non. »", "« Non. »"],
    ['"No," he said. "Never."', '“"No," he said. "Never."”'],
    ["“No” is no “yes”", "““No” is no “yes””"],
    ['"No," he said.', '“"No," he said.”'],
    ['He said: "No."', '“He said: "No."”'],
    ["‘No.’", "“‘No.’”"],
  ])("%s is printed as %s", (quote, expected) => {
    const citation = { evidence: evidence(quote), stance: "west" };
    expect(citationView(citation, sceneIn("en")).quote).toBe(expected);
  });

  test.each([
    ["somebody", { speaker: { name: "Ma" } }, "Ma"],
    ["somebody in a role", { speaker: { name: "Ma", role: { en: "envoy", fr: "envoyé" } } }, "Ma, envoy"],
    ["nobody", {}, ""],
  ])("of %s", (_, more, speaker) => {
    expect(cited(more).speaker).toBe(speaker);
  });

  test.each([
    ["statement", undefined, "own statement"],
    ["vote", undefined, "recorded vote"],
    ["list", undefined, "named in a list"],
    ["record", "club", "public record"],
    ["group", undefined, "as a member of a group"],
    ["group", "club", "as a member of The Club"],
    ["group", "league", "as a member of the Arab League"],
  ] as const)("by %s, through the group %s: %s", (basis, group, expected) => {
    expect(cited({ basis }, group).basis).toBe(expected);
  });

  test("has all but its own words in the reader's language", () => {
    const more = { quoteLang: "zh", speaker: { name: "Ma", role: { en: "envoy", fr: "envoyé" } } };
    expect(cited(more, undefined, "fr")).toMatchObject({
      lang: "zh",
      speaker: "Ma, envoyé",
      publisher: "Le Héraut",
      date: "26 mars 2019",
      className: "camp-1",
    });
  });
});
