import type { Dataset, Text } from "../model/dataset.ts";

/** The keys of texts that are a table's own; titles and publishers are its articles', as quotations are. */
const own: ReadonlySet<string> = new Set(["label", "name", "role", "note"]);

/** A table's data set, with the words that are the table's own said to be in a language. */
export function inLanguage(dataset: Dataset, lang: string): Dataset {
  const told = (text: Text) => (typeof text === "string" ? { [lang]: text } : text);
  const copy = JSON.parse(JSON.stringify(dataset), (key, value: unknown) => {
    if (own.has(key)) return told(value as Text);
    if (key !== "labelByYear") return value;
    return Object.fromEntries(
      Object.entries(value as Record<string, Text>).map(([year, label]) => [year, told(label)]),
    );
  }) as Dataset;
  return { ...copy, title: told(copy.title) };
}
