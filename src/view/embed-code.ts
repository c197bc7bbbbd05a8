import { embedFrame } from "./embed-frame.ts";
import { DATASET_PARAMETER, embedAttributes, pageParameters } from "./page-parameters.ts";
import { escapeXml, xmlElement } from "./xml.ts";

/** An attribute of the element that the code for other pages can set. */
export type EmbedAttribute = (typeof embedAttributes)[number];

/** How a map gets into a page. */
export const embedForms = ["script", "iframe", "npm"] as const;
/** One of them. */
export type EmbedForm = (typeof embedForms)[number];

/**
 * Whose positions the map shows: those inside the module, those of a file that ships beside it, or those of a file of
 * one's own; `src` is then its address, relative to the page that the map is put into.
 */
export type EmbedPositions =
  | { readonly kind: "bundled" }
  | { readonly kind: "shipped"; readonly id: string; readonly address: string }
  | { readonly kind: "own"; readonly src: string };

/** The files that the code takes the map from. */
export interface Release {
  /** The folder that has the newest release, and each release in a folder of its version; with a slash at its end. */
  readonly base: string;
  readonly version: string;
  /** The SHA-384 hashes of its files, by their names: `sha384-…`. */
  readonly files: Readonly<Record<string, string>>;
  /** What the module loads later, by name. */
  readonly chunks: readonly string[];
}

/** What one wants to have on a page. */
export interface Embed {
  readonly form: EmbedForm;
  /** Whether it stays at this version for good; else it follows updates. */
  readonly isPinned: boolean;
  readonly positions: EmbedPositions;
  /** What differs from the tag without attributes; an empty value is none. */
  readonly attributes: Readonly<Partial<Record<EmbedAttribute, string>>>;
  /** The name of a frame, for who hears it. */
  readonly title: string;
  /** The words of the link that stands in for a map that cannot be shown. */
  readonly link: string;
  readonly release: Release;
}

/** A piece of code, and where it goes. */
export interface Snippet {
  readonly place: "terminal" | "module" | "page";
  readonly code: string;
}

const MODULE = "stance-map.js";
const FRAME_SCRIPT = "stance-map-frame.js";

/** What is wrong with the address of a file of one's own: it is none on the web, or none that a frame could find. */
export type SrcFault = "address" | "relative";

/** The code for a page, or what keeps it from being written. */
export function embedCode(embed: Embed): readonly Snippet[] | SrcFault {
  const { form, positions } = embed;
  if (positions.kind === "own" && !isAbsolute(positions.src)) {
    if (!positions.src || URL.canParse(positions.src)) return "address";
    // A page in a frame does not know where the page around it is.
    if (form === "iframe") return "relative";
  }
  if (form === "npm") return npmCode(embed);
  return [{ place: "page", code: form === "iframe" ? frameCode(embed) : tagCode(embed) }];
}

function tagCode(embed: Embed): string {
  const { positions } = embed;
  // Beside the module, wherever the page is.
  const src = positions.kind === "shipped" ? addressOf(embed, positions.address) : undefined;
  return [...importMap(embed), scriptTag(embed, MODULE), mapTag(embed, src)].join("\n");
}

function frameCode(embed: Embed): string {
  const { attributes, positions, title } = embed;
  const src =
    positions.kind === "bundled" ? "" : positions.kind === "own" ? positions.src : positions.address;
  const frame = embedFrame(addressOf(embed, "embed.html", { src, ...written(attributes) }), title);
  const link = xmlElement("p", { lang: attributes.lang || undefined }, fallbackLink(embed));
  return [frame, link, scriptTag(embed, FRAME_SCRIPT)].join("\n");
}

function npmCode(embed: Embed): readonly Snippet[] {
  const { isPinned, positions, release } = embed;
  const { version } = release;
  // npm writes a caret into package.json, whatever version was asked for, unless it is told otherwise.
  const asked = isPinned ? `--save-exact stance-map@${version}` : `"stance-map@^${version}"`;
  const module = ['import "stance-map/define";'];
  if (positions.kind === "shipped") {
    const file = JSON.stringify(`stance-map/${positions.address}`);
    module.push(`import positions from ${file};`, "");
    module.push('document.querySelector("stance-map").data = positions;');
  }
  return [
    { place: "terminal", code: `npm install ${asked}` },
    { place: "module", code: module.join("\n") },
    { place: "page", code: mapTag(embed) },
  ];
}

function mapTag(embed: Embed, address?: string): string {
  const { attributes, positions } = embed;
  const src = positions.kind === "own" ? positions.src : address;
  return xmlElement("stance-map", { src, ...written(attributes) }, "\n  ", fallbackLink(embed), "\n");
}

/** The attributes that have a value, in their order. */
function written(attributes: Embed["attributes"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    embedAttributes
      .filter((name) => name !== "compare" || attributes.view === "changes")
      .flatMap((name) => (attributes[name] ? [[name, attributes[name]]] : [])),
  );
}

/** Of a pinned module the hashes of its chunks: the attribute of its script holds for the one file alone. */
function importMap({ isPinned, release: { base, version, files, chunks } }: Embed): readonly string[] {
  if (!isPinned) return [];
  const hashes = chunks.map((name) => [new URL(`${version}/${name}`, base).href, files[name]]);
  // Neither an address nor a hash can have the end of a script in it.
  const json = JSON.stringify({ integrity: Object.fromEntries(hashes) as unknown }, null, 2);
  return [`<script type="importmap">\n${json}\n</script>`];
}

function scriptTag(embed: Embed, file: string): string {
  const checked = { integrity: embed.release.files[file], crossorigin: "anonymous" };
  const script = { type: "module", src: addressOf(embed, file) };
  return xmlElement("script", embed.isPinned ? { ...script, ...checked } : script, "");
}

function fallbackLink(embed: Embed): string {
  return xmlElement("a", { href: fallbackAddress(embed) }, escapeXml(embed.link));
}

/** The same view where it is published; of positions that only the page itself can find, these. */
function fallbackAddress(embed: Embed): string {
  const { positions, attributes } = embed;
  if (positions.kind === "own") {
    const { src } = positions;
    return isAbsolute(src) ? addressOf(embed, "embed.html", { src, ...written(attributes) }) : src;
  }
  const carried = pageParameters.map((name) => [name, attributes[name] ?? ""] as const);
  const data = positions.kind === "shipped" ? positions.id : "";
  return addressOf(embed, "", { [DATASET_PARAMETER]: data, ...Object.fromEntries(carried) });
}

/** An address in the release; parameters without a value are left out. */
function addressOf(
  { isPinned, release: { base, version } }: Embed,
  file: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(isPinned ? `${version}/${file}` : file, base);
  for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value);
  return url.href;
}

/** Whether an address of a file of one's own means the same file on every page. */
export function isAbsolute(src: string): boolean {
  // As a browser reads it: what only looks harmless, such as a script with a tab in its scheme, is none.
  return URL.canParse(src) && /^https?:$/.test(new URL(src).protocol);
}
