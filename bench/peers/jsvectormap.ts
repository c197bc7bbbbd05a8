import jsVectorMap from "jsvectormap";
import positions from "positions:alpha2";
import type { Said, Year } from "../build/positions.ts";
import { CAMPS, LAND, markupOf, SUBJECT, YEARS, yearControl } from "./page.ts";

// The map's module wants the library as a global.
window.jsVectorMap = jsVectorMap;
await import("jsvectormap/dist/maps/world.js");

const colors = [...CAMPS, SUBJECT];
const codes = YEARS.flatMap((year) => Object.keys(positions[year]));
let said = positions[2019];
const map = new jsVectorMap({
  selector: "#map",
  map: "world",
  regionStyle: { initial: { fill: LAND } },
  series: {
    regions: [
      {
        attribute: "fill",
        scale: { land: LAND, ...Object.fromEntries(colors.map((color, camp) => [`camp${camp}`, color])) },
        values: valuesOf("2019"),
      },
    ],
  },
  onRegionTooltipShow(_event, tooltip, code) {
    tooltip.text(markupOf(tooltip.text(), said[code]), true);
  },
});
yearControl((year) => {
  said = positions[year];
  map.series.regions[0]?.setValues(valuesOf(year));
});

/** Of every country that any year has: what is left out keeps the colour of the year before. */
function valuesOf(year: Year): Record<string, string> {
  const here = positions[year];
  const valueOf = (said: Said | undefined) => (said ? `camp${said.camp}` : "land");
  return Object.fromEntries(codes.map((code) => [code, valueOf(here[code])]));
}
