import type { CountryCode, Dataset, Evidence, Position, PositionStance } from "./dataset.ts";
import { positionsByYear } from "./years.ts";

/**
 * What a country is coloured by: a stance's id, `subject` (the stances are about it), `contested` (sources disagree),
 * `unclear` (quoted, no stance claimed), `uncited`, or `hidden` (cited, but the filter hides it).
 */
export type StanceKey = string;

/** Whether a source names the country, or covers it only as a member of a group. */
export type Coverage = "named" | "group";

/** One piece of evidence as it counts for a country: the stance it supports, and the group it comes through. */
export interface Citation {
  readonly evidence: Evidence;
  readonly stance: PositionStance;
  readonly group?: string;
}

/** What the sources say of one country in one year. Uncited countries have none. */
export interface CountryStance {
  readonly country: CountryCode;
  readonly key: StanceKey;
  /** The camps it is counted in, in the order of the legend: one; more where contested; none for subject and unclear. */
  readonly stances: readonly string[];
  readonly coverage: Coverage;
  /** The strongest first; what supports the stance before quotations that claim none. */
  readonly citations: readonly Citation[];
}

/** Whether more than one stance colours a country: where sources disagree, or where two years are compared. */
export function isSplit(stance: CountryStance | undefined): stance is CountryStance {
  return stance !== undefined && stance.stances.length > 1;
}

type Stances = ReadonlyMap<CountryCode, CountryStance>;

const known = new WeakMap<Dataset, Map<number, Stances>>();

/**
 * Each cited country's stance in a year: its own positions beat its groups', quotations without a stance only add.
 * Made once a year.
 */
export function countryStances(dataset: Dataset, year: number): Stances {
  const ofDataset = known.get(dataset) ?? new Map<number, Stances>();
  known.set(dataset, ofDataset);
  const stances = ofDataset.get(year) ?? settleYear(dataset, year);
  ofDataset.set(year, stances);
  return stances;
}

function settleYear(dataset: Dataset, year: number): Stances {
  const members = new Map(dataset.groups?.map((group) => [group.id, group.members]));
  const own = new Map<CountryCode, Citation[]>();
  const inherited = new Map<CountryCode, Citation[]>();
  for (const position of positionsByYear(dataset).get(year) ?? []) {
    const citations = citationsOf(position);
    if (position.country !== undefined) append(own, position.country, citations);
    else for (const country of members.get(position.group) ?? []) append(inherited, country, citations);
  }
  for (const country of dataset.subject ?? []) append(own, country, []);
  const order = dataset.stances.map((stance) => stance.id);
  const countries = new Set([...own.keys(), ...inherited.keys()]);
  return new Map(
    [...countries].map((country) => {
      const isSubject = dataset.subject?.includes(country) ?? false;
      return [
        country,
        settle(country, own.get(country) ?? [], inherited.get(country) ?? [], order, isSubject),
      ];
    }),
  );
}

function citationsOf({ group, stance, evidence }: Position): Citation[] {
  return evidence.map((piece) => ({ evidence: piece, stance, ...(group !== undefined && { group }) }));
}

function append(
  map: Map<CountryCode, Citation[]>,
  country: CountryCode,
  citations: readonly Citation[],
): void {
  const known = map.get(country);
  if (known) known.push(...citations);
  else map.set(country, [...citations]);
}

function settle(
  country: CountryCode,
  own: readonly Citation[],
  inherited: readonly Citation[],
  order: readonly string[],
  isSubject: boolean,
): CountryStance {
  const claims = (citation: Citation) => citation.stance !== null;
  const supporting = own.some(claims) ? own.filter(claims) : inherited.filter(claims);
  const silent = [...own, ...inherited].filter((citation) => !claims(citation));
  const citations = [...supporting, ...silent];
  // An author may also write a member's position out by itself, with the evidence marked as the group's.
  const isNamed = (supporting.length ? supporting : silent).some(
    ({ group, evidence }) => group === undefined && evidence.basis !== "group",
  );
  const stances = isSubject
    ? []
    : order.filter((id) => supporting.some((citation) => citation.stance === id));
  const key = isSubject ? "subject" : stances.length > 1 ? "contested" : (stances[0] ?? "unclear");
  return { country, key, stances, coverage: isNamed || isSubject ? "named" : "group", citations };
}
