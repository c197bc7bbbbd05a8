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

/** An alert in the reader's language, with a button that tries again; the issues, which are an author's, are folded. */
export function faultNotice(text: Language, { title, more, issues = [], onRetry }: Fault): TemplateResult {
  const label = text.faults(issues.length);
  return html`<div class="notice" role="alert">
    <p><strong>${title}</strong> ${more}</p>
    ${
      issues.length
        ? html`<details>
            <summary>${label}</summary>
            ${faultList(text, label, issues)}
          </details>`
        : nothing
    }
    <button @click=${onRetry}>${text.retry}</button>
  </div>`;
}

/** The first of the issues, and how many more there are; what scrolls is reached by keys. */
export function faultList(text: Language, label: string, issues: readonly Issue[]): TemplateResult {
  const { shown, more } = firstIssues(issues);
  return html`<ul tabindex="0" aria-label=${label} dir="ltr">
    ${shown.map(({ path, message }) => html`<li lang="en">${path ? html`<code>${path}</code> ` : nothing}${message}</li>`)}
    ${more > 0 ? html`<li dir=${text.direction}>${text.moreIssues(more)}</li>` : nothing}
  </ul>`;
}
