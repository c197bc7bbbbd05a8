import type { Dataset } from "../model/dataset.ts";
import { datasetText } from "./dataset-text.ts";
import { writeFile } from "./files.ts";
import type { Terminal } from "./terminal.ts";
import { WrongUse } from "./wrong-use.ts";

/** JSON has no comments: the texts themselves say what belongs in their place. */
const start: Dataset = {
  version: 1,
  title: "Who backs the treaty",
  description: "A sentence or two: what was read, and how a position was taken from it.",
  stances: [
    { id: "for-it", label: "For the treaty" },
    { id: "against-it", label: "Against the treaty" },
    { id: "neutral", label: "Neutral" },
  ],
  groups: [
    {
      id: "benelux",
      name: "Benelux",
      members: ["BEL", "NLD", "LUX"],
      note: "For a source that speaks of several countries as one. Who belonged to it at the time?",
    },
  ],
  sources: [
    {
      id: "example-2026",
      title: "The headline of the article",
      author: "Who wrote it",
      publisher: "Who published it",
      date: "2026-01-31",
      article: "example-2026",
    },
  ],
  positions: [
    {
      country: "CHE",
      year: 2026,
      stance: "neutral",
      evidence: [
        {
          source: "example-2026",
          quote: "Copy a sentence that names the country and says its stance, word for word.",
          quoteLang: "en",
          basis: "statement",
          speaker: { name: "Who is quoted", role: "foreign minister" },
          note: "A caveat, if there is one. This position, like all here, is made up: replace it.",
        },
      ],
    },
    {
      group: "benelux",
      year: 2026,
      stance: "for-it",
      evidence: [
        {
          source: "example-2026",
          quote: "A sentence that speaks of the group; its members are hatched on the map.",
          quoteLang: "en",
          basis: "group",
        },
      ],
    },
    {
      country: "NOR",
      year: 2026,
      stance: "against-it",
      evidence: [
        {
          source: "example-2026",
          quote: "The article’s own words about a country are a report.",
          quoteLang: "en",
          basis: "report",
        },
      ],
    },
  ],
};

/** `stance-map new`: a small data set to start from; the exit code. */
export function writeNew(files: readonly string[], force: boolean, terminal: Terminal): number {
  const [file = "positions.json", ...others] = files;
  if (others.length) throw new WrongUse("new takes one file");
  const written = writeFile(file, datasetText(start, file), force);
  const word = /^[\w./\\:-]+$/.test(file) ? file : `"${file}"`;
  terminal.print(
    `${written}: a made-up data set; replace what it says, then run: npx stance-map check ${word}`,
  );
  return 0;
}
