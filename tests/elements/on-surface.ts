import { afterEach } from "vitest";
import venezuela from "../../data/venezuela.json";
import { sharedStyles } from "../../src/elements/shared.styles.ts";
import { mapStyles } from "../../src/elements/stance-map.styles.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { en } from "../../src/text/en.ts";
import { campColors } from "../../src/view/palette.ts";
import type { Scene } from "../../src/view/stance-view.ts";
import { tapAt } from "./devtools.ts";

afterEach(() => document.body.replaceChildren());

export const shipped = venezuela as unknown as Dataset;

export function sceneOf(year = 2019, dataset = shipped, tag = "en"): Scene {
  return { dataset, year, locale: { tag, text: en } };
}

/** Puts an element by itself on a map's surface, with its tokens, into a box on the page that may have a style. */
export async function onSurface(
  element: HTMLElement & { readonly updateComplete: Promise<boolean> },
  { theme = "light", style = "" } = {},
): Promise<void> {
  const main = document.createElement("main");
  const root = document.createElement("div");
  main.style.cssText = style;
  main.append(root);
  document.body.append(main);
  const shadow = root.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [...sharedStyles, mapStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  const surface = document.createElement("div");
  surface.className = `map ${theme}`;
  campColors(shipped).forEach(({ light, dark }, index) =>
    surface.style.setProperty(`--_camp-${index}`, `light-dark(${light}, ${dark})`),
  );
  surface.append(element);
  shadow.append(surface);
  await element.updateComplete;
}

/** Taps the middle of an element with a finger. */
export async function tap(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await tapAt(left + width / 2, top + height / 2);
}
