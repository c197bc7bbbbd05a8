import type { Dataset } from "./dataset.ts";
import { foldIssues } from "./fold-issues.ts";
import type { Issue } from "./issue.ts";

/** Countries are those of today, of which few are older; nobody is quoted on what comes after. */
const USUAL = { from: 1800, to: 2100 };

/** Years and dates that are possible, yet likely a slip, such as 26 or 2205; each year once. */
export function unusualYears({ corrections = [], stances, sources, positions }: Dataset): readonly Issue[] {
  const all: readonly (readonly [string, number | string | undefined])[] = [
    ...corrections.flatMap(({ date, year }, at) => [
      [`/corrections/${at}/date`, date] as const,
      [`/corrections/${at}/year`, year] as const,
    ]),
    ...stances.flatMap(({ labelByYear = {} }, at) =>
      Object.keys(labelByYear).map((year) => [`/stances/${at}/labelByYear/${year}`, year] as const),
    ),
    ...sources.flatMap(({ date, read, archived }, at) => [
      [`/sources/${at}/date`, date] as const,
      [`/sources/${at}/read`, read] as const,
      [`/sources/${at}/archived/date`, archived?.date] as const,
    ]),
    ...positions.map(({ year }, at) => [`/positions/${at}/year`, year] as const),
  ];
  const issues = all.flatMap(([path, written]) => {
    const year = typeof written === "string" ? parseInt(written) : written;
    if (year === undefined || (year >= USUAL.from && year <= USUAL.to)) return [];
    return [{ path, message: `the year ${year} is not from ${USUAL.from} to ${USUAL.to}; is it meant?` }];
  });
  return foldIssues(issues);
}
