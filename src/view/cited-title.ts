import type { Evidence } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import { localize, textLanguage } from "../text/locale.ts";
import type { Scene } from "./stance-view.ts";

/** The title of the article that a quotation stands in. */
export interface CitedTitle {
  /** In the reader's language; empty where the data do not have the article. */
  readonly title: string;
  /** The title's language; the quotation's, where the data do not say. */
  readonly titleLang: string | undefined;
}

/** The title of the article that a piece of evidence is from, as a reader of the scene's language has it. */
export function citedTitle({ source, quoteLang }: Evidence, { dataset, locale }: Scene): CitedTitle {
  const title = findById(dataset.sources, source)?.title ?? "";
  return { title: localize(title, locale.tag), titleLang: textLanguage(title, locale.tag) ?? quoteLang };
}
