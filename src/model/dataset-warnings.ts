import { articleStems } from "./article-stems.ts";
import { countryStances } from "./country-stance.ts";
import type { Dataset, Stance } from "./dataset.ts";
import { encodingSlipSteps } from "./encoding-slips.ts";
import { findById } from "./find-by-id.ts";
import { countQuote } from "./find-quote.ts";
import { finish } from "./finish.ts";
import type { Issue } from "./issue.ts";
import { languageSlipSteps } from "./language-slips.ts";
import { placeholders } from "./placeholders.ts";
import { shown } from "./shown.ts";
import { sourceSlipSteps } from "./source-slips.ts";
import { unusualYears } from "./unusual-years.ts";
import { positionsByYear, yearsOf } from "./years.ts";

/**
 * What may be as it should, and may be a slip: a stance that is a placeholder, countries on which sources disagree, a
 * group's stance of a member that is itself quoted without one, a stance of a country that the stances are about, a
 * quotation or a source that is entered twice, a year far from any article's, a language that is none, letters in a wrong
 * encoding, links without an archived copy, and, with the articles' texts by their stems, quotations that stand there more
 * than once. `placeOf` is a table's, and tells where in it something stands; in JSON its pointer does. Stances are called
 * by their labels in a table, and by their ids in JSON.
 */
export function datasetWarnings(
  dataset: Dataset,
  articles?: ReadonlyMap<string, string>,
  placeOf?: (pointer: string) => string,
): readonly Issue[] {
  return finish(datasetWarningSteps(dataset, articles, placeOf));
}

/** The same in steps: of a hundred thousand quotations it takes a second. */
export function* datasetWarningSteps(
  dataset: Dataset,
  articles?: ReadonlyMap<string, string>,
  placeOf?: (pointer: string) => string,
): Generator<undefined, readonly Issue[]> {
  return [
    ...placeholders(dataset, placeOf !== undefined),
    ...(yield* contested(dataset, placeOf !== undefined)),
    ...(yield* undecidedMembers(dataset)),
    ...stancesOfSubjects(dataset),
    ...(yield* enteredTwice(dataset, placeOf ?? ((pointer) => pointer))),
    ...(yield* sourceSlipSteps(dataset, placeOf ?? ((pointer) => pointer))),
    ...unusualYears(dataset),
    ...(yield* languageSlipSteps(dataset)),
    ...(yield* encodingSlipSteps(dataset)),
    ...unarchived(dataset, placeOf !== undefined),
    ...(articles ? repeated(dataset, articles) : []),
  ];
}

function* contested(dataset: Dataset, isTable: boolean): Generator<undefined, readonly Issue[]> {
  const members = new Map(dataset.groups?.map((group) => [group.id, group.members]));
  const indexOf = new Map(dataset.positions.map((position, index) => [position, index]));
  const issues: Issue[] = [];
  for (const year of yearsOf(dataset)) {
    const positions = positionsByYear(dataset).get(year) ?? [];
    for (const { key, country, stances } of countryStances(dataset, year).values()) {
      if (key !== "contested") continue;
      yield;
      const own = positions.filter((position) => position.country === country && position.stance !== null);
      const all = own.length
        ? own
        : positions.filter(
            ({ group, stance }) => stance !== null && members.get(group ?? "")?.includes(country),
          );
      // The last of them is the one that made it so.
      const last = all.findLast((position) => position.stance !== all[0]?.stance) ?? all[0];
      const at = last ? (indexOf.get(last) ?? 0) : 0;
      // The ids of a table's stances are made of what it calls them.
      const nameOf = (id: string) =>
        (isTable ? labelIn(findById(dataset.stances, id), year) : undefined) ?? id;
      const claimed = stances.map((id) => shown(nameOf(id))).join(" and ");
      issues.push({
        path: `/positions/${at}/stance`,
        message: `${country} is contested in ${year}: ${claimed}`,
      });
    }
  }
  return issues;
}

function* undecidedMembers(dataset: Dataset): Generator<undefined, readonly Issue[]> {
  const indexOf = new Map(
    dataset.positions.flatMap(({ evidence }, index) => evidence.map((piece) => [piece, index] as const)),
  );
  const issues: Issue[] = [];
  for (const year of yearsOf(dataset))
    for (const { country, stances, citations } of countryStances(dataset, year).values()) {
      yield;
      const silent = citations.find(({ group, stance }) => group === undefined && stance === null);
      const claims = citations.filter(({ stance }) => stance !== null);
      if (!silent || !stances.length || claims.some(({ group }) => group === undefined)) continue;
      const groups = [...new Set(claims.map(({ group }) => shown(group)))].join(" and ");
      const message = `${country} is quoted without a stance in ${year}, and the map colours it as a member of ${groups}; if that does not hold for it, take it out of the members`;
      issues.push({ path: `/positions/${indexOf.get(silent.evidence) ?? 0}/stance`, message });
    }
  return issues;
}

function stancesOfSubjects({ subject, positions }: Dataset): readonly Issue[] {
  const subjects = new Set(subject);
  return positions.flatMap(({ country, stance }, at) => {
    if (country === undefined || stance === null || stance === "subject" || !subjects.has(country)) return [];
    const message = `${country} is a subject of this data set, so the map does not show this stance; write "subject" in its place, or take ${country} out of the subjects`;
    return [{ path: `/positions/${at}/stance`, message }];
  });
}

/** What a stance is called in a year, in a table's one language. */
function labelIn(stance: Stance | undefined, year: number): string | undefined {
  const label = stance?.labelByYear?.[year] ?? stance?.label;
  return typeof label === "string" ? label : undefined;
}

function* enteredTwice(
  { positions }: Dataset,
  placeOf: (pointer: string) => string,
): Generator<undefined, readonly Issue[]> {
  const places = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [at, { country, group, year, evidence }] of positions.entries())
    for (const [index, { source, quote, prefix, suffix }] of evidence.entries()) {
      yield;
      const words = [quote, prefix, suffix].map((text) => text?.trim().replace(/\s+/g, " "));
      const key = JSON.stringify([country, group, year, source, ...words]);
      const path = `/positions/${at}/evidence/${index}/quote`;
      const before = places.get(key);
      if (before === undefined) places.set(key, path);
      else {
        const who = country ?? shown(group);
        issues.push({ path, message: `${who} has this quotation in ${year} already: ${placeOf(before)}` });
      }
    }
  return issues;
}

function unarchived({ sources }: Dataset, isTable: boolean): readonly Issue[] {
  const place = isTable ? ': the columns "archived_url" and "archived_date" have a place for one' : "";
  const message = `this link has no archived copy; pages move and vanish${place}`;
  return sources.flatMap(({ url, archived }, index) =>
    url !== undefined && !archived ? [{ path: `/sources/${index}/url`, message }] : [],
  );
}

function repeated(dataset: Dataset, articles: ReadonlyMap<string, string>): readonly Issue[] {
  const stemOf = articleStems(dataset);
  return dataset.positions.flatMap(({ evidence }, at) =>
    evidence.flatMap((piece, index) => {
      const stem = stemOf(piece.source);
      const count = countQuote(piece, articles.get(stem) ?? "");
      if (count < 2) return [];
      const message = `stands ${count} times in ${shown(stem)}; a prefix or a suffix tells which place is meant`;
      return [{ path: `/positions/${at}/evidence/${index}/quote`, message }];
    }),
  );
}
