import { html, type TemplateResult } from "lit";
import type { Coverage } from "../model/country-stance.ts";

/** A square in each colour of a stance, by its classes; hatched where a country has it only as a member of a group. */
export function swatches(
  classNames: readonly string[],
  coverage: Coverage | undefined,
): readonly TemplateResult[] {
  const hatched = coverage === "group" ? "hatched" : "";
  return classNames.map((className) => html`<span class="swatch ${className} ${hatched}"></span>`);
}
