import type { Region } from "../../src/geo/region.ts";

/** The members and observers of the United Nations by the regions of its M49 standard. */
export const m49: Readonly<Record<Exclude<Region, "world">, readonly string[]>> = {
  africa:
    `DZA EGY LBY MAR SDN TUN BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD UGA TZA ZMB ZWE AGO CMR CAF TCD COG
    COD GNQ GAB STP BWA SWZ LSO NAM ZAF BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO`.split(
      /\s+/,
    ),
  asia: `KAZ KGZ TJK TKM UZB CHN PRK JPN MNG KOR BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM AFG BGD BTN IND IRN MDV NPL
    PAK LKA ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN QAT SAU PSE SYR TUR ARE YEM`.split(/\s+/),
  europe:
    `BLR BGR CZE HUN POL MDA ROU RUS SVK UKR DNK EST FIN ISL IRL LVA LTU NOR SWE GBR ALB AND BIH HRV GRC VAT ITA
    MLT MNE MKD PRT SMR SRB SVN ESP AUT BEL FRA DEU LIE LUX MCO NLD CHE`.split(/\s+/),
  "latin-america":
    `ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO BLZ CRI SLV GTM HND MEX NIC PAN ARG BOL BRA
    CHL COL ECU GUY PRY PER SUR URY VEN`.split(/\s+/),
  "north-america": ["CAN", "USA"],
  oceania: "AUS NZL FJI PNG SLB VUT KIR MHL FSM NRU PLW WSM TON TUV".split(" "),
};
