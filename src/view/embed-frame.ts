import { xmlElement } from "./xml.ts";

/** px; with title, sentence, legend, map and years of the shipped data none of it is cut off at this size. */
export const FRAME = { width: 960, height: 760 };

/** An iframe that shows the map's page for frames; `src` is its address with its parameters. */
export function embedFrame(src: string, title: string): string {
  const size = { width: "100%", height: FRAME.height };
  const rights = { loading: "lazy", frameborder: 0, allow: "fullscreen; clipboard-write" };
  // An element without an end tag would swallow what follows it.
  return xmlElement("iframe", { src, title, ...size, ...rights }, "");
}
