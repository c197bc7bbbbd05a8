import { changesBetween } from "../model/changes.ts";
import type { Coverage, CountryStance } from "../model/country-stance.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import { legendKeys } from "../model/stance-keys.ts";
import { collatorOf } from "../text/collator-of.ts";
import type { LateWords } from "../text/en-late.ts";
import { listParts } from "../text/list-of.ts";
import type { CitationView } from "./citation-view.ts";
import { countryName } from "./country-name.ts";
import { countryView } from "./country-view.ts";
import { shownChanges, type ShownChange, type ShownKind } from "./shown-changes.ts";
import type { Scene } from "./stance-view.ts";
import type { SentencePart } from "./year-sentence.ts";

/** What one of the two years says of a country. */
export interface ChangeSide {
  readonly label: string;
  /** The stance's class, or several where sources disagree. */
  readonly classNames: readonly string[];
  /** Undefined where no position is shown. */
  readonly coverage: Coverage | undefined;
  /** The first quotation; where sources disagree, the first of each camp. */
  readonly citations: readonly CitationView[];
}

/** A country, and what each of the two years says of it. */
export interface ChangeRow {
  readonly country: CountryCode;
  readonly name: string;
  readonly from: ChangeSide;
  readonly to: ChangeSide;
}

/** The countries of one kind of change, by stance before, stance after, and name. */
export interface ChangeGroup {
  readonly kind: ShownKind;
  readonly label: string;
  readonly rows: readonly ChangeRow[];
}

/** Two years compared, ready to print. */
export interface ChangesView {
  readonly sentence: readonly SentencePart[];
  /** What moved first, what the filter hides last; a kind that no country shows is left out. */
  readonly groups: readonly ChangeGroup[];
}

const kinds: readonly ShownKind[] = ["moved", "newly", "unsettled", "same", "dropped", "hidden"];

/** Compares two years of a data set, whichever is the earlier. */
export function changesView(
  scene: Omit<Scene, "year">,
  from: number,
  to: number,
  late: LateWords,
): ChangesView {
  const changes = shownChanges(scene, { from, to });
  const byName = collatorOf(scene.locale.tag);
  const legend = legendKeys(scene.dataset);
  const place = (stance: CountryStance | undefined) => legend.indexOf(stance?.key ?? "uncited");
  const sorted = changes
    .map((change) => ({ change, row: changeRow(change, from, to, scene) }))
    .sort(
      (a, b) =>
        place(a.change.from) - place(b.change.from) ||
        place(a.change.to) - place(b.change.to) ||
        byName.compare(a.row.name, b.row.name),
    );
  const groups = kinds.flatMap((kind): ChangeGroup[] => {
    const rows = sorted.flatMap(({ change, row }) => (change.kind === kind ? row : []));
    return rows.length ? [{ kind, label: late.changeKinds[kind], rows }] : [];
  });
  return { sentence: changesSentence(changes, from, to, scene, late), groups };
}

function changeRow(
  { country, from, to }: ShownChange,
  fromYear: number,
  toYear: number,
  scene: Omit<Scene, "year">,
): ChangeRow {
  return {
    country,
    name: countryName(country, scene.locale),
    from: changeSide(country, from, { ...scene, year: fromYear }),
    to: changeSide(country, to, { ...scene, year: toYear }),
  };
}

function changeSide(country: CountryCode, cited: CountryStance | undefined, scene: Scene): ChangeSide {
  const { stance, classNames, citations } = countryView(country, cited, scene);
  return { label: stance, classNames, coverage: cited?.coverage, citations };
}

type Counted = keyof LateWords["changeCount"];

/** "From 2019 to 2025, no country is cited with another stance. 3 are cited with the same and 1 is unclear." */
function changesSentence(
  changes: readonly ShownChange[],
  from: number,
  to: number,
  { dataset, whole = dataset, locale }: Omit<Scene, "year">,
  late: LateWords,
): readonly SentencePart[] {
  const counts = new Map<Counted, number>();
  for (const counted of changes.map(countedAs)) counts.set(counted, (counts.get(counted) ?? 0) + 1);
  const part = (counted: Counted): SentencePart => ({
    text: late.changeCount[counted](counts.get(counted) ?? 0),
    className: counted,
  });
  const others = (["newly", "same", "unclear", "contested", "dropped", "hidden"] as const)
    .filter((kind) => counts.has(kind))
    .map(part);
  const list = listParts(
    others.map(({ text }) => text),
    locale.text.tag,
  );
  const moved = late.changes(counts.get("moved") ?? 0);
  const told = others.length ? moved + late.otherChanges : moved;
  const sentence = changes.length ? told : citesAny(whole, from, to) ? late.noneLeft : late.noneCompared;
  return sentence.split(/(\{\w+\})/).flatMap((piece): SentencePart[] => {
    if (piece === "{from}") return [{ text: String(from), className: "year" }];
    if (piece === "{to}") return [{ text: String(to), className: "year" }];
    if (piece === "{moved}") return [part("moved")];
    if (piece !== "{counts}") return piece ? [{ text: piece }] : [];
    return list.map(({ value }) => others.find(({ text }) => text === value) ?? { text: value });
  });
}

/** Whether one of two years cites a country. */
function citesAny(dataset: Dataset, from: number, to: number): boolean {
  return changesBetween(dataset, from, to).length > 0;
}

/** An unsettled change is counted by what keeps it open. */
function countedAs({ kind, from, to }: ShownChange): Counted {
  if (kind !== "unsettled") return kind;
  return from?.key === "contested" || to?.key === "contested" ? "contested" : "unclear";
}
