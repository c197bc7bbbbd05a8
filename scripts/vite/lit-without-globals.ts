import type { Plugin } from "vite";

/**
 * What Lit leaves on the page's window, by the file that does. Its versions are for a warning that only its development
 * build prints; the rest is for standard decorators, which nothing here uses: their code goes with it, and that of
 * queries that remember what they found. So does what stands in for style sheets that are made in script: a browser
 * without them has no popovers, either (https://caniuse.com/mdn-api_cssstylesheet_cssstylesheet).
 */
const globals: readonly (readonly [file: string, found: RegExp, instead: string])[] = [
  ["/lit-html/lit-html.js", /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, "0"],
  ["/lit-element/lit-element.js", /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, "0"],
  [
    "/reactive-element/reactive-element.js",
    /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    "0",
  ],
  [
    "/reactive-element/reactive-element.js",
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
    "0",
  ],
  ["/decorators/query.js", /if\(\w\)\{const\{get.+\}\}\)\}(?=return)/, ""],
  ["/decorators/property.js", /"object"==typeof (\w)\?\w\(\w,\w,\1\):/, ""],
  ["/reactive-element/reactive-element.js", /litPropertyMetadata\.get\(\w+\)/, "void 0"],
  [
    "/reactive-element/css-tag.js",
    /\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS.+?"replace"in CSSStyleSheet\.prototype/,
    "!0",
  ],
];

/** Takes Lit's marks off the page that the map is put into: it may have another Lit, and owns its window. */
export function litWithoutGlobals(): Plugin {
  return {
    name: "lit-without-globals",
    apply: "build",
    transform(code, id) {
      const own = globals.filter(([file]) => id.endsWith(file));
      if (!own.length) return undefined;
      return {
        code: own.reduce((text, [file, found, instead]) => {
          if (!found.test(text)) this.error(`${file} leaves another mark than ${found.source}.`);
          return text.replace(found, instead);
        }, code),
        map: null,
      };
    },
  };
}
