/** How long work may go on before the page has its turn, in ms. */
export const SLICE = 30;

/** Lets the page have its turn: not by `scheduler.yield`, which goes on before timers that are due, as that of a notice. */
export function yieldToPage(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Lets the page paint: the next work does not make one long task of it and the frame. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
