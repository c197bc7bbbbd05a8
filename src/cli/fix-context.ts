import { articleStems } from "../model/article-stems.ts";
import { aliases } from "../model/country-aliases.ts";
import { englishName } from "../model/country-slips.ts";
import type { Dataset, Evidence, Position } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { findQuote } from "../model/find-quote.ts";
import type { Issue } from "../model/issue.ts";
import { namedPlaces } from "../model/named-places.ts";
import { plainText } from "../model/plain-text.ts";
import { openPlaces, quoteContext } from "../model/quote-context.ts";
import { scanJson, type JsonPlace } from "../model/scan-json.ts";
import type { Span } from "../model/span.ts";
import { commonName } from "../view/country-name.ts";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A data set's text of JSON with `prefix` and `suffix` written where a quotation alone does not tell its place in the
 * article; every other letter stays. Also says what was written where, since the place is only likely to be meant: the
 * one whose sentence names the country or the group, else the first. Where several positions have one quotation, each
 * gets a place of its own that names it, or none.
 */
export function fixContext(
  text: string,
  dataset: Dataset,
  articles: ReadonlyMap<string, string>,
): { readonly text: string; readonly notes: readonly Issue[] } {
  const places = scanJson(text);
  if ("message" in places) return { text, notes: [] };
  const pieces = piecesIn(dataset, articles);
  const claimed: Claims = new Map();
  const taken: Claims = new Map();
  for (const { piece, article, position, stem } of pieces) {
    const found = findQuote(piece, article);
    for (const place of found) {
      claim(claimed, stem, place, position);
      if (found.length === 1) claim(taken, stem, place, position);
    }
  }
  const edits: Edit[] = [];
  const notes: Issue[] = [];
  for (const { piece, article, position, stem, path } of pieces) {
    const open = openPlaces(piece, article);
    if (open.length === 0) continue;
    const isAnothers = (claims: Claims) => (place: Span) => isClaimed(claims, stem, place, position);
    const named = namedPlaces(open, namesOf(position, piece, dataset), article);
    const place =
      named.find((each) => !isAnothers(taken)(each)) ??
      (open.some(isAnothers(claimed)) ? undefined : open[0]);
    const context = place && quoteContext(piece.quote, place, article);
    if (!context) continue;
    claim(taken, stem, place, position);
    edits.push(...contextEdits(text, path, context, places));
    const words = Object.entries(context).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
    const which = `the ${ordinal(open.indexOf(place) + 1)} of ${open.length} places`;
    notes.push({
      path,
      message: `wrote ${words.join(" and ")}: ${which}; look whether it is the one you mean`,
    });
  }
  // From the end, so that what stands before keeps its place.
  const fixed = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text }) => now.slice(0, start) + text + now.slice(end), text);
  return { text: fixed, notes };
}

interface Piece {
  readonly piece: Evidence;
  readonly position: Position;
  readonly path: string;
  readonly stem: string;
  readonly article: string;
}

/** Every piece of evidence whose article is there, with its plain text. */
function piecesIn(dataset: Dataset, articles: ReadonlyMap<string, string>): readonly Piece[] {
  const stemOf = articleStems(dataset);
  return dataset.positions.flatMap((position, index) =>
    position.evidence.flatMap((piece, number) => {
      const stem = stemOf(piece.source);
      const article = articles.get(stem);
      const path = `/positions/${index}/evidence/${number}`;
      return article === undefined ? [] : [{ piece, position, path, stem, article: plainText(article) }];
    }),
  );
}

/** Which positions have a quotation that begins at a place of an article. */
type Claims = Map<string, Set<Position>>;

function claim(claims: Claims, stem: string, { start }: Span, position: Position): void {
  const key = `${start} ${stem}`;
  claims.set(key, (claims.get(key) ?? new Set()).add(position));
}

/** Whether another position has claimed a place. */
function isClaimed(claims: Claims, stem: string, { start }: Span, position: Position): boolean {
  return [...(claims.get(`${start} ${stem}`) ?? [])].some((each) => each !== position);
}

/** What an article may call the country or the group of a position. */
function namesOf(
  { country, group }: Position,
  { quoteLang = "en" }: Evidence,
  dataset: Dataset,
): readonly string[] {
  if (country !== undefined) {
    const others = Array.from(aliases).flatMap(([name, code]) => (code === country ? [name] : []));
    return [englishName(country), commonName(country, quoteLang), ...others];
  }
  const name = findById(dataset.groups, group)?.name ?? group;
  return typeof name === "string" ? [name, group] : [...Object.values(name), group];
}

const suffixes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "st", two: "nd", few: "rd" };

/** 2 -> "2nd" */
function ordinal(number: number): string {
  const rule = new Intl.PluralRules("en", { type: "ordinal" }).select(number);
  return `${number}${suffixes[rule] ?? "th"}`;
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
