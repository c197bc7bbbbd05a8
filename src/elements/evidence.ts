import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Copying } from "../controllers/copying.ts";
import { scrollIntoRoom } from "../controllers/scroll-into-room.ts";
import { Timer } from "../controllers/timer.ts";
import { afterFrame } from "../controllers/yield-to-page.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { Filter } from "../model/filter.ts";
import type { LateWords } from "../text/en-late.ts";
import {
  countryEvidence,
  hiddenQuotations,
  uncitedSpans,
  type CountryEvidence,
  type EvidenceView,
  type EvidenceYear,
} from "../view/evidence-view.ts";
import type { Scene } from "../view/stance-view.ts";
import { MANY_YEARS } from "../view/year-runs.ts";
import { evidenceStyles } from "./evidence.styles.ts";
import { Panel } from "./panel.ts";
import { panelStyles } from "./panel.styles.ts";
import { sharedStyles } from "./shared.styles.ts";
import { swatches } from "./swatches.ts";

/**
 * A sheet rises before all of it is made, which on a slow phone would hold it up: so many quotations of each year are
 * there at first, and so many more come at a time, the first of them once it stands. Times in ms.
 */
const FIRST = 2;
const MORE = 3;
const RISE = 260;
const PAUSE = 40;

/**
 * All that is cited of a country: every quotation of the year shown, then of the others, the newest first, with its
 * source. A panel in the map's own place; a sheet at the bottom of the window where there is no room.
 *
 * @fires filter-change - the empty `Filter`: the reader wants to see what the one at hand hides
 */
export class StanceEvidence extends Panel {
  static override styles = [sharedStyles, evidenceStyles, panelStyles];

  @property({ attribute: false }) country!: CountryCode;
  @property({ attribute: false }) scene!: Scene;
  /** The stops of the map, also those that a filter has left without positions. */
  @property({ attribute: false }) years: readonly number[] = [];
  @property({ attribute: false }) text!: LateWords;
  @property({ type: Boolean }) sheet = false;

  /** Which of many years the reader has unfolded, or folded; the others are as they come. */
  @state() private folds: ReadonlyMap<number, boolean> = new Map();
  /** How many quotations of a year are printed. */
  @state() private printed = Infinity;
  @query(".panel") private panel!: HTMLElement;
  @query(".scroll") private scroller!: HTMLElement;
  @query(".near") private near!: HTMLElement | null;
  private view!: CountryEvidence;
  private readonly timer = new Timer(this);
  private readonly copying = new Copying(this);

  /**
   * Takes the keyboard to the country's name, and the reader to the country: on the map, which stays where it is, above
   * a sheet; among tiles, which are laid out anew, also beside it. Below the map, the reader goes to the name, too.
   */
  override focus(): void {
    void this.updateComplete.then(async () => {
      this.heading.focus({ preventScroll: !this.matches(".below") });
      const stage = this.parentElement;
      const map = this.sheet ? stage?.querySelector("stance-world") : undefined;
      const face = map ?? stage?.querySelector("stance-tiles");
      if (!this.sheet) await afterFrame();
      const spot = face?.pointingAt(this.country);
      if (face && spot && this.isConnected)
        scrollIntoRoom(face, spot, this.sheet ? this.panel.offsetTop : innerHeight);
    });
  }

