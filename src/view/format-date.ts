import { formatTag } from "../text/locale.ts";

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the reader's language writes it: "2022", "January 2022", "26 March 2019". */
export function formatDate(date: string, tag: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = day ? "short" : "long";
  if (day) options.day = "numeric";
  return new Intl.DateTimeFormat(formatTag(tag), options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
