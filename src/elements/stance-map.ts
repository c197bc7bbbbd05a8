import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import shipped from "virtual:shipped-dataset";
import { DatasetLoader } from "../controllers/dataset-loader.ts";
import { DocumentListener } from "../controllers/document-listener.ts";
import { FocusPath } from "../controllers/focus-path.ts";
import { Hovering } from "../controllers/hovering.ts";
import { LazyModule } from "../controllers/lazy-module.ts";
import { OpenPieces } from "../controllers/open-pieces.ts";
import { Ruler } from "../controllers/ruler.ts";
import { Storyteller } from "../controllers/storyteller.ts";
import { yieldToPage } from "../controllers/yield-to-page.ts";
import { whenIdle } from "../controllers/when-idle.ts";
import type { Region } from "../geo/region.ts";
import { shippedWorld } from "../geo/shipped-world.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import { DatasetError } from "../model/dataset-error.ts";
import type { Filter } from "../model/filter.ts";
import { localize } from "../text/locale.ts";
import { countryView, type CountryView } from "../view/country-view.ts";
import type { Comparison } from "../view/comparison.ts";
import { citedCountries } from "../view/dataset-facts.ts";
import { dimAllBut, dimNone, type Dimming } from "../view/dimming.ts";
import { facesOf, type Face } from "../view/face.ts";
import type { Isolation } from "../view/legend.ts";
import { campProperties } from "../view/palette.ts";
import type { Story } from "../view/story.ts";
import { tell } from "./events.ts";
import type { StanceEvidence } from "./evidence.ts";
import { mapFoot } from "./map-foot.ts";
import { mapHead } from "./map-head.ts";
import { mapNotice } from "./map-notice.ts";
import type { EvidencePlace, Piece, ReaderActs } from "./map-parts.ts";
import type { FirstParts, LateParts } from "./first-parts.ts";
import { mapStage } from "./map-stage.ts";
import { sharedStyles } from "./shared.styles.ts";
import { mapStyles } from "./stance-map.styles.ts";
import type { StanceTooltip } from "./tooltip.ts";
import type { StanceWorld } from "./world.ts";

