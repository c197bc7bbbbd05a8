import type { CountryCode } from "./dataset.ts";

/**
 * ISO 3166-1 and Kosovo: the members of the United Nations, its observers, then all others. Each alpha-3 code is
 * followed by its alpha-2 code where that is not simply its first two letters, since every reader downloads this.
 */
const table = `
  AFG AGOAO ALB ANDAD AREAE ARG ARMAM ATGAG AUS AUTAT AZE BDIBI BEL BENBJ BFA BGDBD BGR BHR BHSBS BIHBA
  BLRBY BLZBZ BOL BRA BRBBB BRNBN BTN BWA CAFCF CAN CHE CHLCL CHNCN CIV CMR CODCD COGCG COL COMKM CPVCV
  CRI CUB CYP CZE DEU DJI DMA DNKDK DOM DZA ECU EGY ERI ESP ESTEE ETH FIN FJI FRA FSMFM GAB GBR GEO GHA
  GINGN GMB GNBGW GNQGQ GRC GRDGD GTM GUYGY HND HRV HTI HUN IDN IND IRLIE IRN IRQIQ ISL ISRIL ITA JAMJM
  JOR JPN KAZKZ KEN KGZ KHM KIR KNA KORKR KWT LAO LBN LBRLR LBYLY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA
  MDGMG MDVMV MEXMX MHL MKD MLI MLTMT MMR MNEME MNG MOZMZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU
  NZL OMN PAKPK PAN PER PHL PLWPW PNGPG POLPL PRKKP PRTPT PRYPY QAT ROU RUS RWA SAU SDN SENSN SGP SLBSB
  SLE SLVSV SMR SOM SRBRS SSD STP SURSR SVKSK SVNSI SWESE SWZSZ SYCSC SYR TCDTD TGO THA TJK TKMTM TLS TON
  TTO TUNTN TURTR TUVTV TZA UGA UKRUA URYUY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE
  VAT PSE
  ABWAW AIA ALAAX ASM ATAAQ ATFTF BESBQ BLM BMU BVT CCK COKCK CUWCW CXR CYMKY ESHEH FLKFK FROFO GGY GIB
  GLPGP GRLGL GUFGF GUM HKG HMD IMN IOT JEY MACMO MAFMF MNPMP MSR MTQMQ MYTYT NCL NFK NIUNU PCNPN PRI
  PYFPF REU SGSGS SHN SJM SPMPM SXM TCA TKL TWN UMI VGB VIR WLFWF XKX`;

const alpha2ByCode: ReadonlyMap<CountryCode, string> = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 3), entry.slice(3) || entry.slice(0, 2)]),
);

/** Every code that a data set may use. */
export const countries: readonly CountryCode[] = [...alpha2ByCode.keys()];

/** The 193 members of the United Nations and its two observers. */
export const states: readonly CountryCode[] = countries.slice(0, 195);

/** The two-letter code of a country, as `Intl.DisplayNames` wants it; undefined if there is no such country. */
export function alpha2(code: CountryCode): string | undefined {
  return alpha2ByCode.get(code);
}

/** Whether a word is a country's three-letter code, in capitals. */
export function isCountry(code: string): boolean {
  return alpha2ByCode.has(code);
}
