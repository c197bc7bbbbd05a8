import type { CountryShape } from "../geo/country-shape.ts";
import { dotRadius, isDot } from "../geo/dot.ts";
import type { World } from "../geo/world.ts";
import { isSplit, type CountryStance } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { onward } from "../text/onward.ts";
import { countryName } from "./country-name.ts";
import { countryView } from "./country-view.ts";
import { BAND, HATCH } from "./patterns.ts";
import type { Picture } from "./picture.ts";
import { stanceLabel, type Scene } from "./stance-view.ts";
import { escapeXml, xmlElement } from "./xml.ts";

/** The colours of a map in one theme, each as every reader of SVG knows it: `#rrggbb`. */
export interface ExportColors {
  readonly ground: string;
  readonly sea: string;
  readonly graticule: string;
  readonly land: string;
  readonly border: string;
  readonly hatch: string;
  /** The rim of the dot of an uncited country. */
  readonly dot: string;
  readonly rule: string;
  readonly ink: string;
  readonly muted: string;
  /** By the order of the legend. */
  readonly camps: readonly string[];
  /** The camps' colours for words. */
  readonly campWords: readonly string[];
}

/** A map as it is drawn into a file. */
export interface MapDrawing extends Pick<Picture, "stances" | "dimming"> {
  readonly scene: Scene;
  readonly world: World;
  readonly colors: ExportColors;
}

/** Where the map stands in the drawing, in px: its upper left corner and its size. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The hatching of what is covered through a group, to be laid over its colour. */
export const HATCH_FILL = "url(#stance-hatch)";

/** How wide a line of the hatching is, in px as on the screen. */
const HATCH_LINE = 2.6;
/** How much is left of what has stepped back, as on the screen. */
export const DIMMED = 0.14;

/** The colour of a key; of the contested, which have several, that of the land. */
export function keyColor(key: string, { scene, colors }: Pick<MapDrawing, "scene" | "colors">): string {
  if (key === "subject") return colors.ink;
  return colors.camps[scene.dataset.stances.findIndex(({ id }) => id === key)] ?? colors.land;
}

/** The map alone, at a place of the drawing; what reaches beyond is cut off. */
export function drawMap(drawing: MapDrawing, place: Placement): string {
  const { world, stances, colors } = drawing;
  const [left, top, right, bottom] = world.frame;
  const scale = Math.min(place.width / (right - left), place.height / (bottom - top));
  const unclear = world.shapes.filter(({ country }) => stances.get(country)?.key === "unclear");
  const step = world.shapes[0]?.step ?? 1;
  const stepScale = scale * step;
  return xmlElement(
    "svg",
    { ...place, viewBox: `${left} ${top} ${right - left} ${bottom - top}`, overflow: "hidden" },
    patterns(drawing, stepScale),
    xmlElement("path", { d: world.sphere, fill: colors.sea }),
    xmlElement("path", {
      d: world.graticule,
      fill: "none",
      stroke: colors.graticule,
      "stroke-width": 0.7 / scale,
    }),
    xmlElement(
      "g",
      { transform: `scale(${step})` },
      xmlElement(
        "g",
        { stroke: colors.border, "stroke-width": 0.45 / stepScale, "stroke-linejoin": "round" },
        ...world.shapes.map((shape) => country(shape, drawing, scale)),
      ),
      ...unclear.map((shape) =>
        xmlElement(
          "g",
          {
            fill: "none",
            stroke: colors.muted,
            "stroke-width": 1.4 / stepScale,
            "stroke-dasharray": `${0.1 / stepScale} ${3 / stepScale}`,
            "stroke-linecap": "round",
          },
          mark(shape, scale),
        ),
      ),
    ),
  );
}

function country(shape: CountryShape, drawing: MapDrawing, scale: number): string {
  const { scene, stances, dimming, colors } = drawing;
  const stance = stances.get(shape.country);
  const key = stance?.key ?? "uncited";
  const first = isSplit(stance) ? stance.stances[0] : undefined;
  const isQuiet = key === "uncited" || key === "unclear";
  return xmlElement(
    "g",
    {
      "data-country": shape.country,
      "data-stance": key,
      "data-basis": stance?.coverage,
      fill: isSplit(stance) ? `url(#${splitId(stance, scene)})` : keyColor(key, drawing),
      opacity: dimming(shape.country) ? DIMMED : undefined,
    },
    xmlElement("title", {}, escapeXml(titleOf(shape.country, stance, scene))),
    // Where a pattern's tiles meet, what is below shines through.
    first === undefined
      ? ""
      : xmlElement("g", { fill: keyColor(first, drawing), stroke: "none" }, mark(shape, scale)),
    mark(shape, scale, isQuiet ? colors.dot : undefined),
    stance?.coverage === "group"
      ? xmlElement("g", { fill: HATCH_FILL, stroke: "none" }, mark(shape, scale))
      : "",
  );
}

/** "China: Pro-Maduro", "China: Neutral → Pro-Maduro" where two years are compared. */
function titleOf(country: CountryCode, stance: CountryStance | undefined, scene: Scene): string {
  const { locale } = scene;
  const keys = stance && (stance.key === "contested" || !isSplit(stance) ? [stance.key] : stance.stances);
  const label =
    keys &&
    onward(
      keys.map((key) => stanceLabel(key, scene)),
      locale.text,
    );
  return (
    countryName(country, locale) +
    locale.text.colon +
    (label ?? countryView(country, undefined, scene).stance)
  );
}

/** A country's shape, and its dot where it is too small to be seen. */
function mark(shape: CountryShape, scale: number, rim?: string): string {
  const path = xmlElement("path", { d: shape.path });
  if (!isDot(shape, scale)) return path;
  const { centre, step } = shape;
  const [cx, cy, r] = [...centre, dotRadius(scale) / scale].map((px) => px / step);
  return path + xmlElement("circle", { cx, cy, r, stroke: rim });
}

/** The hatching that `HATCH_FILL` means, at a scale of the drawing it is used in. */
export function hatchPattern({ hatch }: ExportColors, scale = 1): string {
  const line = { x: (HATCH - HATCH_LINE) / 2, width: HATCH_LINE, height: HATCH, fill: hatch };
  return xmlElement(
    "pattern",
    { id: "stance-hatch", ...tileAt(scale), width: HATCH, height: HATCH },
    xmlElement("rect", line),
  );
}

/** The attributes that a pattern has in common with the others. */
function tileAt(scale: number): Readonly<Record<string, string>> {
  return {
    patternUnits: "userSpaceOnUse",
    patternTransform: `scale(${(1 / scale).toFixed(3)}) rotate(45)`,
  };
}

function patterns({ scene, stances, colors }: MapDrawing, scale: number): string {
  const splits = new Map(
    [...stances.values()].filter(isSplit).map((stance) => [splitId(stance, scene), stance.stances]),
  );
  return xmlElement(
    "defs",
    {},
    hatchPattern(colors, scale),
    ...Array.from(splits, ([id, camps]) =>
      xmlElement(
        "pattern",
        { id, ...tileAt(scale), width: BAND * camps.length, height: BAND },
        ...camps.map((stance, index) =>
          xmlElement("rect", {
            x: BAND * index,
            width: BAND,
            height: BAND,
            fill: keyColor(stance, { scene, colors }),
          }),
        ),
      ),
    ),
  );
}

function splitId({ stances }: CountryStance, { dataset }: Scene): string {
  const places = stances.map((stance) => dataset.stances.findIndex(({ id }) => id === stance));
  return `stance-split-${places.join("-")}`;
}
