import type { Said, Year } from "../build/positions.ts";

/** What the pages of all peers share: the colours, the words of a tooltip, the control of the years. */

export const WIDTH = 960;
export const HEIGHT = 480;

/** The colours of ours, so that the same pixels are to be painted: the camps, the country in question, the rest. */
export const CAMPS = ["#b5202e", "#2a62a8", "#a8790a"];
export const SUBJECT = "#1d2733";
export const LAND = "#eceae5";

export const YEARS: readonly Year[] = ["2019", "2025"];

/** Where the page says that it has painted, for the peers that paint on a canvas, where no shape can be looked at. */
declare global {
  interface Window {
    painted: number;
  }
}

export function colorOf(said: Said | undefined): string {
  return said ? (CAMPS[said.camp] ?? SUBJECT) : LAND;
}

/** A tooltip's lines: the country, and what is quoted. */
export function linesOf(name: string, said: Said | undefined): readonly string[] {
  return said ? [name, said.stance, `“${said.quote}”`, said.from] : [name, "No position cited"];
}

/** The same as markup, for peers that take nothing else. */
export function markupOf(name: string, said: Said | undefined): string {
  const [first = "", ...more] = linesOf(name, said).map(escape);
  return `<b>${first}</b><br>${more.join("<br>")}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Puts a slider of the years on the page; `show` is called for each choice, and once at the start where `now`. */
export function yearControl(show: (year: Year) => void): void {
  const input = document.createElement("input");
  Object.assign(input, { type: "range", id: "year", min: "0", max: String(YEARS.length - 1), value: "0" });
  input.addEventListener("input", () => show(YEARS[Number(input.value)] ?? "2019"));
  document.body.append(input);
}

/** Counts what a canvas has been painted. */
export function countPainted(): void {
  window.painted = (window.painted || 0) + 1;
}
