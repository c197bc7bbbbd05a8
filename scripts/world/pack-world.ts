import { countries } from "../../src/model/countries.ts";
import type { PackedWorld } from "../../src/geo/unpack-world.ts";
import type { WorldTopology } from "../../src/geo/world-topology.ts";

/**
 * A world, its countries in the order of their codes -> the short form that `PackedWorld` describes and `unpackLands`
 * reads.
 */
export function packWorld({
  sphere,
  graticule,
  frame,
  transform,
  objects,
  arcs,
}: WorldTopology): PackedWorld {
  const [step] = transform.scale;
  const { geometries } = objects.countries;
  const turns: number[] = [];
  const known: number[] = [];
  const lengths: number[] = [];
  const movements: number[][] = [];
  const centres: number[] = [];
  const ids = geometries.map(({ id }) => id);
  const inOrder = countries.filter((code) => ids.includes(code)).toSorted();
  if (inOrder.join() !== ids.join())
    throw new Error("The world has a country that no data set may name, or one that is not in its place.");
  let pen: number[] = [0, 0];
  let drawn = 0;

  const packArc = (reference: number, isFirst: boolean, after: number): void => {
    const walkedBefore = reference < 0;
    const [start = [], ...moves] = arcs[walkedBefore ? ~reference : reference] ?? [];
    turns.push(2 * after + Number(walkedBefore));
    if (walkedBefore) {
      known.push(drawn - ~reference);
      pen = start;
    } else {
      const written = after ? moves.slice(0, -1) : moves;
      lengths.push(written.length);
      if (isFirst) movements.push(difference(start, pen));
      movements.push(...written);
      pen = moves.reduce(sum, start);
      drawn++;
    }
  };

  for (const { arcs: polygons, properties } of geometries) {
    polygons.forEach((rings, p) => {
      rings.forEach((ring, r) => {
        const next = r + 1 < rings.length ? 1 : p + 1 < polygons.length ? 2 : properties?.centre ? 4 : 3;
        ring.forEach((reference, i) => packArc(reference, i === 0, i + 1 < ring.length ? 0 : next));
      });
    });
    const tenths = pen.map((grid) => Math.floor(grid * step * 10));
    const centre = properties?.centre?.map((px) => Math.round(px * 10));
    if (centre) centres.push(...difference(centre, tenths));
  }

  return {
    step,
    sphere,
    graticule,
    frame,
    landless: countries.filter((code) => !ids.includes(code)).join(" "),
    turns: writeNumbers(turns),
    known: writeNumbers(known),
    lengths: writeNumbers(lengths),
    xs: writeNumbers(movements.map(([dx = 0]) => dx)),
    ys: writeNumbers(movements.map(([, dy = 0]) => dy)),
    centres: writeNumbers(centres),
  };
}

function sum([ax = 0, ay = 0]: readonly number[], [bx = 0, by = 0]: readonly number[]): number[] {
  return [ax + bx, ay + by];
}

function difference([ax = 0, ay = 0]: readonly number[], [bx = 0, by = 0]: readonly number[]): number[] {
  return [ax - bx, ay - by];
}

/**
 * Whole numbers -> characters, mostly one each, of those that need no escape in a script or in JSON: # to [ end a
 * number, ] to ~ say that more is to come. The sign is in the lowest bit, so that small numbers are short.
 */
function writeNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => writeNumber(number < 0 ? ~(number << 1) : number << 1)).join("");
}

function writeNumber(number: number): string {
  if (number < 57) return String.fromCharCode(35 + number);
  const more = number - 57;
  return String.fromCharCode(93 + (more % 34)) + writeNumber(Math.floor(more / 34));
}
