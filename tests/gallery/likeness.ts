import type { Page } from "playwright";

/** A picture as coarse cells, row by row: the means of red, green and blue of each, from 0 to 255. */
export interface Grid {
  readonly columns: number;
  readonly values: readonly number[];
}

/** How far two pictures are apart. */
export interface Difference {
  /** Of all cells and their three colours, from 0 to 255. */
  readonly mean: number;
  /** The share of the cells that are plainly of another colour, from 0 to 1. */
  readonly strong: number;
}

const COLUMNS = 48;
/** Cells are flat: what other fonts move up or down, they move by less than a cell's width. */
const FLATNESS = 4;
/** A colour of a cell that is so far off is plainly another. */
const STRONG = 48;
/** What is below a text may stand so many rows higher or lower: three lines of it on a phone. */
const REACH = 40;

/** How many rows of cells so many px of a picture are. */
export function rowsOf(pixels: number, width: number): number {
  return Math.round((pixels / width) * COLUMNS * FLATNESS);
}

/** Reads a picture in the browser, which knows how to. */
export async function gridOf(page: Page, picture: Buffer): Promise<Grid> {
  const values = await page.evaluate(
    async ([base64, columns, flatness]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      if (!context) throw new Error("There is no canvas.");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const rows = Math.floor((height / width) * columns * flatness);
      const sums = new Float64Array(rows * columns * 3);
      const counts = new Float64Array(rows * columns);
      for (let pixel = 0; pixel < width * height; pixel++) {
        const row = Math.floor(((Math.floor(pixel / width) * columns) / width) * flatness);
        const cell = row * columns + Math.floor(((pixel % width) * columns) / width);
        if (row === rows) break;
        counts[cell] = (counts[cell] ?? 0) + 1;
        for (let channel = 0; channel < 3; channel++) {
          const at = cell * 3 + channel;
          sums[at] = (sums[at] ?? 0) + (data[pixel * 4 + channel] ?? 0);
        }
      }
      return [...sums].map((sum, index) => Math.round(sum / (counts[Math.floor(index / 3)] ?? 1)));
    },
    [picture.toString("base64"), COLUMNS, FLATNESS] as const,
  );
  return { columns: COLUMNS, values };
}

/** A part of a picture: rows of its cells, the last not included. */
export function rowsIn({ columns, values }: Grid, from: number, to: number): Grid {
  return { columns, values: values.slice(from * columns * 3, to * columns * 3) };
}

/** How far a picture, or what is one from a given row on, is from a kept one; what reaches beyond that is left out. */
export function difference(kept: Grid, seen: Grid, row = 0): Difference {
  const start = row * kept.columns * 3;
  let [sum, strong, cells] = [0, 0, 0];
  for (let at = Math.max(0, -start); at < seen.values.length && at + start < kept.values.length; at += 3) {
    let widest = 0;
    for (let channel = at; channel < at + 3; channel++) {
      const apart = Math.abs((seen.values[channel] ?? 0) - (kept.values[channel + start] ?? 0));
      sum += apart;
      widest = Math.max(widest, apart);
    }
    if (widest > STRONG) strong++;
    cells++;
  }
  return { mean: sum / cells / 3, strong: strong / cells };
}

/**
 * The same for rows of a picture, laid over the kept one where they fit best: texts in other fonts are wider and higher,
 * and what is below them stands elsewhere.
 */
export function differenceOfPart(kept: Grid, seen: Grid, from: number, to: number): Difference {
  const part = rowsIn(seen, from, to);
  return Array.from({ length: 2 * REACH + 1 }, (_, index) =>
    difference(kept, part, from + index - REACH),
  ).reduce((best, next) => (next.mean < best.mean ? next : best));
}

/** What is too much, in words. A map is the same with any font; of all else only the large hangs together. */
export function faultsOf(whole: Difference, map: Difference | undefined): string[] {
  const tooFar = ({ mean, strong }: Difference, most: Difference) => mean > most.mean || strong > most.strong;
  const told = ({ mean, strong }: Difference) =>
    `cells are ${mean.toFixed(1)} off, ${(strong * 100).toFixed(1)}% of them plainly`;
  return [
    ...(tooFar(whole, { mean: 28, strong: 0.3 }) ? [`The picture is another: ${told(whole)}.`] : []),
    ...(map && tooFar(map, { mean: 4.5, strong: 0.015 }) ? [`The map is another: ${told(map)}.`] : []),
  ];
}
