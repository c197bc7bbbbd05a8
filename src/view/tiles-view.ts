import { states } from "../model/countries.ts";
import { countryStances, type Coverage, type StanceKey } from "../model/country-stance.ts";
import type { CountryCode } from "../model/dataset.ts";
import { otherKeys } from "../model/stance-keys.ts";
import { collatorOf } from "../text/collator-of.ts";
import { countryName } from "./country-name.ts";
import { countryView } from "./country-view.ts";
import { hiddenCountries } from "./hidden-countries.ts";
import { HIDDEN } from "./legend.ts";
import { isCited, stanceClass, stanceLabel, type Scene } from "./stance-view.ts";

/** A country as a tile. */
export interface Tile {
  readonly country: CountryCode;
  readonly name: string;
  readonly key: StanceKey;
  /** The stance's class, or several where sources disagree. */
  readonly classNames: readonly string[];
  /** Undefined where no position is cited. */
  readonly coverage: Coverage | undefined;
}

/** The countries of a stance, or of a key that is no camp's, by name. */
export interface TileColumn {
  readonly key: StanceKey;
  readonly className: string;
  readonly label: string;
  readonly tiles: readonly Tile[];
}

/** A year as columns of tiles. */
export interface TilesView {
  /** The camps always, in the order of the legend; then contested, unclear and subject where the year has them. */
  readonly columns: readonly TileColumn[];
  /** What the filter hides; then the states of the world (UN members and observers) that are uncited. */
  readonly rest: readonly TileColumn[];
}

/** Every cited country of the year in its column, and the uncited states, by name in the reader's alphabet. */
export function tilesView(scene: Scene): TilesView {
  const { dataset, year, locale } = scene;
  const stances = countryStances(dataset, year);
  const byName = collatorOf(locale.tag);
  const column = (key: StanceKey, countries: readonly CountryCode[]): TileColumn => ({
    key,
    className: stanceClass(key, dataset),
    label: stanceLabel(key, scene),
    tiles: countries.map((country) => tile(country, scene)).sort((a, b) => byName.compare(a.name, b.name)),
  });
  const cited = (key: StanceKey) =>
    column(
      key,
      [...stances.values()].filter((stance) => stance.key === key).map(({ country }) => country),
    );
  return {
    columns: [
      ...dataset.stances.map(({ id }) => cited(id)),
      ...otherKeys.map(cited).filter(({ tiles }) => tiles.length > 0),
    ],
    rest: [
      { ...column("uncited", hiddenCountries(scene)), key: HIDDEN, label: locale.text.hidden },
      column(
        "uncited",
        states.filter((state) => !isCited(state, scene)),
      ),
    ].filter(({ tiles }) => tiles.length > 0),
  };
}

function tile(country: CountryCode, scene: Scene): Tile {
  const stance = countryStances(scene.dataset, scene.year).get(country);
  return {
    country,
    name: countryName(country, scene.locale),
    key: stance?.key ?? "uncited",
    classNames: countryView(country, stance, scene).classNames,
    coverage: stance?.coverage,
  };
}
