/**
 * Does something once the page has loaded and the browser has nothing else to do; never for readers who ask their
 * browser to save data.
 */
export function whenIdle(action: () => void): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  // Safari has no idle time to give.
  const wait = () =>
    "requestIdleCallback" in window ? requestIdleCallback(action, { timeout: 500 }) : setTimeout(action, 200);
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
