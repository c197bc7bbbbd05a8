import { listParts } from "../text/list-of.ts";
import type { StanceKey } from "../model/country-stance.ts";
import { legendKeys } from "../model/stance-keys.ts";
import type { StanceCounts } from "./count-stances.ts";
import { stanceClass, stanceLabel, type Scene } from "./stance-view.ts";

/** A piece of a sentence; `className` where it is printed in a camp's colour or, for `year`, stressed. */
export interface SentencePart {
  readonly text: string;
  readonly className?: string;
}

/** The year in words: "In 2019, these articles cite 65 countries: 14 Pro-Maduro, 49 Pro-Guaidó and 2 Neutral." */
export function yearSentence(
  { byKey }: StanceCounts,
  articles: number,
  scene: Scene,
): readonly SentencePart[] {
  const { dataset, whole = dataset, year, locale } = scene;
  const { text } = locale;
  // The last three, from the subject on, are not what somebody says.
  const camps = legendKeys(dataset)
    .slice(0, -3)
    .map((key) => ({ key, count: byKey.get(key) ?? 0 }))
    .filter(({ count }) => count);
  const total = camps.reduce((sum, { count }) => sum + count, 0);
  const sentence = !total
    ? dataset === whole
      ? text.noneCited
      : text.noneLeft
    : articles === 1
      ? text.sentenceOfOne(total)
      : text.sentence(total);
  return sentence.split(/(\{\w+\})/).flatMap((piece): SentencePart[] => {
    if (piece === "{year}") return [{ text: String(year), className: "year" }];
    if (piece !== "{camps}") return [{ text: piece }];
    const keys = camps.map(({ key }) => key);
    return listParts(keys, text.tag).map(({ type, value }) =>
      type === "element" ? campPart(value, byKey, scene) : { text: value },
    );
  });
}

function campPart(key: StanceKey, byKey: StanceCounts["byKey"], scene: Scene): SentencePart {
  const { text } = scene.locale;
  const label =
    key === "contested"
      ? text.contestedShort
      : key === "unclear"
        ? text.unclearShort
        : stanceLabel(key, scene);
  return { text: text.camp(byKey.get(key) ?? 0, label), className: stanceClass(key, scene.dataset) };
}

/** A sentence as plain text. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join("");
}
