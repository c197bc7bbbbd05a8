import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import shipped from "../../data/venezuela.json";
import { DatasetLoader } from "../controllers/dataset-loader.ts";
import { DocumentListener } from "../controllers/document-listener.ts";
import { ElementWidth } from "../controllers/element-width.ts";
import { Hovering, type Pointing } from "../controllers/hovering.ts";
import { LazyModule } from "../controllers/lazy-module.ts";
import { languageOf } from "../controllers/page-language.ts";
import { warn } from "../controllers/warn.ts";
import { shippedWorld } from "../geo/shipped-world.ts";
import { isCountry } from "../model/countries.ts";
import type { CountryStance } from "../model/country-stance.ts";
import type { CountryCode, Dataset, Evidence } from "../model/dataset.ts";
import { DatasetError } from "../model/dataset-error.ts";
import type { Filter } from "../model/filter.ts";
import { en } from "../text/en.ts";
import { localize, type Locale } from "../text/locale.ts";
import { countryView, type CountryView } from "../view/country-view.ts";
import { citedCountries, publishers } from "../view/dataset-facts.ts";
import type { ChangesMap } from "../view/changes-map.ts";
import { dimAllBut, dimNone, type Dimming } from "../view/dimming.ts";
import { faces, type Face } from "../view/face.ts";
import { filterSentence } from "../view/filter-view.ts";
import type { Isolation } from "../view/legend.ts";
import { campColors } from "../view/palette.ts";
import type { Scene } from "../view/stance-view.ts";
import { nextStory, type Story } from "../view/story.ts";
import type { Comparison } from "./changes.ts";
import type { StanceEvents } from "./events.ts";
import type { StanceEvidence } from "./evidence.ts";
import { faultNotice } from "./fault-notice.ts";
import { sharedStyles } from "./shared.styles.ts";
import { mapStyles } from "./stance-map.styles.ts";
import type { StanceTooltip } from "./tooltip.ts";

/**
 * A world map of who stands with whom: countries coloured by the stance that the sources cite for them, year by year,
 * with the quotation behind each colour. With no attribute it shows the positions on Venezuela that come with it.
 *
 * It owns all state: its private children get properties, and tell it by events what the reader did.
 *
 * @tag stance-map
 * @slot - What is shown until the map runs, and where it cannot
 *
 * @fires {CustomEvent<StanceLoadDetail>} stance-load - A data set is ready
 * @fires {CustomEvent<StanceErrorDetail>} stance-error - A data set cannot be shown; what was shown before stays
 * @fires {CustomEvent<StanceYearDetail>} stance-year - The reader chose a year
 * @fires {CustomEvent<StanceHoverDetail>} stance-hover - The reader points at a country, or at none any more
 * @fires {CustomEvent<StanceCountryDetail>} stance-country - The reader selected a country, or cleared the selection
 *
 * @csspart title - The title
 * @csspart legend - The legend
 * @csspart map - The map, an SVG
 * @csspart years - The axis of time, which holds a slider
 * @csspart tooltip - The tooltip
 *
 * @cssstate loading - A data set is on its way
 * @cssstate ready - A data set is shown
 * @cssstate error - The last data set asked for cannot be shown
 *
 * @cssprop --stance-color-<id> - The colour of a stance, by its id
 * @cssprop --stance-land - The colour of countries without a cited position
 * @cssprop --stance-sea - The colour of the sea
 * @cssprop --stance-ink - The colour of text, outlines and the country that the stances are about
 * @cssprop --stance-surface - The colour of the tooltip and of controls
 * @cssprop --stance-font - The font family of all but the title, the quotations and the years
 */
