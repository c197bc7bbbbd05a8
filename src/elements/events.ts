import type { CountryCode, Evidence } from "../model/dataset.ts";
import type { DatasetError } from "../model/dataset-error.ts";

/** The data set that is ready: its title in the reader's language of then, and the years that it has. */
export interface StanceLoadDetail {
  readonly title: string;
  readonly years: readonly number[];
  /** The countries that any year cites. */
  readonly countries: readonly CountryCode[];
}

/** Why a data set cannot be shown. */
export interface StanceErrorDetail {
  readonly error: DatasetError;
}

/** The year that the reader chose, or that a filter leaves, and the one that was shown before. */
export interface StanceYearDetail {
  readonly year: number;
  readonly previous: number;
}

/** The country that the reader points at and how it is coloured; null when the pointer leaves. */
export type StanceHoverDetail =
  { readonly country: CountryCode; readonly stance: string } | { readonly country: null };

/** The country that the reader selected, with the year's evidence; null when the selection is cleared. */
export type StanceCountryDetail =
  | {
      readonly country: CountryCode;
      readonly year: number;
      readonly stance: string;
      readonly evidence: readonly Evidence[];
    }
  | { readonly country: null };

/** What each event of `<stance-map>` carries. */
export interface StanceEvents {
  "stance-load": StanceLoadDetail;
  "stance-error": StanceErrorDetail;
  "stance-year": StanceYearDetail;
  "stance-hover": StanceHoverDetail;
  "stance-country": StanceCountryDetail;
}

type StanceEventMap = { [Type in keyof StanceEvents]: CustomEvent<StanceEvents[Type]> };

/** Tells the page, through whatever shadow roots are between. */
export function tell<Type extends keyof StanceEvents>(
  element: Element,
  type: Type,
  detail: StanceEvents[Type],
): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges the events into the DOM's own map
  interface HTMLElementEventMap extends StanceEventMap {}
}
