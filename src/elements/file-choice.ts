import { html, LitElement, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import { DocumentListener } from "../controllers/document-listener.ts";
import { looksLikeDataset } from "../model/own-file.ts";
import { siteText as text } from "../text/site.ts";
import { fileChoiceStyles } from "./file-choice.styles.ts";
import { siteStyles } from "./site.styles.ts";

/**
 * Where a reader hands over a file of his own: he chooses it, or pastes it or its text, into the field or anywhere on the
 * page.
 *
 * @fires {CustomEvent<readonly File[]>} files - What was handed over; a pasted text as a file
 */
export class StanceFileChoice extends LitElement {
  static override styles = [siteStyles, fileChoiceStyles];

  @state() private isPasting = false;
  @query("input") private input!: HTMLInputElement;
  @query("[aria-controls]") private paste!: HTMLElement;
  @query("textarea") private pasted!: HTMLTextAreaElement;

  private readonly pastes = new DocumentListener(this, "paste", (event) => this.onPaste(event));

  override connectedCallback(): void {
    super.connectedCallback();
    this.pastes.listen(true);
  }

  /** Gives the keyboard to the button that chooses a file, wherever the page is scrolled. */
  override focus(): void {
    this.input.focus({ preventScroll: true });
  }

  /** Has a faulty file handed over once more: chosen anew, as it may be mended where it is; a pasted text is mended here. */
  async ask(faulty: File): Promise<void> {
    if (!isPasted(faulty)) {
      this.focus();
      return this.input.click();
    }
    const words = await faulty.text();
    this.isPasting = true;
    await this.updateComplete;
    this.pasted.value = words;
    this.pasted.focus();
  }

  override render(): TemplateResult {
    const { isPasting } = this;
    return html`<div class="ways">
        <div class="buttons">
          <label class="button">
            <input type="file" accept=".json,.csv,.tsv" @change=${this.onChoice} />
            ${text.choose}
          </label>
          <button
            aria-expanded=${isPasting ? "true" : "false"}
            aria-controls="paste"
            @click=${this.togglePaste}
          >
            ${text.paste}
          </button>
        </div>
        <p>
          ${text.hint} <strong>${text.privacy}</strong>
          <a href="data/README.html#the-format">${text.format}</a>
        </p>
      </div>
      <form id="paste" ?hidden=${!isPasting} @submit=${this.onSubmit}>
        <label for="text">${text.pasteLabel}</label>
        <textarea id="text" rows="6" spellcheck="false" autocomplete="off" required></textarea>
        <button>${text.show}</button>
      </form>`;
  }

  private onChoice(): void {
    const files = [...(this.input.files ?? [])];
    // The same file, once it is mended, is a choice again.
    this.input.value = "";
    this.handOver(files);
  }

  private togglePaste(): void {
    this.isPasting = !this.isPasting;
    if (this.isPasting) void this.updateComplete.then(() => this.pasted.focus());
  }

  private onPaste(event: ClipboardEvent): void {
    const [target] = event.composedPath();
    const fields = "textarea, [contenteditable], input:not([type=file], [type=radio], [type=checkbox])";
    if (target instanceof Element && target.closest(fields)) return;
    const { clipboardData } = event;
    const files = [...(clipboardData?.files ?? [])];
    const words = clipboardData?.getData("text/plain") ?? "";
    if (looksLikeDataset(words)) this.handOver([fileOf(words)]);
    else if (files.length) this.handOver(files);
    else return;
    event.preventDefault();
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.isPasting = false;
    // The button that was pressed goes with its form.
    this.paste.focus({ preventScroll: true });
    this.handOver([fileOf(this.pasted.value)]);
  }

  private handOver(files: readonly File[]): void {
    this.dispatchEvent(new CustomEvent("files", { detail: files }));
  }
}

/** Whether a file is a text that was pasted. */
export function isPasted({ name }: File): boolean {
  return name === text.pasted;
}

function fileOf(words: string): File {
  return new File([words], text.pasted);
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-file-choice": StanceFileChoice;
  }
}
