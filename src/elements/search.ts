import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { DocumentListener } from "../controllers/document-listener.ts";
import { Following } from "../controllers/following.ts";
import { countryStances } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { findById } from "../model/find-by-id.ts";
import type { LateWords } from "../text/en-late.ts";
import { countryLabel } from "../view/country-label.ts";
import { stanceClasses } from "../view/country-view.ts";
import { placePopup } from "../view/place-popup.ts";
import type { Box } from "../view/place-tooltip.ts";
import { groupMembers, searchCountries, type Found, type FoundCountry } from "../view/search-countries.ts";
import type { Scene } from "../view/stance-view.ts";
import { searchStyles } from "./search.styles.ts";
import { sharedStyles } from "./shared.styles.ts";
import { swatches } from "./swatches.ts";

/** How many countries and groups are offered; of a group that was chosen, all members are. */
const LIMIT = 8;

/**
 * Finds a country by its name, a short name, a code or its group: the ARIA pattern of an editable combobox with list
 * autocomplete and manual selection. Enter takes the option that the arrows are at, else the best one. A group that is
 * chosen fills the field, and its members are the next options.
 *
 * @fires country-select - `CountryCode`, the one that the reader chose
 */
export class StanceSearch extends LitElement {
  static override styles = [sharedStyles, searchStyles];

  @property({ attribute: false }) scene!: Scene;
  @property({ attribute: false }) text!: LateWords;

  @state() private words = "";
  /** The group whose members are offered. */
  @state() private group: string | undefined;
  @state() private isOpen = false;
  /** The option that the arrow keys are at; none while they are in the text. */
  @state() private active = -1;
  @query("input") private input!: HTMLInputElement;
  @query("[popover]") private popup!: HTMLElement;
  @query("ul") private list!: HTMLElement;

  private found: readonly Found[] = [];
  private readonly following = new Following(
    this,
    () => this.input,
    (field, seen) => this.place(field, seen),
  );
  private readonly presses = new DocumentListener(this, "pointerdown", (event) => {
    if (!event.composedPath().includes(this)) this.close();
  });

