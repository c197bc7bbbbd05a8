import type { Parameters } from "fast-check";

/**
 * How often a property is tried, and with which numbers: new ones each time. A failure prints its seed and its path;
 * `ATTACK_SEED=… ATTACK_PATH=… npx vitest run --project long-attack -t "name of the test"` tries that very case again.
 */
export function tries(numRuns: number): Parameters<unknown> & { readonly seed: number } {
  const { ATTACK_SEED, ATTACK_PATH } = process.env;
  const seed = ATTACK_SEED === undefined ? Date.now() % 2 ** 31 : Number(ATTACK_SEED);
  return { numRuns, seed, ...(ATTACK_PATH !== undefined && { path: ATTACK_PATH, endOnFailure: true }) };
}
