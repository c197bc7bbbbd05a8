import SvgMap from "svgmap";
import positions from "positions:alpha2";
import type { Year } from "../build/positions.ts";
import { colorOf, LAND, markupOf, yearControl } from "./page.ts";

let said = positions[2019];
const map = new SvgMap({
  targetElementID: "map",
  colorNoData: LAND,
  hideFlag: true,
  onGetTooltip(_tip, code) {
    const words = document.createElement("div");
    words.className = "tip";
    words.innerHTML = markupOf(map.countries[code] ?? code, said[code]);
    return words;
  },
  data: dataOf("2019"),
});
yearControl((year) => {
  said = positions[year];
  map.applyData(dataOf(year));
});

function dataOf(year: Year) {
  const values = Object.entries(positions[year]).map(
    ([code, said]) => [code, { camp: said.camp, color: colorOf(said) }] as const,
  );
  return { data: { camp: { name: "Camp" } }, applyData: "camp", values: Object.fromEntries(values) };
}
