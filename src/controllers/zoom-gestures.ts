import type { ReactiveController, ReactiveControllerHost } from "lit";
import { pointer, select, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomTransform } from "d3";
import type { Point } from "../geo/country-shape.ts";
import type { Zoom } from "../geo/framing.ts";
import { DOUBLE_CLICK } from "./double-click.ts";
import { prefersLessMotion } from "./prefers-less-motion.ts";

/** How far a map can be zoomed in. */
export const CLOSEST = 16;
/** How long a zoom that no gesture drives takes, in ms. */
const DURATION = 300;
/** The most that one notch of a wheel zooms, as a power of 2. */
const NOTCH = 0.5;
/** How far a finger moves before it means it, and a mouse before it drags; in px. */
const SLOP = { finger: 10, mouse: 5 };
/** How near to one another, in px, two clicks are a double click. */
const DOUBLE = { finger: 24, mouse: 5 };

/** What a map does not take from its page, and a reader may try. */
export type RefusedGesture = "wheel" | "finger";

/** What hears of the gestures. */
export interface ZoomListener {
  /** The zoom moves: to be heard once a frame. */
  readonly move: (zoom: Zoom) => void;
  /** It has come to rest; `byHand` if the reader's own gesture brought it there. */
  readonly rest: (zoom: Zoom, byHand: boolean) => void;
  readonly refuse: (gesture: RefusedGesture) => void;
  /** Back to the whole world. */
  readonly reset: () => void;
}

/**
 * The gestures that zoom a map and move the plane in it, its element `.plane`: two fingers, double-click and double
 * tap, Ctrl or ⌘ with the wheel, and, once zoomed in, the mouse; + − 0 while the map has the keyboard. All else is left
 * to the page: its wheel, and one finger, which scrolls.
 */
export class ZoomGestures implements ReactiveController {
  /** Whether the zoom moves just now. */
  isActive = false;
  /** Whether it was sent somewhere, and not moved by the reader's gestures and buttons. */
  private isSent = false;
  private map: SVGSVGElement | undefined;
  private plane: SVGGElement | null = null;
  private listening = new AbortController();
  private finger: Point | undefined;
  /** The last press; undefined where these gestures came between it and its click. */
  private pressed: { readonly time: number; readonly spot: Point } | undefined;
  /** The last click, unless it was a second one, with what was under it on the plane: it may have moved the map. */
  private clicked: { readonly time: number; readonly spot: Point; readonly under: Point } | undefined;
  /** What the keyboard is at, on the plane. */
  private anchor: Point | undefined;

