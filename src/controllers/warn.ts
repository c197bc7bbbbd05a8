const told = new Set<string>();

/** Tells an author on the console what to mend; the same thing once a page. */
export function warn(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`<stance-map>: ${message}`);
}
