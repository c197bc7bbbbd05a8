/** What stands for the reader's own data set where else a name of one of data/ stands, as in the page's address. */
export const OWN = "own";

/** The largest file that a page takes, in bytes: twice a hundred thousand quotations. */
export const LARGEST = 50_000_000;

/** What can be known of a file before it is read. */
export interface FileFacts {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** Why a file is not taken: by its name and size, by its first bytes, or since what reads it did not come. */
export type Refusal =
  "many" | "empty" | "huge" | "spreadsheet" | "text" | "kind" | "binary" | "unreadable" | "unread";

/** Looks at the names and sizes of what a reader handed over; undefined if it is one file that can be read. */
export function refuseFiles(files: readonly FileFacts[]): Refusal | undefined {
  const [file, ...others] = files;
  if (!file || others.length) return "many";
  const [ending = ""] = /\.[a-z\d]+$/i.exec(file.name) ?? [];
  if (/^\.(xls[xmb]?|ods|numbers)$/i.test(ending)) return "spreadsheet";
  if (/^\.(txt|md|text)$/i.test(ending)) return "text";
  if (!/^(\.(json|csv|tsv))?$/i.test(ending)) return "kind";
  if (file.size === 0) return "empty";
  return file.size > LARGEST ? "huge" : undefined;
}

/** Whether bytes are no text, going by the first of them: no text has a zero in it, but one in UTF-16 has. */
export function isBinary(start: Uint8Array): boolean {
  const [first, second] = start;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isUtf16 && start.includes(0);
}

/**
 * Whether a text that was pasted somewhere on the page is meant as a data set: an object of JSON, or a table whose head
 * names what a position needs.
 */
export function looksLikeDataset(text: string): boolean {
  if (/^\s*\{\s*"/.test(text)) return true;
  const [head = ""] = /^\s*[^\r\n]*/.exec(text) ?? [];
  const names = head.split(/[,;\t]/).map((name) => name.replaceAll('"', "").trim().toLowerCase());
  return (names.includes("country") || names.includes("group")) && names.includes("stance");
}
