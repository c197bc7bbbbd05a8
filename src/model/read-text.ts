import type { Text } from "./dataset.ts";
import { isLanguage } from "./is-language.ts";
import { isObject, record, type Reader } from "./read.ts";
import { shown } from "./shown.ts";

/** Reads a string that passes a test; `what` names it in messages. */
export function checkedString(what: string, test: (string: string) => boolean): Reader<string> {
  return (value, path, reading) =>
    typeof value === "string" && test(value) ? value : reading.expected(what, value, path);
}

const anyString = checkedString("text", () => true);

/** Reads a string that is not blank. */
export const string: Reader<string> = (value, path, reading) => {
  const words = anyString(value, path, reading);
  return words?.trim() === "" ? reading.report(path, "this text is empty") : words;
};

/** Reads a BCP 47 language tag. */
export const language: Reader<string> = checkedString('a language tag such as "en" or "pt-BR"', isLanguage);

const byLanguage = record(
  (tag) => (isLanguage(tag) ? undefined : `${shown(tag)} is not a language tag such as "en" or "pt-BR"`),
  string,
);

/** Reads text that people read: one string, or one for each of some languages. */
export const text: Reader<Text> = (value, path, reading) => {
  if (!isObject(value)) return string(value, path, reading);
  if (Object.keys(value).length === 0) reading.report(path, "expected text in some language, found none");
  return byLanguage(value, path, reading);
};
