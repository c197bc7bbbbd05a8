import naughty from "./payloads/big-list-of-naughty-strings.json" with { type: "json" };
import purified from "./payloads/dompurify.json" with { type: "json" };
import filtered from "./payloads/xss-filters.json" with { type: "json" };

/** Each begins and ends otherwise than it would need to, to be harmless by chance. */
export const payloads: readonly string[] = [...naughty, ...purified, ...filtered];
export const plain = "Plain words";

/** Every so manyth of all. */
export const every = <T>(step: number, all: readonly T[]) => all.filter((_, index) => index % step === 0);

/** Some of many at a time. */
export function* batches<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}
