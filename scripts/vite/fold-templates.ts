import type { Plugin } from "vite";

/** Leaves out the indentation, which in the templates and style sheets would travel to readers: 0.5 kB of the first map. */
export function foldTemplates(): Plugin {
  return {
    name: "fold-templates",
    apply: "build",
    renderChunk: (code) => ({ code: code.replace(/\n\s+/g, "\n"), map: null }),
  };
}
