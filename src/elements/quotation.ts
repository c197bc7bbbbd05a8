import { html, nothing, type TemplateResult } from "lit";
import type { CitationView } from "../view/country-view.ts";

/** A quotation with who said it, where, and how that supports the stance. */
export function quotation(citation: CitationView): TemplateResult {
  const { quote, lang, speaker, publisher, date, basis, className } = citation;
  return html`<blockquote class=${className} lang=${lang ?? nothing} dir="auto">${quote}</blockquote>
    ${speaker ? html`<p>${speaker}</p>` : nothing}
    <p class="source">${publisher} · ${date} · ${basis}</p>`;
}
