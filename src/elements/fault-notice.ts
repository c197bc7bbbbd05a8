import { html, nothing, type TemplateResult } from "lit";
import type { Issue } from "../model/issue.ts";
import { firstIssues } from "../model/list-issues.ts";
import type { Language } from "../text/en.ts";

/** What went wrong, what is wrong with the data and where, and a way to try again. */
interface Fault {
  readonly title: string;
  readonly more: string;
  readonly issues?: readonly Issue[];
  readonly onRetry: () => void;
}

/** An alert in the reader's language, with the first of the issues, and a button that tries again. */
export function faultNotice(text: Language, { title, more, issues = [], onRetry }: Fault): TemplateResult {
  const { shown, more: hidden } = firstIssues(issues);
  return html`<div class="notice" role="alert">
    <p><strong>${title}</strong> ${more}</p>
    ${
      issues.length
        ? html`<ul lang="en" dir="ltr">
            ${shown.map(
              ({ path, message }) => html`<li>${path ? html`<code>${path}</code> ` : nothing}${message}</li>`,
            )}
            ${hidden > 0 ? html`<li lang=${text.tag} dir=${text.direction}>${text.moreIssues(hidden)}</li>` : nothing}
          </ul>`
        : nothing
    }
    <button @click=${onRetry}>${text.retry}</button>
  </div>`;
}
