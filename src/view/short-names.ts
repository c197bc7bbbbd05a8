import type { CountryCode } from "../model/dataset.ts";

/** What people call countries beside their names of today: short, old, official, a part for the whole. */
const table = `
  ARE UAE, Emirates
  BHS The Bahamas
  BLR Belorussia, Byelorussia
  CHN PRC, People's Republic of China
  CIV Ivory Coast
  COD DRC, DR Congo, Democratic Republic of the Congo, Congo-Kinshasa, Zaire
  COG Republic of the Congo, Congo-Brazzaville
  CPV Cape Verde, Cabo Verde
  CZE Czech Republic
  FLK Malvinas
  FSM Federated States of Micronesia
  GBR UK, Britain, Great Britain, England, Scotland, Wales, Northern Ireland
  GMB The Gambia
  IRL Republic of Ireland, Eire
  IRN Persia
  KOR South Korea, Republic of Korea, ROK
  LKA Ceylon
  MAC Macau
  MDA Moldavia
  MKD Macedonia, FYROM
  MMR Burma
  NLD Holland, The Netherlands
  PHL The Philippines
  PRK North Korea, DPRK
  PSE Palestine, State of Palestine, West Bank, Gaza
  RUS Russian Federation
  SAU KSA
  SWZ Swaziland
  SYR Syrian Arab Republic
  THA Siam
  TLS East Timor
  TUR Turkey
  TWN Republic of China, ROC
  USA America, United States of America
  VAT Vatican, Holy See
  VNM Viet Nam
  ZAF RSA`;

/** The names of each country that has some, in English. */
export const shortNames: ReadonlyMap<CountryCode, readonly string[]> = new Map(
  table
    .trim()
    .split(/\n\s*/)
    .map((line) => [line.slice(0, 3), line.slice(4).split(", ")]),
);
