import type { Release } from "../view/embed-code.ts";
import { releaseBase } from "../view/release-base.ts";

/**
 * The release that this page belongs to, at the address that the page says is its own; rejects where the list of its
 * files cannot be had.
 */
export async function loadRelease(): Promise<Release> {
  const response = await fetch(new URL("integrity.json", document.baseURI));
  const list = (await response.json()) as Omit<Release, "base">;
  const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return { ...list, base: releaseBase(own ?? document.baseURI, list.version) };
}
