import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Pointing } from "../controllers/hovering.ts";
import { Ruler } from "../controllers/ruler.ts";
import type { CountryShape, Point } from "../geo/country-shape.ts";
import { dotRadius, isDot } from "../geo/dot.ts";
import { nearestCountry } from "../geo/nearest-country.ts";
import { nextCountry } from "../geo/next-country.ts";
import type { Region } from "../geo/regions.ts";
import type { World } from "../geo/world.ts";
import type { CountryStance, StanceKey } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { ReadingLanguage } from "../text/en-reading.ts";
import { dimNone, type Dimming } from "../view/dimming.ts";
import { stanceClass, type Scene } from "../view/stance-view.ts";
import { sharedStyles } from "./shared.styles.ts";
import { worldStyles } from "./world.styles.ts";
import type { Drawn, StanceZoom } from "./zoom.ts";

/** How near a pointer must come to a country, in px of the screen; a finger is blunter than a mouse. */
const REACH = { fine: 12, coarse: 24 };
/** The widest that hatching and the bands of a contested country get, in px of the screen. */
const HATCH = 6;
const BAND = 9;

/**
 * The choropleth. Draws each country once; a year changes only the attributes of those that differ, a pointer only
 * the outlines.
 *
 * @fires country-hover - `Pointing`, each time that the pointer moves over the map, and when it leaves
 * @fires country-focus - `Pointing`, each time that the keyboard moves to a country, and when it leaves the map
 * @fires country-select - `Pointing`, on click, tap or Enter
 * @fires region-pick - the `Region` that the reader wants framed
 */
export class StanceWorld extends LitElement {
  static override styles = [sharedStyles, worldStyles];

