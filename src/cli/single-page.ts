import type { Dataset } from "../model/dataset.ts";
import { localize } from "../text/locale.ts";
import { inertJson } from "../view/inert-json.ts";
import { escapeXml } from "../view/xml.ts";

/** What says of a page that the command made it. */
export const pageMark = '<meta name="generator" content="stance-map html" />';

/**
 * One page of HTML that shows a data set and needs nothing else: element, world and positions are in it, so that it
 * opens from a disk, without a network. `element` is the module that defines the tag, as one file.
 */
export function singlePage(dataset: Dataset, element: string, lang = "en"): string {
  const title = escapeXml(localize(dataset.title, lang));
  return `<!doctype html>
<html lang="${escapeXml(lang)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${pageMark}
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
    <stance-map>${title}</stance-map>
    <script type="application/json" id="positions">${inertJson(dataset)}</script>
    <script>
      // Before the tag is defined: so it never shows any other positions.
      document.querySelector("stance-map").data = JSON.parse(document.getElementById("positions").textContent);
    </script>
    <script type="module">${inertModule(element)}</script>
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
