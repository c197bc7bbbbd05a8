import { geoContains } from "d3";
import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { feature, merge } from "topojson-client";
import type { MultiPolygon as ArcMultiPolygon, Polygon as ArcPolygon } from "topojson-specification";
import type { Atlas } from "./atlas.ts";
import { alpha3ByNumeric } from "./iso-numeric.ts";

/** A country in degrees or on the plane; `id` is its alpha-3 code. */
export type Country = Feature<MultiPolygon, null> & { readonly id: string };
export type Countries = Omit<FeatureCollection<MultiPolygon, null>, "features"> & {
  readonly features: Country[];
};

/** Features that the atlas draws apart without giving them a code. */
const codeByName: ReadonlyMap<string, string> = new Map([
  ["Kosovo", "XKX"], // not in ISO 3166, but the user-assigned code that everybody uses
  ["N. Cyprus", "CYP"],
  ["Somaliland", "SOM"],
  ["Siachen Glacier", "IND"], // administered by India
  ["Indian Ocean Ter.", "AUS"], // Christmas Island and the Cocos Islands in one feature
]);

/** A place in Crimea, which the atlas draws as Russia's: UN General Assembly resolution 68/262 says Ukraine. */
const simferopol: [number, number] = [34.1, 44.95];

/** Countries that the 1:50m atlas leaves out and the 1:10m atlas has. */
const onlyIn10m = new Set(["TUV", "GIB"]);

/**
 * The two atlases -> one shape per country, in degrees, sorted by alpha-3 code.
 * What was drawn apart is merged, so that no border remains inside a country; Antarctica is left out.
 */
export function readCountries(atlas50m: Atlas, atlas10m: Atlas): Countries {
  const countries = [
    ...mergeByCode(atlas50m, (code) => code !== "ATA"),
    ...mergeByCode(atlas10m, (code) => onlyIn10m.has(code)),
  ];
  return {
    type: "FeatureCollection",
    features: countries.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function mergeByCode(atlas: Atlas, wanted: (code: string) => boolean): Country[] {
  const parts = new Map<string, ArcPolygon[]>();
  for (const shape of atlas.objects.countries.geometries) {
    if (shape.type !== "Polygon" && shape.type !== "MultiPolygon") continue;
    const code = codeOf(shape);
    for (const polygon of polygonsOf(shape)) {
      const owner = code === "RUS" && isCrimea(atlas, polygon) ? "UKR" : code;
      if (wanted(owner)) parts.set(owner, [...(parts.get(owner) ?? []), polygon]);
    }
  }
  return [...parts].map(([id, polygons]) => ({
    type: "Feature",
    id,
    properties: null,
    geometry: merge(atlas, polygons),
  }));
}

function codeOf(shape: Atlas["objects"]["countries"]["geometries"][number]): string {
  const { name } = shape.properties as { name: string };
  const code = alpha3ByNumeric.get(String(shape.id)) ?? codeByName.get(name);
  return code ?? `(${name})`;
}

function polygonsOf(shape: ArcPolygon | ArcMultiPolygon): ArcPolygon[] {
  const polygons = shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
  return polygons.map((arcs) => ({ type: "Polygon", arcs }));
}

function isCrimea(atlas: Atlas, polygon: ArcPolygon): boolean {
  return geoContains(feature(atlas, polygon), simferopol);
}
