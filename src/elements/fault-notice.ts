import { html, nothing, type TemplateResult } from "lit";
import type { Issue } from "../model/issue.ts";
import type { Language } from "../text/en.ts";

/** So many faults are listed; the rest is counted. */
const SHOWN = 50;

/** What went wrong, what is wrong with the data and where, and a way to try again. */
interface Fault {
  readonly title: string;
  readonly more: string;
  readonly issues?: readonly Issue[];
  readonly onRetry: () => void;
}

export function faultNotice(text: Language, { title, more, issues = [], onRetry }: Fault): TemplateResult {
  const hidden = issues.length - SHOWN;
  return html`<div class="notice" role="alert">
    <p><strong>${title}</strong> ${more}</p>
    ${
      issues.length
        ? html`<ul lang="en" dir="ltr">
            ${issues
              .slice(0, SHOWN)
              .map(
                ({ path, message }) =>
                  html`<li>${path ? html`<code>${path}</code> ` : nothing}${message}</li>`,
              )}
            ${hidden > 0 ? html`<li>${text.moreIssues(hidden)}</li>` : nothing}
          </ul>`
        : nothing
    }
    <button @click=${onRetry}>${text.retry}</button>
  </div>`;
}
