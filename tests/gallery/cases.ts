import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright";
import { contested } from "../cases/contested.ts";
import { full } from "../cases/full-dataset.ts";
import { manyYears } from "../cases/many-years.ts";
import { small } from "../cases/small-dataset.ts";

/** How a reader sees a map: the browser's settings, those that it takes on later, and the map's language. */
export interface Setting {
  readonly title: string;
  readonly options: BrowserContextOptions;
  readonly media?: Parameters<Page["emulateMedia"]>[0];
  readonly lang?: string;
}

const desktop = { viewport: { width: 1440, height: 1000 } };

export const settings = {
  light: { title: "Light, 1440 px", options: desktop },
  dark: { title: "Dark, 1440 px", options: { ...desktop, colorScheme: "dark" } },
  arabic: { title: "Arabic, 1440 px", options: desktop, lang: "ar" },
  forced: { title: "Forced colours, 1440 px", options: { ...desktop, forcedColors: "active" } },
  // What the margins leave of A4.
  print: {
    title: "Print, A4",
    options: { viewport: { width: 688, height: 1017 } },
    media: { media: "print" },
  },
  phone: {
    title: "Phone, 360 px",
    options: { viewport: { width: 360, height: 800 }, isMobile: true, hasTouch: true },
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** What a map is given to show, and the settings in which it is seen. */
export interface Case {
  readonly title: string;
  readonly data: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly settings: readonly SettingName[];
}

const every = Object.keys(settings) as SettingName[];
const shipped = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));
const venezuela = shipped("venezuela");

/** A face other than the map of the first case, as a desktop and a phone show it. */
const face = (title: string, properties: Case["properties"]): Case => ({
  title,
  data: venezuela,
  properties: { year: 2019, ...properties },
  settings: ["light", "phone"],
});

/** The data sets that ship, those of `tests/cases`, and what else there is to see of the first. */
export const cases = {
  venezuela: { title: "Venezuela, 2019", data: venezuela, properties: { year: 2019 }, settings: every },
  ukraine: {
    title: "Ukraine, 2022",
    data: shipped("ukraine-2022"),
    properties: { year: 2022 },
    settings: every,
  },
  contested: {
    title: "Sources disagree, and one quotation has no stance",
    data: contested,
    properties: { year: 2001 },
    settings: every,
  },
  full: { title: "Every key of the format", data: full, properties: { year: 2019 }, settings: every },
  small: {
    title: "Two groups that share a country",
    data: small,
    properties: { year: 2019 },
    settings: every,
  },
  "many-years": {
    title: "Twenty years of the whole world",
    data: manyYears({ years: 20, countries: 195, quotations: 2, gap: 6 }),
    properties: { year: 2010 },
    settings: every,
  },
  evidence: face("The quotations of a country", { country: "CHN" }),
  changes: face("Two years compared", { view: "changes", year: 2025 }),
  tiles: face("Tiles", { view: "tiles" }),
  table: face("Table", { view: "table" }),
} as const satisfies Record<string, Case>;
