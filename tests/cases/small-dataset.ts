import type { Dataset, Evidence, Position, PositionStance } from "../../src/model/dataset.ts";

/** A made-up data set, short enough to know by heart: two camps, two groups that share Belgium, four sources. */
export const small: Dataset = {
  version: 1,
  title: "Who stands with whom",
  subject: ["VEN"],
  stances: [
    { id: "east", label: { en: "East", fr: "Est" }, labelByYear: { "2025": "Far East" } },
    { id: "west", label: "West", color: "#123456" },
    { id: "neutral", label: "Neutral" },
  ],
  groups: [
    { id: "club", name: "The Club", members: ["AUT", "BEL"] },
    { id: "league", name: { en: "Arab League" }, members: ["BEL", "EGY"] },
  ],
  sources: [
    { id: "herald", title: "One", publisher: { en: "The Herald", fr: "Le Héraut" }, date: "2019-03-26" },
    { id: "digest", title: "Two", publisher: "The Digest", date: "2019-04", article: "herald" },
    { id: "gazette", title: "Three", publisher: "The Gazette", date: "2025" },
    { id: "archive", title: "Four", publisher: "The Archive", date: "2019-01-24" },
  ],
  positions: [
    position("CHN", "east", evidence("China is for the East."), evidence("Once more.", { source: "digest" })),
    position("USA", "west", evidence("America is for the West.", { basis: "list" })),
    position("club", "west", evidence("The Club is for the West.", { basis: "group" })),
    position("URY", "neutral", evidence("Uruguay is neutral.", { source: "archive", basis: "record" })),
    { ...position("CHN", "east", evidence("China still is.", { source: "gazette" })), year: 2025 },
    { ...position("IRN", null, evidence("Iran did not answer.", { source: "gazette" })), year: 2025 },
  ],
};

/** What a source says; the Herald's own words, unless told otherwise. */
export function evidence(quote: string, more: Partial<Evidence> = {}): Evidence {
  return { source: "herald", quote, basis: "report", ...more };
}

/** A position of 2019, of a country or of one of the groups, whose ids are not in capitals. */
export function position(
  who: string,
  stance: PositionStance,
  ...pieces: [Evidence, ...Evidence[]]
): Position {
  const what = { year: 2019, stance, evidence: pieces } as const;
  return who === who.toUpperCase() ? { country: who, ...what } : { group: who, ...what };
}

export function withPositions(...positions: readonly Position[]): Dataset {
  return { ...small, positions };
}
