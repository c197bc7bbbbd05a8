import { CARD } from "./card.ts";
import { embedFrame, FRAME } from "./embed-frame.ts";
import { xmlElement } from "./xml.ts";

/** A page as a link to it shows it; addresses are absolute, as messengers want them. */
export interface LinkedPage {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
  /** The page, and the folder that it is in; undefined where it is not known yet where the page will be. */
  readonly url: string | undefined;
  /** What the picture shows, for who does not see it. */
  readonly alt: string;
}

/** The picture's and the oEmbed file's names beside the page. */
export const CARD_FILE = "card.png";
export const OEMBED_FILE = "oembed.json";

/**
 * What the head says to whoever makes a card or an embed of the page's address: Open Graph (ogp.me), Twitter's cards,
 * and the discovery link of oEmbed (oembed.com, section 4). What must be absolute and cannot be is left out.
 */
export function linkTags({ title, description, lang, url, alt }: LinkedPage): string {
  const meta = (key: "name" | "property", name: string, content: string | number) =>
    xmlElement("meta", { [key]: name, content });
  const og = (name: string, content: string | number) => meta("property", `og:${name}`, content);
  const tags = [
    og("type", "website"),
    og("title", title),
    og("description", description),
    og("locale", lang),
  ];
  if (url === undefined) return tags.join("\n");
  const oembed = {
    rel: "alternate",
    type: "application/json+oembed",
    href: new URL(OEMBED_FILE, url).href,
    title,
  };
  return [
    ...tags,
    og("url", url),
    og("image", new URL(CARD_FILE, url).href),
    og("image:type", "image/png"),
    og("image:width", CARD.width),
    og("image:height", CARD.height),
    og("image:alt", alt),
    meta("name", "twitter:card", "summary_large_image"),
    xmlElement("link", { rel: "canonical", href: url }),
    xmlElement("link", oembed),
  ].join("\n");
}

/** The oEmbed 1.0 response for the page, type `rich`: what a CMS puts in the place of its address. */
export function oembed({
  title,
  url,
}: LinkedPage & { readonly url: string }): Readonly<Record<string, string | number>> {
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Stance Map",
    provider_url: url,
    html: embedFrame(new URL("embed.html", url).href, title),
    width: FRAME.width,
    height: FRAME.height,
    thumbnail_url: new URL(CARD_FILE, url).href,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
