import { articleStems } from "../model/article-stems.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Issue } from "../model/issue.ts";
import { quoteContext } from "../model/quote-context.ts";
import { scanJson, type JsonPlace } from "../model/scan-json.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A data set's text of JSON with `prefix` and `suffix` written where a quotation alone does not tell its place in the
 * article; every other letter stays. Also says what was written where, since the first place is only likely to be meant.
 */
export function fixContext(
  text: string,
  dataset: Dataset,
  articles: ReadonlyMap<string, string>,
): { readonly text: string; readonly notes: readonly Issue[] } {
  const places = scanJson(text);
  if ("message" in places) return { text, notes: [] };
  const stemOf = articleStems(dataset);
  const edits: Edit[] = [];
  const notes: Issue[] = [];
  for (const [index, { evidence }] of dataset.positions.entries()) {
    for (const [number, piece] of evidence.entries()) {
      const context = quoteContext(piece, articles.get(stemOf(piece.source)) ?? "");
      if (!context) continue;
      const path = `/positions/${index}/evidence/${number}`;
      edits.push(...contextEdits(text, path, context, places));
      const words = Object.entries(context).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
      notes.push({ path, message: `wrote ${words.join(" and ")}` });
    }
  }
  // From the end, so that what stands before keeps its place.
  const fixed = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text }) => now.slice(0, start) + text + now.slice(end), text);
  return { text: fixed, notes };
}

function contextEdits(
  text: string,
  path: string,
  context: Readonly<Record<string, string | undefined>>,
  places: ReadonlyMap<string, JsonPlace>,
): readonly Edit[] {
  const after = places.get(`${path}/quoteLang`) ?? places.get(`${path}/quote`);
  if (after?.key === undefined) return [];
  const [space = ""] = /\s*$/.exec(text.slice(0, after.key)) ?? [];
  const edits: Edit[] = [];
  let added = "";
  for (const key of ["prefix", "suffix"]) {
    const value = context[key];
    const old = places.get(`${path}/${key}`);
    if (value === undefined) continue;
    if (old) edits.push({ start: old.start, end: old.end, text: JSON.stringify(value) });
    else added += `,${space}"${key}": ${JSON.stringify(value)}`;
  }
  if (added) edits.push({ start: after.end, end: after.end, text: added });
  return edits;
}
