import { regions } from "../geo/regions.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import { yearsOf } from "../model/years.ts";
import { collatorOf } from "../text/collator-of.ts";
import { embedText } from "../text/embed-builder.ts";
import type { LateWords } from "../text/en-late.ts";
import { languages } from "../text/find-translation.ts";
import { languageName } from "../text/language-name.ts";
import { localize, type Locale } from "../text/locale.ts";
import { citedBases } from "./cited-bases.ts";
import { countryName } from "./country-name.ts";
import { citedCountries } from "./dataset-facts.ts";
import type { EmbedAttribute } from "./embed-code.ts";
import { faces } from "./face.ts";
import { formatDate } from "./format-date.ts";
import { hideable, themes } from "./looks.ts";
import { unlessImplied } from "./page-parameters.ts";

/** Something to choose: the value of an attribute, empty for what is so without it, and its name. */
export interface EmbedOption {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of that name. */
  readonly more?: string;
  /** Whether it makes no sense here; its name says why. */
  readonly isDisabled?: boolean;
}

/** What there is to choose for each attribute: a word of `source`, `basis` and `hide`, the value of any other. */
export type EmbedOptions = Readonly<Record<EmbedAttribute, readonly EmbedOption[]>>;

/** Lists what there is to choose for a data set, in the sentences of a language. */
export function embedOptions(dataset: Dataset, locale: Locale, late: LateWords): EmbedOptions {
  const { tag, text } = locale;
  const years = yearsOf(dataset);
  return {
    year: years.map((year, index) => ({ value: index ? String(year) : "", label: String(year) })),
    compare: years.map((year, index) => ({
      value: index ? String(year) : "",
      label: index ? String(year) : embedText.firstYear,
    })),
    country: [{ value: "", label: embedText.noCountry }, ...countries(dataset, locale)],
    view: faces.map((face) => {
      const [value, label] = [unlessImplied("view", face), text.view[face]];
      if (face !== "changes" || years.length > 1) return { value, label };
      return { value, label: embedText.needsTwoYears(label), isDisabled: true };
    }),
    region: regions.map((region) => ({
      value: unlessImplied("region", region),
      label: late.zoom.regions[region],
    })),
    source: dataset.sources.map(({ id, publisher, title, date }) => ({
      value: id,
      label: localize(publisher, tag),
      more: formatDate(date, tag) + text.dot + localize(title, tag),
    })),
    basis: citedBases(dataset).map((basis) => ({
      value: basis,
      label: text.basis[basis],
      more: late.basisMeaning[basis],
    })),
    lang: [
      { value: "", label: embedText.pageLanguage },
      ...languages.map((value) => ({ value, label: languageName(value) })),
    ],
    theme: themes.map((theme) => ({
      value: unlessImplied("theme", theme),
      label: embedText.themes[theme],
    })),
    hide: hideable.map((piece) => ({ value: piece, label: embedText.pieceNames[piece] })),
  };
}

/** A country as it can be chosen. */
export function countryOption(country: CountryCode, locale: Locale): EmbedOption {
  return { value: country, label: countryName(country, locale) };
}

/** In the order of their names. */
function countries(dataset: Dataset, locale: Locale): readonly EmbedOption[] {
  const { compare } = collatorOf(locale.tag);
  return citedCountries(dataset)
    .map((country) => countryOption(country, locale))
    .sort((a, b) => compare(a.label, b.label));
}
