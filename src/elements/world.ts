import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { HeldClick } from "../controllers/held-click.ts";
import type { Pointing } from "../controllers/hovering.ts";
import { Ruler } from "../controllers/ruler.ts";
import { afterFrame } from "../controllers/yield-to-page.ts";
import type { CountryShape } from "../geo/country-shape.ts";
import { dotRadius, isDot } from "../geo/dot.ts";
import { nearestCountry } from "../geo/nearest-country.ts";
import type { Region } from "../geo/region.ts";
import type { World } from "../geo/world.ts";
import type { CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { LateWords } from "../text/en-late.ts";
import { dimNone, type Dimming } from "../view/dimming.ts";
import type { MapView } from "../view/map-view.ts";
import type { Scene } from "../view/stance-view.ts";
import type { LateParts } from "./first-parts.ts";
import { guarded } from "./guarded.ts";
import { sharedStyles } from "./shared.styles.ts";
import {
  drawColours,
  drawCountry,
  drawMark,
  drawOutline,
  drawPatterns,
  type WorldDrawing,
} from "./world-drawing.ts";
import { worldStyles } from "./world.styles.ts";
import type { Drawn, StanceZoom } from "./zoom.ts";

/** How near a pointer must come to a country, in px of the screen; a finger is blunter than a mouse. */
const REACH = { fine: 12, coarse: 24 };
/** So many presses wait for the keys to come. */
const PATIENCE = 20;

/** So many countries become elements in a frame: together they would keep a slow phone from answering. */
const SHARE = 60;

/** Whether a map of the page has been drawn in full: what is drawn after that need not hurry. */
let hasDrawn = false;

/**
 * The choropleth. The first frame draws the countries of a colour as one; in those after it each is drawn once, a year
 * changes only the attributes of those that differ, a pointer only the outlines.
 *
 * @fires country-hover - `Pointing`, each time that the pointer moves over the map, and when it leaves
 * @fires country-focus - `Pointing`, each time that the keyboard moves to a country, and when it leaves the map
 * @fires camp-focus - the `Isolation` that the keyboard is at or in; undefined when it is in none
 * @fires walk-start - the keyboard has come to the map, and wants its keys
 * @fires country-select - `CountryCode`, on Enter, and on a click or tap that no second one follows; undefined off all
 * @fires region-pick - the `Region` that the reader wants framed
 */
export class StanceWorld extends LitElement {
  static override styles = [sharedStyles, worldStyles];

  @property({ attribute: false }) world!: World;
  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) stances: ReadonlyMap<CountryCode, CountryStance> = new Map();
  @property({ attribute: false }) dimming: Dimming = dimNone;
  /** Makes patterns that tell the camps apart without colour. */
  @property({ attribute: false }) marks: ((unit: number) => TemplateResult) | undefined;
  @property({ attribute: false }) hovered: CountryCode | undefined;
  @property({ attribute: false }) selected: CountryCode | undefined;
  /** What the year says, and the year that it is compared with. */
  @property({ attribute: false }) map: MapView | undefined;
  @property({ attribute: false }) compared: number | undefined;
  @property() label = "";
  @property() region: Region = "world";
  /** What the map shows, and how to move in it. */
  @property() help = "";
  /** The keys; undefined until they have come. */
  @property({ attribute: false }) mapKeys: LateParts["MapKeys"] | undefined;
  /** The sentences of the keys and of what zooms, once they have come. */
  @property({ attribute: false }) text: LateWords | undefined;

  /** So many countries are elements of their own; until all are, those of a colour are one, too, which is there sooner. */
  @state() private drawnApart = hasDrawn ? Infinity : 0;
  @state() private drawn: Drawn = { zoom: { k: 1, x: 0, y: 0 }, detailed: undefined };

  @query("svg") private svg!: SVGSVGElement;
  @query(".plane") private plane!: SVGGElement;
  @query(".land") private land!: SVGGElement;
  /** An empty element until its chunk has come. */
  @query("stance-zoom") private zoomer!: Partial<StanceZoom> | null;

  private keys: InstanceType<LateParts["MapKeys"]> | undefined;
  /** What was pressed before the keys had come. */
  private readonly early: KeyboardEvent[] = [];
  /** The country that the pointer chose: it is in view. */
  private clicked: CountryCode | undefined;
  private readonly ruler = new Ruler(this, () => this.svg);
  private readonly heldClick = new HeldClick(this, (country) => this.select(country));
  private readonly countries = guarded();
  /** The countries of any group: hatching fades in and out on these. */
  private members: ReadonlySet<CountryCode> = new Set();

  /** Takes the keyboard to the map. */
  override focus(): void {
    this.svg.focus({ preventScroll: true });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("scene"))
      this.members = new Set(this.scene?.dataset.groups?.flatMap(({ members }) => members));
    if (this.mapKeys) this.keys ??= new this.mapKeys(this);
  }

  override firstUpdated(): void {
    this.takeApart();
  }

  override updated(changed: PropertyValues<this>): void {
    for (const event of this.early.splice(0, this.keys ? Infinity : 0)) this.keys?.press(event);
    this.svg.style.setProperty("--_px", String(1 / this.scale));
    this.land.style.setProperty("--_px", String(1 / this.scale / this.step));
    if (!changed.has("selected")) return;
    const selected = this.shapeOf(this.selected);
    // A region that comes together with a country is what is framed, whenever that which zooms arrives.
    if (selected && !changed.has("region") && selected.country !== this.clicked)
      this.zoomer?.reveal?.(selected.centre);
    this.clicked = undefined;
  }

  /** Zooms out to the whole world; false where that is all that is shown. */
  zoomOut(): boolean {
    return this.zoomer?.reset?.() ?? false;
  }

  /** A country as it is drawn now, coarse or with all its coast. */
  shapeOf(country: CountryCode | undefined): CountryShape | undefined {
    return this.shapes.find((shape) => shape.country === country);
  }

  /** A country, or none, with the spot in the window where its centre is; it is brought into view for that. */
  pointingAt(country: CountryCode | undefined): Pointing {
    const shape = this.shapeOf(country);
    if (shape) this.zoomer?.reveal?.(shape.centre, true);
    const { x, y } = new DOMPoint(...(shape?.centre ?? [])).matrixTransform(
      this.plane.getScreenCTM() ?? undefined,
    );
    return { country: country ?? null, x, y };
  }

  override render(): TemplateResult {
    const { world, shapes, stances, dimming, scale, keys, selected } = this;
    // The outline of a country that is clicked answers at once.
    const chosen = this.heldClick.held ?? selected;
    const { scene, members, dotRadius, drawnApart } = this;
    const drawing: WorldDrawing = { scene, stances, dimming, members, scale, dotRadius };
    const lifted = (country: CountryCode | undefined) => {
      const shape = this.shapeOf(country);
      return shape ? drawOutline(shape, drawing, "lifted") : nothing;
    };
    const { k, x, y } = this.drawn.zoom;
    const [left, top, right, bottom] = world.frame;
    return html`<svg
        part="map"
        role="application"
        tabindex="0"
        aria-label=${this.label}
        aria-describedby="help"
        aria-activedescendant=${keys?.id ?? nothing}
        viewBox="${left} ${top} ${right - left} ${bottom - top}"
        @pointermove=${this.onPointerMove}
        @pointerleave=${this.onPointerLeave}
        @pointerdown=${() => this.heldClick.drop()}
        @pointercancel=${() => this.heldClick.restore()}
        @click=${this.onClick}
        @keydown=${this.onKeyDown}
        @focus=${this.onFocus}
        @blur=${this.onBlur}
      >
        ${drawPatterns(drawing, this.patternUnit, this.marks)}
        <g class="plane" transform="translate(${x} ${y}) scale(${k})">
          <path class="sea" d=${world.sphere}></path>
          <path class="graticule" d=${world.graticule}></path>
          <g class="land" transform="scale(${this.step})">
            <g class="countries">
              ${this.countries([shapes, stances, dimming, scale, drawnApart], () => [
                shapes.slice(0, drawnApart).map((shape) => drawCountry(shape, drawing)),
                drawnApart < shapes.length ? drawColours(shapes, drawing) : nothing,
              ])}
            </g>
            <g class="outlines">
              ${shapes
                .filter(({ country }) => stances.get(country)?.key === "unclear")
                .map((shape) => drawOutline(shape, drawing, "dotted"))}
              ${lifted(chosen)} ${this.hovered === chosen ? nothing : lifted(this.hovered)}
              ${keys?.render((shape) => drawMark(shape, drawing, 4))}
            </g>
          </g>
        </g>
      </svg>
      <stance-zoom
        .world=${world}
        .zoom=${this.drawn.zoom}
        .region=${this.region}
        .text=${this.text}
        @zoom-change=${this.onZoom}
        @region-pick=${({ detail }: CustomEvent<Region>) => this.emit("region-pick", detail)}
      ></stance-zoom>
      <p id="help" hidden>${this.help}</p>`;
  }

  /** Once a frame is painted, there is time for some more of its countries. */
  private takeApart(): void {
    if (this.drawnApart >= this.shapes.length) hasDrawn = true;
    else
      void afterFrame().then(() => {
        this.drawnApart += SHARE;
        this.takeApart();
      });
  }

  private get shapes(): readonly CountryShape[] {
    return this.drawn.detailed ?? this.world.shapes;
  }

  /** px of the plane to one step of the shapes' grid. */
  private get step(): number {
    return this.shapes[0]?.step ?? 1;
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

  /** Steps of the grid to one px of a pattern; on a phone patterns are finer, so that a small country still shows them. */
  private get patternUnit(): number {
    return Math.min(1, 0.45 + this.windowScale / 2) / this.scale / this.step;
  }

  /** A dot's radius in px of the plane. */
  private get dotRadius(): number {
    return dotRadius(this.windowScale) / this.scale;
  }

  private onZoom({ detail }: CustomEvent<Drawn>): void {
    this.drawn = detail;
  }

  private onPointerMove(event: PointerEvent): void {
    // Who drags the map does not point at it.
    if (event.buttons) this.onPointerLeave(event);
    else if (event.pointerType !== "touch") this.emit("country-hover", this.pointingBy(event));
  }

  private onPointerLeave(event: PointerEvent): void {
    if (event.pointerType !== "touch")
      this.emit("country-hover", { country: null, x: event.clientX, y: event.clientY });
  }

  private select(country: CountryCode | undefined): void {
    this.clicked = country;
    this.emit("country-select", country);
  }

  private onClick(event: PointerEvent): void {
    this.heldClick.drop();
    // The end of a drag, or the second of a double click.
    if (event.defaultPrevented) return;
    this.keys?.reset();
    const { country } = this.pointingBy(event);
    // What closes the evidence has nothing to wait for.
    if (country) this.heldClick.hold(country);
    else this.select(undefined);
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (this.keys) return this.keys.press(event);
    if (!/^(Arrow|Enter)/.test(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    // Where they do not come, the arrows are the page's.
    if (this.early.length === PATIENCE) return;
    event.preventDefault();
    this.early.push(event);
  }

  private onFocus(): void {
    this.emit("walk-start");
    if (this.svg.matches(":focus-visible")) this.keys?.enter();
  }

  private onBlur(): void {
    this.early.length = 0;
    this.keys?.leave();
  }

  /** The country that a pointer means: the nearest within its reach. */
  private pointingBy({ clientX: x, clientY: y, pointerType }: PointerEvent): Pointing {
    const { scale } = this;
    const point = new DOMPoint(x, y).matrixTransform(this.plane.getScreenCTM()?.inverse());
    const nearest = nearestCountry(this.shapes, [point.x, point.y], {
      radius: REACH[pointerType === "touch" ? "coarse" : "fine"] / scale,
      dotRadius: this.dotRadius,
      isDot: (shape) => isDot(shape, scale),
    });
    return { country: nearest?.country ?? null, x, y };
  }

  private emit(type: string, detail?: Pointing | string): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
