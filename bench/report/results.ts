import type { GrowthPoint } from "../measure/growth.ts";
import type { Failure } from "../measure/rounds.ts";
import type { Metric, Sample } from "../measure/sample.ts";
import type { Peer } from "../peers/peers.ts";
import { ratioOf, summaryOf } from "./compare.ts";
import { kilobytes, NONE, spread, usual } from "./figures.ts";
import { table } from "./table.ts";

/** All that a run has found. */
export interface Results {
  readonly peers: readonly Peer[];
  readonly samples: readonly Sample[];
  readonly failures: readonly Failure[];
  readonly growth: readonly GrowthPoint[];
  readonly machine: string;
  readonly versions: ReadonlyMap<string, string>;
  readonly date: string;
  readonly minutes: number;
}

/** The results as a page of Markdown. */
export function writeResults(results: Results): string {
  return `# The map beside its peers

${results.date}: ${results.machine}; ${results.minutes.toFixed(0)} minutes. Made by \`npm run bench\`; [README.md](README.md) says how each figure is taken.

${[firstMap, ratios, pointer, years, visits, rest, growth, notes]
  .map((section) => section(results))
  .filter(Boolean)
  .join("\n\n")}
`;
}

function firstMap({ peers, samples }: Results): string {
  const rows = peers.map(({ id, name }) => [
    name,
    kilobytes(summaryOf(samples, id, "bytes")),
    kilobytes(summaryOf(samples, id, "bytesLater")),
    spread(summaryOf(samples, id, "firstMapFast")),
    spread(summaryOf(samples, id, "firstMapSlow")),
  ]);
  const head = ["page", "kB to it", "kB later", "fast line, ms", "slow line and CPU, ms"];
  return `## The first map

![Bytes and time to the first map](first-map.svg)

Bytes as brotli sends them, of everything fetched until the map stands, and of what is fetched after it while nobody does anything. Times from asking for the page to the first frame with at least 150 countries in their colours: the median, with the least and the most.

${table(head, rows)}`;
}

/** Of everything, ours over each peer. */
function ratios({ peers, samples }: Results): string {
  if (!peers.some(({ id }) => id === "ours")) return "";
  const metrics: readonly (readonly [string, Metric])[] = [
    ["bytes", "bytes"],
    ["first map", "firstMapFast"],
    ["slow", "firstMapSlow"],
    ["tooltip", "pointer1"],
    ["4× CPU", "pointer4"],
    ["year", "year1"],
    ["4× CPU", "year4"],
    ["visit", "inp1"],
    ["4× CPU", "inp4"],
  ];
  const rows = peers
    .filter(({ id }) => id !== "ours")
    .map(({ id, name }) => [
      name,
      ...metrics.map(([, metric]) => ratioOf(samples, "ours", id, metric)?.median.toFixed(2) ?? NONE),
    ]);
  return `## Ours over each of them

Below 1.00 ours is smaller or sooner. Each is the median of the rounds’ ratios, so that what the machine did meanwhile hits both alike.

${table(["ours over", ...metrics.map(([name]) => name)], rows)}`;
}

function pointer(results: Results): string {
  return interaction(results, {
    title: "From the pointer to the tooltip’s text",
    about:
      "From a real pointer move to the end of the frame that paints the new text, in ms. A frame comes every 16.7 ms, and the move waits for it.",
    metrics: ["pointer1", "pointer4"],
  });
}

function years(results: Results): string {
  return interaction(results, {
    title: "From the key to the year’s colours",
    about:
      "From an arrow key on the years’ slider to the end of the frame in which the last country has its final colour, in ms, for a reader who wants no motion.",
    metrics: ["year1", "year4"],
  });
}

interface Interaction {
  readonly title: string;
  readonly about: string;
  readonly metrics: readonly [Metric, Metric];
}

function interaction({ peers, samples }: Results, { title, about, metrics }: Interaction): string {
  const rows = peers.map(({ id, name }) => [
    name,
    ...metrics.flatMap((metric) => {
      const summary = summaryOf(samples, id, metric);
      return [usual(summary), spread(ratioOf(samples, id, "d3", metric), 2), String(summary?.count ?? 0)];
    }),
  ]);
  const head = ["page", "1×, ms", "to D3", "n", "4× CPU, ms", "to D3", "n"];
  return `## ${title}

${about} Beside it the ratio of the rounds’ medians to those of D3 with 110m.

${table(head, rows)}`;
}

function visits({ peers, samples }: Results): string {
  const rows = peers.map(({ id, name }) => [
    name,
    spread(summaryOf(samples, id, "inp1")),
    spread(ratioOf(samples, id, "d3", "inp1"), 2),
    spread(summaryOf(samples, id, "inp4")),
    spread(ratioOf(samples, id, "d3", "inp4"), 2),
  ]);
  return `## Interaction to next paint

The longest interaction of a scripted visit of four keys and four clicks on countries, as the browser’s Event Timing has it, in ms (in steps of 8, and none below 16). A click on ours opens the country’s evidence; on D3’s page it pins the tooltip, on the others it does what they bring.

${table(["page", "1×", "to D3", "4× CPU", "to D3"], rows)}`;
}

function rest({ peers, samples }: Results): string {
  const rows = peers.map(({ id, name }) => [
    name,
    summaryOf(samples, id, "restCallbacks")?.median.toFixed(0) ?? NONE,
    summaryOf(samples, id, "restScript")?.median.toFixed(1) ?? NONE,
    summaryOf(samples, id, "restTasks")?.median.toFixed(1) ?? NONE,
  ]);
  return `## At rest

Three seconds in which nobody does anything: callbacks of timers, frames and observers; ms of scripts; ms of all tasks, the browser’s own included.

${table(["page", "callbacks", "scripts, ms", "tasks, ms"], rows)}`;
}

function growth({ growth: points }: Results): string {
  if (!points.length) return "";
  const rows = points.map(({ axis, size, shown, yearChange, tooltip, heap, nodes }) => [
    size === 1 ? "1 map" : `${size.toLocaleString("en")} ${axis}`,
    shown.toFixed(0),
    yearChange.toFixed(1),
    tooltip.toFixed(1),
    heap.toFixed(1),
    nodes.toLocaleString("en"),
  ]);
  const head = ["ours with", "shown, ms", "year, ms", "tooltip, ms", "heap, MB", "nodes"];
  return `## As it grows

![Time, memory and nodes as the data and the page grow](growth.svg)

About 19,500 quotations in 2, 10 and 100 years; about 200, 10,000 and 100,000 quotations in two years; the data on Venezuela in 1, 10 and 30 maps of one page. Shown: from naming the file, or from asking for the page of many maps, to the painted frame. Year and tooltip: medians, as above. Heap: what JavaScript holds after a collection. Nodes: of the page’s documents and shadow trees.

${table(head, rows)}`;
}

function notes({ peers, versions, failures }: Results): string {
  const lines = peers.flatMap(({ id, name, packages, notes: own }) => {
    const failed = failures.filter(({ peer }) => peer === id).map(({ what, reason }) => `${what}: ${reason}`);
    const used = packages.map((each) => `${each} ${versions.get(each) ?? "?"}`).join(", ");
    const said = [used, ...own, ...new Set(failed)].filter(Boolean);
    return said.length ? [`- **${name}**: ${said.join("; ")}.`] : [];
  });
  return `## Versions and notes\n\n${lines.join("\n")}`;
}