  private readonly behavior = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, CLOSEST])
    .clickDistance(SLOP.mouse)
    .filter((event: WheelEvent | MouseEvent | TouchEvent) => this.isMeant(event))
    .wheelDelta(wheelPower)
    .on("start", () => (this.isActive = true))
    .on("zoom", ({ transform }: ZoomEvent) => this.move(transform))
    .on("end", ({ transform, sourceEvent }: ZoomEvent) => {
      this.isActive = false;
      this.listener.rest(transform, Boolean(sourceEvent) || !this.isSent);
    });

  /** `find` gives the map once it is on the page, `begin` how it is zoomed then. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => SVGSVGElement,
    private readonly begin: () => Zoom,
    private readonly listener: ZoomListener,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.map) this.attach(this.find());
  }

  hostDisconnected(): void {
    this.listening.abort();
    if (!this.map) return;
    // A gesture that is cut off never ends by itself; what d3 keeps of it would go on where the map is put again.
    select(this.map).interrupt().on(".zoom", null).property("__zooming", null);
    this.isActive = false;
    this.map.style.removeProperty("touch-action");
    this.plane?.style.removeProperty("will-change");
    this.map = undefined;
  }

  /** Goes to a zoom; it glides, unless told to jump or the reader wants less motion. */
  go({ k, x, y }: Zoom, jumps = false): void {
    this.transform(zoomIdentity.translate(x, y).scale(k), jumps);
  }

  /** Zooms by a factor; what stays in its place is a point of the plane, else the middle. */
  scaleBy(factor: number, point?: Point): void {
    const { map } = this;
    if (!map) return;
    this.isSent = false;
    const at = point && zoomTransform(map).apply([...point]);
    if (prefersLessMotion()) this.behavior.scaleBy(select(map), factor, at);
    else select(map).transition().duration(DURATION).call(this.behavior.scaleBy, factor, at);
  }

  /** The keyboard is at a point of the plane: its + and − keep that in place. */
  keep(point: Point): void {
    this.anchor = point;
  }

  private transform(transform: ZoomTransform, jumps: boolean): void {
    const { map } = this;
    if (!map) return;
    this.isSent = true;
    if (jumps || prefersLessMotion()) this.behavior.transform(select(map), transform);
    else select(map).transition().duration(DURATION).call(this.behavior.transform, transform);
  }

  private attach(map: SVGSVGElement): void {
    this.map = map;
    this.plane = map.querySelector(".plane");
    // A layer of its own: while it moves, only what comes into view is painted.
    if (this.plane) this.plane.style.willChange = "transform";
    this.listening = new AbortController();
    const { signal } = this.listening;
    const options = { signal, capture: true };
    map.addEventListener("wheel", (event) => this.onWheel(event), { ...options, passive: false });
    map.addEventListener("touchstart", (event) => this.onTouchStart(event), { ...options, passive: true });
    map.addEventListener("touchmove", (event) => this.onTouchMove(event), { ...options, passive: true });
    map.addEventListener(
      "pointerdown",
      ({ timeStamp, clientX, clientY }) => {
        this.pressed = { time: timeStamp, spot: [clientX, clientY] };
        this.anchor = undefined;
      },
      options,
    );
    map.addEventListener("click", (event) => this.onClick(event), options);
    map.addEventListener("keydown", (event) => this.onKeyDown(event), options);
    // One finger up and down is the page's; all else with fingers is heard here.
    map.style.touchAction = "pan-y";
    const { x, y, width, height } = map.viewBox.baseVal;
    this.behavior.translateExtent([
      [x, y],
      [x + width, y + height],
    ]);
    select(map).call(this.behavior).on("dblclick.zoom", null);
    const begin = this.begin();
    select(map).property("__zoom", zoomIdentity.translate(begin.x, begin.y).scale(begin.k));
  }

  private move(zoom: Zoom): void {
    const { k, x, y } = zoom;
    this.plane?.setAttribute("transform", `translate(${x} ${y}) scale(${k})`);
    this.listener.move(zoom);
  }

  private isMeant(event: WheelEvent | MouseEvent | TouchEvent): boolean {
    if ("touches" in event) return event.touches.length > 1;
    if (event.type === "wheel") return isZoomKey(event);
    return event.button === 0 && !event.ctrlKey && this.isZoomed;
  }

  private get isZoomed(): boolean {
    return this.map !== undefined && zoomTransform(this.map).k > 1;
  }

  private onWheel(event: WheelEvent): void {
    // At either end of the zoom as well, where the browser would zoom the page.
    if (isZoomKey(event)) event.preventDefault();
    else if (Math.abs(event.deltaY) > Math.abs(event.deltaX)) this.listener.refuse("wheel");
  }

  private onTouchStart({ touches }: TouchEvent): void {
    const [touch] = touches;
    this.finger = touch && touches.length === 1 ? [touch.clientX, touch.clientY] : undefined;
  }

  private onTouchMove({ touches: [touch] }: TouchEvent): void {
    if (!touch || !this.finger) return;
    const [dx, dy] = [touch.clientX - this.finger[0], touch.clientY - this.finger[1]];
    if (Math.hypot(dx, dy) < SLOP.finger) return;
    this.finger = undefined;
    // The whole world cannot be moved.
    if (this.isZoomed) this.listener.refuse("finger");
  }

  /** The second click of two zooms. What selects nothing is prevented. */
  private onClick(event: MouseEvent & { readonly pointerType?: string }): void {
    const { map, clicked, pressed } = this;
    this.clicked = undefined;
    if (!map) return;
    const spot: Point = [event.clientX, event.clientY];
    const reach = event.pointerType === "touch" ? DOUBLE.finger : DOUBLE.mouse;
    // Who drags the whole world, which cannot be moved, selects nothing.
    if (pressed && distance(spot, pressed.spot) > SLOP.finger) event.preventDefault();
    else if (
      pressed &&
      clicked &&
      pressed.time - clicked.time <= DOUBLE_CLICK &&
      distance(spot, clicked.spot) <= reach
    ) {
      event.preventDefault();
      this.scaleBy(event.shiftKey ? 0.5 : 2, clicked.under);
    } else {
      this.clicked = { time: event.timeStamp, spot, under: zoomTransform(map).invert(pointer(event, map)) };
    }
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const factor = { "+": 2, "=": 2, "-": 0.5 }[event.key];
    if (factor) this.scaleBy(factor, this.anchor);
    else if (event.key === "0") this.listener.reset();
    else return;
    event.preventDefault();
  }
}

type ZoomEvent = D3ZoomEvent<SVGSVGElement, unknown>;

function isZoomKey({ ctrlKey, metaKey }: MouseEvent): boolean {
  return ctrlKey || metaKey;
}

/**
 * How far a turn of the wheel zooms, as a power of 2. A pinch on a trackpad comes as many small turns, a mouse's wheel
 * as few large ones.
 */
function wheelPower({ deltaY, deltaMode }: WheelEvent): number {
  const px = deltaY * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 25);
  return Math.max(-NOTCH, Math.min(-px * 0.02, NOTCH));
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}
