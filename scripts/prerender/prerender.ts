import { readFile } from "node:fs/promises";
import type { WorldTopology } from "../../src/geo/world-topology.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { parse } from "../../src/model/parse.ts";
import { en } from "../../src/text/en.ts";
import { localize, type Locale } from "../../src/text/locale.ts";
import { fallbackHtml } from "../../src/view/fallback.ts";
import { inertJson } from "../../src/view/inert-json.ts";
import { linkTags, type LinkedPage } from "../../src/view/link-tags.ts";
import { toSchemaOrg } from "../../src/view/schema-org.ts";
import { nextStory } from "../../src/view/story.ts";
import { sentenceText } from "../../src/view/year-sentence.ts";

const data = new URL("../../data/", import.meta.url);
const locale: Locale = { tag: "en", text: en };

/** What the page shows before any script runs: the positions that ship, and the world. */
export interface Shipped {
  readonly dataset: Dataset;
  readonly topology: WorldTopology;
  readonly locale: Locale;
}

export async function readShipped(): Promise<Shipped> {
  const read = async (file: string) => JSON.parse(await readFile(new URL(file, data), "utf8")) as unknown;
  const result = parse(await read("venezuela.json"));
  if (!result.ok) throw new Error("The positions that ship have faults: stance-map check tells them.");
  return { dataset: result.dataset, topology: (await read("world.json")) as WorldTopology, locale };
}

/** What a link to the page shows. */
export function linkedPage({ dataset, locale }: Shipped, url: string | undefined): LinkedPage {
  const story = nextStory(undefined, { whole: dataset, source: "", basis: "", year: undefined, locale });
  const sentence = sentenceText(story.map.sentence);
  return {
    title: localize(dataset.title, locale.tag),
    description: `${sentence} No colour without a quotation.`,
    lang: locale.text.tag,
    url,
    alt: `${locale.text.map}${locale.text.colon}${sentence}`,
  };
}

/** The page with its map in it, and with what programs read of it, in the places that its comments mark. */
export function prerender(page: string, shipped: Shipped, url: string | undefined): string {
  const { dataset, locale } = shipped;
  const address = (file: string) => (url === undefined ? file : new URL(file, url).href);
  const schema = toSchemaOrg(dataset, locale, {
    creator: "The Stance Map maintainers",
    license: "https://spdx.org/licenses/MIT.html",
    url,
    downloads: [{ contentUrl: address("data/venezuela.json"), encodingFormat: "application/json" }],
  });
  const pieces: Readonly<Record<string, string>> = {
    head: linkTags(linkedPage(shipped, url)),
    map: fallbackHtml(shipped),
    data: `<script type="application/ld+json">${inertJson(schema)}</script>`,
  };
  return page.replace(/<!-- prerendered: (\w+) -->/g, (mark, name: string) => pieces[name] ?? mark);
}
