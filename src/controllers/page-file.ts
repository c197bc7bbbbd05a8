import { moduleId, singlePage, type SinglePage } from "../view/single-page.ts";

/** A page that needs nothing else, as a file; rejects where the module that goes into it cannot be had. */
export async function pageFile(page: SinglePage): Promise<Blob> {
  return new Blob([singlePage(page, await elementModule())], { type: "text/html" });
}

/** The module as one file: from beside the one that runs, or, in a page that was kept, out of this page. */
async function elementModule(): Promise<string> {
  const kept = document.getElementById(moduleId)?.textContent;
  if (kept) return kept;
  const response = await fetch(new URL(/* @vite-ignore */ "../stance-map.single.js", import.meta.url));
  // Some servers answer any path with a page.
  const isScript = response.headers.get("content-type")?.includes("javascript");
  if (!response.ok || !isScript) throw new Error(`${response.url} is no module.`);
  return response.text();
}
