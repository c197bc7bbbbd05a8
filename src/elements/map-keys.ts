import {
  css,
  nothing,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Pointing } from "../controllers/hovering.ts";
import { TypeAhead } from "../controllers/type-ahead.ts";
import type { CountryShape, Point } from "../geo/country-shape.ts";
import { nextCountry } from "../geo/next-country.ts";
import type { World } from "../geo/world.ts";
import type { CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { collatorOf } from "../text/collator-of.ts";
import type { LateWords } from "../text/en-late.ts";
import { countryName } from "../view/country-name.ts";
import {
  goAlong,
  goIn,
  goOut,
  goTo,
  mapCamps,
  settlePlace,
  type Camp,
  type CountryPlace,
  type Place,
} from "../view/map-walk.ts";
import type { Isolation } from "../view/legend.ts";
import type { MapView } from "../view/map-view.ts";
import { nextNamed } from "../view/next-named.ts";
import { spokenPlace } from "../view/spoken-place.ts";
import type { Scene } from "../view/stance-view.ts";

/** The map that the keyboard goes through. */
export interface WalkedMap extends ReactiveControllerHost, HTMLElement {
  readonly world: World;
  readonly scene: Scene | undefined;
  readonly map: MapView | undefined;
  readonly stances: ReadonlyMap<CountryCode, CountryStance>;
  /** The year that the map's is compared with. */
  readonly compared: number | undefined;
  readonly selected: CountryCode | undefined;
  readonly text: LateWords | undefined;
  /** A country as it is drawn now. */
  shapeOf(country: CountryCode | undefined): CountryShape | undefined;
  /** A country, or none, with the spot in the window where it is. */
  pointingAt(country: CountryCode | undefined): Pointing;
}

/** The mark in ink and ground, for any other colour may be a camp's; around a dot it is a ring. */
const placeStyles = css`
  .place {
    stroke: var(--_ink);
    stroke-width: calc(2.5px * var(--_px, 1));
    stroke-linejoin: round;
  }
  .halo {
    stroke: var(--_ground);
    stroke-width: calc(7px * var(--_px, 1));
  }
  .place :has(.dot) :not(.dot) {
    display: none;
  }
`;

/**
 * The keyboard's two ways through the map: across space by arrows, and down the structure by Enter, as in Olli and
 * Data Navigator. Where it is, is an element that the map points to as its active descendant.
 */
export class MapKeys implements ReactiveController {
  /** Undefined while the reader is at the map as a whole, which says the year's sentence itself. */
  private place: Place | undefined;
  /** Counts the moves: a new element each time, lest a screen reader take it for the one that it has read. */
  private moves = 0;
  /** The country whose quotations were open last: from there the arrows go on, also where the pointer opened them. */
  private opened: CountryCode | undefined;
  private camps: readonly Camp[] = [];
  private campsOf: MapView | undefined;
  private readonly letters: TypeAhead;

  constructor(private readonly host: WalkedMap) {
    this.letters = new TypeAhead(host);
    host.addController(this);
    host.shadowRoot?.adoptedStyleSheets.push(...[placeStyles.styleSheet ?? []].flat());
  }

  hostUpdate(): void {
    const { map, scene, selected } = this.host;
    this.opened = selected ?? this.opened;
    if (!map || !scene || map === this.campsOf) return;
    this.campsOf = map;
    this.camps = mapCamps(map, scene);
    const settled = settlePlace(this.place, this.camps);
    if (settled === this.place) return;
    this.place = settled;
    if (this.host.shadowRoot?.activeElement) this.tell();
  }

  /** The id of the element that stands for the place; undefined at the map as a whole. */
  get id(): string | undefined {
    return this.place && `place-${this.moves}`;
  }

  /** The element that stands for the place; `mark` draws a country. */
  render(mark: (shape: CountryShape) => TemplateResult): unknown {
    const { place, id } = this;
    const { map, scene, compared, text } = this.host;
    if (!place || !map || !scene || !text) return nothing;
    const shape = place.level === "country" ? this.host.shapeOf(place.country) : undefined;
    return repeat(
      [id],
      (id) => id,
      () =>
        svg`<g id=${id} class="place" role="img" aria-label=${spokenPlace(place, map, scene, text, compared)}>
          ${shape ? svg`<g class="halo">${mark(shape)}</g><g class="ring">${mark(shape)}</g>` : nothing}
        </g>`,
    );
  }

  /** Goes where a key leads; a key that leads nowhere is left to others. */
  press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const { place } = this;
    if (key === "Enter") {
      event.preventDefault();
      if (place?.level === "country") this.select(place.country);
      else this.go(goIn(place, this.camps) ?? place);
      return;
    }
    const to = key === "Escape" ? this.out() : (this.arrow(event) ?? this.letter(event));
    if (!to) return;
    event.preventDefault();
    if (to !== place) this.go(to);
  }

  /** The keyboard came to the map: back to where it was when it left for a country's quotations, else to the whole. */
  enter(): void {
    if (this.place) this.tell();
  }

  /** The keyboard left the map. */
  leave(): void {
    const { host } = this;
    // Where the whole window has lost it, the map will have it again.
    if (host.shadowRoot?.activeElement) return;
    this.focus(undefined);
    // From the quotations of a country it comes back to that country.
    if (host.selected === undefined) this.reset();
    else this.singleOut(undefined);
  }

  /** Back to the map as a whole. */
  reset(): void {
    this.place = undefined;
    this.singleOut(undefined);
    this.host.requestUpdate();
  }

  private go(place: Place | undefined): void {
    this.place = place;
    this.moves++;
    this.tell();
    this.host.requestUpdate();
  }

  private tell(): void {
    const { place } = this;
    this.singleOut(place && "camp" in place ? place.camp : undefined);
    this.focus(place?.level === "country" ? place.country : undefined);
  }

  private focus(country: CountryCode | undefined): void {
    const detail = this.host.pointingAt(country);
    this.host.dispatchEvent(new CustomEvent<Pointing>("country-focus", { detail }));
  }

  private select(country: CountryCode): void {
    this.host.dispatchEvent(new CustomEvent<CountryCode>("country-select", { detail: country }));
  }

  private singleOut(detail: Isolation | undefined): void {
    this.host.dispatchEvent(new CustomEvent<Isolation | undefined>("camp-focus", { detail }));
  }

  private out(): Place | undefined {
    // An open panel is what Escape closes first.
    return this.host.selected === undefined ? goOut(this.place, this.camps) : undefined;
  }

  /** Where an arrow leads, itself at an edge; Home and End within the structure. */
  private arrow({ key, shiftKey }: KeyboardEvent): Place | undefined {
    const { place, camps } = this;
    const direction = directions[key];
    const isInside = place && "camp" in place && place.camp !== undefined;
    if (!isInside) return direction && this.across(direction, shiftKey);
    if (key === "Home") return goAlong(place, camps, -Infinity);
    if (key === "End") return goAlong(place, camps, Infinity);
    if (!direction) return undefined;
    const [east, south] = direction;
    const isMirrored = getComputedStyle(this.host).direction === "rtl";
    return goAlong(place, camps, south + (isMirrored ? -east : east));
  }

  /** The nearest country in a direction: of the cited ones, or of all. */
  private across(direction: Point, isOfAll: boolean): Place | undefined {
    const { world, stances } = this.host;
    const at = this.place?.level === "country" ? this.place.country : this.opened;
    const from = this.host.shapeOf(at)?.centre ?? middle(world.frame);
    const some = world.shapes.filter(({ country }) => isOfAll || stances.has(country));
    const shape = nextCountry(some, from, direction);
    if (!shape) return this.place ?? { level: "sentence" };
    return { level: "country", country: shape.country, camp: undefined };
  }

  private letter(event: KeyboardEvent): CountryPlace | undefined {
    const { scene, world } = this.host;
    const typed = this.letters.add(event);
    if (!scene || typed === undefined) return undefined;
    event.preventDefault();
    const byName = collatorOf(scene.locale.tag);
    const named = world.shapes
      .map(({ country }) => ({ country, name: countryName(country, scene.locale) }))
      .sort((a, b) => byName.compare(a.name, b.name));
    const { place } = this;
    const at = place?.level === "country" ? named.findIndex(({ country }) => country === place.country) : -1;
    const found =
      named[
        nextNamed(
          named.map(({ name }) => name),
          at,
          typed,
        )
      ];
    return found && goTo(found.country, place, this.camps);
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
