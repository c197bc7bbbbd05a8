/** How long a file may take to arrive before it is given up, in ms. */
export const GIVEN_UP = 30_000;

/** The answer to a request for a file at an address that is relative to the page, or the error that there is instead. */
export async function fetchFile(src: string, signal: AbortSignal): Promise<unknown> {
  try {
    const late = AbortSignal.timeout(GIVEN_UP);
    return await fetch(new URL(src, document.baseURI), { signal: AbortSignal.any([signal, late]) });
  } catch (error) {
    return error;
  }
}
