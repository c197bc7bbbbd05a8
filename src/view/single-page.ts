import type { Dataset } from "../model/dataset.ts";
import { localize } from "../text/locale.ts";
import { inertJson } from "./inert-json.ts";
import { escapeXml } from "./xml.ts";

/** The id that the module has in such a page: there it is found again, by who keeps a page of the page. */
export const moduleId = "stance-map-module";

/** What a page shows: a data set, its language, and how it opens: the tag's attributes; empty ones are left out. */
export interface SinglePage {
  readonly dataset: Dataset;
  readonly lang?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * One page of HTML that shows a data set and needs nothing else: element, world and positions are in it, so that it
 * opens from a disk, without a network. `element` is the module that defines the tag, as one file.
 */
export function singlePage({ dataset, lang = "en", attributes = {} }: SinglePage, element: string): string {
  const title = escapeXml(localize(dataset.title, lang));
  const opened = Object.entries(attributes)
    .map(([name, value]) => (value === "" ? "" : ` ${name}="${escapeXml(value)}"`))
    .join("");
  return `<!doctype html>
<html lang="${escapeXml(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="generator" content="stance-map html" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <style>
      :root {
        color-scheme: light dark;
        background: light-dark(#fcfbf8, #0e1116);
      }
      body {
        margin: 0 auto;
        max-width: 1400px;
        padding: 12px;
      }
    </style>
  </head>
  <body>
    <stance-map${opened}>${title}</stance-map>
    <script type="application/json" id="positions">${inertJson(dataset)}</script>
    <script>
      // Before the tag is defined: so it never shows any other positions.
      document.querySelector("stance-map").data = JSON.parse(document.getElementById("positions").textContent);
    </script>
    <script type="module" id="${moduleId}">${inertModule(element)}</script>
  </body>
</html>
`;
}

/**
 * A module in which no parser of HTML sees the end of a script or the start of a comment. Such letters stand only within
 * strings, templates and patterns, where the escape means the same.
 */
export function inertModule(code: string): string {
  return code.replace(/<(?=\/?script|!--)/gi, "\\x3C");
}
