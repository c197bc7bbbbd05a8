import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, queryAll, state } from "lit/decorators.js";
import { nearestYear } from "../model/years.ts";
import type { Language } from "../text/en.ts";
import type { YearStop } from "../view/year-stops.ts";
import { sharedStyles } from "./shared.styles.ts";
import { yearsStyles } from "./years.styles.ts";

/** How wide a label is, as a share of the axis: on a desktop, and beside one at the end of a phone's. */
const CROWDED = 0.1;
const TIGHT = 0.34;

/** From so many stops on they stand too near together for marks, and a page's key goes ten on. */
const MANY = 24;

/**
 * The axis of time, true to scale: only years with data are stops, and between them the handle snaps.
 *
 * @fires year-pick - the year that the reader chose
 * @fires play - whether the years are being played, each time that it changes
 */
export class StanceYears extends LitElement {
  static override styles = [sharedStyles, yearsStyles];

  /** Ascending. */
  @property({ attribute: false }) stops: readonly YearStop[] = [];
  @property({ attribute: false }) year = 0;
  @property({ attribute: false }) text!: Language;

  /** Aborted where it stops; undefined while nothing is played. */
  @state() private playing: AbortController | undefined;
  @query("input") private input!: HTMLInputElement;
  @query(".play") private playButton!: HTMLElement;
  @queryAll("[data-place]") private places!: NodeListOf<HTMLElement>;
  @queryAll("[data-share]") private shares!: NodeListOf<HTMLElement>;
  private dragging = false;

