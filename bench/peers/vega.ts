import embed, { type VisualizationSpec } from "vega-embed";
import positions from "positions:numeric";
import world from "world-atlas/countries-110m.json";
import { colorOf, countPainted, HEIGHT, LAND, linesOf, WIDTH, YEARS, yearControl } from "./page.ts";

const said = YEARS.flatMap((year) =>
  Object.entries(positions[year]).map(([id, said]) => ({
    key: `${id} ${year}`,
    color: colorOf(said),
    words: linesOf("", said).slice(1).join("\n"),
  })),
);
const spec: VisualizationSpec = {
  width: WIDTH,
  height: HEIGHT,
  padding: 0,
  params: [{ name: "year", value: YEARS[0] }],
  projection: { type: "equalEarth", rotate: [-11, 0, 0] },
  data: { values: world, format: { type: "topojson", feature: "countries" } },
  transform: [
    { calculate: "datum.id + ' ' + year", as: "key" },
    { lookup: "key", from: { data: { values: said }, key: "key", fields: ["color", "words"] } },
    { calculate: `datum.color || '${LAND}'`, as: "fill" },
    { calculate: "datum.words || 'No position cited'", as: "said" },
  ],
  mark: { type: "geoshape", stroke: "#fff" },
  encoding: {
    color: { field: "fill", type: "nominal", scale: null },
    tooltip: [
      { field: "properties.name", title: "Country" },
      { field: "said", title: "Position" },
    ],
  },
};
const { view } = await embed("#map", spec, { actions: false });
countPainted();
yearControl((year) => {
  void view.signal("year", year).runAsync().then(countPainted);
});
