import type { GrowthPoint } from "../measure/growth.ts";
import { MUTED, OURS, picture, round, RULE, words } from "./drawing.ts";

const axes = ["years", "quotations", "maps"] as const;
const measures: readonly {
  readonly title: string;
  readonly key: "shown" | "yearChange" | "heap" | "nodes";
}[] = [
  { title: "Shown, ms", key: "shown" },
  { title: "Year change, ms", key: "yearChange" },
  { title: "Heap, MB", key: "heap" },
  { title: "DOM nodes", key: "nodes" },
];

const CELL = { width: 300, height: 130 };
const PLOT = { left: 24, top: 36, width: 240, height: 62 };
const HEAD = 34;

/** A curve for each measure and for each thing that grows; sizes stand on a logarithmic axis, measures begin at 0. */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const content = axes.flatMap((axis, column) => [
    words(column * CELL.width + PLOT.left, 26, `More ${axis}`, { weight: 700 }),
    ...measures.flatMap(({ title, key }, row) => {
      const most = Math.max(...points.map((point) => point[key]));
      const here = points.filter((point) => point.axis === axis);
      return curve(
        column * CELL.width,
        HEAD + row * CELL.height,
        title,
        most,
        here.map((point) => ({ size: point.size, value: point[key] })),
      );
    }),
  ]);
  const label = "Curves: time, memory and nodes as data and page grow; the table below has the figures";
  return picture(axes.length * CELL.width, HEAD + measures.length * CELL.height + 8, label, content);
}

interface Dot {
  readonly size: number;
  readonly value: number;
}

/** All curves of one measure have one scale, so that they can be compared. */
function curve(
  left: number,
  top: number,
  title: string,
  most: number,
  dots: readonly Dot[],
): readonly string[] {
  const [first = 1, last = 1] = [dots[0]?.size, dots.at(-1)?.size];
  const x0 = left + PLOT.left;
  const bottom = top + PLOT.top + PLOT.height;
  const places = dots.map(({ size, value }) => ({
    size,
    value,
    x: x0 + 14 + (Math.log(size / first) / Math.log(last / first)) * (PLOT.width - 28),
    y: bottom - (value / most) * PLOT.height,
  }));
  const line = places.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ");
  return [
    words(x0, top + 18, title, { fill: MUTED }),
    `<path d="M${x0} ${bottom}h${PLOT.width}" stroke="${RULE}"/>`,
    `<polyline points="${line}" fill="none" stroke="${OURS}" stroke-width="2"/>`,
    ...places.flatMap(({ x, y, size, value }) => [
      `<circle cx="${round(x)}" cy="${round(y)}" r="3" fill="${OURS}"/>`,
      words(x, y - 8, short(value), { anchor: "middle" }),
      words(x, bottom + 16, size.toLocaleString("en"), { anchor: "middle", fill: MUTED }),
    ]),
  ];
}

function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(1);
}
