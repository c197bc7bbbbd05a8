import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, queryAll, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Pointing } from "../controllers/hovering.ts";
import { Ruler } from "../controllers/ruler.ts";
import { Travel } from "../controllers/travel.ts";
import { TypeAhead } from "../controllers/type-ahead.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { LateWords } from "../text/en-late.ts";
import { dimAllBut, dimNone, type Dimming } from "../view/dimming.ts";
import type { Isolation } from "../view/legend.ts";
import { nextNamed } from "../view/next-named.ts";
import type { Spot } from "../view/place-tooltip.ts";
import { spokenStance } from "../view/spoken-country.ts";
import type { Scene } from "../view/stance-view.ts";
import { tileLayout, type TileLayout } from "../view/tile-layout.ts";
import { tilesView, type Tile, type TileColumn, type TilesView } from "../view/tiles-view.ts";
import { sharedStyles } from "./shared.styles.ts";
import { countryOf, keyTarget, middleOf, nameOf, spotOf, tileOf } from "./tile-keys.ts";
import { tilesStyles } from "./tiles.styles.ts";

/** The size of letters that the layout is made for, in px. */
const LETTER = 15;

/**
 * The camps as columns of equal, named tiles: what the map shows, for whoever reads lists. Tiles travel from column to
 * column when the year changes.
 *
 * @fires country-hover - `Pointing`, each time that the pointer moves over the tiles, and when it leaves
 * @fires country-focus - `Pointing`, each time that the keyboard moves to a tile, and when it leaves the tiles
 * @fires country-select - `CountryCode`, on click, tap, Enter or the space bar
 */
export class StanceTiles extends LitElement {
  static override styles = [sharedStyles, tilesStyles];

  @property({ attribute: false }) scene!: Scene;
  @property({ attribute: false }) text!: LateWords;
  @property({ attribute: false }) isolated: Isolation | undefined;
  @property({ attribute: false }) hovered: CountryCode | undefined;
  @property({ attribute: false }) selected: CountryCode | undefined;

  /** The country that the keyboard was at last. */
  @state() private active: CountryCode | undefined;
  /** The folds of countries without a stance that are open, by the keys of their columns. */
  @state() private unfolded: ReadonlySet<string> = new Set();

  @query("[part]") private root!: HTMLElement;
  @query(".rule") private rule!: HTMLElement | null;
  @queryAll(".columns > .column") private columns!: NodeListOf<HTMLElement>;
  @queryAll(".tile") private tiles!: NodeListOf<HTMLElement>;

  private view: TilesView = { columns: [], rest: [] };
  private isDimmed: Dimming = dimNone;
  /** What the year says of each country shown, as a screen reader hears it. */
  private readonly spoken = new Map<CountryCode, string>();
  /** The country whose tile has the focus while tiles move. */
  private kept: CountryCode | undefined;
  private readonly ruler = new Ruler(this, () => this.rule);
  private readonly letters = new TypeAhead(this);
  private readonly travel = new Travel(
    () => new Map(Array.from(this.tiles, (tile) => [countryOf(tile), tile])),
  );

  override willUpdate(changed: PropertyValues<this>): void {
    const { scene } = this;
    const before = changed.get("scene");
    if (changed.has("scene")) this.view = tilesView(scene);
    if (changed.has("scene") || changed.has("text")) this.spoken.clear();
    if (changed.has("scene") || changed.has("isolated")) this.isDimmed = dimAllBut(this.isolated, scene);
    if (before && (before.year !== scene.year || before.dataset !== scene.dataset)) {
      this.travel.pack();
      this.kept = this.focusedCountry;
    }
  }

  /** The middle of a country's tile, in px of the window; undefined where none is shown. */
  pointingAt(country: CountryCode): Spot | undefined {
    const tile = Array.from(this.tiles).find((each) => countryOf(each) === country);
    return tile && middleOf(tile);
  }

  override render(): TemplateResult {
    const { columns, rest } = this.view;
    const cited = this.tabStopOf(columns.flatMap(({ tiles }) => tiles));
    const { isStacked, spans, tracks } = this.layout;
    return html`<div
      part="tiles"
      role="group"
      aria-label=${this.text.tiles.label}
      aria-describedby="help"
      @pointermove=${this.onPointerMove}
      @pointerleave=${this.onPointerLeave}
      @click=${this.onClick}
      @keydown=${this.onKeyDown}
      @focusin=${this.onFocusIn}
      @focusout=${this.onFocusOut}
    >
      <div class="rule"></div>
      <p id="help" hidden>${this.text.help.tiles}</p>
      <div class="columns ${isStacked ? "stacked" : "beside"}">
        ${repeat(
          columns,
          ({ key }) => key,
          (column, index) =>
            html`<section class="column ${column.className} ${spans[index] === tracks ? "whole" : ""}">
              ${this.heading(column)}
              ${
                column.tiles.length
                  ? this.list(column, cited)
                  : html`<p class="none">${this.text.tiles.none}</p>`
              }
            </section>`,
        )}
      </div>
      ${repeat(
        rest,
        ({ key }) => key,
        (column) =>
          html`<details
            class="column"
            .open=${this.unfolded.has(column.key)}
            @toggle=${(event: Event) => this.onToggle(column.key, event)}
          >
            <summary>${this.heading(column)}</summary>
            ${this.unfolded.has(column.key) ? this.list(column, this.tabStopOf(column.tiles)) : nothing}
          </details>`,
      )}
    </div>`;
  }

