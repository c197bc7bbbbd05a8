import { formatTag } from "../text/locale.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the reader's language writes it: "2022", "January 2022", "26 Mar 2019". The
 * calendar is the Gregorian one and the digits are Latin in every language, for so are the years on the axis.
 */
export function formatDate(date: string, tag: string): string {
  // To make a format costs a hundred times what its use does, and a table uses it thousands of times.
  const key = `${tag} ${date.length}`;
  const format = formats.get(key) ?? dateFormat(date, tag);
  formats.set(key, format);
  return format.format(new Date(date));
}

function dateFormat(date: string, tag: string): Intl.DateTimeFormat {
  const [, month, day] = date.split("-");
  const options: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
  };
  if (month) options.month = day ? "short" : "long";
  if (day) options.day = "numeric";
  return new Intl.DateTimeFormat(formatTag(tag), options);
}
