import { hash } from "node:crypto";

/** What a policy's `style-src` names for the styles that a page has in itself to be let through. */
export function styleHashes(html: string): string {
  const styles = html.matchAll(/<style>([^]*?)<\/style>/g);
  return Array.from(styles, ([, style = ""]) => `'sha256-${hash("sha256", style, "base64")}'`).join(" ");
}
