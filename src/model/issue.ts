/** One fault of a data set: where it is (in JSON a JSON Pointer, RFC 6901), and a sentence that says what is wrong. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** The pointer of a key or an index in the object or list at `path`. */
export function pointer(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
