import { alpha2, countries } from "./countries.ts";
import { aliases, foldName } from "./country-aliases.ts";
import type { CountryCode } from "./dataset.ts";

/** Codes of old standards, of sport and of habit, each with the one that it most likely stands for. */
const slips = `
  ALG DZA ANG AGO ANT ATG ARU ABW ASA ASM BAH BHS BAN BGD BAR BRB BER BMU BHU BTN BIZ BLZ BOS BIH BOT BWA
  BRZ BRA BUL BGR CAM KHM CAR CAF CAY CYM CHA TCD CRC CRI CRO HRV DDR DEU DEN DNK DPRK PRK DRC COD
  EL GRC ENG GBR ESA SLV FIJ FJI GAM GMB GBS GNB GEQ GNQ GER DEU GRE GRC GRN GRD GUA GTM GUI GIN HAI HTI
  HOL NLD HON HND INA IDN IRE IRL IRI IRN JAP JPN KOS XKX KSA SAU KUW KWT LAT LVA LBA LBY LES LSO LIT LTU
  MAD MDG MAS MYS MAW MWI MGL MNG MNT MNE MON MCO MRI MUS MTN MRT MYA MMR NCA NIC NED NLD NEP NPL NGR NGA
  OMA OMN PAR PRY PHI PHL PLE PSE POR PRT PRC CHN PUR PRI RKS XKX ROK KOR ROM ROU RSA ZAF SAF ZAF SAM WSM
  SER SRB SEY SYC SKN KNA SLK SVK SLO SVN SOL SLB SPA ESP SRI LKA SUD SDN SUI CHE SWI CHE TAI TWN TAN TZA
  TGA TON TMP TLS TOG TGO TPE TWN UAE ARE UK GBR UNK XKX URU URY VAN VUT VIE VNM VIN VCT WBG PSE XXK XKX
  ZAM ZMB ZAR COD ZIM ZWE
  BUR MMR BYS BLR DHY BEN FXX FRA GB GBR HVO BFA NHB VUT PCZ PAN RHO ZWE VDR VNM YMD YEM AFI DJI SKM IND
  EN GBR SP ESP SW SWE JP JPN PAL PSE CHI CHL HKC HKG`;

// All of these are made when they are first asked for: most readers never see a code that is none.
let displayNames: Intl.DisplayNames | undefined;
let meant: ReadonlyMap<string, CountryCode> | undefined;
let foreignNames: ReadonlyMap<string, CountryCode> | undefined;
let namesInEnglish: ReadonlyMap<string, CountryCode> | undefined;

/** The code of the country that somebody meant by a word that is no code; undefined if it is anybody's guess. */
export function meantCountry(word: string): CountryCode | undefined {
  meant ??= readMeant();
  const name = foldName(word);
  const known = meant.get(name) ?? meant.get(name.replaceAll(" ", ""));
  if (known !== undefined || name === "") return known;
  foreignNames ??= readForeignNames();
  return foreignNames.get(name);
}

/** What people write for a country, in capitals: a slip, its two letters, its English name, or the code itself. */
function readMeant(): ReadonlyMap<string, CountryCode> {
  return new Map([
    ...[...slips.matchAll(/(\w+) (\w{3})/g)].map(([, slip = "", code = ""]) => [slip, code] as const),
    ...aliases,
    ...countries.flatMap((code) =>
      [foldName(englishName(code)), alpha2(code) ?? code, code].map((word) => [word, code] as const),
    ),
  ]);
}

/** Languages of many countries, in which any country may be named. */
const widespread = ["es", "fr", "pt", "ar", "ru", "zh", "de"];

/** Countries by what they are called in such a language, and by what they likely call themselves. */
function readForeignNames(): ReadonlyMap<string, CountryCode> {
  const namesIn = new Map<string, Intl.DisplayNames>();
  return new Map(
    countries.flatMap((code) => {
      const region = alpha2(code) ?? code;
      const { language } = new Intl.Locale("und", { region }).maximize();
      return [language, ...widespread].flatMap((tag) => {
        const names = namesIn.get(tag) ?? new Intl.DisplayNames(tag, { type: "region", fallback: "none" });
        namesIn.set(tag, names);
        const name = foldName(names.of(region) ?? "");
        return name === "" ? [] : [[name, code] as const];
      });
    }),
  );
}

/** The names of the countries in English, to compare a misspelled one with. */
export function countryNames(): ReadonlyMap<string, CountryCode> {
  return (namesInEnglish ??= new Map(countries.map((code) => [englishName(code), code])));
}

/** A country's name in English; its code if the runtime knows no name. */
export function englishName(code: CountryCode): string {
  displayNames ??= new Intl.DisplayNames("en", { type: "region" });
  return displayNames.of(alpha2(code) ?? code) ?? code;
}
