import { html, LitElement, type TemplateResult } from "lit";
import { query } from "lit/decorators.js";

/**
 * A panel that the reader opens, and closes by its button or by Escape.
 *
 * @fires panel-close - the reader closed it
 */
export abstract class Panel extends LitElement {
  @query("h3") protected heading!: HTMLElement;

  constructor() {
    super();
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      // Nothing around it closes, too: the map looks at this, and the browser for a dialog of the page.
      event.preventDefault();
      this.close();
    });
  }

  /** Takes the keyboard, and the reader's eye, to its name. */
  override focus(): void {
    void this.updateComplete.then(() => {
      this.scrollIntoView({ block: "nearest", behavior: "instant" });
      this.heading.focus({ preventScroll: true });
    });
  }

  protected head(name: string, close: string): TemplateResult {
    return html`<header>
      <h3 id="heading" tabindex="-1">${name}</h3>
      <button class="close" aria-label=${close} @click=${this.close}>×</button>
    </header>`;
  }

  protected close(): void {
    this.dispatchEvent(new CustomEvent("panel-close"));
  }
}
