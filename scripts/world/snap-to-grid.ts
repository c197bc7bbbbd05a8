import { arcIndex, countUses, type Shapes } from "./shapes.ts";

type Point = readonly [number, number];
type Arc = readonly Point[];

/**
 * Rounds to a grid of `step` px; the arcs that come out are absolute grid points. Neighbours that fall on one
 * point are one. A ring that is left without area is opened by one step, so that no country vanishes.
 */
export function snapToGrid(shapes: Shapes, step: number): Shapes {
  const arcs = shapes.arcs.map((arc): Arc =>
    dropRepeated(arc.map(([x = 0, y = 0]) => [Math.round(x / step), Math.round(y / step)])),
  );
  const uses = countUses(shapes);
  for (const [outer = []] of shapes.objects.countries.geometries.flatMap((shape) => shape.arcs)) {
    if (hasArea(outer.flatMap((reference) => walk(arcs, reference)))) continue;
    const coast = outer.find((reference) => uses[arcIndex(reference)] === 1) ?? outer[0] ?? 0;
    const opened = open(walk(arcs, coast));
    arcs[arcIndex(coast)] = coast < 0 ? opened.toReversed() : opened;
  }
  return { ...shapes, arcs: arcs.map((arc) => arc.map((point) => [...point])) };
}

function dropRepeated(points: Arc): Arc {
  const distinct = points.filter(([x, y], i) => x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
  return distinct.length > 1 ? distinct : [...distinct, ...distinct];
}

function walk(arcs: readonly Arc[], reference: number): Arc {
  const arc = arcs[arcIndex(reference)] ?? [];
  return reference < 0 ? arc.toReversed() : arc;
}

function hasArea(ring: Arc): boolean {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [px, py] = ring.at(i - 1) ?? [x, y];
    twice += px * y - x * py;
  });
  return twice !== 0;
}

/** From an arc's start to its end around one step of land, which lies to the right as everywhere. */
function open(arc: Arc): Arc {
  const [[x0, y0], [x1, y1]] = [arc.at(0) ?? [0, 0], arc.at(-1) ?? [0, 0]];
  if (x0 === x1 && y0 === y1)
    return [
      [x0, y0],
      [x0 + 1, y0],
      [x0 + 1, y0 + 1],
      [x0, y0 + 1],
      [x0, y0],
    ];
  const [left, up] = [Math.sign(y1 - y0), Math.sign(x1 - x0)];
  return [
    [x0, y0],
    [x0 + left, y0 - up],
    [x1 + left, y1 - up],
    [x1, y1],
  ];
}
