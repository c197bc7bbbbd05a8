import { html, nothing, type TemplateResult } from "lit";
import type { Issue } from "../model/issue.ts";
import { issueLines } from "../model/list-issues.ts";
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
  return html`<div class="notice" role="alert">
    <p><strong>${title}</strong> ${more}</p>
    ${issues.length ? faultFold(text.faults(issues.length), issues) : nothing}
    <button @click=${onRetry}>${text.retry}</button>
  </div>`;
}

/** A list of issues that unfolds. */
export function faultFold(label: string, issues: readonly Issue[]): TemplateResult {
  return html`<details>
    <summary>${label}</summary>
    ${faultList(label, issues)}
  </details>`;
}

/** The first of the issues as lines, and how many more there are, in English; what scrolls is reached by keys. */
export function faultList(label: string, issues: readonly Issue[]): TemplateResult {
  return html`<ul tabindex="0" aria-label=${label} dir="ltr">
    ${issueLines(issues).map((line) => html`<li lang="en">${line}</li>`)}
  </ul>`;
}
