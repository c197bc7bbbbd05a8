import { html, type TemplateResult } from "lit";
import { embedText as text } from "../text/embed-builder.ts";

const parts = ["choices", "preview", "code"] as const;
/** A part of the builder, by its class. */
export type EmbedPart = (typeof parts)[number];

/** Buttons that lead to each part, where these stand below one another. */
export function embedJumps(onJump: (part: EmbedPart) => void): TemplateResult {
  return html`<nav class="jumps" aria-label=${text.parts}>
    ${parts.map((part) => html`<button @click=${() => onJump(part)}>${text.jumps[part]}</button>`)}
  </nav>`;
}
