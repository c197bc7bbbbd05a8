import { readFileSync } from "node:fs";

/**
 * Where the built page will be: what STANCE_MAP_URL says, else `homepage` in package.json; with a slash at its end.
 * Undefined where neither is set: what needs no absolute address still works. Throws where it is no http address.
 */
export function pageAddress(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    readonly homepage?: string;
  };
  const address = environment["STANCE_MAP_URL"] ?? manifest.homepage;
  if (!address) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `STANCE_MAP_URL is no address of a page: ${address}; expected such as https://example.org/map/`,
    );
  return url.href.replace(/\/?$/, "/");
}
