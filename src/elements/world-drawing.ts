import { nothing, svg, type TemplateResult } from "lit";
import type { CountryShape } from "../geo/country-shape.ts";
import { isDot } from "../geo/dot.ts";
import { isSplit, type CountryStance, type StanceKey } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { Dimming } from "../view/dimming.ts";
import { BAND, HATCH } from "../view/patterns.ts";
import { stanceClass, type Scene } from "../view/stance-view.ts";

/** What the countries of a map are drawn by. */
export interface WorldDrawing {
  readonly scene: Scene | undefined;
  readonly stances: ReadonlyMap<CountryCode, CountryStance>;
  readonly dimming: Dimming;
  /** The countries of any group: hatching fades in and out on these. */
  readonly members: ReadonlySet<CountryCode>;
  /** px of the screen to one px of the plane. */
  readonly scale: number;
  /** In px of the plane. */
  readonly dotRadius: number;
}

/** What a country's element says of its stance: by its class and fill to the style sheet, by its data to the page. */
interface Look {
  readonly key: StanceKey;
  readonly className: string;
  readonly fill: string | typeof nothing;
  readonly basis: string | typeof nothing;
}

/**
 * The hatching and the bands of contested countries, and what `marks` makes to tell the camps apart without colour;
 * `unit` is steps of the grid to one px of a pattern.
 */
export function drawPatterns(
  drawing: WorldDrawing,
  unit: number,
  marks: ((unit: number) => TemplateResult) | undefined,
): TemplateResult {
  const splits = new Map(
    [...drawing.stances.values()].filter(isSplit).map((stance) => [splitId(stance), stance.stances]),
  );
  return svg`<defs>
    <pattern id="hatch" patternUnits="userSpaceOnUse" width=${HATCH} height=${HATCH}
      patternTransform="scale(${unit}) rotate(45)">
      <line x1=${HATCH / 2} x2=${HATCH / 2} y1="0" y2=${HATCH}></line>
    </pattern>
    ${[...splits].map(
      ([id, stances]) => svg`<pattern id=${id} patternUnits="userSpaceOnUse"
        width=${BAND * stances.length} height=${BAND} patternTransform="scale(${unit}) rotate(45)">
        ${stances.map((stance, index) => svg`<rect class=${classOf(stance, drawing)} x=${BAND * index} width=${BAND} height=${BAND}></rect>`)}
      </pattern>`,
    )}
    ${marks?.(unit)}
  </defs>`;
}

/** A country as an element of its own. */
export function drawCountry(shape: CountryShape, drawing: WorldDrawing): TemplateResult {
  const { country, path } = shape;
  const { members, scale } = drawing;
  const { key, className, fill, basis } = lookOf(country, drawing);
  const names = `${className} ${drawing.dimming(country) ? "dimmed" : ""}`;
  // Most are a shape and no more: a template within a template would cost as much again.
  if (!members.has(country) && !isDot(shape, scale))
    return svg`<g class=${names} fill=${fill} data-country=${country} data-stance=${key} data-basis=${basis}
      ><path d=${path}></path></g>`;
  return svg`<g class=${names} fill=${fill} data-country=${country} data-stance=${key} data-basis=${basis}
    >${drawMark(shape, drawing)}${members.has(country) ? svg`<g class="hatch" fill="url(#hatch)">${drawMark(shape, drawing)}</g>` : nothing}</g>`;
}

function lookOf(country: CountryCode, drawing: WorldDrawing): Look {
  const stance = drawing.stances.get(country);
  const key = stance?.key ?? "uncited";
  return {
    key,
    className: `country ${isSplit(stance) ? "split" : classOf(key, drawing)}`,
    fill: isSplit(stance) ? `url(#${splitId(stance)})` : nothing,
    basis: stance?.coverage ?? nothing,
  };
}

/** The countries as they look when each is an element and none is dimmed, but those that look alike as one. */
export function drawColours(all: readonly CountryShape[], drawing: WorldDrawing): readonly TemplateResult[] {
  const alike = new Map<string, { readonly look: Look; readonly shapes: CountryShape[] }>();
  for (const shape of all) {
    const look = lookOf(shape.country, drawing);
    const name = look.className + String(look.fill) + String(look.basis);
    const others = alike.get(name);
    if (others) others.shapes.push(shape);
    else alike.set(name, { look, shapes: [shape] });
  }
  const draw = (marksOf: (shapes: readonly CountryShape[]) => unknown) =>
    Array.from(alike.values(), ({ look: { className, fill, basis }, shapes }) => {
      const marks = marksOf(shapes);
      return svg`<g class=${className} fill=${fill} data-basis=${basis}
        >${marks}${basis === "group" ? svg`<g class="hatch" fill="url(#hatch)">${marks}</g>` : nothing}</g>`;
    });
  // A dot may be in another's land.
  return [
    ...draw((shapes) => svg`<path d=${shapes.map(({ path }) => path).join(" ")}></path>`),
    ...draw((shapes) =>
      drawDots(
        shapes.filter((shape) => isDot(shape, drawing.scale)),
        drawing,
      ),
    ),
  ];
}

/** A country's shape, and its dot where it is too small to be seen or hit; `more` px of the screen wider. */
export function drawMark(shape: CountryShape, drawing: WorldDrawing, more = 0): TemplateResult {
  return svg`<path d=${shape.path}></path>${isDot(shape, drawing.scale) ? drawDots([shape], drawing, more) : nothing}`;
}

/** Circles as one path, which is there sooner than an element for each. */
function drawDots(
  shapes: readonly CountryShape[],
  { scale, dotRadius }: WorldDrawing,
  more = 0,
): TemplateResult | typeof nothing {
  if (!shapes.length) return nothing;
  const circles = shapes.map(({ centre: [x, y], step }) => {
    const r = (dotRadius + more / scale) / step;
    const half = `a${r} ${r} 0 1 0`;
    return `M${x / step - r} ${y / step}${half} ${2 * r} 0${half} ${-2 * r} 0`;
  });
  return svg`<path class="dot" d=${circles.join("")}></path>`;
}

/** A country's outline, over those of its neighbours. */
export function drawOutline(shape: CountryShape, drawing: WorldDrawing, className: string): TemplateResult {
  return svg`<g class=${className}>${drawMark(shape, drawing)}</g>`;
}

function classOf(key: StanceKey, { scene }: WorldDrawing): string {
  return scene ? stanceClass(key, scene.dataset) : key;
}

function splitId({ stances }: CountryStance): string {
  return `split-${stances.join("-")}`;
}
