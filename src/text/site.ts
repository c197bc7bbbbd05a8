import { LARGEST, type Refusal } from "../model/own-file.ts";
import { count } from "./count.ts";

const saveAs = "choose a .json or .csv file";

/** What the site says besides its map, which is in English as the page is. */
export const siteText = {
  heading: "Other positions on this map",
  datasets: "Data sets",
  languages: "Languages of the map",
  ownTitle: (title: string) => `Your own: ${title}`,
  facts: (countries: number, quotations: number) =>
    `${count(countries, "one country", "# countries")}, ${count(quotations, "one quotation", "# quotations")}`,
  choose: "Choose a file",
  paste: "Paste text",
  pasteLabel: "The text of a data set, JSON or CSV",
  show: "Show on the map",
  hint: "Drop a JSON or CSV file anywhere on this page, paste one, or choose it here.",
  privacy: "It stays in this browser and is sent to nobody.",
  format: "How to write one",
  drop: "Drop the file to see it on the map",
  putAway: "Put it away",
  chooseAgain: "Choose again",
  mend: "Mend the text",
  dismiss: "Dismiss",
  pasted: "Pasted text",
  pageTitle: (title: string) => `${title} · Stance Map`,

  reading: (name: string) => `Reading ${name} …`,
  shown: (name: string) => `${name} is on the map, and comes back with this page until you put it away.`,
  notKept: (name: string) =>
    `${name} is on the map, but this browser has no room for it or keeps nothing: it is gone when you leave or reload the page.`,
  faulty: (name: string, faults: number) =>
    `${name} cannot be shown: it has ${count(faults, "one fault", "# faults")}. What was shown before stays.`,
  remarks: (n: number) => `${count(n, "One remark", "# remarks")}: what may be a slip, or be meant so`,
  away: (name: string) => `${name} is put away; nothing of it is left in this browser.`,
  notAway: (name: string) =>
    `${name} is put away, but this browser could not remove what it keeps of it: it comes back with this page, until you put it away again or clear what the browser keeps of this site.`,
  unknown: (name: string) => `There is no data set “${name}” here: the map shows the first one.`,
  absent: "This address shows a reader’s own file, and there is none in this browser.",
  refused: {
    many: () => "The map shows one file at a time: choose one.",
    empty: (name: string) => `${name} is empty.`,
    huge: (name: string, size: number) =>
      `${name} has ${megabytes(size)} MB; the map takes up to ${megabytes(LARGEST)} MB.`,
    spreadsheet: (name: string) => `${name} is a spreadsheet: save it as “CSV UTF-8” and choose that.`,
    text: (name: string) =>
      `${name} is a plain text: if it has a table or JSON in it, rename it to .csv or .json.`,
    kind: (name: string) => `${name} is neither JSON nor CSV: ${saveAs}.`,
    binary: (name: string) => `${name} has no text in it: ${saveAs}.`,
    unreadable: (name: string) => `${name} cannot be read. If it is a folder, choose a file in it.`,
    unread: (name: string) => `${name} cannot be read now. Check the connection, and choose it again.`,
  } satisfies Readonly<Record<Refusal, (name: string, size: number) => string>>,
};

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString("en", { maximumFractionDigits: 0 });
}
