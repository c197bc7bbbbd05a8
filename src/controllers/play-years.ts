/** How long playing stays at a year, in ms: less where there are many. */
const STAY = 1_600;
const SHORT_STAY = 600;

/** What plays. */
interface Player {
  /** Where the years stand, on the map that it belongs to. */
  readonly axis: Element;
  /** What starts and stops it. */
  readonly button: Element;
  readonly areMany: boolean;
  readonly goOn: () => void;
  readonly stop: () => void;
}

/**
 * Goes on from year to year, until `signal` is aborted. Stops when the reader touches anything of the map, who wants to
 * look at it then, and when nobody sees it any more: only the button starts it again. On the button only Escape counts.
 * What the page and the map do with the same events stays theirs, but for Escape: it has done its work.
 */
export function playYears({ axis, button, areMany, goOn, stop }: Player, signal: AbortSignal): void {
  const timer = setInterval(goOn, areMany ? SHORT_STAY : STAY);
  const root = axis.getRootNode();
  const interrupt = (event: Event): void => {
    const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
    if (isEscape) event.preventDefault();
    if (isEscape || !event.composedPath().includes(button)) stop();
  };
  for (const type of ["pointerdown", "keydown", "wheel", "focusin"])
    root.addEventListener(type, interrupt, { signal, passive: type === "wheel", capture: true });
  // The focus that moves inside a root is not heard outside it.
  axis.shadowRoot?.addEventListener("focusin", interrupt, { signal });
  document.addEventListener("visibilitychange", stop, { signal });
  const seen = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) stop();
  });
  seen.observe(root instanceof ShadowRoot ? root.host : axis);
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    seen.disconnect();
  });
}
