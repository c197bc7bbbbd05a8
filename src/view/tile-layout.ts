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

/**
 * Columns of so many tiles in a width: side by side, the fuller ones wider, where that is no taller than stacked.
 * `enlarged` is how many times the reader's letters are larger than usual.
 */
export function tileLayout(counts: readonly number[], width: number, enlarged = 1): TileLayout {
  const tracks = tracksIn(width, WIDE * enlarged);
  // A column of one tile is as wide as two where that leaves room: for its heading.
  const least = tracks < 4 ? 1 : 2;
  const stacked = {
    isStacked: true,
    spans: counts.map((count) => Math.min(tracks, Math.max(count, least))),
    tracks,
    tile: tileIn(width, tracks),
  };
  const room = width - (counts.length - 1) * (COLUMN_GAP - TILE_GAP);
  const narrow = tracksIn(room, NARROW * enlarged);
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
 * As many tracks for each column as make all of them least tall. Those left go to columns of a single one, for their
 * headings, then to the tallest; none gets more than it has tiles, but two.
 */
function shareTracks(counts: readonly number[], tracks: number): readonly number[] {
  const sharesIn = (rows: number) => counts.map((count) => Math.max(1, Math.ceil(count / rows)));
  const sum = (spans: readonly number[]) => spans.reduce((all, span) => all + span, 0);
  let rows = 1;
  while (sum(sharesIn(rows)) > tracks) rows++;
  const spans = sharesIn(rows);
  for (let left = tracks - sum(spans); left > 0; left--) {
    const open = counts
      .map((count, index) => ({ index, count, span: spans[index] ?? 1 }))
      .filter(({ count, span }) => span < Math.max(count, 2));
    const tallest = open.toSorted((a, b) => b.count / b.span - a.count / a.span).at(0);
    const next = open.find(({ span }) => span === 1) ?? tallest;
    if (!next) break;
    spans[next.index] = next.span + 1;
  }
  return spans;
}
