import { articleStems } from "../model/article-stems.ts";
import type { Dataset, Stance, Text } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { quotedSources } from "../model/quoted-sources.ts";
import { yearsOf } from "../model/years.ts";
import { localize } from "../text/locale.ts";

/**
 * What a data set has that its table has not, apart from the title, as a sentence lists it; `table` is what is read from
 * the table, `lang` the language that it was made in.
 */
export function leftOut(dataset: Dataset, table: Dataset, lang = "en"): readonly string[] {
  const { positions, stances, groups = [], sources } = dataset;
  const named = new Set(positions.map(({ group }) => group));
  const taken = new Set(positions.map(({ stance }) => stance));
  const citedSources = quotedSources(sources, positions);
  const usedGroups = groups.filter(({ id }) => named.has(id));
  const isSameIn = sameSourceIn(dataset, table);
  const parts: readonly (readonly [string, boolean])[] = [
    ["the description", dataset.description !== undefined],
    ["edition and contact", dataset.edition !== undefined || dataset.contact !== undefined],
    ["corrections", Boolean(dataset.corrections?.length)],
    ["colors", stances.some(({ color }) => color)],
    ["stances without a position", stances.some(({ id }) => !taken.has(id))],
    ["what stances are called in years without them", !haveSameLabels(dataset, table, lang)],
    ["groups without a position", usedGroups.length < groups.length],
    ["notes on groups", groups.some(({ note }) => note)],
    ["sources without a quotation", citedSources.length < sources.length],
    ["what tells apart sources that are alike", table.sources.length < citedSources.length],
    ["what tells apart groups that are alike", (table.groups?.length ?? 0) < usedGroups.length],
    ["the order of sources", orderOf(table) !== orderOf({ ...dataset, sources: citedSources })],
    ["ids of sources", !citedSources.every(({ id }) => isSameIn(id))],
    ["days of reading and republishers", sources.some(({ read, via }) => read ?? via)],
    ["texts in other languages", keptTexts(dataset).some(isTranslated)],
  ];
  return parts.filter(([, has]) => has).map(([name]) => name);
}

/** Whether the stances that the table has are called the same, also in years that have no position. */
function haveSameLabels(dataset: Dataset, table: Dataset, lang: string): boolean {
  const years = dataset.stances.flatMap(({ labelByYear = {} }) => Object.keys(labelByYear).map(Number));
  return table.stances.every((found) => {
    const stance = findById(dataset.stances, found.id);
    return [...yearsOf(dataset), ...years].every(
      (year) => !stance || labelIn(stance, year, lang) === labelIn(found, year, lang),
    );
  });
}

function labelIn({ label, labelByYear }: Stance, year: number, lang: string): string {
  return localize(labelByYear?.[year] ?? label, lang).trim();
}

/** The articles of the sources as these stand in the data set. */
function orderOf(dataset: Dataset): string {
  const stem = articleStems(dataset);
  return dataset.sources.map(({ id }) => stem(id)).join("\n");
}

/** Tells of a source's id whether the table has it, for the same article. */
function sameSourceIn(dataset: Dataset, table: Dataset): (id: string) => boolean {
  const ids = new Set(table.sources.map(({ id }) => id));
  const [stem, stemInTable] = [articleStems(dataset), articleStems(table)];
  return (id) => ids.has(id) && stem(id) === stemInTable(id);
}

/** The texts that a table has, in one language. */
function keptTexts({ stances, groups = [], sources, positions }: Dataset): readonly (Text | undefined)[] {
  return [
    ...stances.flatMap(({ label, labelByYear = {} }) => [label, ...Object.values(labelByYear)]),
    ...groups.map(({ name }) => name),
    ...sources.flatMap(({ title, publisher }) => [title, publisher]),
    ...positions.flatMap(({ evidence }) =>
      evidence.flatMap(({ speaker, note }) => [speaker?.name, speaker?.role, note]),
    ),
  ];
}

function isTranslated(text: Text | undefined): boolean {
  return typeof text === "object" && Object.keys(text).length > 1;
}
