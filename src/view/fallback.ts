import { topologyWorld } from "../geo/topology-world.ts";
import type { WorldTopology } from "../geo/world-topology.ts";
import type { StanceKey } from "../model/country-stance.ts";
import type { Dataset } from "../model/dataset.ts";
import { slug } from "../model/slug.ts";
import { lateWords } from "../text/late-words.ts";
import { localize, textLanguage, type Locale } from "../text/locale.ts";
import { publishers } from "./dataset-facts.ts";
import { campFill } from "./fallback-color.ts";
import { fallbackMap } from "./fallback-map.ts";
import { facesOf } from "./face.ts";
import type { LegendEntry } from "./legend.ts";
import type { MapView } from "./map-view.ts";
import { printedQuotations, type PrintedCamp, type PrintedQuotation } from "./printed-quotations.ts";
import type { Scene } from "./stance-view.ts";
import { nextStory } from "./story.ts";
import { escapeXml, xmlElement } from "./xml.ts";
import { sentenceText, type SentencePart } from "./year-sentence.ts";

/** What a fallback shows; the first year of the data where none is given. */
export interface FallbackContent {
  readonly dataset: Dataset;
  readonly year?: number | undefined;
  readonly locale: Locale;
  /** What the live map is drawn from, too. */
  readonly topology: WorldTopology;
}

/**
 * The children of the tag, as HTML: what shows before any script runs, and without one. Title, sentence, legend and
 * map stand where the live map will have them, in the same size, by the same styles (`fallback.css`); what can only be
 * worked with a script is there as room, unseen. All quotations of all years are in a list to open; without scripts it
 * is open. No style and no script is in it, so that it passes any content security policy.
 */
export function fallbackHtml({ dataset: whole, year, locale, topology }: FallbackContent): string {
  const { text } = locale;
  const { scene, map, room, years } = nextStory(undefined, { whole, source: "", basis: "", year, locale });
  const title = localize(whole.title, locale.tag);
  const label = text.map + text.colon + sentenceText(map.sentence);
  const picture = fallbackMap({
    dataset: whole,
    stances: map.stances,
    topology,
    world: topologyWorld(topology),
    label,
    id: ["stance", slug(title)].filter(Boolean).join("-"),
  });
  return [
    `<div class="map fallback" lang="${text.tag}" dir="${text.direction}">`,
    element("h2", "title", isolated(title, textLanguage(whole.title, locale.tag))),
    inRoom(map, room, (view) => sentence(view.sentence, whole)),
    toolsRoom(locale, years),
    inRoom(map, room, (view) => legend(view.legend, scene)),
    element("div", "stage", element("div", "face map-face", element("div", "world", picture))),
    element("div", "years-room", quotations(years, scene)),
    foot(scene),
    "</div>",
  ].join("");
}

function element(name: string, className: string, ...children: readonly string[]): string {
  return xmlElement(name, { class: className }, "", ...children);
}

/** A text of the data, which may be of another direction than the words around it. */
function isolated(words: string, lang?: string): string {
  return xmlElement("bdi", { lang }, escapeXml(words));
}

/** A piece in the room that those of other years take: these are hidden, too, from whoever reads without the styles. */
function inRoom(map: MapView, room: readonly MapView[], piece: (view: MapView) => string): string {
  const shown = piece(map);
  const unseen = room.map(piece).filter((other) => other !== shown);
  return element(
    "div",
    "room",
    shown,
    ...unseen.map((other) => xmlElement("div", { class: "unseen", hidden: "" }, other)),
  );
}

function sentence(parts: readonly SentencePart[], dataset: Dataset): string {
  return element("p", "sentence", ...parts.map((part) => sentencePart(part, dataset)));
}

/** A camp of a colour of its own has the ink's: a word's colour could only be a style. */
function sentencePart({ text, className }: SentencePart, { stances }: Dataset): string {
  if (className === undefined) return escapeXml(text);
  const hasOwn = stances.some((stance, index) => stance.color !== undefined && className === `camp-${index}`);
  return element("span", hasOwn ? "year" : `${className} in-camp-color`, escapeXml(text));
}

function legend(entries: readonly LegendEntry[], { dataset, locale }: Scene): string {
  const items = entries.map(({ key, className, label, count }) => {
    const words = `${isolated(label)} ${element("span", "count", String(count))}`;
    return xmlElement("li", {}, element("span", "entry", swatch(key, className, dataset), words));
  });
  return element("div", "legend", xmlElement("ul", { "aria-label": locale.text.legend }, ...items));
}

function swatch(key: StanceKey, className: string, dataset: Dataset): string {
  const fill = campFill(key, dataset);
  if (fill === undefined) return element("span", `swatch ${className}`);
  return xmlElement("svg", { class: "swatch" }, xmlElement("rect", { fill, width: "100%", height: "100%" }));
}

/** As much room as the live map's tools will take, whatever the width and the letters: their own words, unseen. */
function toolsRoom({ text }: Locale, years: readonly number[]): string {
  const button = (words: string, className?: string) =>
    xmlElement("button", { class: className }, escapeXml(words));
  return element(
    "div",
    "tools-row unseen",
    element(
      "div",
      "toolbar",
      xmlElement("div", {}, button(text.find, "find"), button(text.filter)),
      element("div", "faces", ...facesOf(years).map((face) => button(text.view[face]))),
    ),
  );
}

function foot({ dataset, locale: { tag, text } }: Scene): string {
  const names = isolated(publishers(dataset, tag).join(text.listComma));
  const line = `${text.sources}${text.colon}${names}${text.dot}${text.borders}`;
  const buttons = [text.sources, text.share].map((words) => xmlElement("button", {}, escapeXml(words)));
  return xmlElement("footer", {}, xmlElement("p", {}, line), element("div", "tools unseen", ...buttons));
}

function quotations(years: readonly number[], scene: Scene): string {
  const late = lateWords(scene.locale);
  const { comma } = scene.locale.text;
  const heading = escapeXml(late.quotations);
  const printed = years.map(
    (year) =>
      xmlElement("h3", {}, `${heading}${comma}${year}`) +
      printedQuotations({ ...scene, year }, late)
        .map((camp) => campQuotations(camp, scene))
        .join(""),
  );
  return xmlElement("details", {}, xmlElement("summary", {}, heading), ...printed);
}

function campQuotations(
  { key, className, label, quotations }: PrintedCamp,
  { dataset, locale }: Scene,
): string {
  const items = quotations.map((quotation) => xmlElement("li", {}, printQuotation(quotation, locale)));
  return (
    xmlElement("h4", {}, swatch(key, className, dataset), isolated(label)) + xmlElement("ul", {}, ...items)
  );
}

function printQuotation(quotation: PrintedQuotation, { text: { comma, dot } }: Locale): string {
  const { countries, quote, lang, speaker, title, titleLang, link, publisher, via, date, basis, notes } =
    quotation;
  const cited = xmlElement("cite", { lang: titleLang ?? "", dir: "auto" }, escapeXml(title));
  const linked = link === undefined ? cited : xmlElement("a", { href: link }, cited);
  const facts = escapeXml(`${via && ` (${via})`}${comma}${date}${dot}${basis}`);
  return [
    xmlElement("b", {}, escapeXml(countries)),
    xmlElement("blockquote", { lang: lang ?? "", dir: "auto" }, escapeXml(quote)),
    xmlElement(
      "p",
      {},
      speaker && `${isolated(speaker)}<br>`,
      linked,
      escapeXml(comma) + isolated(publisher) + facts,
      ...notes.map((note) => `<br>${isolated(note)}`),
    ),
  ].join("");
}