/** The steps in which the map takes another's place: its stage is made, its foot, and all is shown. */
const STEPS = 3;

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
 * @fires {CustomEvent<StanceYearDetail>} stance-year - The reader chose a year, or a filter that leaves another
 * @fires {CustomEvent<StanceHoverDetail>} stance-hover - The reader points at a country, or at none any more
 * @fires {CustomEvent<StanceCountryDetail>} stance-country - The reader selected a country, or cleared the selection
 *
 * @csspart title - The title
 * @csspart legend - The legend
 * @csspart map - The map, an SVG
 * @csspart tiles - The camps as columns of tiles
 * @csspart table - The table of all positions
 * @csspart changes - Two years compared
 * @csspart evidence - The panel with the selected country's quotations
 * @csspart sources - The panel with all sources
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

  /** Address of a data set, JSON or CSV, relative to the page. */
  @property() src: string | null | undefined;
  /**
   * A data set handed over in script: an object, the text of a file, a `File`, a `Response`, or a promise of one of
   * these; wins over `src`.
   */
  @property({ attribute: false }) data: unknown;
  /** The year shown; one without data snaps to the nearest that has some. */
  @property({ type: Number, reflect: true })
  get year(): number | undefined {
    return this.shownYear;
  }
  set year(year: number | `${number}` | null | undefined) {
    // The templates of frameworks set the property to what an attribute would be: text.
    this.askedYear = this.shownYear = year == null ? undefined : Number(year);
  }
  /** The selected country, ISO 3166-1 alpha-3. */
  @property({ reflect: true }) country: string | null | undefined;
  /** Which face is shown. */
  @property({ reflect: true, useDefault: true }) view: Face = "map";
  /**
   * The year that `changes` compares the shown one with. Where it is left out that is the first, seen from the last unless
   * a later one than the first is shown.
   */
  @property({ type: Number, reflect: true }) compare: number | `${number}` | null | undefined;
  /**
   * What the map frames, also where a country outside it is selected together with it. Who moves away by hand keeps it,
   * as what was framed last; who zooms all the way out is back at `world`.
   */
  @property({ reflect: true, useDefault: true }) region: Region = "world";
  /** Ids of sources, space-separated: only what these say counts. */
  @property({ reflect: true, useDefault: true }) source: string | null | undefined = "";
  /** Kinds of evidence, space-separated: only evidence of these counts. */
  @property({ reflect: true, useDefault: true }) basis: string | null | undefined = "";
  /** `light` and `dark` fix what `auto` takes from the page's `color-scheme`. */
  @property({ useDefault: true }) theme: "auto" | "light" | "dark" = "auto";
  /** Pieces to leave out, space-separated: `title`, `legend`, `years`, `tools`, `sources`. */
  @property({ useDefault: true }) hide: string | null | undefined = "";

  /** The data set on the map: what was asked for last and could be shown. */
  @state() private shown: Dataset | undefined;
  @state() private failure: DatasetError | undefined;
  @state() private isolated: Isolation | undefined;
  /** The camp that the keyboard is in, on the map: shown alone until it leaves. */
  @state() private walked: Isolation | undefined;
  @state() private isWalking = false;
  @state() private isPlaying = false;
  @query("stance-tooltip") private tooltip!: StanceTooltip | null;
  @query("stance-evidence") private evidence!: StanceEvidence | null;
  @query("stance-world") private world!: StanceWorld | null;
  @query(".stage") private stage!: HTMLElement | null;
  @query(".tools-row") private tools!: HTMLElement | null;
  @query(".rule") private rule!: HTMLElement;
  @query(".map") private surface!: HTMLElement;

  private readonly internals = this.attachInternals();
  private readonly loader = new DatasetLoader(this, (result) => {
    if (result instanceof DatasetError) this.failure = result;
    else this.take(result);
  });
  private readonly teller = new Storyteller(this);
  private readonly late = new LazyModule(this, () => import("./late-parts.ts"));
  private readonly zooming = new LazyModule(this, () => import("./zooming.ts"));
  private readonly ruler = new Ruler(this, () => this.rule);
  private readonly hovering = new Hovering(
    this,
    () => this.tooltip,
    (country) => this.onHovered(country),
  );
  private readonly outside = new DocumentListener(this, "click", (event) => this.onClick(event));
  private readonly focusPath = new FocusPath();
  private readonly pieces = new OpenPieces<Piece>(
    this,
    this.focusPath,
    (piece) => this.surface.querySelector<HTMLElement>(`stance-${piece}`),
    () => this.world,
  );
  private readonly acts: ReaderActs = {
    point: ({ detail }) => this.hovering.point(detail),
    focus: ({ detail }) => this.hovering.focus(detail),
    walk: () => (this.isWalking = true),
    focusCamp: ({ detail }) => (this.walked = detail),
    select: ({ detail }) => this.select(detail),
    pickYear: ({ detail }) => this.pickYear(detail),
    play: ({ detail }) => (this.isPlaying = detail),
    compare: ({ detail: { from, to } }) => {
      this.compare = from;
      this.pickYear(to);
      // It may have been shown already, only because it is the last.
      this.year = to;
    },
    isolate: ({ detail }) => (this.isolated = detail),
    turn: ({ detail }) => this.turn(detail),
    frame: ({ detail }) => (this.region = detail),
    filter: ({ detail }) => void this.setFilter(detail),
    leaveFilter: () => {
      void this.setFilter({});
      // The button goes with what it stands beside.
      this.focusPath.goBack(() => this.surface.querySelector<HTMLElement>(".sentence"));
    },
    openSearch: () => this.openSearch(),
    toggle: (piece) => this.pieces.toggle(piece),
  };
  /** The year that was asked for, also where the data at hand have none; undefined where nobody chose one. */
  private askedYear: number | undefined;
  private shownYear: number | undefined;
  /** The country that the reader has selected; undefined where the page selects it, or another. */
  private chosen: CountryCode | undefined;
  /** When that was, in ms since the page's start. */
  private chosenAt = 0;
  /** What had the keyboard before. */
  private chosenFrom: HTMLElement | undefined;
  private comparison: Comparison | undefined;
  private isNear = false;
  /** Whether what the map needs is made, where something stands in for it. */
  private isPrepared = false;
  /** How many steps it has gone; all, where nothing stands in for it. */
  private step = STEPS;
  /** Whether what stands in for it is what shows. */
  private isBehind = false;
  /** The data set that the page has heard of. */
  private announced: Dataset | undefined;
  private dimming: Dimming = dimNone;
  private printing: InstanceType<LateParts["Printing"]> | undefined;
  private hovered: { readonly story: Story; readonly view: CountryView } | undefined;

  override connectedCallback(): void {
    const isAtHand = !this.src && this.data == null;
    if (isAtHand && this.childElementCount && !this.hasUpdated && !this.isPrepared)
      return void this.prepare();
    super.connectedCallback();
    // Another place may have another language, and the document is listened to only while it is needed.
    this.requestUpdate();
    // These settings want it now; printing cannot wait for it.
    if (matchMedia("(forced-colors: active), (prefers-contrast: more)").matches) this.warm();
    else whenIdle(() => this.warm());
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang") this.requestUpdate();
  }

  override willUpdate(changed: PropertyValues): void {
    const isOtherSource = changed.has("data") || (changed.has("src") && this.data == null);
    if (!this.hasUpdated || isOtherSource) this.load();
    const { module } = this.late;
    if (module)
      this.printing ??= new module.Printing(this, () => {
        this.requestUpdate();
        this.performUpdate();
      });
    if (changed.has("shown")) this.isolated = undefined;
    if (changed.has("country") && this.country !== this.chosen) this.chosen = undefined;
    if (this.isFramed) this.warm();
    module?.mendAttributes(this, this.askedYear, this.zooming.module?.regions);
    const before = this.story;
    this.tellStory();
    const { story, hovering } = this;
    if (story && !before && (this.hasUpdated ? this.isBehind : this.childElementCount)) this.step = 0;
    // What shows already is better than an empty map, stays where nothing better comes, and is no part of it.
    this.isBehind = this.childElementCount > 0 && (!story || this.step < STEPS);
    // What the year's legend does not have, or a filter has just emptied, cannot be singled out, nor be let go.
    const inLegend = (camp: Isolation | undefined) =>
      story?.map.legend.find(({ key, count }) => key === camp && (count || story.filter === before?.filter))
        ?.key;
    this.isolated = inLegend(this.isolated);
    this.walked = inLegend(this.walked);
    if (!this.country && this.evidence?.matches(":focus-within"))
      this.focusPath.goBack(() => this.world, this.chosenFrom);
    if (story && module) this.comparison = module.nextComparison(this.comparison, story, this.compare);
    if (story && (story !== before || changed.has("isolated") || changed.has("walked")))
      this.dimming = dimAllBut(this.walked ?? this.isolated, story.scene);
    if (story === this.hovered?.story && hovering.country === this.hovered?.view.country) return;
    this.hovered = story && hovering.country ? hover(hovering.country, story) : undefined;
  }

  override render(): TemplateResult {
    const parts = this.parts();
    return html`${this.isBehind ? html`<slot @pointerover=${this.warm} @focusin=${this.warm}></slot>` : nothing}${this.map(parts)}`;
  }

  /** The map itself: unseen while it is behind, but for what has failed. */
  private map(parts: FirstParts): TemplateResult {
    const { hovering, hovered, isBehind, step } = this;
    const { text } = this.teller.languages.locale;
    return html`<div
      class="map ${this.theme}"
      ?hidden=${isBehind && (parts.story !== undefined || !this.failure)}
      lang=${text.tag}
      dir=${text.direction}
      @pointerenter=${this.warm}
      @focusin=${this.warm}
      @keydown=${this.onKeyDown}
    >
      <div class="rule"></div>
      ${parts.story || !isBehind ? mapHead(parts) : nothing} ${this.notice()}
      ${(parts.story || !isBehind) && step > 0 ? mapStage(parts) : nothing}
      ${parts.story && step > 1 ? mapFoot(parts.story, parts) : nothing}
      <stance-tooltip
        exportparts="tooltip"
        .view=${hovered?.view}
        .pointer=${hovering.spot}
        .text=${text}
        @pointerenter=${(event: PointerEvent) => event.buttons || hovering.enter()}
        @click=${() => String(getSelection()) || this.select(hovering.country)}
        @pointerleave=${(event: PointerEvent) => hovering.point({ country: null, x: event.clientX, y: event.clientY })}
      ></stance-tooltip>
      ${
        this.printing?.isOn && this.late.module && parts.story
          ? html`<stance-print
              .scene=${parts.story.scene}
              .text=${this.late.module.lateWords(parts.story.locale)}
            ></stance-print>`
          : nothing
      }
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    const { story, failure } = this;
    const { told, languages } = this.teller;
    const isArrived = this.step === STEPS;
    this.setState("loading", this.loader.state !== "idle" || languages.isLoading || !isArrived);
    this.setState("error", failure !== undefined);
    this.setState("ready", told !== undefined && isArrived);
    this.outside.listen(this.isConnected && (this.chosen !== undefined || this.pieces.all.has("filters")));
    this.focusPath.move();
    if (failure && changed.has("failure")) tell(this, "stance-error", { error: failure });
    if (story) this.late.module?.rehearseEvidence(this.surface, story);
    if (!story || told !== this.shown || told === this.announced || !isArrived) return;
    this.announced = told;
    const { whole, years } = story;
    for (const [name, value] of campProperties(whole)) this.surface.style.setProperty(name, value);
    const title = localize(whole.title, story.locale.tag);
    tell(this, "stance-load", { title, years, countries: citedCountries(whole) });
  }

  /**
   * Where something stands in for positions that are at hand, nothing is urgent: it stays untouched while what the map
   * needs is made, and the page has its turn between.
   */
  private async prepare(): Promise<void> {
    await yieldToPage();
    shippedWorld();
    await yieldToPage();
    // It may have been taken away and put back meanwhile.
    if (this.isPrepared || this.hasUpdated) return;
    this.isPrepared = true;
    if (this.isConnected) this.connectedCallback();
  }

  protected override scheduleUpdate(): void | Promise<void> {
    void super.scheduleUpdate();
    if (this.step < STEPS) return this.goOn();
  }

  /** Makes its parts behind what stands in for it, each in a task of its own, then takes its place. */
  private async goOn(): Promise<void> {
    while (this.step < STEPS) {
      await yieldToPage();
      // What is put back is updated, and goes on from where it was.
      if (!this.isConnected) return;
      this.step++;
      this.requestUpdate();
      this.performUpdate();
    }
  }

  private parts(): FirstParts {
    const { story, region, walked, dimming, comparison, isPlaying, acts } = this;
    // A list, which scripts set where words with spaces are meant, is told.
    const hidden = new Set(String(this.hide).split(/\s+/));
    const faces = facesOf(story?.years ?? []);
    const { locale } = this.teller.languages;
    return {
      story,
      locale,
      faces,
      face: faces.includes(this.view) ? this.view : "map",
      region,
      country: this.country || undefined,
      hovered: this.hovering.country,
      isolated: walked ?? this.isolated,
      walked,
      dimming,
      comparison,
      open: this.pieces.all,
      isPlaying,
      // Evidence measures its place, which it has not before it is seen.
      evidencePlace: this.step === STEPS ? this.evidencePlace : undefined,
      has: (piece) => !hidden.has(piece),
      late: this.isWanted ? this.late.get() : undefined,
      mapText: this.isNear ? this.late.get()?.lateWords(locale) : undefined,
      marks: this.late.module?.marks,
      acts,
    };
  }

  private load(): void {
    this.failure = undefined;
    if (this.data != null) void this.loader.check(this.data);
    else if (this.src) void this.loader.loadFrom(this.src);
    else {
      this.loader.cancel();
      // The build and the tests have parsed what ships.
      this.take(shipped);
    }
  }

  /** Shows a data set, and tells of it, also where it was shown before: there may have been a fault between. */
  private take(dataset: Dataset): void {
    this.shown = dataset;
    this.announced = undefined;
    this.requestUpdate();
  }

  private tellStory(): void {
    // Frameworks take a setting away by making it undefined.
    this.hide ??= "";
    const source = (this.source ??= "");
    const basis = (this.basis ??= "");
    const isComparing = this.view === "changes";
    const sinceFirst = isComparing && this.compare == null;
    // A year that is chosen to be compared with, and no other: the last is the nearest to the end of time.
    const year = this.askedYear ?? (isComparing && !sinceFirst ? Number.MAX_SAFE_INTEGER : undefined);
    this.teller.tell(this.shown, { source, basis, year, sinceFirst });
    if (!this.story) return;
    const before = this.shownYear;
    this.shownYear = this.story.wanted;
    this.requestUpdate("year", before);
  }

  private get story(): Story | undefined {
    return this.teller.story;
  }

  /**
   * Under this width, in letters' heights, a panel beside the map would leave neither enough room. A sheet over the page
   * is for who asked for it: a country that the page has selected is told below the map; so is each in a frame that is as
   * high as its page, whose window is no reader's.
   */
  private get evidencePlace(): EvidencePlace {
    const { width, height } = this.ruler;
    if (width === 0 || width >= 56 * height) return "beside";
    if (!this.chosen || this.country !== this.chosen) return "below";
    // Asked for last, where something is open: it may have the page's styles made anew.
    return getComputedStyle(this).getPropertyValue("--_window") ? "below" : "sheet";
  }

  /** Whether the reader has opened something that the first map does not bring, or walks it by keys. */
  private get isWanted(): boolean {
    return this.isWalking || Boolean(this.country) || this.view !== "map" || this.pieces.all.size > 0;
  }

  private get isFramed(): boolean {
    return this.region !== "world";
  }

  private notice(): TemplateResult | typeof nothing {
    const { loader, failure, late, zooming } = this;
    const { told, languages } = this.teller;
    // Nobody is spoken to in another language than the page's, when that will be here soon.
    if (languages.isLoading && !told) return nothing;
    return mapNotice(languages.locale.text, {
      loader,
      failure,
      isShown: Boolean(told ?? this.childElementCount),
      missing: [this.isWanted && late, this.isFramed && zooming].find((part) => part && part.hasFailed),
      onReload: () => this.load(),
    });
  }

  /**
   * The reader is near: what may be opened next is fetched. What did not come is asked for again each time that the
   * reader comes near, unless a notice has a button for that.
   */
  private warm(near?: Event): void {
    this.isNear = true;
    if (near) this.teller.languages.retry();
    this.late.get(near && !this.isWanted);
    this.zooming.get(near && !this.isFramed);
  }

  private onHovered(country: CountryCode | undefined): void {
    tell(
      this,
      "stance-hover",
      country === undefined ? { country: null } : { country, stance: this.keyOf(country) },
    );
  }

  /**
   * A click outside closes the evidence that the reader has opened: outside the sheet, or, where it is none, outside the
   * map. What the page has opened stays until it is closed by its button, by Escape or by another country.
   */
  private onClick(event: MouseEvent): void {
    const path = event.composedPath();
    if (!this.tools || !path.includes(this.tools)) this.pieces.close("filters");
    // The very click that chose it arrives here, too.
    if (!this.chosen || event.timeStamp <= this.chosenAt) return;
    const inside = this.evidencePlace === "sheet" ? [this.evidence, this.stage] : [this];
    if (!inside.some((element) => element && path.includes(element))) this.select(undefined);
  }

  private onKeyDown(event: KeyboardEvent): void {
    // The tooltip closes by itself.
    if (event.key !== "Escape" || event.defaultPrevented || this.hovering.country) return;
    const { world } = this;
    if (this.pieces.all.has("filters")) this.pieces.toggle("filters");
    else if (this.country) this.select(undefined);
    else if (this.isolated) this.isolated = undefined;
    else if (!(world && event.composedPath().includes(world) && world.zoomOut())) return;
    // A dialog of the page stays open.
    event.preventDefault();
  }

  private select(country: CountryCode | undefined): void {
    this.hovering.close();
    this.chosen = country;
    this.chosenAt = performance.now();
    if (country) {
      // Who has closed it before it came keeps the keyboard where it is.
      this.chosenFrom = this.focusPath.goTo(() => (this.chosen ? this.evidence : null));
      this.requestUpdate();
    }
    if (country === (this.country ?? undefined)) return;
    this.country = country;
    const { story } = this;
    if (!country || !story) return tell(this, "stance-country", { country: null });
    const evidence = story.map.stances.get(country)?.citations.map((citation) => citation.evidence) ?? [];
    tell(this, "stance-country", { country, year: story.scene.year, stance: this.keyOf(country), evidence });
  }

  private turn(face: Face): void {
    this.pieces.close("filters");
    this.view = face;
  }

  private pickYear(year: number): void {
    const previous = this.story?.scene.year ?? year;
    if (year === previous) return;
    // Whoever moves one year of a comparison keeps the other.
    if (this.view === "changes") this.compare ??= this.story?.first;
    this.year = year;
    tell(this, "stance-year", { year, previous });
  }

  private async setFilter({ sources = [], bases = [] }: Filter): Promise<void> {
    const previous = this.story?.scene.year;
    this.source = sources.join(" ");
    this.basis = bases.join(" ");
    await this.updateComplete;
    const year = this.story?.scene.year;
    // The year that nobody chose is the first that the filter leaves.
    if (year && previous && year !== previous) tell(this, "stance-year", { year, previous });
  }

  private openSearch(): void {
    this.pieces.close("filters");
    this.pieces.open("search");
  }

  private keyOf(country: CountryCode): string {
    return this.story?.map.stances.get(country)?.key ?? "uncited";
  }

  private setState(state: "loading" | "ready" | "error", on: boolean): void {
    if (on) this.internals.states.add(state);
    else this.internals.states.delete(state);
  }
}

function hover(country: CountryCode, story: Story): { readonly story: Story; readonly view: CountryView } {
  return { story, view: countryView(country, story.map.stances.get(country), story.scene) };
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-map": StanceMap;
  }
}
