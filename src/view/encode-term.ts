/** A text as a part of an address; half a surrogate pair, which cannot be encoded, becomes the mark for what is not known. */
export function encodeTerm(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
