import { geoEqualEarth } from "d3";
import { MapChart } from "echarts/charts";
import { TooltipComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { feature } from "topojson-client";
import positions from "positions:numeric";
import world from "world-atlas/countries-110m.json";
import type { Year } from "../build/positions.ts";
import { colorOf, countPainted, HEIGHT, LAND, markupOf, WIDTH, yearControl } from "./page.ts";

use([MapChart, TooltipComponent, CanvasRenderer]);
const collection = feature(world, world.objects.countries);
registerMap("world", collection as never);
// Its own projection would draw Russia as a stripe around the globe.
const projection = geoEqualEarth().rotate([-11, 0]);
let said = positions[2019];
const ids = new Map(collection.features.map(({ id, properties }) => [properties.name, String(id)]));
const chart = init(document.querySelector<HTMLElement>("#map"), null, { width: WIDTH, height: HEIGHT });
chart.on("finished", countPainted);
chart.setOption({
  animation: false,
  tooltip: {
    // Else it is shown a little later, and glides.
    showDelay: 0,
    transitionDuration: 0,
    className: "tip",
    extraCssText: "max-width: 24em; white-space: normal",
    formatter: ({ name }: { readonly name: string }) => markupOf(name, said[ids.get(name) ?? ""]),
  },
  series: [seriesOf("2019")],
});
yearControl((year) => {
  said = positions[year];
  chart.setOption({ series: [seriesOf(year)] });
});

function seriesOf(year: Year) {
  return {
    type: "map" as const,
    map: "world",
    projection: {
      project: (point: number[]) => projection(point as [number, number]) ?? [0, 0],
      unproject: (point: number[]) => projection.invert?.(point as [number, number]) ?? [0, 0],
      stream: projection.stream.bind(projection),
    },
    itemStyle: { areaColor: LAND, borderColor: "#fff" },
    data: [...ids].flatMap(([name, id]) => {
      const here = positions[year][id];
      return here ? [{ name, itemStyle: { areaColor: colorOf(here) } }] : [];
    }),
  };
}
