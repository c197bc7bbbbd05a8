import { describe, expect, test } from "vitest";
import { datasetWarnings } from "../../src/model/dataset-warnings.ts";
import { lostLetters } from "../../src/model/encoding-slips.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

/** A text in UTF-8 as a program shows it that takes each byte for a letter. */
function misread(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
}

const path = "/positions/0/evidence/0/quote";
const saying = (quote: string) => withPositions(position("CHN", "east", evidence(quote)));
const told = (quote: string) =>
  datasetWarnings(saying(quote)).flatMap((issue) =>
    issue.path === path ? [/^(.*?), of a file in UTF-8/.exec(issue.message)?.[1]] : [],
  );

describe("letters of UTF-8 that were read as others", () => {
  test.each([
    ["â€œWe sign", '"â€œ" is likely "“"'],
    ["We wonâ€™t", '"â€™" is likely "’"'],
    ["itâ€”is", '"â€”" is likely "—"'],
    ["cafÃ©", '"Ã©" is likely "é"'],
    ["Ã–sterreich", '"Ã–" is likely "Ö"'],
    ["Il dit Ã\u00a0 Paris", `${JSON.stringify("Ã\u00a0")} is likely "à"`],
    ["SÃ£o Paulo", '"Ã£" is likely "ã"'],
    ["5 Â°C", '"Â°" is likely "°"'],
    ["5 â‚¬", '"â‚¬" is likely "€"'],
    ["ðŸ˜€", '"ðŸ˜€" is likely "😀"'],
  ])("%s", (text, message) => {
    expect(told(text)).toEqual([message]);
  });

  test.each([
    "“Nein”",
    "Russie – été",
    "Россия не подпишет",
    "中国没有回答",
    "لن توقع",
    "Česká republika říká",
  ])("%s", (text) => {
    expect(told(misread(text))).toHaveLength(1);
  });

  test("a closing quotation mark that lost its last byte", () => {
    expect(told("We signâ€ today")).toEqual(['"â€" is likely "”"']);
  });

  test.each([
    "“We won’t sign”, says Côte d’Ivoire – today…",
    "“CAFÉ”… and «CAFÉ»",
    "“AMANHÃ” – «AMANHÃ»",
    "“café”… Zoë’… à «…»",
    "Ü”, Ö–Ä, É…",
    "Ðorđe, Ñandú, Ål",
    "中国没有回答 Россия",
  ])("none in: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("the way to open the file is told once for all that is the same", () => {
    const issues = datasetWarnings({ ...saying("cafÃ©"), title: "CafÃ©s" });
    expect(issues).toContainEqual({
      path: "/title",
      message: expect.stringMatching(/Data > From Text\/CSV.*65001.* \(and 1 more\)$/) as string,
    });
  });
});

test("a letter that was lost is told with its word", () => {
  expect(lostLetters(small)).toEqual([]);
  expect(lostLetters(saying("Say \ufffdWe will not sign\ufffd"))).toEqual([
    {
      path,
      message: expect.stringMatching(/^a letter was lost in "\ufffdWe": .* write the letter anew$/) as string,
    },
  ]);
});
