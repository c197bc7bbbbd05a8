import type { CountryShape } from "../geo/country-shape.ts";
import { dotRadius, isDot } from "../geo/dot.ts";
import type { World } from "../geo/world.ts";
import type { CountryStance } from "../model/country-stance.ts";
import { countryName } from "./country-name.ts";
import type { MapView } from "./map-view.ts";
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
export interface MapDrawing {
  readonly scene: Scene;
  readonly world: World;
  readonly map: Pick<MapView, "stances">;
  readonly colors: ExportColors;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The hatching of what is covered through a group, to be laid over its colour. */
export const HATCH_FILL = "url(#stance-hatch)";

/** From one line of the hatching to the next, its width, and a band of a contested country, in px as on the screen. */
const HATCH = 6;
const HATCH_LINE = 2.6;
const BAND = 9;

/** The colour of a key; of the contested, which have several, that of the land. */
export function keyColor(key: string, { scene, colors }: Pick<MapDrawing, "scene" | "colors">): string {
  if (key === "subject") return colors.ink;
  return colors.camps[scene.dataset.stances.findIndex(({ id }) => id === key)] ?? colors.land;
}

/** The map alone, in a frame of the drawing; what reaches beyond is cut off. */
export function drawMap(drawing: MapDrawing, frame: Frame): string {
  const { world, map, colors } = drawing;
  const [left, top, right, bottom] = world.frame;
  const scale = Math.min(frame.width / (right - left), frame.height / (bottom - top));
  const unclear = world.shapes.filter(({ country }) => map.stances.get(country)?.key === "unclear");
  return xmlElement(
    "svg",
    { ...frame, viewBox: `${left} ${top} ${right - left} ${bottom - top}`, overflow: "hidden" },
    patterns(drawing, scale),
    xmlElement("path", { d: world.sphere, fill: colors.sea }),
    xmlElement("path", {
      d: world.graticule,
      fill: "none",
      stroke: colors.graticule,
      "stroke-width": 0.7 / scale,
    }),
    xmlElement(
      "g",
      { stroke: colors.border, "stroke-width": 0.45 / scale, "stroke-linejoin": "round" },
      ...world.shapes.map((shape) => country(shape, drawing, scale)),
    ),
    ...unclear.map((shape) =>
      xmlElement(
        "g",
        {
          fill: "none",
          stroke: colors.muted,
          "stroke-width": 1.4 / scale,
          "stroke-dasharray": `${0.1 / scale} ${3 / scale}`,
          "stroke-linecap": "round",
        },
        mark(shape, scale),
      ),
    ),
  );
}

function country(shape: CountryShape, drawing: MapDrawing, scale: number): string {
  const { scene, map, colors } = drawing;
  const { year, locale } = scene;
  const stance = map.stances.get(shape.country);
  const key = stance?.key ?? "uncited";
  const label = stance ? stanceLabel(key, scene) : locale.text.uncitedIn(String(year));
  const first = key === "contested" ? stance?.stances[0] : undefined;
  const isQuiet = key === "uncited" || key === "unclear";
  return xmlElement(
    "g",
    {
      "data-country": shape.country,
      "data-stance": key,
      "data-basis": stance?.coverage,
      fill: stance && key === "contested" ? `url(#${splitId(stance, scene)})` : keyColor(key, drawing),
    },
    xmlElement("title", {}, escapeXml(countryName(shape.country, locale) + locale.text.colon + label)),
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

/** A country's shape, and its dot where it is too small to be seen. */
function mark(shape: CountryShape, scale: number, rim?: string): string {
  const path = xmlElement("path", { d: shape.path });
  if (!isDot(shape, scale)) return path;
  const [cx, cy] = shape.centre;
  return path + xmlElement("circle", { cx, cy, r: dotRadius(scale) / scale, stroke: rim });
}

function patterns({ scene, map, colors }: MapDrawing, scale: number): string {
  const transform = `scale(${(1 / scale).toFixed(3)}) rotate(45)`;
  const tile = { patternUnits: "userSpaceOnUse", patternTransform: transform };
  const splits = new Map(
    [...map.stances.values()]
      .filter(({ key }) => key === "contested")
      .map((stance) => [splitId(stance, scene), stance.stances]),
  );
  const line = { x: (HATCH - HATCH_LINE) / 2, width: HATCH_LINE, height: HATCH, fill: colors.hatch };
  return xmlElement(
    "defs",
    {},
    xmlElement(
      "pattern",
      { id: "stance-hatch", ...tile, width: HATCH, height: HATCH },
      xmlElement("rect", line),
    ),
    ...Array.from(splits, ([id, stances]) =>
      xmlElement(
        "pattern",
        { id, ...tile, width: BAND * stances.length, height: BAND },
        ...stances.map((stance, index) =>
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
