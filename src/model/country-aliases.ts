import type { CountryCode } from "./dataset.ts";

/** Names in English that `Intl.DisplayNames` does not have: short ones, official ones and old ones. */
const names = `
  America USA|Bolivia BOL|Bosnia BIH|Britain GBR|British Virgin Islands VGB|Brunei Darussalam BRN|Burma MMR
  Cabo Verde CPV|China PR CHN|Congo Kinshasa COD|Congo Brazzaville COG|Congo COG|Cote d Ivoire CIV
  Czech Republic CZE|Democratic People s Republic of Korea PRK|Democratic Republic of Congo COD
  Democratic Republic of the Congo COD|DR Congo COD|East Timor TLS|England GBR|Great Britain GBR|Holland NLD
  Holy See VAT|Hong Kong HKG|Iran Islamic Republic of IRN|Islamic Republic of Iran IRN|Ivory Coast CIV
  Korea Republic of KOR|Lao PDR LAO|Lao People s Democratic Republic LAO|Macao MAC|Macau MAC|Macedonia MKD
  Mainland China CHN|Micronesia FSM|Federated States of Micronesia FSM|Moldova Republic of MDA|Palestine PSE
  People s Republic of China CHN|Republic of China TWN|Republic of Korea KOR|Republic of Moldova MDA
  Republic of the Congo COG|Russian Federation RUS|Scotland GBR|Sao Tome STP|State of Palestine PSE|Swaziland SWZ
  Syrian Arab Republic SYR|The Netherlands NLD|Turkey TUR|Turkiye TUR|United Arab Emirates ARE
  United Kingdom of Great Britain and Northern Ireland GBR|United Republic of Tanzania TZA
  United States of America USA|Vatican VAT|Venezuela Bolivarian Republic of VEN
  Bolivarian Republic of Venezuela VEN|Viet Nam VNM|Wales GBR|Western Samoa WSM|Zaire COD`;

/** Countries by such names, folded as `foldName` does. */
export const aliases: ReadonlyMap<string, CountryCode> = new Map(
  names
    .trim()
    .split(/\||\n/)
    .map((entry) => [foldName(entry.trim().slice(0, -4)), entry.trim().slice(-3)]),
);

/** Groups of countries that people write where a country belongs. */
const groups = new Set(
  `EU EEC NATO UN UNO OAS OEA AU ASEAN G7 G20 G77 BRICS CARICOM MERCOSUR ALBA UNASUR CELAC GCC OIC OPEC OECD OSCE CIS
   CSTO SCO ECOWAS SADC NAM QUAD AUKUS BENELUX
   EUROPEANUNION UNITEDNATIONS ARABLEAGUE AFRICANUNION LIMAGROUP GRUPODELIMA COMMONWEALTH EUROPE AFRICA ASIA
   LATINAMERICA THEWEST`.match(/\w+/g),
);

/** States that are no more, with those of today that a position may be meant for. */
const gone: ReadonlyMap<string, string> = new Map([
  ["SUN", '"RUS", "UKR" and others'],
  ["USSR", '"RUS", "UKR" and others'],
  ["SU", '"RUS", "UKR" and others'],
  ["SOVIETUNION", '"RUS", "UKR" and others'],
  ["YUG", '"SRB", "HRV" and others'],
  ["YU", '"SRB", "HRV" and others'],
  ["YUGOSLAVIA", '"SRB", "HRV" and others'],
  ["SCG", '"SRB" and "MNE"'],
  ["CSK", '"CZE" and "SVK"'],
  ["TCH", '"CZE" and "SVK"'],
  ["CZECHOSLOVAKIA", '"CZE" and "SVK"'],
]);

/** Whether a word names a group of countries. */
export function isGroup(word: string): boolean {
  return groups.has(foldName(word).replaceAll(" ", ""));
}

/** The codes of today's states in place of one that is no more, as a message lists them. */
export function successors(word: string): string | undefined {
  return gone.get(foldName(word).replaceAll(" ", ""));
}

/** A name in capitals without accents, signs and its article: "The Gambia" -> "GAMBIA". */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/&/g, " AND ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^THE (?=.)/, "");
}
