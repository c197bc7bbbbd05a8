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
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?: de)?[ -])?(\p{L}[\p{L}\p{M}]{2,11})\.?(?: de)?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4}|\d\d)(?: ?г\.?)?$/iu.exec(
      written,
    ) ?? [];
  if (spelled !== undefined)
    return monthsCalled(word).map((month) => joined(fullYear(inYear), String(month), before ?? after));
  const [signed, signedYear, signedMonth, signedDay] =
    /^(\d{4})[年년] ?(\d{1,2})[月월](?: ?(\d{1,2})[日일])?$/.exec(written) ?? [];
  if (signed !== undefined) return [joined(signedYear, signedMonth, signedDay)];
  // What stands behind the point is the time.
  if (/^[2-5]\d{4}(?:\.\d+)?$/.test(written)) {
    const day = new Date(SPREADSHEET_START + Math.floor(Number(written)) * 86_400_000);
    return [day.toISOString().slice(0, 10)];
  }
  const [, ...parts] = /^(\d{4})(?:[./-](\d{1,2}))?(?:[./-](\d{1,2}))?$/.exec(written) ?? [];
  return [joined(...parts)];
}

/** Languages in which a month may be named. */
const languages = ["en", "es", "fr", "pt", "de", "it", "ru", "ar"];

let namesOfMonths: readonly (readonly [name: string, month: number])[] | undefined;

/** The months that a word may be a name of, or the beginning of one, from 1. */
function monthsCalled(word: string): readonly number[] {
  namesOfMonths ??= readMonths();
  const begins = namesOfMonths.filter(([name]) => name.startsWith(foldWord(word)));
  return [...new Set(begins.map(([, month]) => month))];
}

function readMonths(): readonly (readonly [string, number])[] {
  // A month has another case beside a day than alone.
  const formats = languages.flatMap((tag) =>
    [{ day: "numeric" } as const, {}].map(
      (day) => new Intl.DateTimeFormat(tag, { ...day, month: "long", timeZone: "UTC" }),
    ),
  );
  return formats.flatMap((format) =>
    months.map((_, index) => {
      const parts = format.formatToParts(Date.UTC(2001, index, 1));
      return [foldWord(parts.find(({ type }) => type === "month")?.value ?? ""), index + 1] as const;
    }),
  );
}

/** A word in lower case without its accents. */
function foldWord(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
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