  override updated(): void {
    // Not as style attributes, which a strict content security policy forbids.
    const { spans, tracks, tile } = this.layout;
    this.root.style.setProperty("--_tile", `${tile}px`);
    this.root.style.setProperty("--_tracks", String(tracks));
    this.columns.forEach((column, index) => column.style.setProperty("--_span", String(spans[index] ?? 1)));
    this.travel.arrive();
    if (this.kept === undefined) return;
    const tiles = [...this.tiles];
    const kept =
      tiles.find((each) => countryOf(each) === this.kept) ?? tiles.find(({ tabIndex }) => tabIndex === 0);
    kept?.focus({ preventScroll: true });
    this.kept = undefined;
  }

  private heading({ key, className, label, tiles }: TileColumn): TemplateResult {
    return html`<h3>
      <span class="swatch ${className}"></span>
      <span>
        ${key === "subject" ? this.text.tiles.subject : html`<bdi>${label}</bdi>`}&nbsp;<span class="count"
          >${tiles.length}</span
        >
      </span>
    </h3>`;
  }

  private list({ label, tiles }: TileColumn, tabStop: CountryCode | undefined): TemplateResult {
    return html`<ul role="list" aria-label=${label}>
      ${repeat(
        tiles,
        ({ country }) => country,
        (tile) =>
          html`<li>
            ${this.tile(tile, tile.country === tabStop)}
            <span id=${tile.country} hidden>${this.spokenOf(tile.country)}</span>
          </li>`,
      )}
    </ul>`;
  }

  private tile({ country, name, key, classNames, coverage }: Tile, isTabStop: boolean): TemplateResult {
    const { hovered, selected } = this;
    const { comma, throughGroup } = this.scene.locale.text;
    const classes = [
      classNames.length === 1 ? classNames[0] : key,
      coverage === "group" && "group",
      this.isDimmed(country) && "dimmed",
      (country === hovered || country === selected) && "lifted",
    ];
    return html`<button
      class="tile ${classes.filter(Boolean).join(" ")}"
      data-country=${country}
      data-stance=${key}
      data-basis=${coverage ?? nothing}
      tabindex=${isTabStop ? 0 : -1}
      aria-label=${coverage === "group" ? name + comma + throughGroup : nothing}
      aria-current=${country === selected ? "true" : nothing}
      aria-describedby=${country}
    >
      <span class="edge">${classNames.map((className) => html`<i class=${className}></i>`)}</span>
      <span class="name">${name}</span>
    </button>`;
  }

  private spokenOf(country: CountryCode): string {
    const known = this.spoken.get(country) ?? spokenStance(country, this.scene, this.text);
    this.spoken.set(country, known);
    return known;
  }

  private get focusedCountry(): CountryCode | undefined {
    return codeAt(this.shadowRoot?.activeElement ?? null) ?? undefined;
  }

  private get layout(): TileLayout {
    return tileLayout(
      this.view.columns.map(({ tiles }) => tiles.length),
      this.ruler.width,
      this.ruler.height / LETTER || 1,
    );
  }

  /** The country by which Tab enters some tiles: where the keyboard was last, else the selected one, else the first. */
  private tabStopOf(tiles: readonly Tile[]): CountryCode | undefined {
    const countries = tiles.map(({ country }) => country);
    return [this.active, this.selected].find((code) => code && countries.includes(code)) ?? countries[0];
  }

  private onToggle(key: string, event: Event): void {
    const unfolded = new Set(this.unfolded);
    if ((event.currentTarget as HTMLDetailsElement).open) unfolded.add(key);
    else unfolded.delete(key);
    this.unfolded = unfolded;
  }

  private onPointerMove({ pointerType, target, clientX: x, clientY: y }: PointerEvent): void {
    if (pointerType !== "touch") this.emit("country-hover", { country: codeAt(target), x, y });
  }

  private onPointerLeave({ pointerType, clientX: x, clientY: y }: PointerEvent): void {
    if (pointerType !== "touch") this.emit("country-hover", { country: null, x, y });
  }

  private onClick({ target }: MouseEvent): void {
    const country = codeAt(target);
    if (country) this.emit("country-select", country);
  }

  private onFocusIn({ target }: FocusEvent): void {
    const tile = tileOf(target);
    if (!tile) return;
    this.active = countryOf(tile);
    if (tile.matches(":focus-visible"))
      this.emit("country-focus", { country: countryOf(tile), ...spotOf(tile) });
  }

  private onFocusOut({ target, relatedTarget }: FocusEvent): void {
    const tile = tileOf(target);
    if (tile && this.kept === undefined && !tileOf(relatedTarget))
      this.emit("country-focus", { country: null, ...spotOf(tile) });
  }

  private onKeyDown(event: KeyboardEvent): void {
    const tile = tileOf(event.target);
    if (!tile || event.altKey || event.metaKey) return;
    const tiles = [...this.tiles];
    const target = keyTarget(event, tile, tiles) ?? this.typeTo(event, tile, tiles);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  private typeTo(
    event: KeyboardEvent,
    from: HTMLElement,
    tiles: readonly HTMLElement[],
  ): HTMLElement | undefined {
    const typed = this.letters.add(event);
    if (typed === undefined) return undefined;
    // The space within a name presses no tile.
    event.preventDefault();
    return tiles[nextNamed(tiles.map(nameOf), tiles.indexOf(from), typed)];
  }

  private emit(type: string, detail: Pointing | CountryCode): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function codeAt(target: EventTarget | null): CountryCode | null {
  const tile = tileOf(target);
  return tile && countryOf(tile);
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-tiles": StanceTiles;
  }
}
