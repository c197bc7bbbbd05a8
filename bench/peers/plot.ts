import { geo, plot } from "@observablehq/plot";
import { feature } from "topojson-client";
import type { Feature } from "geojson";
import positions from "positions:numeric";
import world from "world-atlas/countries-110m.json";
import type { Year } from "../build/positions.ts";
import { colorOf, HEIGHT, linesOf, WIDTH, yearControl } from "./page.ts";

type Country = Feature<GeoJSON.Geometry, { readonly name: string }>;

const { features } = feature(world, world.objects.countries);
const place = document.querySelector("#map");
show("2019");
// A plot is not changed: it is made anew, as its authors advise.
yearControl(show);

function show(year: Year): void {
  const said = positions[year];
  place?.replaceChildren(
    plot({
      width: WIDTH,
      height: HEIGHT,
      margin: 0,
      projection: { type: "equal-earth", rotate: [-11, 0] },
      marks: [
        geo(features, {
          fill: ({ id }: Country) => colorOf(said[id ?? ""]),
          stroke: "#fff",
          title: ({ id, properties }: Country) => linesOf(properties.name, said[id ?? ""]).join("\n"),
          tip: true,
        }),
      ],
    }),
  );
}
