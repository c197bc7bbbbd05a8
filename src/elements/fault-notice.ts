import { html, nothing, type TemplateResult } from "lit";
import type { DatasetError } from "../model/dataset-error.ts";
import type { Language } from "../text/en.ts";

/** So many faults are listed; the rest is counted. */
const SHOWN = 50;

/** What is wrong with a data set and where, with a way to try again. */
export function faultNotice(
  { issues }: DatasetError,
  {
    text,
    keeps,
    onRetry,
  }: { readonly text: Language; readonly keeps: boolean; readonly onRetry: () => void },
): TemplateResult {
  const more = issues.length - SHOWN;
  return html`<div class="notice" role="alert">
    <p>
      <strong>${text.failed}</strong>
      ${keeps ? text.shownBefore : nothing}
    </p>
    <ul>
      ${issues.slice(0, SHOWN).map(({ path, message }) => html`<li>${path ? html`<code>${path}</code> ` : nothing}${message}</li>`)}
      ${more > 0 ? html`<li>${text.moreIssues(more)}</li>` : nothing}
    </ul>
    <button @click=${onRetry}>${text.retry}</button>
  </div>`;
}
