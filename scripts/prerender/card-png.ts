import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { topologyWorld } from "../../src/geo/topology-world.ts";
import type { WorldTopology } from "../../src/geo/world-topology.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { cardSvg } from "../../src/view/card.ts";
import type { Locale } from "../../src/text/locale.ts";
import { grounds } from "../../src/view/color-slips.ts";
import { campColors } from "../../src/view/palette.ts";
import { CARD_FONT, cardFonts } from "./fonts.ts";

/** The picture of a link, PNG; drawn without a browser. */
export function cardPng(dataset: Dataset, topology: WorldTopology, locale: Locale): Buffer {
  const camps = campColors(dataset).map(({ light }) => light);
  // The light theme's colours; words are large enough to have a camp's own.
  const colors = {
    ground: "#fcfbf8",
    sea: grounds.sea.light,
    graticule: "#e3e8ee",
    land: grounds.land.light,
    border: "#ffffff",
    hatch: "#dfe5ee",
    dot: "#b6b6b6",
    rule: "#cbcbcb",
    ink: "#1b1f2a",
    muted: "#5b5e66",
    camps,
    campWords: camps,
  };
  const svg = cardSvg({ dataset, locale, world: topologyWorld(topology), colors, font: CARD_FONT });
  const fontFiles = [...cardFonts()];
  try {
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: CARD_FONT };
    return new Resvg(svg, { font }).render().asPng();
  } finally {
    for (const file of fontFiles) rmSync(dirname(file), { recursive: true, force: true });
  }
}
