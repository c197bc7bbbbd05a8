import { countQuotations } from "../model/count-quotations.ts";
import type { Dataset, Evidence, Position, Source } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { localize, type Locale } from "../text/locale.ts";
import { citationView } from "./citation-view.ts";
import { encodeTerm } from "./encode-term.ts";
import { jsonSteps } from "./export-steps.ts";
import { positionName } from "./position-name.ts";
import { quoteParts } from "./text-fragment.ts";

/** The parts of the Web Annotation Data Model (W3C, 2017) that are used here. */
export interface TextualBody {
  readonly type: "TextualBody";
  readonly purpose: "tagging" | "describing" | "commenting";
  readonly value: string;
  readonly language?: string;
}

/** The words of an article by themselves and by those around them. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Words of an article; `state` says where its archived copy is. */
export interface AnnotationTarget {
  readonly source: string;
  readonly selector: TextQuoteSelector;
  readonly state?: { readonly type: "TimeState"; readonly cached: string };
}

/** One piece of evidence: what it says, and where it stands in its article. */
export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "classifying";
  readonly body: readonly TextualBody[];
  readonly target: readonly AnnotationTarget[];
}

/** All annotations of a data set, on one page. */
export interface AnnotationCollection {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

/**
 * The evidence of a data set as web annotations, one for each piece: tags that say of whom, in which year and for which
 * stance, a description in the reader's language, and the words of the article that it rests on. The same evidence has
 * the same id in every export. The speaker of a quotation made neither the annotation nor the article, so the
 * description names him, not `creator`. As the text of a file, an annotation at a time.
 */
export function toAnnotationSteps(dataset: Dataset, locale: Locale): Generator<string, undefined> {
  return jsonSteps(collection(dataset, locale), annotations(dataset, locale));
}

function* annotations(dataset: Dataset, locale: Locale): Generator<Annotation, undefined> {
  for (const position of dataset.positions)
    for (const evidence of position.evidence) yield annotation(position, evidence, dataset, locale);
}

/** The collection before it has its annotations. */
function collection(dataset: Dataset, locale: Locale): AnnotationCollection {
  const title = localize(dataset.title, locale.tag);
  const id = urn("collection", title, ...(dataset.edition === undefined ? [] : [dataset.edition]));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: title,
    total: countQuotations(dataset),
    first: { id: `${id}:page`, type: "AnnotationPage", startIndex: 0, items: [] },
  };
}

function annotation(position: Position, evidence: Evidence, dataset: Dataset, locale: Locale): Annotation {
  const { country, group, year, stance } = position;
  const { quote, prefix = "", suffix = "", note } = evidence;
  const who = country ?? group;
  const tags = [who, String(year), stance ?? "unclear", evidence.basis];
  const source = findById(dataset.sources, evidence.source);
  return {
    id: urn(...tags, evidence.source, fingerprint([prefix, quote, suffix].join("\n"))),
    type: "Annotation",
    motivation: "classifying",
    body: [
      ...tags.map((value) => ({ type: "TextualBody", purpose: "tagging", value }) as const),
      {
        type: "TextualBody",
        purpose: "describing",
        value: description(position, evidence, dataset, locale),
        language: locale.text.tag,
      },
      ...(note
        ? [{ type: "TextualBody", purpose: "commenting", value: localize(note, locale.tag) } as const]
        : []),
    ],
    target: source ? targets(evidence, source, locale.tag) : [],
  };
}

/** "China, 2019: Pro-Maduro. Ma Zhaoxu, China's permanent representative to the UN (own statement)" */
function description(position: Position, evidence: Evidence, dataset: Dataset, locale: Locale): string {
  const { group, year, stance } = position;
  const scene = { dataset, year, locale };
  const { speaker, basis } = citationView({ evidence, stance, ...(group !== undefined && { group }) }, scene);
  return `${positionName(position, dataset, locale)}${speaker && `. ${speaker}`} (${basis})`;
}

/** The places in the article: one, or one for each run of words where the quotation has cuts. */
function targets(
  { quote, prefix, suffix }: Evidence,
  { url, title, archived }: Source,
  tag: string,
): readonly AnnotationTarget[] {
  const parts = quoteParts(quote);
  return parts.map((exact, index) => ({
    source: url ?? urn("source", localize(title, tag)),
    selector: {
      type: "TextQuoteSelector",
      exact,
      ...(prefix !== undefined && index === 0 && { prefix }),
      ...(suffix !== undefined && index === parts.length - 1 && { suffix }),
    },
    ...(archived && { state: { type: "TimeState", cached: archived.url } }),
  }));
}

function urn(...parts: readonly string[]): string {
  return ["urn:stance-map", ...parts.map(encodeTerm)].join(":");
}

/** The 32-bit FNV-1a hash of a text's UTF-16 units, in hexadecimal. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
