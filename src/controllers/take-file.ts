import { isBinary, refuseFiles, type Refusal } from "../model/own-file.ts";
import type { Verdict } from "./read-with-slips.ts";

/** What came of what a reader handed over; a file is as it was then, whatever becomes of it on the disk. */
export type Taken =
  (Verdict & { readonly file: File }) | { readonly kind: "refused"; readonly because: Refusal };

/** Of who waits for a file. */
interface TakeOptions {
  /** Aborted where nobody wants it any more. */
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** Reads the one file that was chosen, pasted or dropped, and checks it; undefined where nobody wants it any more. */
export async function takeFile(
  files: readonly File[],
  { signal, onShare }: TakeOptions,
): Promise<Taken | undefined> {
  const isUnwanted = () => signal.aborted;
  const refuse = (because: Refusal) =>
    isUnwanted() ? undefined : ({ kind: "refused", because } as const satisfies Taken);
  const [given] = files;
  const refusal = refuseFiles(files);
  if (!given || refusal) return refuse(refusal ?? "many");
  onShare(0);
  const file = await copyOf(given);
  if (!file) return refuse("unreadable");
  if (isBinary(new Uint8Array(await file.slice(0, 4096).arrayBuffer()))) return refuse("binary");
  if (isUnwanted()) return undefined;
  const reader = await import("./read-with-slips.ts").catch(() => undefined);
  if (!reader) return refuse("unread");
  const verdict = await reader.readWithSlips(file, signal, onShare);
  return isUnwanted() || !verdict ? undefined : { ...verdict, file };
}

/** A file as it is now, in memory: what is on the disk may change or go. Undefined where it cannot be read. */
async function copyOf(file: File): Promise<File | undefined> {
  try {
    return new File([await file.arrayBuffer()], file.name);
  } catch {
    return undefined;
  }
}
