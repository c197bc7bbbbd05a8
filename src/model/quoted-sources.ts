import type { Dataset, Source } from "./dataset.ts";

/** The sources that some piece of evidence of these positions quotes, in their order. */
export function quotedSources(
  sources: readonly Source[],
  positions: Dataset["positions"],
): readonly Source[] {
  const quoted = new Set(positions.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return sources.filter(({ id }) => quoted.has(id));
}
