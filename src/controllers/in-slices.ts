import { SLICE, yieldToPage } from "./yield-to-page.ts";

/**
 * Does long work a slice at a time, so that the page can answer between; gives its result, or undefined where `goOn`
 * says after a slice that nobody wants it any more. `goOn` hears of the last step; `slice` is in ms.
 */
export async function inSlices<Step, Result>(
  steps: Iterator<Step, Result>,
  goOn: (step: Step) => boolean,
  slice = SLICE,
): Promise<Result | undefined> {
  for (;;) {
    const end = performance.now() + slice;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    if (!goOn(step.value)) return undefined;
    await yieldToPage();
  }
}
