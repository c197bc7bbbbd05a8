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
  /** What was told last; nothing before the map stands. */
  let height: number | undefined;
  const tell = (message: unknown) => parent.postMessage(message, "*");
  const tellHeight = () => {
    if (height === undefined) return;
    tell({ type: "stance-map-height", height });
    if (pymName !== null) tell(`pymxPYMx${pymName}xPYMxheightxPYMx${height}`);
  };
  // What is as high as a share of the window would change with the height that is told: for the parent, that window is
  // the screen. On the page it is the frame, unless that is as high as was told.
  let isFollowed = false;
  const measure = () => {
    root.style.setProperty("--_window", `${screen.availHeight}px`);
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (!isFollowed) root.style.removeProperty("--_window");
    if (now === height) return;
    height = now;
    tellHeight();
  };
  const observer = new ResizeObserver(measure);
  // Until the map stands, or says why it cannot, the frame is as high as its author made it.
  for (const type of ["stance-load", "stance-error"] as const)
    map.addEventListener(type, () => observer.observe(root), { once: true });
  addEventListener("resize", () => {
    // A frame is laid out in whole pixels of the screen.
    if (height === undefined || isFollowed || Math.abs(innerHeight - height) > 1) return;
    isFollowed = true;
    measure();
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
