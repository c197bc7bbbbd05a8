import Plotly from "plotly.js-geo-dist-min";
import { states } from "../../src/model/countries.ts";
import positions from "positions:alpha3";
import type { Year } from "../build/positions.ts";
import { CAMPS, HEIGHT, LAND, markupOf, SUBJECT, WIDTH, yearControl } from "./page.ts";

// It fetches its world; from its makers' server, if nothing else is said.
const config = { topojsonURL: "./", displayModeBar: false, responsive: false };
const colors = [...CAMPS, SUBJECT, LAND];
const layout = {
  width: WIDTH,
  height: HEIGHT,
  margin: { l: 0, r: 0, t: 0, b: 0 },
  geo: {
    projection: { type: "natural earth", rotation: { lon: 11 } },
    showcoastlines: false,
    showframe: false,
  },
};
await Plotly.newPlot("map", [traceOf("2019")], layout, config);
yearControl((year) => {
  const { z, text } = traceOf(year);
  void Plotly.restyle("map", { z: [z], text: [text] });
});

function traceOf(year: Year) {
  const here = positions[year];
  return {
    type: "choropleth",
    locations: states,
    z: states.map((code) => here[code]?.camp ?? colors.length - 1),
    text: states.map((code) => markupOf(code, here[code])),
    hoverinfo: "text",
    zmin: 0,
    zmax: colors.length - 1,
    showscale: false,
    colorscale: colors.map((color, camp) => [camp / (colors.length - 1), color]),
  };
}
