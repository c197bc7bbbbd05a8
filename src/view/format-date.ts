import { formatTag } from "../text/locale.ts";

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the reader's language writes it: "2022", "January 2022", "26 Mar 2019". */
export function formatDate(date: string, tag: string): string {
  const [, month, day] = date.split("-");
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = day ? "short" : "long";
  if (day) options.day = "numeric";
  return new Intl.DateTimeFormat(formatTag(tag), options).format(new Date(date));
}
