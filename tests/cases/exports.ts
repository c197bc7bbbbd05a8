import type { Dataset } from "../../src/model/dataset.ts";
import type { Locale } from "../../src/text/locale.ts";
import { toAnnotationSteps, type AnnotationCollection } from "../../src/view/export-annotations.ts";
import { toJsonSteps } from "../../src/view/export-json.ts";

/** A data set as the file of JSON that a reader gets. */
export function toJson(dataset: Dataset): string {
  return [...toJsonSteps(dataset)].join("");
}

/** The annotations of a data set as whoever opens their file reads them. */
export function toAnnotations(dataset: Dataset, locale: Locale): AnnotationCollection {
  return JSON.parse([...toAnnotationSteps(dataset, locale)].join("")) as AnnotationCollection;
}
