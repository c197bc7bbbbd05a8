/** What the address of a page carries of its map, in this order: the tag's attributes that readers change. */
export const pageParameters = [
  "year",
  "country",
  "view",
  "compare",
  "region",
  "source",
  "basis",
  "lang",
] as const;

/** What the map takes an attribute for that is not there: neither in an address, nor needed in a tag. */
export const impliedValues: Readonly<Record<string, string>> = {
  view: "map",
  region: "world",
  theme: "auto",
};

/** What has to be written for an attribute to have a value: nothing, where it has that by itself. */
export function unlessImplied(name: string, value: string): string {
  return value === impliedValues[name] ? "" : value;
}

/** What can be set on the tag, and so in the address of an iframe's page, in the order in which it is written. */
export const embedAttributes = [...pageParameters, "theme", "hide"] as const;

/** The parameter that names the data set; it has no value for the one that needs no name. */
export const DATASET_PARAMETER = "data";
