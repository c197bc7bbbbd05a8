/** Room between tiles, and between columns that stand side by side, in px. */
export const TILE_GAP = 6;
export const COLUMN_GAP = 22;
/** How narrow a tile may get where columns stand side by side, and where one below the other, in px. */
const NARROW = 108;
const WIDE = 132;

/** How columns of tiles share a width; all tiles of all columns are equally wide. */
export interface TileLayout {
  /** Whether the columns stand one below the other; short ones may share a row. */
  readonly isStacked: boolean;
  /** How many tiles each column has in a row, and how many fit into the whole width. */
  readonly spans: readonly number[];
  readonly tracks: number;
  /** How wide a tile is, in px. */
  readonly tile: number;
}

/** Columns of so many tiles in a width: side by side, the fuller ones wider, where that is no taller than stacked. */
export function tileLayout(counts: readonly number[], width: number): TileLayout {
  const tracks = tracksIn(width, WIDE);
  // A column of one tile is as wide as two where that leaves room: for its heading.
  const least = tracks < 4 ? 1 : 2;
  const stacked = {
    isStacked: true,
    spans: counts.map((count) => Math.min(tracks, Math.max(count, least))),
    tracks,
    tile: tileIn(width, tracks),
  };
  const room = width - (counts.length - 1) * (COLUMN_GAP - TILE_GAP);
  const narrow = tracksIn(room, NARROW);
  if (narrow < counts.length) return stacked;
  const beside = {
    isStacked: false,
    spans: shareTracks(counts, narrow),
    tracks: narrow,
    tile: tileIn(room, narrow),
  };
  // A heading between stacked columns takes about a row.
  const below = rowsOf(counts, stacked.spans).reduce((sum, rows) => sum + rows + 1, -1);
  return Math.max(...rowsOf(counts, beside.spans)) <= below ? beside : stacked;
}

function tracksIn(width: number, narrowest: number): number {
  return Math.max(1, Math.floor((width + TILE_GAP) / (narrowest + TILE_GAP)));
}

function tileIn(width: number, tracks: number): number {
  return Math.max(0, (width - (tracks - 1) * TILE_GAP) / tracks);
}

function rowsOf(counts: readonly number[], spans: readonly number[]): readonly number[] {
  return counts.map((count, index) => Math.ceil(count / (spans[index] ?? 1)));
}

/**
 * One track for each column, and each of those left for the column that is tallest by then. None gets more than it has
 * tiles, but two for its heading; the rest stay empty.
 */
function shareTracks(counts: readonly number[], tracks: number): readonly number[] {
  const spans = counts.map(() => 1);
  for (let left = tracks - counts.length; left > 0; left--) {
    const [tallest] = counts
      .map((count, index) => ({ index, count, span: spans[index] ?? 1 }))
      .filter(({ count, span }) => span < Math.max(count, 2))
      .sort((a, b) => b.count / b.span - a.count / a.span);
    if (!tallest) break;
    spans[tallest.index] = tallest.span + 1;
  }
  return spans;
}
