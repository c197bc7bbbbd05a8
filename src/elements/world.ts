import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { property, query } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Pointing } from "../controllers/hovering.ts";
import { Ruler } from "../controllers/ruler.ts";
import type { CountryShape } from "../geo/country-shape.ts";
import { dotRadius, isDot } from "../geo/dot.ts";
import { nearestCountry } from "../geo/nearest-country.ts";
import type { World } from "../geo/world.ts";
import type { CountryStance, StanceKey } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { ReadingLanguage } from "../text/en-reading.ts";
import { dimNone, type Dimming } from "../view/dimming.ts";
import type { MapView } from "../view/map-view.ts";
import { stanceClass, type Scene } from "../view/stance-view.ts";
import type { Reading } from "./map-parts.ts";
import { sharedStyles } from "./shared.styles.ts";
import { worldStyles } from "./world.styles.ts";

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
 * @fires camp-focus - the `Isolation` that the keyboard is at or in; undefined when it is in none
 * @fires walk-start - the keyboard has come to the map, and wants its keys
 * @fires country-select - `Pointing`, on click, tap or Enter
 */
export class StanceWorld extends LitElement {
  static override styles = [sharedStyles, worldStyles];

  @property({ attribute: false }) world!: World;
  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) stances: ReadonlyMap<CountryCode, CountryStance> = new Map();
  @property({ attribute: false }) dimming: Dimming = dimNone;
  @property({ attribute: false }) hovered: CountryCode | undefined;
  @property({ attribute: false }) selected: CountryCode | undefined;
  /** What the year says, and the year that it is compared with. */
  @property({ attribute: false }) map: MapView | undefined;
  @property({ attribute: false }) compared: number | undefined;
  @property() label = "";
  /** What the map shows, and how to move in it. */
  @property() help = "";
  /** The keys and their sentences; undefined until they have come. */
  @property({ attribute: false }) mapKeys: Reading["MapKeys"] | undefined;
  @property({ attribute: false }) text: ReadingLanguage | undefined;

  @query("svg") private svg!: SVGSVGElement;

  private keys: InstanceType<Reading["MapKeys"]> | undefined;
  /** What was pressed before the keys had come. */
  private readonly early: KeyboardEvent[] = [];
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
    if (this.mapKeys) this.keys ??= new this.mapKeys(this);
  }

  override render(): TemplateResult {
    const { world, stances, dimming, scale, keys } = this;
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
        @click=${this.onClick}
        @keydown=${this.onKeyDown}
        @focus=${this.onFocus}
        @blur=${this.onBlur}
      >
        ${guard([stances, scale], () => this.patterns())}
        <path class="sea" d=${world.sphere}></path>
        <path class="graticule" d=${world.graticule}></path>
        ${guard([world, stances, dimming, scale], () => world.shapes.map((shape) => this.country(shape)))}
        <g class="outlines">
          ${guard([world, stances, scale], () =>
            world.shapes
              .filter(({ country }) => stances.get(country)?.key === "unclear")
              .map((shape) => this.outline(shape, "dotted")),
          )}
          ${this.outlineOf(this.selected)}
          ${this.hovered === this.selected ? nothing : this.outlineOf(this.hovered)}
          ${keys?.render((shape) => this.mark(shape, 4))}
        </g>
      </svg>
      <p id="help" hidden>${this.help}</p>`;
  }

  override updated(): void {
    for (const event of this.early.splice(0, this.keys ? Infinity : 0)) this.keys?.press(event);
  }

  /** px of the screen to one px of the plane. */
  private get scale(): number {
    const [left, , right] = this.world.frame;
    return (this.ruler.width || right - left) / (right - left);
  }

  private patterns(): TemplateResult {
    // On a phone the pattern is finer, so that a small country still shows it.
    const unit = Math.min(1, 0.45 + this.scale / 2) / this.scale;
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

  /** A country's shape, and its dot where it is too small to be seen or hit; `more` px of the screen wider. */
  private mark(shape: CountryShape, more = 0): TemplateResult {
    const { scale } = this;
    const [x, y] = shape.centre;
    const dot = isDot(shape, scale)
      ? svg`<circle cx=${x} cy=${y} r=${(dotRadius(scale) + more) / scale}></circle>`
      : nothing;
    return svg`<path d=${shape.path}></path>${dot}`;
  }

  private outlineOf(country: CountryCode | undefined): TemplateResult | typeof nothing {
    const shape = this.world.shapes.find((candidate) => candidate.country === country);
    return shape ? this.outline(shape, "lifted") : nothing;
  }

  private outline(shape: CountryShape, className: string): TemplateResult {
    return svg`<g class=${className}>${this.mark(shape)}</g>`;
  }

  private classOf(key: StanceKey): string {
    return this.scene ? stanceClass(key, this.scene.dataset) : key;
  }

  private onPointerMove(event: PointerEvent): void {
    if (event.pointerType !== "touch") this.tell("country-hover", event, REACH.fine);
  }

  private onPointerLeave(event: PointerEvent): void {
    if (event.pointerType !== "touch")
      this.emit("country-hover", { country: null, x: event.clientX, y: event.clientY });
  }

  private onClick(event: PointerEvent): void {
    this.keys?.reset();
    this.tell("country-select", event, event.pointerType === "touch" ? REACH.coarse : REACH.fine);
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (this.keys) return this.keys.press(event);
    if (!/^(Arrow|Enter)/.test(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.early.push(event);
  }

  private onFocus(): void {
    this.dispatchEvent(new CustomEvent("walk-start"));
    if (this.svg.matches(":focus-visible")) this.keys?.enter();
  }

  private onBlur(): void {
    this.early.length = 0;
    this.keys?.leave();
  }

  /** A country, or none, with the spot in the window where its centre is. */
  pointingAt(country: CountryCode | undefined): Pointing {
    const shape = this.world.shapes.find((candidate) => candidate.country === country);
    const { x, y } = new DOMPoint(...(shape?.centre ?? [])).matrixTransform(
      this.svg.getScreenCTM() ?? undefined,
    );
    return { country: country ?? null, x, y };
  }

  private tell(type: string, { clientX: x, clientY: y }: PointerEvent, reach: number): void {
    const matrix = this.svg.getScreenCTM();
    if (!matrix) return;
    const { scale } = this;
    const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
    const nearest = nearestCountry(this.world.shapes, [point.x, point.y], {
      radius: reach / scale,
      dotRadius: dotRadius(scale) / scale,
      isDot: (shape) => isDot(shape, scale),
    });
    this.emit(type, { country: nearest?.country ?? null, x, y });
  }

  private emit(type: string, detail: Pointing): void {
    this.dispatchEvent(new CustomEvent<Pointing>(type, { detail }));
  }
}

/** Whether more than one stance colours a country: where sources disagree, or where two years are compared. */
function isSplit(stance: CountryStance | undefined): stance is CountryStance {
  return stance !== undefined && stance.stances.length > 1;
}

function splitId({ stances }: CountryStance): string {
  return `split-${stances.join("-")}`;
}
