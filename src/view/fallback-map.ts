import type { CountryShape } from "../geo/country-shape.ts";
import { drawLand, LAND_STEP } from "../geo/land.ts";
import type { World } from "../geo/world.ts";
import type { WorldTopology } from "../geo/world-topology.ts";
import { isSplit, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import { campFill } from "./fallback-color.ts";
import { BAND, HATCH } from "./patterns.ts";
import { stanceClass } from "./stance-view.ts";
import { xmlElement } from "./xml.ts";

/** A year's map as a picture in a page: no country answers to a pointer, so those of one fill are one path. */
export interface FallbackMap {
  readonly dataset: Dataset;
  readonly stances: ReadonlyMap<CountryCode, CountryStance>;
  readonly topology: WorldTopology;
  readonly world: World;
  /** What it shows, in words. */
  readonly label: string;
  /** Begins its ids: a page may have the pictures of two maps. */
  readonly id: string;
}

/**
 * A country that is smaller than one of these areas, in px² of the plane, is drawn as a dot as well, under the class
 * `dot-0` to `dot-4`; the style sheet takes a class away at widths at which the live map draws no dot for its countries.
 */
export const dotSteps: readonly number[] = [1.2, 2.5, 6.1, 11, 20.4];

/** How a country is filled: by a camp or what is none, by bands of several, hatched or not. */
interface Fill {
  readonly className: string;
  readonly fill?: string;
  readonly isHatched: boolean;
}

/** The map as an SVG element of HTML. */
export function fallbackMap(map: FallbackMap): string {
  const { dataset, stances, topology, world, label, id } = map;
  const fills = new Map<string, Fill>();
  const fillOf = (country: CountryCode): string => {
    const fill = fillFor(stances.get(country), dataset, id);
    const key = JSON.stringify(fill);
    fills.set(key, fill);
    return key;
  };
  const land = drawLand(topology, fillOf);
  const [left, top, right, bottom] = world.frame;
  const drawn = Array.from(land.fills, ([key, path], index) => {
    const fill = fills.get(key);
    return fill ? drawFill(fill, path, `${id}-${index}`, id) : "";
  });
  return xmlElement(
    "svg",
    {
      viewBox: `${left} ${top} ${right - left} ${bottom - top}`,
      role: "img",
      "aria-label": label,
    },
    patterns(map),
    xmlElement("path", { class: "sea", d: world.sphere }),
    xmlElement("path", { class: "graticule", d: world.graticule }),
    xmlElement(
      "g",
      { class: "countries land", transform: `scale(${LAND_STEP})` },
      ...drawn,
      xmlElement("path", { class: "country", fill: "none", d: land.borders }),
    ),
    xmlElement(
      "g",
      { class: "countries" },
      ...Array.from(fills, ([key, fill]) =>
        drawDots(
          fill,
          world.shapes.filter(({ country }) => fillOf(country) === key),
        ),
      ),
    ),
  );
}

function fillFor(stance: CountryStance | undefined, dataset: Dataset, id: string): Fill {
  const key = stance?.key ?? "uncited";
  const fill = isSplit(stance) ? `url(#${splitId(stance, dataset, id)})` : campFill(key, dataset);
  return {
    className: isSplit(stance) ? "split" : stanceClass(key, dataset),
    isHatched: stance?.coverage === "group",
    ...(fill !== undefined && { fill }),
  };
}

function drawFill({ className, fill, isHatched }: Fill, d: string, pathId: string, id: string): string {
  const outline = className === "unclear";
  const again = (attributes: Readonly<Record<string, string>>) =>
    xmlElement("use", { href: `#${pathId}`, ...attributes });
  const path = xmlElement("path", { d, id: isHatched || outline ? pathId : undefined });
  return xmlElement(
    "g",
    { class: `country ${className}`, fill, "data-basis": isHatched ? "group" : undefined },
    path,
    isHatched ? again({ class: "hatch", fill: `url(#${id}-hatch)` }) : "",
    outline ? xmlElement("g", { class: "outlines" }, again({ class: "dotted" })) : "",
  );
}

/** The dots of the countries that are too small to be seen on a phone. */
function drawDots({ className, fill }: Fill, shapes: readonly CountryShape[]): string {
  const dots = shapes.flatMap(({ area, centre: [cx, cy] }) => {
    const step = dotSteps.findIndex((limit) => area < limit);
    return step < 0 ? [] : xmlElement("circle", { class: `dot-${step}`, cx, cy });
  });
  return dots.length ? xmlElement("g", { class: `country ${className}`, fill }, ...dots) : "";
}

function patterns({ dataset, stances, id }: FallbackMap): string {
  const tile = { patternUnits: "userSpaceOnUse" };
  const splits = new Map(
    [...stances.values()].filter(isSplit).map((s) => [splitId(s, dataset, id), s.stances]),
  );
  return xmlElement(
    "defs",
    {},
    xmlElement(
      "pattern",
      { id: `${id}-hatch`, class: "hatching", ...tile, width: HATCH, height: HATCH },
      xmlElement("line", { x1: HATCH / 2, x2: HATCH / 2, y2: HATCH }),
    ),
    ...Array.from(splits, ([split, camps]) =>
      xmlElement(
        "pattern",
        { id: split, ...tile, width: BAND * camps.length, height: BAND },
        ...camps.map((camp, index) =>
          xmlElement("rect", { fill: campFill(camp, dataset), x: BAND * index, width: BAND, height: BAND }),
        ),
      ),
    ),
  );
}

function splitId({ stances }: CountryStance, dataset: Dataset, id: string): string {
  return [id, ...stances.map((stance) => dataset.stances.findIndex((each) => each.id === stance))].join("-");
}
