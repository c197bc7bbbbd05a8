import type { Dataset, Source, Text } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { isWithin } from "./nearest-word.ts";

/**
 * Sources that are likely one, so that the map counts an article twice: they have one address and nearly the same title
 * or publisher, or one title and nearly the same publisher and date. `placeOf` tells where something stands. In steps, a
 * source each.
 */
export function* sourceSlipSteps(
  { sources }: Dataset,
  placeOf: (pointer: string) => string,
): Generator<undefined, readonly Issue[]> {
  const byAddress = new Map<string, Numbered>();
  const byTitle = new Map<string, Numbered>();
  const issues: Issue[] = [];
  for (const [index, source] of sources.entries()) {
    yield;
    const add = (key: "url" | "title", before: Numbered, what: string) => {
      const message = `another source ${what}: ${placeOf(`/sources/${before.index}/${key}`)}; are they meant as one?`;
      issues.push({ path: `/sources/${index}/${key}`, message });
    };
    const address = addressOf(source) ?? "";
    const title = fold(source.title);
    const neighbour = byAddress.get(address);
    const namesake = byTitle.get(title);
    if (neighbour && isSameArticle(source, neighbour.source)) add("url", neighbour, "has this address");
    else if (namesake && isAlike(source, namesake.source)) add("title", namesake, "is nearly the same");
    // Only the first is compared with: hundreds may be called "Editorial".
    if (address !== "" && !neighbour) byAddress.set(address, { source, index });
    if (!namesake) byTitle.set(title, { source, index });
  }
  return issues;
}

interface Numbered {
  readonly source: Source;
  readonly index: number;
}

/** Whether two sources of one address are not two articles on one page. */
function isSameArticle(one: Source, other: Source): boolean {
  return isNear(one.title, other.title) || isNear(one.publisher, other.publisher);
}

/** Whether two sources of one title differ in nothing that is plainly meant. */
function isAlike(one: Source, other: Source): boolean {
  const [a, b] = [addressOf(one), addressOf(other)];
  if (a !== undefined && b !== undefined) return false;
  if (!one.date.startsWith(other.date) && !other.date.startsWith(one.date)) return false;
  const authors = [one.author, other.author].map((author) => author?.toLowerCase());
  if (!authors.includes(undefined) && authors[0] !== authors[1]) return false;
  return isNear(one.publisher, other.publisher);
}

/** Whether two names differ by a slip of the finger at most, or two in a long one. */
function isNear(one: Text, other: Text): boolean {
  const name = fold(one);
  return isWithin(Math.min(2, Math.floor(name.length / 4)), name, fold(other));
}

/** An address by what tells its page from others: not the scheme, a slash at the end, or a place in the page. */
function addressOf({ url }: Source): string | undefined {
  if (url === undefined) return undefined;
  const { host, pathname, search, hash } = new URL(url);
  // An app has its pages behind the sign.
  return host + pathname.replace(/\/$/, "") + search + (/^#[!/]/.test(hash) ? hash : "");
}

function fold(text: Text): string {
  const words = typeof text === "string" ? text : Object.values(text).join(" ");
  return words.toLowerCase().trim().replace(/\s+/g, " ");
}
