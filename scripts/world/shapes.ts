import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import type { Countries } from "./countries.ts";

/** A country's polygons as references to arcs; ~i is arc i walked backwards. */
export type Shape = MultiPolygon & { readonly id: string };

/** Countries in plane px over the arcs that they share. */
export interface Shapes extends Topology<{ countries: GeometryCollection }> {
  readonly objects: { countries: { type: "GeometryCollection"; geometries: Shape[] } };
}

/** Finds the borders that countries have in common. Holes that nobody fills, since an islet went, are closed. */
export function shareArcs(countries: Countries): Shapes {
  const shapes = topology({ countries }) as Shapes; // MultiPolygons with ids went in, so they come out
  const uses = countUses(shapes);
  const isFilled = (hole: number[]): boolean => hole.every((arc) => (uses[arcIndex(arc)] ?? 0) > 1);
  const close = ([outer = [], ...holes]: number[][]): number[][] => [outer, ...holes.filter(isFilled)];
  return withShapes(shapes, (shape) => ({ ...shape, arcs: shape.arcs.map(close) }));
}

/** The same arcs under changed shapes. */
export function withShapes(shapes: Shapes, change: (shape: Shape) => Shape): Shapes {
  const geometries = shapes.objects.countries.geometries.map(change);
  return { ...shapes, objects: { countries: { type: "GeometryCollection", geometries } } };
}

/** The arc that a reference means, whichever way it is walked. */
export function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

/** For each arc, how many rings it is part of. */
export function countUses(shapes: Shapes): number[] {
  const uses = shapes.arcs.map(() => 0);
  for (const { arcs } of shapes.objects.countries.geometries) {
    for (const arc of arcs.flat(2)) uses[arcIndex(arc)] = (uses[arcIndex(arc)] ?? 0) + 1;
  }
  return uses;
}
