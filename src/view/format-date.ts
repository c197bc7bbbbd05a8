import { formatTag } from "../text/locale.ts";

const formats = new Map<string, Intl.DateTimeFormat>();
const written = new Map<string, string>();

/**
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the reader's language writes it: "2022", "January 2022", "26 Mar 2019". The
 * calendar is the Gregorian one and the digits are Latin in every language, for so are the years on the axis.
 */
export function formatDate(date: string, tag: string): string {
  // Few dates are written thousands of times, as those of the sources for each quotation.
  const key = `${tag} ${date}`;
  let words = written.get(key);
  if (words === undefined) written.set(key, (words = dateFormat(date, tag).format(new Date(date))));
  return words;
}

function dateFormat(date: string, tag: string): Intl.DateTimeFormat {
  // To make a format costs a hundred times what its use does.
  const key = `${tag} ${date.length}`;
  const known = formats.get(key);
  if (known) return known;
  const [, month, day] = date.split("-");
  const options: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
  };
  if (month) options.month = day ? "short" : "long";
  if (day) options.day = "numeric";
  const format = new Intl.DateTimeFormat(formatTag(tag), options);
  formats.set(key, format);
  return format;
}
