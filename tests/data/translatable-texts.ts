import type { Dataset, Text } from "../../src/model/dataset.ts";

/** Every text of a data set that is to be translated, with a name for the place where it stands. */
export function translatableTexts({
  title,
  description,
  stances,
  groups = [],
  positions,
  corrections = [],
}: Dataset): readonly (readonly [place: string, text: Text])[] {
  const evidence = positions.flatMap((position) =>
    position.evidence.map((piece) => ({
      ...piece,
      place: `${position.country ?? position.group} ${position.year}`,
    })),
  );
  const texts: [string, Text | undefined][] = [
    ["title", title],
    ["description", description],
    ...stances.map(({ id, label }): [string, Text] => [id, label]),
    ...stances.flatMap(({ id, labelByYear = {} }) =>
      Object.entries(labelByYear).map(([year, label]): [string, Text] => [`${id} ${year}`, label]),
    ),
    ...groups.flatMap(({ id, name, note }): [string, Text | undefined][] => [
      [id, name],
      [`${id}'s note`, note],
    ]),
    ...evidence.flatMap(({ place, speaker, note }): [string, Text | undefined][] => [
      [`a speaker of ${place}`, speaker?.name],
      [`a role of ${place}`, speaker?.role],
      [`a note of ${place}`, note],
    ]),
    ...corrections.map(({ date, text }): [string, Text] => [`the correction of ${date}`, text]),
  ];
  return texts.flatMap(([place, text]) => (text === undefined ? [] : [[place, text] as const]));
}
