import type { Citation } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import type { LateWords } from "../text/en-late.ts";
import { localize } from "../text/locale.ts";
import { countryName } from "./country-name.ts";
import { citeEvidence } from "./references.ts";
import type { Scene } from "./stance-view.ts";

/**
 * Where a mistake about a country in the scene's year is reported: the data set's contact with country, year and, where
 * one is given, quotation filled in, as parameters of a page, or as subject and text of a message (RFC 6068); undefined
 * where there is no contact.
 */
export function reportAddress(
  country: CountryCode,
  citation: Citation | undefined,
  scene: Scene,
  late: LateWords,
): string | undefined {
  const { dataset, locale } = scene;
  const { contact, title } = dataset;
  const year = String(scene.year);
  if (contact === undefined) return undefined;
  if (!/^mailto:/i.test(contact)) {
    const page = new URL(contact);
    const quoted = citation && { quote: citation.evidence.quote };
    for (const [key, value] of Object.entries({ country, year, ...quoted }))
      page.searchParams.set(key, value);
    return page.href;
  }
  const subject = late.reportSubject(localize(title, locale.tag), countryName(country, locale), year);
  const written = citation && {
    body: [late.reportBody, "", citeEvidence(citation, scene, late), "", ""].join("\r\n"),
  };
  // A mail program takes "+" for itself.
  const fields = new URLSearchParams({ subject, ...written }).toString().replaceAll("+", "%20");
  return `${contact}${contact.includes("?") ? "&" : "?"}${fields}`;
}
