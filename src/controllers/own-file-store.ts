import type { Issue } from "../model/issue.ts";

/** A reader's own file, and what was found in it. */
export interface OwnFile {
  readonly file: File;
  readonly title: string;
  readonly countries: number;
  readonly quotations: number;
  /** What may be a slip in it; one that was kept by an earlier version of the page does not say. */
  readonly remarks?: readonly Issue[];
}

const DATABASE = "stance-map-own";
const FILES = "files";
const KEY = "own";

/**
 * Keeps a reader's own file in this browser, past a reload; one at a time. All three throw where the browser denies
 * storage, or has no room.
 */
export async function keepOwnFile(own: OwnFile): Promise<void> {
  await inStore("readwrite", (files) => files.put(own, KEY));
}

/** The file that was kept; undefined if there is none. */
export async function readOwnFile(): Promise<OwnFile | undefined> {
  return inStore("readonly", (files) => files.get(KEY) as IDBRequest<OwnFile | undefined>);
}

/** Forgets the file that was kept, if there is one. */
export async function forgetOwnFile(): Promise<void> {
  await inStore("readwrite", (files) => files.delete(KEY));
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(FILES);
  const database = await done(opening);
  try {
    const transaction = database.transaction(FILES, mode);
    const request = ask(transaction.objectStore(FILES));
    // A disk that is full is noticed when all is written.
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException("Aborted", "AbortError"));
    });
    return request.result;
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException("Failed", "UnknownError"));
  });
}