  /** The button goes with what it stands beside. */
  private unfilter(): void {
    this.dispatchEvent(new CustomEvent<Filter>("filter-change", { detail: {} }));
    this.heading.focus({ preventScroll: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A sheet that is taken off the page closes, and opens again where it is put back.
    this.requestUpdate();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("country")) {
      this.folds = new Map();
      this.copying.forget();
      this.printed = this.sheet ? FIRST : Infinity;
    }
    if ((["country", "scene", "text", "years"] as const).some((name) => changed.has(name)))
      this.view = countryEvidence(this.country, this.scene, this.text, this.years);
  }

  override render(): TemplateResult {
    const { text, sheet, view, copying } = this;
    const { name, stance, classNames, years } = view;
    const hidden = hiddenQuotations(this.country, this.scene, this.years);
    const isEmpty = years.every(({ year, quotations }) => year === this.scene.year && !quotations);
    return html`<div
      part="evidence"
      class="panel ${sheet ? "sheet" : ""}"
      role="region"
      aria-labelledby="name"
      popover=${sheet ? "manual" : nothing}
    >
      <header>
        <div>
          <h3 id="name" tabindex="-1" aria-describedby="now help">${name}</h3>
          <p id="help" hidden>${text.help.evidence}</p>
          <p class="now" id="now">
            ${swatches(classNames, view.coverage)}
            <span>${this.scene.year}${this.scene.locale.text.dot}<bdi>${stance}</bdi></span>
          </p>
          ${
            hidden
              ? html`<p class="hiding">
                  ${text.filterHides(text.quotationCount(hidden))}
                  <button @click=${this.unfilter}>${this.scene.locale.text.showAll}</button>
                </p>`
              : nothing
          }
        </div>
        <button class="close" aria-label=${text.close} @click=${this.close}>×</button>
      </header>
      <div class="scroll" tabindex="0" role="group" aria-label=${text.quotations} ?hidden=${isEmpty}>
        ${this.years.length > MANY_YEARS ? this.manyYears(view) : this.fewYears(view)}
      </div>
      <p class=${copying.outcome === "forbidden" ? "forbidden" : "spoken"} role="status">
        ${copying.told(text.copied, text.copyForbidden)}
      </p>
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.sheet && this.isConnected && !this.panel.matches(":popover-open")) this.panel.showPopover();
    // A new one is at its top: to say so would have it laid out at once.
    const before = changed.get("scene")?.year ?? this.scene.year;
    if (changed.get("country") !== undefined || before !== this.scene.year) this.scroller.scrollTop = 0;
    if (this.view.years.some(({ quotations }) => quotations > this.printed))
      this.timer.set(this.printed === FIRST ? RISE : PAUSE, () => (this.printed += MORE));
    // Of many years the one shown may be far down.
    if ((changed.has("country") || changed.has("scene")) && this.near) {
      const { top } = this.near.getBoundingClientRect();
      this.scroller.scrollTop += top - this.scroller.getBoundingClientRect().top;
    }
  }

  /** The year shown leads: its quotations are what gave the colour. That it has none the head says. */
  private fewYears({ years }: CountryEvidence): readonly TemplateResult[] {
    const isShown = ({ year }: EvidenceYear) => year === this.scene.year;
    const others = years.filter((year) => !isShown(year));
    const shown = years.filter((year) => isShown(year) && year.quotations > 0);
    return [...shown, ...others].map(
      (year) => html`<section>${this.yearHeading(year)} ${this.pieces(year)}</section>`,
    );
  }

  /** The year shown and its neighbours are unfolded; those that cite nothing share a line. */
  private manyYears(view: CountryEvidence): TemplateResult {
    const { scene, text } = this;
    const cited = view.years.filter(({ quotations }) => quotations > 0);
    // The newest comes first.
    const at = cited.findIndex(({ year }) => year <= scene.year);
    const isQuoted = cited[at]?.year === scene.year;
    const place = at < 0 ? cited.length : at;
    // Where that is only the year shown, the head says it.
    const hasMore = view.years.some(({ year, isCited }) => !isCited && year !== scene.year);
    const uncited = hasMore ? uncitedSpans(view, scene.locale.text.tag) : "";
    return html`${cited.map((each, index) =>
      this.foldedYear(each, index >= place - 1 && index <= place + (isQuoted ? 1 : 0), index === place),
    )}
    ${uncited ? html`<p class="uncited-years">${text.uncitedYears(uncited)}</p>` : nothing}`;
  }

  /** `isUnfolded` unless the reader wants it otherwise; what is folded is not rendered. */
  private foldedYear(view: EvidenceYear, isUnfolded: boolean, isNear: boolean): TemplateResult {
    const { year } = view;
    const isOpen = this.folds.get(year) ?? isUnfolded;
    const onToggle = ({ currentTarget }: Event) => {
      const { open } = currentTarget as HTMLDetailsElement;
      if (open !== isOpen) this.folds = new Map(this.folds).set(year, open);
    };
    return html`<details class=${isNear ? "near" : ""} .open=${isOpen} @toggle=${onToggle}>
      <summary>${this.yearHeading(view)}</summary>
      ${isOpen ? this.pieces(view) : nothing}
    </details>`;
  }

  private yearHeading({ year, stance, classNames, coverage, quotations }: EvidenceYear): TemplateResult {
    return html`<h4>
      <span class="year">${year}</span>
      <span class="stance ${classNames.length === 1 ? classNames[0] : ""} in-camp-color">
        ${swatches(classNames, coverage)}<bdi>${stance}</bdi>
      </span>
      ${quotations ? html`<span class="articles">${this.text.quotationCount(quotations)}</span>` : nothing}
    </h4>`;
  }

  private pieces(year: EvidenceYear): TemplateResult {
    return html`<ol>
      ${year.evidence(this.printed).map((piece) => html`<li>${this.piece(piece)}</li>`)}
    </ol>`;
  }

  private piece(piece: EvidenceView): TemplateResult {
    const { text, copying } = this;
    const { comma } = this.scene.locale.text;
    const isCopied = copying.outcome === "copied" && copying.text === piece.reference;
    const {
      basis,
      className,
      lang,
      prefix,
      quote,
      suffix,
      speaker,
      title,
      titleLang,
      publisher,
      via,
      date,
      notes,
    } = piece;
    return html`<p class="basis">${basis}</p>
      <blockquote class=${className} lang=${lang ?? ""} dir="auto">
        ${prefix ? html`<span class="context">… ${prefix}</span> ` : nothing}${quote}${
          suffix ? html` <span class="context">${suffix} …</span>` : nothing
        }
      </blockquote>
      ${speaker ? html`<p><bdi>${speaker}</bdi></p>` : nothing}
      <p class="source">
        <cite lang=${titleLang ?? ""} dir="auto">${title}</cite
        >${comma}<bdi>${publisher}</bdi>${via ? html` (${text.via(via)})` : nothing}${comma}<bdi>${date}</bdi>
      </p>
      ${notes.map((note) => html`<p class="note"><bdi>${note}</bdi></p>`)}
      <p class="tools">
        ${
          piece.link
            ? html`<a href=${piece.link} target="_blank" rel="noopener">${text.readIt} ${outward}</a>`
            : nothing
        }
        ${
          piece.archived
            ? html`<a href=${piece.archived.url} target="_blank" rel="noopener"
                >${text.archived}${comma}<bdi>${piece.archived.date}</bdi> ${outward}</a
              >`
            : nothing
        }
        <button @click=${() => copying.copy(piece.reference)}>${isCopied ? text.copied : text.copy}</button>
        ${piece.report ? html`<a href=${piece.report} target="_blank" rel="noopener">${text.report}</a>` : nothing}
      </p>`;
  }
}

const outward = html`<span class="outward" aria-hidden="true">↗</span>`;

declare global {
  interface HTMLElementTagNameMap {
    "stance-evidence": StanceEvidence;
  }
}