  @property({ attribute: false }) world!: World;
  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) stances: ReadonlyMap<CountryCode, CountryStance> = new Map();
  @property({ attribute: false }) dimming: Dimming = dimNone;
  @property({ attribute: false }) hovered: CountryCode | undefined;
  @property({ attribute: false }) selected: CountryCode | undefined;
  @property() label = "";
  @property() region: Region = "world";
  /** The sentences of what zooms, once they have come. */
  @property({ attribute: false }) zoomText: ReadingLanguage | undefined;

  @state() private drawn: Drawn = { zoom: { k: 1, x: 0, y: 0 }, detailed: undefined };

  @query("svg") private svg!: SVGSVGElement;
  @query(".plane") private plane!: SVGGElement;
  /** An empty element until its chunk has come. */
  @query("stance-zoom") private zoomer!: Partial<StanceZoom> | null;

  /** The country that the keyboard is at. */
  private focused: CountryShape | undefined;
  /** The country that the pointer chose: it is in view. */
  private clicked: CountryCode | null = null;
  private readonly ruler = new Ruler(this, () => this.svg);

  /** The countries of any group: hatching fades in and out on these. */
  private members: ReadonlySet<CountryCode> = new Set();

  /** Takes the keyboard to the map. */
  override focus(): void {
    this.svg.focus({ preventScroll: true });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("scene"))
      this.members = new Set(this.scene?.dataset.groups?.flatMap(({ members }) => members));
  }

  override updated(changed: PropertyValues<this>): void {
    this.svg.style.setProperty("--_px", String(1 / this.scale));
    const selected = this.shapes.find(({ country }) => country === this.selected);
    if (selected && changed.has("selected") && selected.country !== this.clicked)
      this.zoomer?.reveal?.(selected.centre);
  }

  /** Zooms out to the whole world; false where that is all that is shown. */
  zoomOut(): boolean {
    return this.zoomer?.reset?.() ?? false;
  }

  override render(): TemplateResult {
    const { world, shapes, stances, dimming, scale } = this;
    const { k, x, y } = this.drawn.zoom;
    const [left, top, right, bottom] = world.frame;
    return html`<svg
        part="map"
        role="application"
        tabindex="0"
        aria-label=${this.label}
        viewBox="${left} ${top} ${right - left} ${bottom - top}"
        @pointermove=${this.onPointerMove}
        @pointerleave=${this.onPointerLeave}
        @click=${this.onClick}
        @keydown=${this.onKeyDown}
        @focus=${this.onFocus}
        @blur=${this.onBlur}
      >
        ${guard([stances, scale], () => this.patterns())}
        <g class="plane" transform="translate(${x} ${y}) scale(${k})">
          <path class="sea" d=${world.sphere}></path>
          <path class="graticule" d=${world.graticule}></path>
          ${guard([shapes, stances, dimming, scale], () => shapes.map((shape) => this.country(shape)))}
          <g class="outlines">
            ${guard([shapes, stances, scale], () =>
              shapes
                .filter(({ country }) => stances.get(country)?.key === "unclear")
                .map((shape) => this.outline(shape, "dotted")),
            )}
            ${this.outlineOf(this.selected)}
            ${this.hovered === this.selected ? nothing : this.outlineOf(this.hovered)}
          </g>
        </g>
      </svg>
      <stance-zoom
        .frame=${world.frame}
        .zoom=${this.drawn.zoom}
        .region=${this.region}
        .text=${this.zoomText}
        @zoom-change=${this.onZoom}
        @region-pick=${this.onRegionPick}
      ></stance-zoom>`;
  }

  private get shapes(): readonly CountryShape[] {
    return this.drawn.detailed ?? this.world.shapes;
  }

  /** px of the screen to one px of the plane. */
  private get scale(): number {
    return this.windowScale * this.drawn.zoom.k;
  }

  /** The same for the whole world, which the size of dots and of hatching is chosen by. */
  private get windowScale(): number {
    const [left, , right] = this.world.frame;
    return (this.ruler.width || right - left) / (right - left);
  }

  /** A dot's radius in px of the plane. */
  private get dotRadius(): number {
    return dotRadius(this.windowScale) / this.scale;
  }

  private patterns(): TemplateResult {
    // On a phone the pattern is finer, so that a small country still shows it.
    const unit = Math.min(1, 0.45 + this.windowScale / 2) / this.scale;
    const splits = new Map(
      [...this.stances.values()].filter(isSplit).map((stance) => [splitId(stance), stance.stances]),
    );
    return svg`<defs>
      <pattern id="hatch" patternUnits="userSpaceOnUse" width=${HATCH} height=${HATCH}
        patternTransform="scale(${unit}) rotate(45)">
        <line x1=${HATCH / 2} x2=${HATCH / 2} y1="0" y2=${HATCH}></line>
      </pattern>
      ${[...splits].map(
        ([id, stances]) => svg`<pattern id=${id} patternUnits="userSpaceOnUse"
          width=${BAND * stances.length} height=${BAND} patternTransform="scale(${unit}) rotate(45)">
          ${stances.map((stance, index) => svg`<rect class=${this.classOf(stance)} x=${BAND * index} width=${BAND} height=${BAND}></rect>`)}
        </pattern>`,
      )}
    </defs>`;
  }

  private country(shape: CountryShape): TemplateResult {
    const { country } = shape;
    const stance = this.stances.get(country);
    const key = stance?.key ?? "uncited";
    const dimmed = this.dimming(country) ? "dimmed" : "";
    const split = isSplit(stance) ? `url(#${splitId(stance)})` : nothing;
    return svg`<g class="country ${isSplit(stance) ? "split" : this.classOf(key)} ${dimmed}" fill=${split}
      data-country=${country} data-stance=${key} data-basis=${stance?.coverage ?? nothing}>
      ${this.mark(shape)}${this.members.has(country) ? svg`<g class="hatch" fill="url(#hatch)">${this.mark(shape)}</g>` : nothing}
    </g>`;
  }

  /** A country's shape, and its dot where it is too small to be seen or hit. */
  private mark(shape: CountryShape): TemplateResult {
    const { scale } = this;
    const [x, y] = shape.centre;
    const dot = isDot(shape, scale) ? svg`<circle cx=${x} cy=${y} r=${this.dotRadius}></circle>` : nothing;
    return svg`<path d=${shape.path}></path>${dot}`;
  }

  private outlineOf(country: CountryCode | undefined): TemplateResult | typeof nothing {
    const shape = this.shapes.find((candidate) => candidate.country === country);
    return shape ? this.outline(shape, "lifted") : nothing;
  }

  private outline(shape: CountryShape, className: string): TemplateResult {
    return svg`<g class=${className}>${this.mark(shape)}</g>`;
  }

  private classOf(key: StanceKey): string {
    return this.scene ? stanceClass(key, this.scene.dataset) : key;
  }

  private onZoom({ detail }: CustomEvent<Drawn>): void {
    this.drawn = detail;
  }

  private onRegionPick({ detail }: CustomEvent<Region>): void {
    this.dispatchEvent(new CustomEvent<Region>("region-pick", { detail }));
  }

  private onPointerMove(event: PointerEvent): void {
    // Who drags the map does not point at it.
    if (event.buttons) this.onPointerLeave(event);
    else if (event.pointerType !== "touch") this.tell("country-hover", event, REACH.fine);
  }

  private onPointerLeave(event: PointerEvent): void {
    if (event.pointerType !== "touch")
      this.emit("country-hover", { country: null, x: event.clientX, y: event.clientY });
  }

  private onClick(event: PointerEvent): void {
    this.tell("country-select", event, event.pointerType === "touch" ? REACH.coarse : REACH.fine);
  }

  private onKeyDown(event: KeyboardEvent): void {
    const direction = directions[event.key];
    const isCommand = event.altKey || event.ctrlKey || event.metaKey;
    if (isCommand || !(direction || (event.key === "Enter" && this.focused))) return;
    event.preventDefault();
    if (!direction) return this.emit("country-select", this.pointingAt(this.focused));
    const cited = ({ country }: CountryShape) => event.shiftKey || this.stances.has(country);
    const from = this.focused?.centre ?? middle(this.world.frame);
    this.focused = nextCountry(this.world.shapes.filter(cited), from, direction) ?? this.focused;
    this.emit("country-focus", this.pointingAt(this.focused));
  }

  /** The keyboard is back where it was. */
  private onFocus(): void {
    if (this.focused && this.svg.matches(":focus-visible"))
      this.emit("country-focus", this.pointingAt(this.focused));
  }

  private onBlur(): void {
    this.emit("country-focus", this.pointingAt(undefined));
  }

  /** A country with the spot in the window where its centre is; it is brought into view for that. */
  private pointingAt(shape: CountryShape | undefined): Pointing {
    if (shape) this.zoomer?.reveal?.(shape.centre, true);
    const { x, y } = new DOMPoint(...(shape?.centre ?? [])).matrixTransform(
      this.plane.getScreenCTM() ?? undefined,
    );
    return { country: shape?.country ?? null, x, y };
  }

  private tell(type: string, { clientX: x, clientY: y }: PointerEvent, reach: number): void {
    const matrix = this.plane.getScreenCTM();
    if (!matrix) return;
    const { scale } = this;
    const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
    const nearest = nearestCountry(this.shapes, [point.x, point.y], {
      radius: reach / scale,
      dotRadius: this.dotRadius,
      isDot: (shape) => isDot(shape, scale),
    });
    const country = nearest?.country ?? null;
    if (type === "country-select") this.clicked = country;
    this.emit(type, { country, x, y });
  }

  private emit(type: string, detail: Pointing): void {
    this.dispatchEvent(new CustomEvent<Pointing>(type, { detail }));
  }
}

/** What the arrow keys mean on the plane. */
const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function middle([left, top, right, bottom]: World["frame"]): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Whether more than one stance colours a country: where sources disagree, or where two years are compared. */
function isSplit(stance: CountryStance | undefined): stance is CountryStance {
  return stance !== undefined && stance.stances.length > 1;
}

function splitId({ stances }: CountryStance): string {
  return `split-${stances.join("-")}`;
}