  override render(): TemplateResult {
    const { stops, year, text } = this;
    const current = stops.find((stop) => stop.year === year);
    const [first, last] = [stops[0]?.year ?? year, stops.at(-1)?.year ?? year];
    return html`<div
      part="years"
      class="axis ${isNearer(stops, CROWDED) ? "crowded" : isNearer(stops, TIGHT) ? "tight" : ""} ${this.isDense ? "dense" : ""}"
    >
      ${
        stops.length > 2
          ? html`<button
              class="play"
              aria-label=${this.playing ? text.pause : text.play}
              @click=${this.togglePlay}
            >
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d=${this.playing ? "M2 1h3v10H2zM7 1h3v10H7z" : "M3 1l8 5-8 5z"}></path>
              </svg>
            </button>`
          : nothing
      }
      <div class="line">
        <input
          type="range"
          role="slider"
          step="1"
          min=${first}
          max=${last}
          .value=${String(year)}
          ?disabled=${stops.length < 2}
          aria-label=${text.years}
          aria-valuemin=${first}
          aria-valuemax=${last}
          aria-valuenow=${year}
          aria-valuetext=${text.yearValue(String(year), text.articles(current?.articles ?? 0))}
          @input=${this.onInput}
          @keydown=${this.onKeyDown}
          @pointerdown=${(event: PointerEvent) => this.drag(event.button === 0)}
          @pointerup=${() => this.drag(false)}
          @pointercancel=${() => this.drag(false)}
        />
        <div class="ticks" aria-hidden="true">${this.ticks(first, last)}</div>
        <div class="stops">${stops.map((stop) => this.stop(stop, current?.place ?? 0))}</div>
      </div>
    </div>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopPlaying();
  }

  override updated(changed: PropertyValues<this>): void {
    // Not as style attributes, which a strict content security policy forbids.
    const [first, last] = [this.stops[0]?.year ?? 0, this.stops.at(-1)?.year ?? 0];
    this.style.setProperty("--_span", String(last - first || 1));
    for (const mark of this.places) mark.style.setProperty("--place", mark.dataset["place"] ?? "0");
    for (const share of this.shares) share.style.flexGrow = share.dataset["share"] ?? "0";
    if (changed.has("stops")) this.stopPlaying();
    if (changed.has("playing" as keyof StanceYears))
      this.dispatchEvent(new CustomEvent("play", { detail: Boolean(this.playing) }));
  }

  private stop({ year, place, articles, shares }: YearStop, currentPlace: number): TemplateResult {
    const isCurrent = year === this.year;
    const edge = place === 0 ? "first" : place === 1 ? "last" : "";
    const away = edge && !isCurrent ? Math.abs(place - currentPlace) : 1;
    const near = away < 0.1 ? "near" : away < 0.4 ? "nearly" : "";
    return html`<button
      class="stop ${edge} ${near} ${isCurrent ? "current" : ""}"
      data-place=${place}
      tabindex="-1"
      @click=${() => this.pick(year)}
    >
      <span class="mark"></span>
      <span class="label">
        <span class="year">${year}</span>
        <span class="articles">${this.text.articles(articles)}</span>
      </span>
      <span class="shares">
        ${shares.map((share, index) => html`<span class="camp-${index}" data-share=${share}></span>`)}
      </span>
    </button>`;
  }

  /** A tick for every year up to thirty; every tenth, every hundredth beyond. */
  private ticks(first: number, last: number): TemplateResult[] {
    const span = last - first;
    const step = 10 ** Math.max(0, Math.ceil(Math.log10(span / 30)));
    const start = Math.ceil(first / step) * step;
    return Array.from(
      { length: Math.floor((last - start) / step) + 1 },
      (_, index) => html`<i data-place=${(start + index * step - first) / (span || 1)}></i>`,
    );
  }

  private get isDense(): boolean {
    return this.stops.length > MANY;
  }

  private get index(): number {
    return this.stops.findIndex(({ year }) => year === this.year);
  }

  /** A drag snaps to the nearest year with data; a step that no key made (a screen reader's) goes on to the next one. */
  private onInput(): void {
    const wanted = Number(this.input.value);
    const years = this.stops.map(({ year }) => year);
    const nearest = nearestYear(years, wanted);
    const stepped = !this.dragging && nearest === this.year && wanted !== this.year;
    this.pick(stepped ? years[this.index + Math.sign(wanted - this.year)] : nearest);
    this.input.value = String(this.year);
  }

  private onKeyDown(event: KeyboardEvent): void {
    const isMirrored = getComputedStyle(this).direction === "rtl";
    const forward = isMirrored ? "ArrowLeft" : "ArrowRight";
    const back = isMirrored ? "ArrowRight" : "ArrowLeft";
    const page = this.isDense ? 10 : 1;
    const last = this.stops.length - 1;
    const targets: Record<string, number> = {
      [forward]: this.index + 1,
      [back]: this.index - 1,
      ArrowUp: this.index + 1,
      ArrowDown: this.index - 1,
      PageUp: this.index + page,
      PageDown: this.index - page,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.pick(this.stops[Math.max(0, Math.min(target, last))]?.year);
  }

  private drag(dragging: boolean): void {
    this.dragging = dragging;
    this.stopPlaying();
  }

  private async togglePlay(): Promise<void> {
    if (this.playing) return this.stopPlaying();
    const { signal } = (this.playing = new AbortController());
    this.show((this.stops[this.index + 1] ?? this.stops[0])?.year);
    try {
      const { playYears } = await import("../controllers/play-years.ts");
      const player = {
        axis: this,
        button: this.playButton,
        areMany: this.isDense,
        goOn: () => this.goOn(),
        stop: () => this.stopPlaying(),
      };
      if (!signal.aborted) playYears(player, signal);
    } catch {
      if (!signal.aborted) this.stopPlaying();
    }
  }

  private goOn(): void {
    const next = this.stops[this.index + 1];
    if (next) this.show(next.year);
    else this.stopPlaying();
  }

  private stopPlaying(): void {
    this.playing?.abort();
    this.playing = undefined;
  }

  /** What a reader picks is not to be played on from. */
  private pick(year: number | undefined): void {
    this.stopPlaying();
    this.show(year);
  }

  private show(year: number | undefined): void {
    if (year === undefined || year === this.year) return;
    this.dispatchEvent(new CustomEvent<number>("year-pick", { detail: year }));
  }
}

/** Whether two stops stand nearer together than a share of the axis. */
function isNearer(stops: readonly YearStop[], share: number): boolean {
  return stops.some(({ place }, index) => place - (stops[index - 1]?.place ?? -1) < share);
}
