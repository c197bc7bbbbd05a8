import type { CountryCode } from "../model/dataset.ts";

/**
 * The territories with a code of their own that the world draws as a part of a country; a test finds each in that
 * country's land. What has a code and is not drawn at all is not here.
 */
export const drawnWithin: ReadonlyMap<CountryCode, CountryCode> = new Map([
  ["BES", "NLD"],
  ["CCK", "AUS"],
  ["CXR", "AUS"],
  ["GLP", "FRA"],
  ["GUF", "FRA"],
  ["MTQ", "FRA"],
  ["MYT", "FRA"],
  ["REU", "FRA"],
  ["SJM", "NOR"],
  ["TKL", "NZL"],
]);
