/**
 * What an address may set: the attributes of the tag, and no others, for `onclick` would run what the address says. The
 * list that the page has, `embedAttributes`, would be a file of its own, and every frame would wait for it.
 */
export const takenAttributes = [
  "src",
  "year",
  "country",
  "view",
  "compare",
  "region",
  "source",
  "basis",
  "lang",
  "theme",
  "hide",
] as const;

/** Gives a map the attributes that the parameters of the page's address name. */
export function takeParameters(map: Element): void {
  const parameters = new URLSearchParams(location.search);
  for (const name of takenAttributes) {
    const value = parameters.get(name);
    if (value !== null) map.setAttribute(name, value);
  }
}
