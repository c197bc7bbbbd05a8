/** data/world.json as the build packs it: scripts/vite/packed-world.ts. */
declare module "virtual:packed-world" {
  const packed: import("./geo/unpack-world.ts").PackedWorld;
  export default packed;
}

/** data/world-detail.json, packed the same way. */
declare module "virtual:packed-world-detail" {
  const packed: import("./geo/unpack-world.ts").PackedWorld;
  export default packed;
}

/** data/venezuela.json in English alone, as the first map brings it: scripts/vite/shipped-dataset.ts. */
declare module "virtual:shipped-dataset" {
  const dataset: import("./model/dataset.ts").Dataset;
  export default dataset;
}

/** The data sets in data/, the one inside the module first: scripts/vite/datasets.ts. */
declare module "virtual:datasets" {
  const datasets: readonly import("./model/shipped-dataset.ts").ShippedDataset[];
  export default datasets;
}
