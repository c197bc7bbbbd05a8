import { geoEqualEarth, geoPath, pointer, select } from "d3";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import positions from "positions:numeric";
import { colorOf, HEIGHT, LAND, linesOf, WIDTH, yearControl } from "./page.ts";

type World = Topology<{ countries: GeometryCollection<{ readonly name: string }> }>;

/** The choropleth as a D3 author writes it by hand; a click pins the tooltip. */
export function drawWithD3(world: World): void {
  const { features } = feature(world, world.objects.countries);
  const projection = geoEqualEarth().rotate([-11, 0]).fitSize([WIDTH, HEIGHT], { type: "Sphere" });
  const map = select("#map");
  const tip = map.append("div").attr("id", "tip").attr("hidden", "");
  const svg = map.append("svg").attr("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
  let said = positions[2019];
  let isPinned = false;
  const shapes = svg
    .selectAll("path")
    .data(features)
    .join("path")
    .attr("d", geoPath(projection))
    .attr("fill", ({ id }) => colorOf(said[id ?? ""]))
    .attr("stroke", "#fff")
    .attr("stroke-width", 0.5)
    .on("pointerenter pointermove", (event: PointerEvent, { id, properties }) => {
      if (isPinned) return;
      const [x, y] = pointer(event, document.body);
      tip
        .attr("hidden", null)
        .style("transform", `translate(${x + 14}px, ${y + 14}px)`)
        .selectAll("p")
        .data(linesOf(properties.name, said[id ?? ""]))
        .join("p")
        .text((line) => line);
    })
    .on("pointerleave", () => {
      if (!isPinned) tip.attr("hidden", "");
    })
    .on("click", () => (isPinned = !isPinned));
  yearControl((year) => {
    said = positions[year];
    shapes.attr("fill", ({ id }) => (id === undefined ? LAND : colorOf(said[id])));
  });
}
