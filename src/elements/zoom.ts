import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { inSlices } from "../controllers/in-slices.ts";
import { Timer } from "../controllers/timer.ts";
import { warn } from "../controllers/warn.ts";
import { CLOSEST, ZoomGestures, type RefusedGesture } from "../controllers/zoom-gestures.ts";
import type { CountryShape, Point } from "../geo/country-shape.ts";
import { centredZoom, seenFrame, zoomTo, type Zoom } from "../geo/framing.ts";
import type { Region } from "../geo/region.ts";
import { regionFrame, regions } from "../geo/regions.ts";
import type { World } from "../geo/world.ts";
import type { LateWords } from "../text/en-late.ts";
import { sharedStyles } from "./shared.styles.ts";
import { zoomStyles } from "./zoom.styles.ts";

/** From this zoom on the coast is drawn in full. */
const DETAIL = 1.9;
/** By this factor lines and dots may be off their size while the zoom moves. */
const TOLERANCE = 2.1;
/** How long the making of the coast may keep the browser from drawing, in ms. */
const PATIENCE = 6;
/** How long words stand over the map, in ms. */
const HINT = 1600;
/** How near to the edge of what is seen a point may be that is to be shown, as a share of it. */
const MARGIN = 0.06;

/** What is drawn of the plane. */
export interface Drawn {
  readonly zoom: Zoom;
  /** The countries with all their coast, where that shows. */
  readonly detailed: readonly CountryShape[] | undefined;
}

/**
 * Zooms the map that stands before it: its gestures, its buttons, the choice of a region, and words for gestures that
 * are the page's. While the zoom moves only the plane's transform changes; what depends on the zoom is drawn again,
 * once it rests or is far off.
 *
 * @fires zoom-change - `Drawn`, when the map is to be drawn again
 * @fires region-pick - the `Region` that the reader wants framed
 */
export class StanceZoom extends LitElement {
  static override styles = [sharedStyles, zoomStyles];

  /** What its frame is the whole of, and what is drawn until all the coast is. */
  @property({ attribute: false }) world!: World;
  /** The zoom that the map is drawn for. */
  @property({ attribute: false }) zoom!: Zoom;
  @property({ attribute: false }) region: Region = "world";
  /** Undefined until it has come: gestures need no words. */
  @property({ attribute: false }) text: LateWords | undefined;

  @state() private hint: string | undefined;
  @state() private isHinting = false;

  private readonly timer = new Timer(this);
  private readonly gestures = new ZoomGestures(
    this,
    () => this.map,
    () => this.zoom,
    {
      move: (zoom) => this.move(zoom),
      rest: (zoom, byHand) => this.rest(zoom, byHand),
      refuse: (gesture) => this.refuse(gesture),
      reset: () => this.reset(),
    },
  );
  private detailed: readonly CountryShape[] | undefined;
  private isLoading = false;
  /** Whether a region was framed before: the first one does not glide. */
  private isReady = false;

  private get map(): SVGSVGElement {
    return this.previousElementSibling as SVGSVGElement;
  }