export class StanceMap extends LitElement {
  static override styles = [sharedStyles, mapStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "lang"];
  }

  /** Address of a data set, relative to the page. */
  @property() src: string | undefined;
  /** A data set handed over in script; wins over `src`. */
  @property({ attribute: false }) data: unknown;
  /** The year shown; one without data snaps to the nearest that has some. */
  @property({ type: Number, reflect: true }) year: number | undefined;
  /** The selected country, ISO 3166-1 alpha-3. */
  @property({ reflect: true }) country: string | undefined;
  /** Which face is shown. */
  @property({ reflect: true }) view: Face = "map";
  /** Ids of sources, space-separated: only what these say counts. */
  @property({ reflect: true }) source = "";
  /** Kinds of evidence, space-separated: only evidence of these counts. */
  @property({ reflect: true }) basis = "";
  /** `light` and `dark` fix what `auto` takes from the page's `color-scheme`. */
  @property() theme: "auto" | "light" | "dark" = "auto";
  /** Pieces to leave out, space-separated: `title`, `legend`, `years`, `tools`, `sources`. */
  @property() hide = "";

  /** The data set on the map: what was asked for last and could be shown. */
  @state() private shown: Dataset | undefined;
  @state() private failure: DatasetError | undefined;
  @state() private isolated: Isolation | undefined;
  /** The year that `changes` compares the shown one with. */
  @state() private comparedYear: number | undefined;
  @state() private open: ReadonlySet<Piece> = new Set();
  @query("stance-tooltip") private tooltip!: StanceTooltip | null;
  @query("stance-evidence") private evidence!: StanceEvidence | null;
  @query("stance-search") private search!: HTMLElement | null;
  @query(".map") private surface!: HTMLElement;

  private readonly internals = this.attachInternals();
  private readonly loader = new DatasetLoader(this, (result) => this.onLoaded(result));
  private readonly reading = new LazyModule(this, () => import("./reading.ts"));
  private readonly width = new ElementWidth(this);
  private readonly hovering = new Hovering(
    this,
    () => this.tooltip,
    (country) => this.onHovered(country),
  );
  private readonly outside = new DocumentListener(this, "pointerdown", (event) => this.onPointerDown(event));
  private locale: Locale = { tag: "en", text: en };
  private story: Story | undefined;
  private hovered: { readonly story: Story; readonly view: CountryView } | undefined;
  private dimming: Dimming = dimNone;
  private compared: (ChangesMap & Comparison & { readonly scene: Scene }) | undefined;
  /** What had the focus before the reader opened the evidence; undefined where a script opened it. */
  private returnTo: HTMLElement | undefined;
  private takesFocus: "evidence" | "search" | "back" | undefined;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang") this.requestUpdate();
  }

  override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has("src") || changed.has("data")) this.load();
    if (changed.has("country") && this.country && !isCountry(this.country))
      warn(`country="${this.country}" is no ISO 3166-1 alpha-3 code, such as "CHN".`);
    if (!faces.includes(this.view)) {
      warn(`view="${this.view}" is none of ${faces.join(", ")}.`);
      this.view = "map";
    }
    const before = this.story;
    this.tellStory();
    const { story, hovering, isolated } = this;
    if (story !== before || changed.has("isolated"))
      this.dimming = story ? dimAllBut(isolated, story.map.stances) : dimNone;
    const isNews = story !== this.hovered?.story || hovering.country !== this.hovered?.view.country;
    if (isNews) this.hovered = story && hovering.country ? this.hover(hovering.country, story) : undefined;
  }

  override render(): TemplateResult {
    const { story, hovering, view } = this;
    const { text, tag } = this.locale;
    const hidden = new Set(this.hide.split(/\s+/));
    const has = (piece: string) => story && !hidden.has(piece);
    return html`<div class="map ${this.theme}" lang="en" @pointerenter=${this.warm} @focusin=${this.warm}>
      ${story && has("title") ? html`<h2 class="title" part="title">${localize(story.whole.title, tag)}</h2>` : nothing}
      <p class="spoken" role="status">${this.spoken}</p>
      <p class="sentence" role="status">
        ${story?.map.sentence.map(({ text, className }) =>
          className ? html`<span class="${className} in-camp-color">${text}</span>` : text,
        )}
      </p>
      ${story ? this.filterNote(story) : nothing}${story && has("tools") ? this.toolbar(story) : nothing}
      ${
        story && has("legend") && (view === "map" || view === "tiles")
          ? html`<stance-legend
              exportparts="legend"
              .entries=${story.map.legend}
              .isolated=${this.isolated}
              .text=${text}
              @isolate=${(event: CustomEvent<Isolation | undefined>) => this.isolate(event.detail)}
            ></stance-legend>`
          : nothing
      }
      ${this.notice()} ${this.stage()}
      ${
        story && has("years")
          ? html`<stance-years
              exportparts="years"
              .stops=${story.stops}
              .year=${story.scene.year}
              .text=${text}
              @year-pick=${(event: CustomEvent<number>) => this.pickYear(event.detail)}
            ></stance-years>`
          : nothing
      }
      ${story && has("sources") ? this.footer(story, !hidden.has("tools")) : nothing}
      <stance-tooltip
        exportparts="tooltip"
        .view=${this.hovered?.view}
        .pointer=${hovering.spot}
        .text=${text}
        @pointerenter=${() => hovering.hold()}
        @pointerleave=${(event: PointerEvent) => hovering.point({ country: null, x: event.clientX, y: event.clientY })}
      ></stance-tooltip>
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    const { shown, story, failure } = this;
    this.setState("loading", this.loader.state !== "idle");
    this.setState("error", failure !== undefined);
    this.setState("ready", shown !== undefined);
    this.outside.listen(this.isNarrow && this.country !== undefined);
    this.moveFocus();
    if (!story || !changed.has("shown")) return;
    const { whole, years } = story;
    campColors(whole).forEach(({ light, dark }, index) => {
      const id = whole.stances[index]?.id ?? "";
      this.surface.style.setProperty(
        `--_camp-${index}`,
        `var(--stance-color-${id}, light-dark(${light}, ${dark}))`,
      );
    });
    const title = localize(whole.title, this.locale.tag);
    this.tell("stance-load", { title, years, countries: citedCountries(whole) });
  }

  private load(): void {
    this.failure = undefined;
    if (this.data !== undefined) void this.loader.check(this.data);
    else if (this.src) void this.loader.loadFrom(this.src);
    else {
      this.loader.cancel();
      // The build and the tests have parsed what ships.
      this.shown = shipped as unknown as Dataset;
    }
  }

  private onLoaded(result: Dataset | DatasetError): void {
    if (result instanceof DatasetError) {
      this.failure = result;
      this.tell("stance-error", { error: result });
    } else {
      this.shown = result;
      this.isolated = undefined;
    }
  }

  private tellStory(): void {
    const { shown: whole, source, basis, year } = this;
    if (!whole) return;
    const tag = languageOf(this);
    if (tag !== this.locale.tag) this.locale = { tag, text: en };
    this.story = nextStory(this.story, { whole, source, basis, year, locale: this.locale });
    for (const word of this.story.unknown) warn(`"${word}" is no source or basis of this data set.`);
    this.year = this.story.scene.year;
  }

  /** Under this width, in px, a panel beside the map would leave neither enough room. */
  private get isNarrow(): boolean {
    const { value } = this.width;
    return value > 0 && value < 720;
  }

  /** The two years that `changes` compares: where nobody chose, the first and the one shown; never one with itself. */
  private comparison({ years, scene }: Story): Comparison {
    const [first = scene.year] = years;
    const from =
      this.comparedYear !== undefined && years.includes(this.comparedYear) ? this.comparedYear : first;
    const last = years.at(-1) ?? first;
    const to = from !== scene.year ? scene.year : from !== last ? last : first;
    return { from, to };
  }

  /** What a screen reader hears of the country that the keyboard is at. */
  private get spoken(): string {
    if (!this.hovering.isFocus || !this.hovered) return "";
    const { name, stance, citations } = this.hovered.view;
    return [
      `${name}: ${stance}.`,
      ...citations.map(({ speaker, quote }) => (speaker ? `${speaker}: ${quote}` : quote)),
    ].join(" ");
  }

  private hover(country: CountryCode, story: Story): { readonly story: Story; readonly view: CountryView } {
    return { story, view: countryView(country, story.map.stances.get(country), story.scene) };
  }

  private notice(): TemplateResult | typeof nothing {
    const { failure, shown } = this;
    const { text } = this.locale;
    if (this.loader.state === "slow") return html`<div class="notice" role="status">${text.loading}</div>`;
    if (!failure) return nothing;
    return faultNotice(failure, { text, keeps: shown !== undefined, onRetry: () => this.load() });
  }

  private filterNote({ filter, whole, scene }: Story): TemplateResult | typeof nothing {
    const sentence = filterSentence(filter, whole, scene);
    if (!sentence) return nothing;
    return html`<div class="filtered">
      <p role="status">${sentence}</p>
      <button @click=${() => this.setFilter({})}>${this.locale.text.showAll}</button>
    </div>`;
  }

  private toolbar({ scene, whole, filter }: Story): TemplateResult {
    const isFiltering = this.open.has("filters");
    const reading = isFiltering || this.open.has("search") ? this.reading.get() : undefined;
    return html`<div class="tools-row">
      <stance-toolbar
        .face=${this.view}
        .text=${this.locale.text}
        .filtered=${scene.dataset !== whole}
        .filtering=${isFiltering}
        @face-pick=${(event: CustomEvent<Face>) => this.turn(event.detail)}
        @search-open=${() => this.openSearch()}
        @filters-toggle=${() => this.toggle("filters")}
      >
        ${
          this.open.has("search") && reading
            ? html`<stance-search
                slot="search"
                .scene=${scene}
                .text=${reading.enReading}
                @country-find=${(event: CustomEvent<CountryCode>) => this.select(event.detail)}
              ></stance-search>`
            : nothing
        }
      </stance-toolbar>
      ${
        isFiltering && reading
          ? html`<stance-filters
              .whole=${whole}
              .filter=${filter}
              .locale=${scene.locale}
              .text=${reading.enReading}
              @filter-change=${(event: CustomEvent<Filter>) => this.setFilter(event.detail)}
            ></stance-filters>`
          : nothing
      }
    </div>`;
  }

  /** The face that is shown, and beside it, or over it, the evidence of the selected country. */
  private stage(): TemplateResult {
    const { story, country, isNarrow } = this;
    const isOpen = story !== undefined && country !== undefined && isCountry(country);
    const reading = isOpen ? this.reading.get() : undefined;
    return html`<div class="stage ${this.view}-face ${isOpen && !isNarrow ? "beside" : ""}">
      <div class="face">${this.face()}</div>
      ${
        isOpen && reading
          ? html`<stance-evidence
              exportparts="evidence"
              .country=${country}
              .scene=${story.scene}
              .years=${story.years}
              .text=${reading.enReading}
              .sheet=${isNarrow}
              @panel-close=${() => this.select(undefined)}
            ></stance-evidence>`
          : nothing
      }
    </div>`;
  }

  private face(): TemplateResult {
    const { story, view, isolated, hovering, country: selected } = this;
    const reading = view === "map" ? undefined : this.reading.get();
    if (!story || !reading) return this.world(story?.map.stances ?? NO_STANCES, this.dimming);
    const { scene, years } = story;
    const text = reading.enReading;
    switch (view) {
      case "changes": {
        const comparison = this.comparison(story);
        const { stances, dimming } = this.changesMap(reading, story, comparison);
        return html`<stance-changes
          exportparts="changes"
          .scene=${scene}
          .years=${years}
          .comparison=${comparison}
          .text=${text}
          @compare=${(event: CustomEvent<Comparison>) => this.compare(event.detail)}
          @country-pick=${(event: CustomEvent<CountryCode>) => this.select(event.detail)}
        >
          ${this.world(stances, dimming)}
        </stance-changes>`;
      }
      case "tiles":
        return html`<stance-tiles
          exportparts="tiles"
          .scene=${scene}
          .text=${text}
          .hovered=${hovering.country}
          .selected=${selected}
          .isolated=${isolated}
          @country-hover=${this.onPoint}
          @country-focus=${this.onFocus}
          @country-select=${this.onSelect}
        ></stance-tiles>`;
      default:
        return html`<stance-table
          exportparts="table"
          .scene=${scene}
          .years=${years}
          .text=${text}
          .selected=${selected}
          @country-select=${this.onSelect}
        ></stance-table>`;
    }
  }

  /** The same comparison gives the same map, which then need not render again. */
  private changesMap({ changesMap }: Reading, { scene }: Story, { from, to }: Comparison): ChangesMap {
    const { compared } = this;
    if (compared?.scene === scene && compared.from === from && compared.to === to) return compared;
    const next = { scene, from, to, ...changesMap(scene.dataset, from, to) };
    this.compared = next;
    return next;
  }

  private world(stances: Stances, dimming: Dimming): TemplateResult {
    return html`<stance-world
      exportparts="map"
      .world=${shippedWorld()}
      .scene=${this.story?.scene}
      .stances=${stances}
      .dimming=${dimming}
      .hovered=${this.hovering.country}
      .selected=${this.country}
      .label=${this.locale.text.map}
      @country-hover=${this.onPoint}
      @country-focus=${this.onFocus}
      @country-select=${this.onSelect}
    ></stance-world>`;
  }

  private footer({ scene, map }: Story, hasTools: boolean): TemplateResult {
    const { text, tag } = this.locale;
    const reading = this.open.has("sources") || this.open.has("share") ? this.reading.get() : undefined;
    const button = (piece: Piece, label: string) =>
      html`<button
        aria-expanded=${this.open.has(piece) ? "true" : "false"}
        @click=${() => this.toggle(piece)}
      >
        ${label}
      </button>`;
    return html`<footer>
        <p>${text.sources}: ${publishers(scene.dataset, tag).join(", ")} · ${text.borders}</p>
        ${
          hasTools
            ? html`<div class="tools">${button("sources", text.sources)}${button("share", text.share)}</div>`
            : nothing
        }
      </footer>
      ${
        this.open.has("sources") && reading
          ? html`<stance-sources
              exportparts="sources"
              .scene=${scene}
              .text=${reading.enReading}
              .country=${this.country}
              @source-pick=${(event: CustomEvent<string>) => this.setFilter({ sources: [event.detail] })}
            ></stance-sources>`
          : nothing
      }
      ${
        this.open.has("share") && reading
          ? html`<stance-share
              .scene=${scene}
              .world=${shippedWorld()}
              .map=${map}
              .text=${reading.enReading}
            ></stance-share>`
          : nothing
      }`;
  }

  /** The reader is near: what may be opened next is fetched. */
  private warm(): void {
    this.reading.get();
  }

  private onHovered(country: CountryCode | undefined): void {
    this.tell(
      "stance-hover",
      country === undefined ? { country: null } : { country, stance: this.keyOf(country) },
    );
  }

  private onPoint(event: CustomEvent<Pointing>): void {
    this.hovering.point(event.detail);
  }

  private onFocus(event: CustomEvent<Pointing>): void {
    this.hovering.focus(event.detail);
  }

  private onSelect({ detail }: CustomEvent<Pointing>): void {
    this.select(detail.country ?? undefined);
  }

  /** The reader selects a country, and its evidence opens; or none, and it closes. */
  private select(country: CountryCode | undefined): void {
    this.hovering.close();
    if (country === this.country) return;
    if (!this.country) this.returnTo = focusedElement();
    this.country = country;
    this.takesFocus = country ? "evidence" : this.returnTo && "back";
    const { story } = this;
    this.tell(
      "stance-country",
      country === undefined || !story
        ? { country: null }
        : {
            country,
            year: story.scene.year,
            stance: this.keyOf(country),
            evidence: this.evidenceOf(country),
          },
    );
  }

  /** Takes the keyboard to what the reader opened, or back to where it was before; what is still loading gets it later. */
  private moveFocus(): void {
    if (this.takesFocus === "evidence" && !this.country) this.takesFocus = undefined;
    const target = { evidence: this.evidence, search: this.search, back: this.returnTo };
    if (!this.takesFocus || !target[this.takesFocus]) return;
    target[this.takesFocus]?.focus({ preventScroll: true });
    this.takesFocus = undefined;
  }

  private onPointerDown(event: PointerEvent): void {
    if (this.evidence && !event.composedPath().includes(this.evidence)) this.select(undefined);
  }

  private openSearch(): void {
    this.open = new Set([...this.open, "search"]);
    this.takesFocus = "search";
  }

  private toggle(piece: Piece): void {
    const open = new Set(this.open);
    if (!open.delete(piece)) open.add(piece);
    this.open = open;
  }

  private turn(face: Face): void {
    this.view = face;
  }

  private setFilter({ sources = [], bases = [] }: Filter): void {
    this.source = sources.join(" ");
    this.basis = bases.join(" ");
  }

  private isolate(isolation: Isolation | undefined): void {
    this.isolated = isolation;
  }

  private compare({ from, to }: Comparison): void {
    this.comparedYear = from;
    this.pickYear(to);
  }

  private pickYear(year: number): void {
    const previous = this.story?.scene.year ?? year;
    if (year === previous) return;
    this.year = year;
    this.tell("stance-year", { year, previous });
  }

  private keyOf(country: CountryCode): string {
    return this.story?.map.stances.get(country)?.key ?? "uncited";
  }

  private evidenceOf(country: CountryCode): readonly Evidence[] {
    return this.story?.map.stances.get(country)?.citations.map(({ evidence }) => evidence) ?? [];
  }

  private tell<Type extends keyof StanceEvents>(type: Type, detail: StanceEvents[Type]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  private setState(state: "loading" | "ready" | "error", on: boolean): void {
    if (on) this.internals.states.add(state);
    else this.internals.states.delete(state);
  }
}

type Stances = ReadonlyMap<CountryCode, CountryStance>;
type Reading = typeof import("./reading.ts");
/** What opens and closes without being an attribute. */
type Piece = "search" | "filters" | "sources" | "share";

const NO_STANCES: Stances = new Map();

/** The element that has the focus, in whichever shadow root. */
function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement || focused instanceof SVGElement
    ? (focused as HTMLElement)
    : undefined;
}
