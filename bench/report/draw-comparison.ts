import type { Metric } from "../measure/sample.ts";
import { summaryOf } from "./compare.ts";
import { bar, INK, MUTED, OTHERS, OURS, picture, round, words } from "./drawing.ts";
import type { Results } from "./results.ts";

const panels: readonly {
  readonly title: string;
  readonly metric: Metric;
  readonly tell: (value: number) => string;
}[] = [
  { title: "Bytes to the first map", metric: "bytes", tell: (value) => `${(value / 1000).toFixed(1)} kB` },
  { title: "On a fast line", metric: "firstMapFast", tell: (value) => `${value.toFixed(0)} ms` },
  {
    title: "Slow 4G, 4× slower CPU",
    metric: "firstMapSlow",
    tell: (value) => `${(value / 1000).toFixed(2)} s`,
  },
];

const NAMES = 200;
const PANEL = 250;
/** Of a panel's width what the longest bar takes; the rest is for its figure. */
const LONGEST = 165;
const ROW = 26;
const TOP = 52;

/** Bars of bytes and times to the first map, with a whisker from the least to the most. */
export function drawComparison({ peers, samples }: Results): string {
  const content = peers.map(({ id, name }, row) =>
    words(NAMES - 14, TOP + row * ROW + 16, name, { anchor: "end", weight: isOurs(id) ? 700 : 400 }),
  );
  panels.forEach(({ title, metric, tell }, column) => {
    const left = NAMES + column * PANEL;
    const all = peers.map(({ id }) => summaryOf(samples, id, metric));
    const most = Math.max(...all.map((summary) => summary?.median ?? 0));
    content.push(words(left, 30, title, { weight: 700 }));
    all.forEach((summary, row) => {
      const y = TOP + row * ROW;
      if (!summary) return content.push(words(left, y + 16, "not measured", { fill: MUTED }));
      const scale = (value: number) => (value / most) * LONGEST;
      const width = scale(summary.median);
      const [from, to] = [scale(summary.min), Math.min(scale(summary.max), LONGEST + 12)];
      content.push(bar(left, y + 3, width, 16, isOurs(peers[row]?.id ?? "") ? OURS : OTHERS));
      if (to - from > 1)
        content.push(
          `<path d="M${round(left + from)} ${y + 11}H${round(left + to)}" stroke="${INK}" opacity="0.6"/>`,
        );
      return content.push(
        words(left + Math.max(width, to) + 6, y + 16, tell(summary.median), { fill: MUTED }),
      );
    });
  });
  const label = "Bars: bytes and time to the first map of each page; the table below has the figures";
  return picture(NAMES + panels.length * PANEL + 10, TOP + peers.length * ROW + 16, label, content);
}

function isOurs(id: string): boolean {
  return id === "ours" || id === "prerendered";
}
