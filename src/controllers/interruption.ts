/**
 * Calls `onInterrupt` when the reader touches anything of the map that `element` belongs to, and when nobody sees the
 * map any more. In `except`, a control of it, only Escape counts. Listens until `signal` is aborted. What the page and the
 * map do with the same events stays theirs, but for Escape: it has done its work.
 */
export function hearInterruption(
  element: Element,
  except: Element,
  signal: AbortSignal,
  onInterrupt: () => void,
): void {
  const root = element.getRootNode();
  const interrupt = (event: Event): void => {
    const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
    if (isEscape) event.preventDefault();
    if (isEscape || !event.composedPath().includes(except)) onInterrupt();
  };
  for (const type of ["pointerdown", "keydown", "wheel", "focusin"])
    root.addEventListener(type, interrupt, { signal, passive: type === "wheel", capture: true });
  // The focus that moves inside a root is not heard outside it.
  element.shadowRoot?.addEventListener("focusin", interrupt, { signal });
  document.addEventListener("visibilitychange", onInterrupt, { signal });
  const seen = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) onInterrupt();
  });
  seen.observe(root instanceof ShadowRoot ? root.host : element);
  signal.addEventListener("abort", () => seen.disconnect());
}
