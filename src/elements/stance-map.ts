import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import shipped from "../../data/venezuela.json";
import { DatasetLoader } from "../controllers/dataset-loader.ts";
import { Hovering, type Pointing } from "../controllers/hovering.ts";
import { warn } from "../controllers/warn.ts";
import { shippedWorld } from "../geo/shipped-world.ts";
import { isCountry } from "../model/countries.ts";
import { countryStances, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode, Dataset, Evidence } from "../model/dataset.ts";
import { DatasetError } from "../model/dataset-error.ts";
import { nearestYear, yearsOf } from "../model/years.ts";
import { en } from "../text/en.ts";
import { localize, type Locale } from "../text/locale.ts";
import { countryView, type CountryView } from "../view/country-view.ts";
import type { Isolation } from "../view/legend.ts";
import { mapView, type MapView } from "../view/map-view.ts";
import { campColors } from "../view/palette.ts";
import type { Scene } from "../view/stance-view.ts";
import { yearStops, type YearStop } from "../view/year-stops.ts";
import type { StanceEvents } from "./events.ts";
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
  /** `light` and `dark` fix what `auto` takes from the page's `color-scheme`. */
  @property() theme: "auto" | "light" | "dark" = "auto";
  /** Pieces to leave out, space-separated: `title`, `legend`, `years`, `tools`, `sources`. */
  @property() hide = "";

  /** The data set on the map: what was asked for last and could be shown. */
  @state() private shown: Dataset | undefined;
  @state() private failure: DatasetError | undefined;
  @state() private isolated: Isolation | undefined;
  @query("stance-tooltip") private tooltip!: StanceTooltip | null;

  @query(".map") private surface!: HTMLElement;

  private readonly internals = this.attachInternals();
  private readonly loader = new DatasetLoader(this, (result) => this.onLoaded(result));
  private readonly hovering = new Hovering(
    this,
    () => this.tooltip,
    (country) => this.onHovered(country),
  );
  private locale: Locale = { tag: "en", text: en };
  private scene: Scene | undefined;
  private map: MapView | undefined;
  private stops: readonly YearStop[] = [];
  /** Where nobody chose a year, the first of the data is shown, also when other data come. */
  private firstYear: number | undefined;
  private hovered: { readonly scene: Scene; readonly view: CountryView } | undefined;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang") this.requestUpdate();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has("src") || changed.has("data")) this.load();
    if (changed.has("country") && this.country && !isCountry(this.country))
      warn(`country="${this.country}" is no ISO 3166-1 alpha-3 code, such as "CHN".`);
    this.setScene();
    const { scene, hovering } = this;
    const isNews = scene !== this.hovered?.scene || hovering.country !== this.hovered?.view.country;
    if (isNews) this.hovered = scene && hovering.country ? this.hover(hovering.country, scene) : undefined;
  }

  override render(): TemplateResult {
    const { scene, map, hovering } = this;
    const { text, tag } = this.locale;
    const hidden = new Set(this.hide.split(/\s+/));
    return html`<div class="map ${this.theme}" lang="en">
      ${
        scene && !hidden.has("title")
          ? html`<h2 class="title" part="title">${localize(scene.dataset.title, tag)}</h2>`
          : nothing
      }
      <p class="spoken" role="status">${this.spoken}</p>
      <p class="sentence" role="status">
        ${map?.sentence.map(({ text, className }) =>
          className ? html`<span class="${className} in-camp-color">${text}</span>` : text,
        )}
      </p>
      ${
        map && !hidden.has("legend")
          ? html`<stance-legend
              exportparts="legend"
              .entries=${map.legend}
              .isolated=${this.isolated}
              .text=${text}
              @isolate=${(event: CustomEvent<Isolation | undefined>) => this.isolate(event.detail)}
            ></stance-legend>`
          : nothing
      }
      ${this.notice()}
      <stance-world
        exportparts="map"
        .world=${shippedWorld()}
        .scene=${scene}
        .stances=${map?.stances ?? NO_STANCES}
        .isolated=${this.isolated}
        .hovered=${hovering.country}
        .selected=${this.country}
        .label=${text.map}
        @country-hover=${(event: CustomEvent<Pointing>) => hovering.point(event.detail)}
        @country-focus=${(event: CustomEvent<Pointing>) => hovering.focus(event.detail)}
        @country-select=${(event: CustomEvent<Pointing>) => this.select(event.detail)}
      ></stance-world>
      ${
        scene && !hidden.has("years")
          ? html`<stance-years
              exportparts="years"
              .stops=${this.stops}
              .year=${scene.year}
              .text=${text}
              @year-pick=${(event: CustomEvent<number>) => this.pickYear(event.detail)}
            ></stance-years>`
          : nothing
      }
      ${
        scene && !hidden.has("sources")
          ? html`<footer>
              <p>${text.sources}: ${publishers(scene).join(", ")} · ${text.borders}</p>
            </footer>`
          : nothing
      }
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
    const { shown: dataset, failure, stops } = this;
    this.setState("loading", this.loader.state !== "idle");
    this.setState("error", failure !== undefined);
    this.setState("ready", dataset !== undefined);
    if (!dataset || !changed.has("shown")) return;
    campColors(dataset).forEach(({ light, dark }, index) => {
      const id = dataset.stances[index]?.id ?? "";
      this.surface.style.setProperty(
        `--_camp-${index}`,
        `var(--stance-color-${id}, light-dark(${light}, ${dark}))`,
      );
    });
    this.tell("stance-load", {
      title: localize(dataset.title, this.locale.tag),
      years: stops.map(({ year }) => year),
      countries: citedCountries(dataset),
    });
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

  /** The scene, and what is told of it, are made anew only when the data, the year or the language is another. */
  private setScene(): void {
    const { shown: dataset } = this;
    if (!dataset) return;
    const tag = languageOf(this);
    if (tag !== this.locale.tag) this.locale = { tag, text: en };
    const { locale } = this;
    const isNewData = dataset !== this.scene?.dataset;
    if (isNewData) this.stops = yearStops(dataset);
    const years = this.stops.map(({ year }) => year);
    const first = years[0] ?? 0;
    const isChosen = Number.isFinite(this.year) && !(isNewData && this.year === this.firstYear);
    const year = isChosen ? nearestYear(years, Number(this.year)) : first;
    this.firstYear = first;
    this.year = year;
    if (!isNewData && year === this.scene?.year && locale === this.scene.locale) return;
    this.scene = { dataset, year, locale };
    this.map = mapView(this.scene);
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

  private hover(country: CountryCode, scene: Scene): { readonly scene: Scene; readonly view: CountryView } {
    return { scene, view: countryView(country, this.map?.stances.get(country), scene) };
  }

  private notice(): TemplateResult | typeof nothing {
    const { failure, shown } = this;
    const { text } = this.locale;
    if (this.loader.state === "slow") return html`<div class="notice" role="status">${text.loading}</div>`;
    if (!failure) return nothing;
    return faultNotice(failure, { text, keeps: shown !== undefined, onRetry: () => this.load() });
  }

  private onHovered(country: CountryCode | undefined): void {
    this.tell(
      "stance-hover",
      country === undefined ? { country: null } : { country, stance: this.keyOf(country) },
    );
  }

  private select(pointing: Pointing): void {
    const country = pointing.country ?? undefined;
    this.hovering.point(pointing);
    if (country === this.country) return;
    this.country = country;
    const { year } = this.scene ?? {};
    this.tell(
      "stance-country",
      country === undefined || year === undefined
        ? { country: null }
        : { country, year, stance: this.keyOf(country), evidence: this.evidenceOf(country) },
    );
  }

  private isolate(isolation: Isolation | undefined): void {
    this.isolated = isolation;
  }

  private pickYear(year: number): void {
    const previous = this.scene?.year ?? year;
    this.year = year;
    this.tell("stance-year", { year, previous });
  }

  private keyOf(country: CountryCode): string {
    return this.map?.stances.get(country)?.key ?? "uncited";
  }

  private evidenceOf(country: CountryCode): readonly Evidence[] {
    return this.map?.stances.get(country)?.citations.map(({ evidence }) => evidence) ?? [];
  }

  private tell<Type extends keyof StanceEvents>(type: Type, detail: StanceEvents[Type]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  private setState(state: "loading" | "ready" | "error", on: boolean): void {
    if (on) this.internals.states.add(state);
    else this.internals.states.delete(state);
  }
}

const NO_STANCES: ReadonlyMap<CountryCode, CountryStance> = new Map();

/** The language of the nearest element that has one, through shadow roots; English where none has. */
function languageOf(element: Element): string {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const lang = at instanceof Element && at.getAttribute("lang");
    if (lang) return isLanguage(lang) ? lang : "en";
  }
  return "en";
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    warn(`lang="${tag}" is no language tag, such as "en" or "pt-BR".`);
    return false;
  }
}

function publishers({ dataset, locale }: Scene): readonly string[] {
  return [...new Set(dataset.sources.map(({ publisher }) => localize(publisher, locale.tag)))];
}

function citedCountries(dataset: Dataset): readonly CountryCode[] {
  const cited = yearsOf(dataset).flatMap((year) => [...countryStances(dataset, year).keys()]);
  return [...new Set(cited)].sort();
}
