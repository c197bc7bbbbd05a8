import { countryStances } from "../model/country-stance.ts";
import type { Dataset } from "../model/dataset.ts";
import { DatasetError } from "../model/dataset-error.ts";
import { parseSteps, type ParseResult } from "../model/parse.ts";
import type { TableResult } from "../model/parse-csv.ts";
import { readFileSteps } from "../model/read-file.ts";
import { yearsOf } from "../model/years.ts";
import { answeredText, fileText } from "./file-text.ts";
import { inSlices } from "./in-slices.ts";

/**
 * What a data set is made of: an object, the text of a file, a file or a response, JSON or CSV; or what `fetchFile` got
 * from an address.
 */
export type DatasetInput =
  { readonly data: unknown } | { readonly answer: unknown; readonly src: string | URL };

/** What came out of here is checked already. */
const checked = new WeakSet<object>();

/** A data set, with the places of a table, or everything that is wrong with what should have been one. */
type Result = ParseResult | TableResult;

/**
 * Checks a data set and settles the stances of its years, in slices between which the page can answer: a hundred
 * thousand quotations take a second. `onProgress` hears how far it is, from 0 to 1; gives undefined once `signal` is
 * aborted.
 */
export async function readDataset(
  input: DatasetInput,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Dataset | DatasetError | undefined> {
  const result = await readWithPlaces(input, signal, onProgress);
  return result && (result.ok ? result.dataset : new DatasetError(result.issues));
}

/** The same, for whoever wants to know where in a table something stands. */
export async function readWithPlaces(
  input: DatasetInput,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Result | undefined> {
  const content = await contentOf(input);
  if (content instanceof DatasetError) return { ok: false, issues: content.issues };
  return inSlices(readSteps(content), (share) => {
    if (!signal.aborted) onProgress(share);
    return !signal.aborted;
  });
}

/** An object, or the text of a file with the name or address that it has. */
type Content = { readonly data: unknown } | { readonly text: string; readonly name: string | undefined };

async function contentOf(input: DatasetInput): Promise<Content | DatasetError> {
  if ("src" in input) {
    // A script may set an address as such.
    const src = String(input.src);
    return named(await answeredText(input.answer, src), src);
  }
  const { data } = input;
  const message = misgiven(data);
  if (message) return new DatasetError([{ path: "", message }]);
  if (typeof data === "string") return { text: data, name: undefined };
  if (data instanceof Blob) return named(await fileText(data), data instanceof File ? data.name : undefined);
  if (!(data instanceof Response)) return input;
  // A response can be read only once, and may be asked for again: it stays unread.
  return named(await answeredText(data.clone(), data.url || "the response"), data.url);
}

/** What to hand over in the place of something that leads to a data set, and cannot be read as it is. */
function misgiven(data: unknown): string | undefined {
  if (data instanceof URL) return "this is an address; set it as src";
  if (data instanceof ReadableStream) return "this is a stream; hand over new Response(stream)";
  if (data instanceof ArrayBuffer || ArrayBuffer.isView(data))
    return "these are bytes; hand over new Blob([bytes])";
  if (data instanceof Response && (data.bodyUsed || data.body?.locked))
    return "this response has been read already; hand over its clone(), or what was read";
  return undefined;
}

function named(text: string | DatasetError, name: string | undefined): Content | DatasetError {
  return text instanceof DatasetError ? text : { text, name };
}

function* readSteps(content: Content): Generator<number, Result> {
  const result = yield* stepsOf(content);
  if (!result.ok) return result;
  const { dataset } = result;
  checked.add(dataset);
  // The axis of time shows what every year has: settled here, the years do not hold up the first picture all at once.
  for (const year of yearsOf(dataset)) {
    countryStances(dataset, year);
    yield 1;
  }
  return result;
}

function* stepsOf(content: Content): Generator<number, Result> {
  if ("text" in content) return yield* readFileSteps(content.text, content.name);
  const { data } = content;
  const isChecked = typeof data === "object" && data !== null && checked.has(data);
  return isChecked ? { ok: true, dataset: data as Dataset } : yield* parseSteps(data);
}