  override render(): TemplateResult | typeof nothing {
    const { text, zoom } = this;
    if (!text) return nothing;
    const { zoomIn, zoomOut, wholeWorld, region } = text.zoom;
    return html`<div class="bar">
        <div class="buttons">
          ${this.button("in", zoomIn, plus, zoom.k >= CLOSEST, () => this.gestures.scaleBy(2))}
          ${this.button("out", zoomOut, minus, zoom.k <= 1, () => this.gestures.scaleBy(0.5))}
          ${zoom.k > 1 ? this.button("whole", wholeWorld, globe, false, () => this.leave()) : nothing}
        </div>
        <select aria-label=${region} @change=${this.onPick}>
          ${regions.map(
            (region) =>
              html`<option value=${region} .selected=${region === this.region}>
                ${text.zoom.regions[region]}
              </option>`,
          )}
        </select>
      </div>
      <div class="hint ${this.isHinting ? "shown" : ""}" aria-hidden="true">
        ${this.hint ? html`<span>${this.hint}</span>` : nothing}
      </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("region")) this.gestures.go(this.zoomOf(this.region), !this.isReady);
    this.isReady = true;
  }

  /** Brings a point of the plane into view, where it is not; `jumps` where something is to be placed by it at once. */
  reveal(point: Point, jumps = false): void {
    const [left, top, right, bottom] = seenFrame(this.zoom, this.world.frame);
    const [x, y] = [(right - left) * MARGIN, (bottom - top) * MARGIN];
    this.gestures.keep(point);
    const isSeen = point[0] > left + x && point[0] < right - x && point[1] > top + y && point[1] < bottom - y;
    if (!isSeen) this.gestures.go(centredZoom(this.zoom.k, point, this.world.frame), jumps);
  }

  /** Back to the whole world; false where that is all that is shown. */
  reset(): boolean {
    if (this.zoom.k <= 1) return false;
    if (this.region === "world") this.gestures.go(this.zoomOf("world"));
    else this.pick("world");
    return true;
  }

  private zoomOf(region: Region): Zoom {
    // An unknown one is told to the author by the map, which then takes it back.
    const { frame } = this.world;
    return zoomTo(regionFrame(region) ?? frame, frame);
  }

  private move(zoom: Zoom): void {
    // The reader knows how.
    this.isHinting = false;
    const off = zoom.k / this.zoom.k;
    if (off > TOLERANCE || off < 1 / TOLERANCE) this.draw(zoom);
  }

  private rest(zoom: Zoom, byHand: boolean): void {
    this.draw(zoom);
    if (zoom.k >= DETAIL && !this.detailed) void this.load();
    if (byHand && zoom.k === 1 && this.region !== "world") this.pick("world");
  }

  private draw(zoom: Zoom): void {
    this.zoom = zoom;
    const detailed = zoom.k >= DETAIL ? this.detailed : undefined;
    this.dispatchEvent(new CustomEvent<Drawn>("zoom-change", { detail: { zoom, detailed } }));
  }

  /** Fetches the coast; where that fails, the shapes at hand do, and the next zoom asks again. */
  private async load(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    try {
      this.detailed = await loadCoast(this.world);
      // A zoom that moves is not kept waiting: it draws the coast when it rests.
      if (!this.gestures.isActive) this.draw(this.zoom);
    } catch {
      warn("the whole coast could not be loaded; the next zoom asks for it again.");
    }
    this.isLoading = false;
  }

  private refuse(gesture: RefusedGesture): void {
    const { text } = this;
    if (!text) return;
    const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
    const wheel = isMac ? text.zoom.commandWheel : text.zoom.controlWheel;
    this.hint = gesture === "wheel" ? wheel : text.zoom.twoFingers;
    // A tooltip would lie over these words; the map is told once as if the pointer had left it, which counts after a while.
    if (!this.isHinting) this.map.dispatchEvent(new PointerEvent("pointerleave"));
    this.isHinting = true;
    this.timer.set(HINT, () => (this.isHinting = false));
  }

  private leave(): void {
    this.reset();
    // The button goes away: the keyboard is not to be lost with it.
    this.map.focus({ preventScroll: true });
  }

  private onPick(event: Event): void {
    this.pick((event.target as HTMLSelectElement).value as Region);
  }

  private pick(region: Region): void {
    this.dispatchEvent(new CustomEvent<Region>("region-pick", { detail: region }));
  }

  /** One that can do nothing says so, and keeps the keyboard. */
  private button(
    name: string,
    label: string,
    icon: TemplateResult,
    isDisabled: boolean,
    act: () => void,
  ): TemplateResult {
    return html`<button
      class=${name}
      aria-label=${label}
      title=${label}
      aria-disabled=${isDisabled ? "true" : "false"}
      @click=${act}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${icon}</svg>
    </button>`;
  }
}

let coast: Promise<readonly CountryShape[] | undefined> | undefined;

/** The countries with all their coast, made once a page; one that did not come is asked for again. */
function loadCoast(world: World): Promise<readonly CountryShape[] | undefined> {
  return (coast ??= makeCoast(world).catch((error: unknown) => {
    coast = undefined;
    throw error;
  }));
}

async function makeCoast({ shapes }: World): Promise<readonly CountryShape[] | undefined> {
  const { detailedShapeSteps } = await import("../geo/detailed-shapes.ts");
  return inSlices(detailedShapeSteps(shapes), () => true, PATIENCE);
}

const plus = svg`<path d="M3 8H13M8 3V13"></path>`;
const minus = svg`<path d="M3 8H13"></path>`;
const globe = svg`<path d="M1.5 8A6.5 6.5 0 0 0 14.5 8A6.5 6.5 0 0 0 1.5 8H14.5M8 1.5C4 5 4 11 8 14.5C12 11 12 5 8 1.5"></path>`;