  /** Takes the keyboard to the field. */
  override focus(): void {
    void this.updateComplete.then(() => this.input.focus({ preventScroll: true }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  override willUpdate(changed: PropertyValues): void {
    const { scene, words, text } = this;
    if (!["words", "group", "scene", "text"].some((name) => changed.has(name))) return;
    const group = findById(scene.dataset.groups, this.group);
    this.found = group ? groupMembers(group, scene, text) : searchCountries(words, scene, text, LIMIT);
  }

  override render(): TemplateResult {
    const { found, isOpen } = this;
    const { find } = this.scene.locale.text;
    const isListed = isOpen && found.length > 0;
    const none = isOpen && !isListed ? this.text.noCountry(this.words.trim()) : "";
    return html`<svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="6.75" cy="6.75" r="4.75"></circle>
        <path d="M10.5 10.5 14 14"></path>
      </svg>
      <input
        type="text"
        role="combobox"
        aria-label=${find}
        aria-autocomplete="list"
        aria-describedby="help"
        aria-expanded=${isListed ? "true" : "false"}
        aria-controls="options"
        aria-activedescendant=${found[this.active] ? this.optionId(this.active) : nothing}
        placeholder=${find}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        @input=${() => this.open(this.input.value)}
        @click=${() => this.open(this.input.value)}
        @keydown=${this.onKeyDown}
        @blur=${this.close}
      />
      <p id="help" hidden>${this.text.help.search}</p>
      <div popover="manual" class="popup" @mousedown=${keepFocus}>
        <ul id="options" role="listbox" tabindex="-1" aria-label=${find} ?hidden=${!isListed}>
          ${found.map((each, index) => this.option(each, index))}
        </ul>
        <p class="none" aria-hidden="true" ?hidden=${!none}>${none}</p>
      </div>
      <p class="spoken" role="status">${none}</p>`;
  }

  override updated(): void {
    this.presses.listen(this.isOpen);
    if (!this.isOpen) {
      this.following.stop();
      this.popup.hidePopover();
      return;
    }
    this.popup.showPopover();
    this.following.start();
    this.popup.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  private option(found: Found, index: number): TemplateResult {
    const { name, note } = found;
    const isCountry = "country" in found;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the focus and hears the keys
    return html`<li
      id=${this.optionId(index)}
      role="option"
      aria-selected=${index === this.active ? "true" : "false"}
      data-country=${isCountry ? found.country : nothing}
      @click=${() => this.choose(index)}
    >
      <span>
        <bdi class="name">${name}</bdi>
        ${note ? html`<span class="note">${note}</span>` : nothing}
      </span>
      ${isCountry ? this.stance(found) : nothing}
    </li>`;
  }

  private stance({ country }: FoundCountry): TemplateResult {
    const { dataset, year } = this.scene;
    const stance = countryStances(dataset, year).get(country);
    return html`<span class="stance">
      ${swatches(stance ? stanceClasses(stance, dataset) : ["uncited"], stance?.coverage)}
      <bdi>${countryLabel(country, this.scene)}</bdi>
    </span>`;
  }

  private place(field: Box, seen: Box): void {
    const { popup, list } = this;
    // Where the page is enlarged by `zoom`, so is what is set here.
    const zoom = popup.currentCSSZoom || 1;
    const px = (length: number) => `${length / zoom}px`;
    popup.style.width = px(field.width);
    const border = popup.offsetHeight - popup.clientHeight;
    const hidden = list.scrollHeight - list.clientHeight;
    const box = placePopup(field, (popup.scrollHeight + hidden + border) * zoom, seen);
    popup.style.left = px(box.left);
    popup.style.top = px(box.top);
    popup.style.width = px(box.width);
    popup.style.maxHeight = px(box.height);
  }

  private open(words: string): void {
    // Whoever comes back to the field finds the group's members again.
    if (words !== this.words) this.group = undefined;
    this.words = words;
    this.isOpen = words.trim() !== "";
    this.active = -1;
  }

  private close(): void {
    this.isOpen = false;
    this.active = -1;
  }

  private onKeyDown(event: KeyboardEvent): void {
    // What is typed with an input method is not yet text: its keys choose among characters. In Safari, the key that ends
    // that comes when it has ended, marked by this code alone.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
    const count = this.found.length;
    const isListed = this.isOpen && count > 0;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        event.preventDefault();
        const isDown = event.key === "ArrowDown";
        if (event.altKey && isListed && !isDown) return this.close();
        if (!isListed) this.open(this.input.value);
        if (!event.altKey && this.isOpen && count) this.active = next(this.active, isDown, count);
        return;
      }
      case "Enter":
        if (!isListed) return;
        event.preventDefault();
        return this.choose(Math.max(0, this.active));
      case "Escape":
        if (!this.isOpen && this.input.value === "") return;
        // It is the search's own: neither the map nor a panel closes with it.
        event.preventDefault();
        if (!this.isOpen) this.fill("");
        return this.close();
      case "Home":
      case "End":
      case "ArrowLeft":
      case "ArrowRight":
        // The browser moves the caret.
        this.active = -1;
    }
  }

  /** Another list has other ids: that its first option is the active one, as before, is then news. */
  private optionId(index: number): string {
    return `option-${this.group ?? ""}-${index}`;
  }

  private fill(words: string, group?: string): void {
    this.words = this.input.value = words;
    this.group = group;
  }

  private choose(index: number): void {
    const chosen = this.found[index];
    if (!chosen) return;
    if ("group" in chosen) {
      this.fill(chosen.name, chosen.group);
      // To be at the first member is how it is heard that there are some.
      this.active = 0;
      return;
    }
    // The evidence tells who was chosen; the field is for the next one.
    this.fill("");
    this.close();
    this.dispatchEvent(new CustomEvent<CountryCode>("country-select", { detail: chosen.country }));
  }
}

/** The next option with an arrow, from the last on to the first and back; `from` is -1 in the text. */
function next(from: number, isDown: boolean, count: number): number {
  if (isDown) return (from + 1) % count;
  return from <= 0 ? count - 1 : from - 1;
}

/** A press on the popup leaves the focus, and so the keyboard of a phone, where it is. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-search": StanceSearch;
  }
}
