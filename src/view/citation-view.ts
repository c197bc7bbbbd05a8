import type { Citation } from "../model/country-stance.ts";
import type { Evidence } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { localize, type Locale } from "../text/locale.ts";
import { formatDate } from "./format-date.ts";
import { stanceClass, type Scene } from "./stance-view.ts";

/** A quotation, ready to print. */
export interface CitationView {
  readonly quote: string;
  readonly lang: string | undefined;
  /** "Ma Zhaoxu, China's permanent representative to the UN"; empty where the article itself speaks. */
  readonly speaker: string;
  readonly publisher: string;
  readonly date: string;
  readonly basis: string;
  /** The class of the stance that it supports. */
  readonly className: string;
}

/** "Ma Zhaoxu, China's permanent representative to the UN"; empty where the article itself speaks. */
export function speakerOf({ speaker }: Evidence, { tag, text }: Locale): string {
  return [speaker?.name, speaker?.role].flatMap((part) => (part ? localize(part, tag) : [])).join(text.comma);
}

/** A quotation in the reader's language: all but the words quoted. */
export function citationView(
  { evidence, group, stance }: Citation,
  { dataset, locale }: Scene,
): CitationView {
  const { tag, text } = locale;
  const { quote, quoteLang, basis } = evidence;
  const source = findById(dataset.sources, evidence.source);
  const groupName = findById(dataset.groups, group)?.name;
  return {
    quote: isQuoted(quote) ? quote : text.quoted(quote),
    lang: quoteLang,
    speaker: speakerOf(evidence, locale),
    publisher: source ? localize(source.publisher, tag) : "",
    date: source ? formatDate(source.date, tag) : "",
    basis: basis === "group" && groupName ? text.asMember(localize(groupName, tag)) : text.basis[basis],
    className: stance ? stanceClass(stance, dataset) : "unclear",
  };
}

/** Whether the quoted words bring their own quotation marks around the whole. */
function isQuoted(quote: string): boolean {
  return /^["“«„][^"“”«»„]*["”»“]$/u.test(quote);
}
