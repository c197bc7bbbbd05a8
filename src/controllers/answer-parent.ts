/** What the reader does that the parent hears of, as the map's own events tell it. */
const told = ["stance-load", "stance-year", "stance-country"] as const;

/** What a parent says: asks for the height, or sets what it names; null clears. */
interface ParentMessage {
  readonly type?: unknown;
  readonly year?: unknown;
  readonly country?: unknown;
}

/**
 * Talks with the page that a map is framed in, as docs/embedding-iframe.md says: tells it how high the page is and what
 * the reader does, and lets it set year and country.
 *
 * Whom a message comes from is told by its `source`: in a sandbox, an origin is but "null". What is told is public, and
 * so may be heard by any parent.
 */
export function answerParent(map: Element): void {
  const { parent } = window;
  if (parent === window) return;
  const root = document.documentElement;
  // pym.js names its frames by this parameter.
  const pymName = new URLSearchParams(location.search).get("childId");
  let height = 0;
  const tell = (message: unknown) => parent.postMessage(message, "*");
  const tellHeight = () => {
    tell({ type: "stance-map-height", height });
    if (pymName !== null) tell(`pymxPYMx${pymName}xPYMxheightxPYMx${height}`);
  };

  new ResizeObserver(() => {
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tellHeight();
  }).observe(root);
  addEventListener("resize", () => {
    // A frame that is as high as its page has no window to measure by: what is as high as a share of the window would
    // make it higher each time. From now on, that is the screen.
    if (innerHeight === height) root.style.setProperty("--_window", `${screen.availHeight}px`);
  });
  for (const type of told)
    map.addEventListener(type, (event) => tell({ type, detail: (event as CustomEvent<unknown>).detail }));
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== "object" || data === null) return;
    const { type, year, country }: ParentMessage = data;
    if (type === "stance-map-ask") tellHeight();
    if (type !== "stance-map-set") return;
    if (Number.isInteger(year)) map.setAttribute("year", String(year));
    if (typeof country === "string") map.setAttribute("country", country);
    if (country === null) map.removeAttribute("country");
  });
}
