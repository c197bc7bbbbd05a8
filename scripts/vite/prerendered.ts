import type { Plugin } from "vite";
import { oembed, CARD_FILE, OEMBED_FILE } from "../../src/view/link-tags.ts";
import { cardPng } from "../prerender/card-png.ts";
import { fallbackStyles } from "../prerender/fallback-styles.ts";
import { pageAddress } from "../prerender/page-address.ts";
import { linkedPage, prerender, readShipped } from "../prerender/prerender.ts";

const STYLES = "fallback.css";

/**
 * Puts the map into index.html, so that it shows before any script runs and without one, and writes what stands beside
 * it: the fallback's style sheet, the picture of a link and, where the page's address is known, the oEmbed file.
 */
export function prerendered(): Plugin {
  return {
    name: "prerendered",
    // After what puts the pages into the build.
    enforce: "post",
    configureServer: ({ middlewares }) =>
      void middlewares.use(`/${STYLES}`, (_, response) => {
        response.setHeader("content-type", "text/css");
        response.end(fallbackStyles());
      }),
    transformIndexHtml: {
      order: "pre",
      handler: async (page) => prerender(page, await readShipped(), undefined),
    },
    async generateBundle(_, bundle) {
      const url = pageAddress();
      const shipped = await readShipped();
      const page = bundle["index.html"];
      if (page?.type !== "asset") this.error("index.html is not in the build.");
      const styles = fallbackStyles();
      this.emitFile({ type: "asset", fileName: STYLES, source: styles });
      const sheets = Object.values(bundle).flatMap((file) => (file.type === "asset" ? [file] : []));
      page.source = withStyles(prerender(String(page.source), shipped, url), (fileName) =>
        fileName === STYLES ? styles : sheets.find((sheet) => sheet.fileName === fileName)?.source,
      );
      const { dataset, topology, locale } = shipped;
      this.emitFile({ type: "asset", fileName: CARD_FILE, source: cardPng(dataset, topology, locale) });
      if (url === undefined)
        return this.info(
          `No ${OEMBED_FILE}, and no absolute address in ${page.fileName}: set STANCE_MAP_URL to where the page will be.`,
        );
      const source = JSON.stringify(oembed({ ...linkedPage(shipped, url), url }), null, 2);
      this.emitFile({ type: "asset", fileName: OEMBED_FILE, source });
    },
  };
}

/** The page with its style sheets in it: a round trip to the server less until it shows. */
function withStyles(page: string, read: (file: string) => string | Uint8Array | undefined): string {
  return page.replaceAll(/<link rel="stylesheet" href="\.\/([\w.]+)" \/>/g, (link, file: string) => {
    const source = read(file);
    return typeof source === "string" ? `<style>${source}</style>` : link;
  });
}
