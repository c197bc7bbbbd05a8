import { afterEach } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/index.ts";
import { shippedWorld } from "../../src/geo/shipped-world.ts";
import type { StanceEvents } from "../../src/elements/events.ts";
import type { StanceMap } from "../../src/elements/stance-map.ts";

afterEach(() => document.body.replaceChildren());

/** Puts markup on the page and gives the first map in it, once that is ready or has failed. */
export async function mount(markup = "<stance-map></stance-map>"): Promise<StanceMap> {
  document.body.innerHTML = markup;
  const map = get(document, "stance-map");
  await settled(map);
  return map;
}

/** Waits until a map neither loads nor renders. */
export async function settled(map: StanceMap): Promise<void> {
  do await frame();
  while (map.matches(":state(loading)"));
  await map.updateComplete;
  await frame();
}

export function frame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Every element that a selector finds, in a root and in the shadow roots below it. */
export function all<E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] {
  const inner = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
    shadowRoot ? all<E>(shadowRoot, selector) : [],
  );
  const own = root instanceof Element && root.shadowRoot ? all<E>(root.shadowRoot, selector) : [];
  return [...root.querySelectorAll<E>(selector), ...own, ...inner];
}

/** The one element that a selector finds; throws where there is none. */
export function get<Tag extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  selector: Tag,
): HTMLElementTagNameMap[Tag];
export function get(root: ParentNode, selector: string): HTMLElement;
export function get(root: ParentNode, selector: string): HTMLElement {
  const [found] = all(root, selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}.`);
  return found;
}

/** Moves the mouse to a country's centre, which its box's centre need not be: the United States reach around the globe. */
export async function hover(map: StanceMap, code: string): Promise<void> {
  await userEvent.hover(get(map, "[part=map]"), { position: centreOf(map, code) });
}

/** A country's centre, in px from the map's corner. */
export function centreOf(map: StanceMap, code: string): { x: number; y: number } {
  const shape = shippedWorld().shapes.find((shape) => shape.country === code);
  const svg = get(map, "[part=map]") as Element as SVGSVGElement;
  const { left, top } = svg.getBoundingClientRect();
  const { x, y } = new DOMPoint(...(shape?.centre ?? [])).matrixTransform(svg.getScreenCTM() ?? undefined);
  return { x: x - left, y: y - top };
}

export const country = (map: StanceMap, code: string) => get(map, `[data-country="${code}"]`);
export const slider = (map: StanceMap) => get(map, '[role="slider"]');

/** What the tooltip says; empty while it is closed. */
export function tooltipText(map: StanceMap): string {
  const tooltip = get(map, '[role="tooltip"]');
  return tooltip.matches(":popover-open") ? words(tooltip) : "";
}

/** An element's text with white space folded. */
export const words = (element: Element) => element.textContent.replace(/\s+/g, " ").trim();

/** Collects what a live region says from now on, and when it falls silent. */
export function listenTo(region: Element): string[] {
  const heard: string[] = [];
  const listener = new MutationObserver(() => heard.push(words(region)));
  listener.observe(region, { childList: true, characterData: true, subtree: true });
  return heard;
}

/** Collects the details of an event from now on. */
export function details<Type extends keyof StanceEvents>(
  target: EventTarget,
  type: Type,
): StanceEvents[Type][] {
  const seen: StanceEvents[Type][] = [];
  target.addEventListener(type, (event) => seen.push((event as CustomEvent<StanceEvents[Type]>).detail));
  return seen;
}
