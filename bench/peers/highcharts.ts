import Highcharts from "highcharts/esm/highmaps.js";
import world from "@highcharts/map-collection/custom/world-lowres.topo.json";
import positions from "positions:alpha3";
import type { Year } from "../build/positions.ts";
import { colorOf, LAND, markupOf, yearControl } from "./page.ts";

let said = positions[2019];
const chart = Highcharts.mapChart("map", {
  accessibility: { enabled: false },
  chart: { map: world, animation: false },
  title: { text: "" },
  credits: { enabled: false },
  legend: { enabled: false },
  tooltip: {
    animation: false,
    useHTML: true,
    className: "tip",
    formatter() {
      const { name, properties } = this as unknown as MapPoint;
      return markupOf(name, said[properties["iso-a3"]]);
    },
  },
  series: [
    {
      type: "map",
      animation: false,
      joinBy: ["iso-a3", "code"],
      allAreas: true,
      nullColor: LAND,
      data: dataOf("2019"),
    },
  ],
});
yearControl((year) => {
  said = positions[year];
  chart.series[0]?.setData(dataOf(year), true, false);
});

/** A country as a tooltip gets it. */
interface MapPoint {
  readonly name: string;
  readonly properties: { readonly "iso-a3": string };
}

function dataOf(year: Year) {
  return Object.entries(positions[year]).map(([code, said]) => ({
    code,
    value: said.camp,
    color: colorOf(said),
  }));
}
