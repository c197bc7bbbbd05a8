import type { Text } from "./dataset.ts";

/** A data set that ships beside the page: what its file is called, its title, and where it is, relative to the page. */
export interface ShippedDataset {
  readonly id: string;
  readonly title: Text;
  readonly address: string;
}
