const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Whether a text is a year, a month or a day of the calendar: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isDate(written: string): boolean {
  if (!/^(?!0000)\d{4}(-\d\d){0,2}$/.test(written)) return false;
  // A day that a month does not have is either no time at all or one in the next month, as the browser pleases.
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

/** What helps with a text that is no date: which ones it may mean, or what no calendar has; undefined if nothing does. */
export function dateHint(written: string): string | undefined {
  const meant = [...new Set(meantDates(written.trim().replace(timeOfDay, "")))].filter(isDate);
  return meant.length ? `did you mean ${meant.join(" or ")}?` : calendarFault(written);
}

/** What follows a day where its time is told, too. */
const timeOfDay = /(?:(?<=\d)T\d\d|,? +\d{1,2}:\d\d).*$/;

/** The first day of a spreadsheet's calendar, in which 2019-03-26 is 43550. */
const SPREADSHEET_START = Date.UTC(1899, 11, 30);

/** A year that is written with two digits, as spreadsheets take it. */
function fullYear(year: string): string {
  return year.length === 2 ? `${Number(year) < 30 ? "20" : "19"}${year}` : year;
}

/** What a date may mean that is written as spreadsheets and people do. Where day and month could be either, both. */
function meantDates(written: string): readonly string[] {
  const [numbers, first = "", second = "", year = ""] =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)$/.exec(written) ?? [];
  if (numbers !== undefined)
    return [joined(fullYear(year), second, first), joined(fullYear(year), first, second)];
  const [, month = "", ofYear] = /^(\d{1,2})[./-](\d{4})$/.exec(written) ?? [];
  if (ofYear !== undefined) return [joined(ofYear, month)];
  const [spelled, before, word = "", after, inYear = ""] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?[ -])?([a-z]{3,9})\.?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4}|\d\d)$/i.exec(
      written,
    ) ?? [];
  if (spelled !== undefined) {
    const named = months.findIndex((name) => name.startsWith(word.toLowerCase())) + 1;
    return [joined(fullYear(inYear), String(named), before ?? after)];
  }
  // What stands behind the point is the time.
  if (/^[2-5]\d{4}(?:\.\d+)?$/.test(written)) {
    const day = new Date(SPREADSHEET_START + Math.floor(Number(written)) * 86_400_000);
    return [day.toISOString().slice(0, 10)];
  }
  const [, ...parts] = /^(\d{4})(?:[./-](\d{1,2}))?(?:[./-](\d{1,2}))?$/.exec(written) ?? [];
  return [joined(...parts)];
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
}

/** Why there is no such month, or no such day in it. */
function calendarFault(written: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(written) ?? [];
  if (Number(month) > 12) return "a year has 12 months";
  const name = months[Number(month) - 1];
  if (name === undefined) return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year} has ${days} days`;
}
