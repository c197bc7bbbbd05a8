import { DatasetError } from "../model/dataset-error.ts";
import { notUtf8 } from "../model/read-file.ts";
import { GIVEN_UP } from "./fetch-file.ts";
import { SLICE, yieldToPage } from "./yield-to-page.ts";

/** The text of what `fetchFile` got from an address, or a fault that says what a reader can do. */
export async function answeredText(answer: unknown, src: string): Promise<string | DatasetError> {
  if (!(answer instanceof Response)) return unfetched(answer, src);
  if (!answer.ok) return fault(`${src} answered ${answer.status}. Check the address.`);
  try {
    return await decodedText(answer.body);
  } catch (error) {
    return unfetched(error, src);
  }
}

/** The text of a file that a reader or a script handed over, or a fault. */
export async function fileText(file: Blob): Promise<string | DatasetError> {
  try {
    return await decodedText(file.stream());
  } catch (error) {
    return fault(`this file cannot be read: ${String(error)}`);
  }
}

/**
 * Decodes bytes as they come, and lets the page have its turn between: many megabytes at once would hold it up, and a
 * file in memory comes all at once. Throws where they break off.
 */
async function decodedText(body: ReadableStream<Uint8Array> | null): Promise<string | DatasetError> {
  const reader = body?.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let end = performance.now() + SLICE;
  for (let text = ""; ;) {
    if (performance.now() > end) {
      await yieldToPage();
      end = performance.now() + SLICE;
    }
    // Outside the `try`: a connection that breaks off is another fault.
    const part = await reader?.read();
    try {
      text += decoder.decode(part?.value, { stream: !!part?.value });
    } catch {
      return new DatasetError([notUtf8]);
    }
    if (!part?.value) return text;
  }
}

function unfetched(error: unknown, src: string): DatasetError {
  return fault(
    error instanceof DOMException && error.name === "TimeoutError"
      ? `${src} did not arrive within ${GIVEN_UP / 1000} seconds. Try again, or check the server.`
      : `${src} cannot be fetched. Check the address and the connection; a file on another site needs that site’s permission (CORS).`,
  );
}

function fault(message: string): DatasetError {
  return new DatasetError([{ path: "", message }]);
}
