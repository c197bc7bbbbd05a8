import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { geoPath, polygonContains } from "d3";
import type { MultiPolygon } from "geojson";
import { feature, mesh } from "topojson-client";
import { expect, test } from "vitest";
import { readAtlas } from "../../scripts/world/atlas.ts";
import { makeWorld } from "../../scripts/world/make-world.ts";
import { packWorld } from "../../scripts/world/pack-world.ts";
import { toPlane } from "../../scripts/world/plane.ts";
import { depthOf } from "../../scripts/world/polygon.ts";
import { topologyLands } from "../../src/geo/topology-world.ts";
import { shippedWorld } from "../../src/geo/shipped-world.ts";
import { unpackLands } from "../../src/geo/unpack-world.ts";
import type { WorldCountry, WorldTopology } from "../../src/geo/world-topology.ts";

const unitedNations = `
  AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA
  CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH
  FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA
  JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX
  MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG
  POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD
  TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE`
  .trim()
  .split(/\s+/);

const texts = { world: read("world.json"), detail: read("world-detail.json") };
const world = JSON.parse(texts.world) as WorldTopology;
const detail = JSON.parse(texts.detail) as WorldTopology;
const both = [
  ["world.json", world],
  ["world-detail.json", detail],
] as const;

function read(name: string): string {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
}

function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function countriesOf(topology: WorldTopology): WorldCountry[] {
  return topology.objects.countries.geometries;
}

function idsOf(topology: WorldTopology): string[] {
  return countriesOf(topology).map(({ id }) => id);
}

function shapeOf(topology: WorldTopology, country: WorldCountry): MultiPolygon {
  return feature(topology, country).geometry;
}

/** The countries at a point of the plane. */
function at(topology: WorldTopology, point: [number, number]): string[] {
  const holds = (country: WorldCountry): boolean =>
    shapeOf(topology, country).coordinates.some(
      (rings) => rings.filter((ring) => polygonContains(ring as [number, number][], point)).length % 2 === 1,
    );
  return countriesOf(topology)
    .filter(holds)
    .map(({ id }) => id);
}

function usesOf(topology: WorldTopology): number[] {
  const uses = topology.arcs.map(() => 0);
  for (const reference of countriesOf(topology).flatMap(({ arcs }) => arcs.flat(2))) {
    const index = reference < 0 ? ~reference : reference;
    uses[index] = (uses[index] ?? 0) + 1;
  }
  return uses;
}

test("the list of the United Nations is complete", () => {
  expect(new Set(unitedNations).size).toBe(193);
});

test.each(both)("%s has each country once, by its alpha-3 code, in order", (_, topology) => {
  const ids = idsOf(topology);
  expect(Object.keys(topology.objects)).toEqual(["countries"]);
  expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(ids.toSorted());
});

test.each(both)(
  "%s has all members of the United Nations, four more states, the dependencies, no Antarctica",
  (_, topology) => {
    const ids = idsOf(topology);
    expect([...unitedNations, "VAT", "PSE", "XKX", "TWN"].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids).toEqual(
      expect.arrayContaining(["GRL", "PRI", "HKG", "MAC", "NCL", "FLK", "GIB", "ALA", "ESH", "BMU"]),
    );
    expect(ids).not.toContain("ATA");
    expect(ids).toHaveLength(237);
  },
);

test("both files agree on ids, centres, frame, sphere and graticule", () => {
  const common = ({ sphere, graticule, frame, ...topology }: WorldTopology): unknown => ({
    sphere,
    graticule,
    frame,
    countries: topology.objects.countries.geometries.map(({ id, properties }) => ({ id, properties })),
  });
  expect(common(detail)).toEqual(common(world));
});

test.each([
  ["Simferopol", "UKR", 34.1, 44.95],
  ["Sevastopol's hinterland", "UKR", 33.75, 44.65],
  ["Krasnodar", "RUS", 39, 45.05],
  ["Kyrenia's hinterland", "CYP", 33.4, 35.27],
  ["Nicosia", "CYP", 33.36, 35.12],
  ["Akrotiri", "CYP", 32.96, 34.62],
  ["Hargeisa", "SOM", 44.06, 9.56],
  ["Mogadishu's hinterland", "SOM", 45.2, 2.2],
  ["Siachen Glacier", "IND", 77.1, 35.4],
  ["Pristina", "XKX", 21.16, 42.66],
  ["Taipei's hinterland", "TWN", 121.4, 24.8],
  ["Gaza", "PSE", 34.4, 31.45],
  ["Ramallah", "PSE", 35.2, 31.95],
  ["Maseru's hinterland", "LSO", 28.2, -29.5],
  ["Martinique", "FRA", -61, 14.65],
] as const)("%s lies in %s", (_, id, longitude, latitude) => {
  expect(at(world, toPlane(longitude, latitude))).toEqual([id]);
  expect(at(detail, toPlane(longitude, latitude))).toEqual([id]);
});

test("Christmas Island lies in Australia", () => {
  expect(at(detail, toPlane(105.63, -10.48))).toEqual(["AUS"]);
});

test.each(both)(
  "%s: neighbours share their border, and an arc never belongs to more than two",
  (_, topology) => {
    const uses = usesOf(topology);
    expect(Math.min(...uses)).toBe(1);
    expect(Math.max(...uses)).toBe(2);
    expect(uses.filter((count) => count === 2).length).toBeGreaterThan(330);
    const border = (...ids: string[]): number =>
      mesh(
        topology,
        topology.objects.countries,
        (a, b) => a !== b && [a.id, b.id].every((id) => ids.includes(String(id))),
      ).coordinates.length;
    for (const [one, other] of [
      ["FRA", "DEU"],
      ["RUS", "UKR"],
      ["ITA", "VAT"],
      ["LSO", "ZAF"],
      ["MAF", "SXM"],
    ] as const) {
      expect([one, other, border(one, other) > 0]).toEqual([one, other, true]);
    }
  },
);

test.each(both)("%s: Crimea has no border with the rest of Ukraine", (_, topology) => {
  const ukraine = countriesOf(topology).find(({ id }) => id === "UKR");
  const rings = ukraine ? shapeOf(topology, ukraine).coordinates : [];
  const holds = (point: [number, number]): number =>
    rings.findIndex(([ring]) => polygonContains(ring as [number, number][], point));
  expect(holds(toPlane(34.1, 44.95))).toBe(holds(toPlane(30.5, 50.4)));
});

test.each(both)("%s: no country and no part of one is without area", (_, topology) => {
  const flat = countriesOf(topology).filter((country) =>
    shapeOf(topology, country).coordinates.some(
      (rings) => !(geoPath().area({ type: "Polygon", coordinates: rings }) > 0),
    ),
  );
  expect(flat.map(({ id }) => id)).toEqual([]);
});

test("a country has a centre if it is under 120 px²", () => {
  const areas = new Map(
    countriesOf(detail).map((country) => [country.id, geoPath().area(shapeOf(detail, country))]),
  );
  const isNear = (area = 0): boolean => Math.abs(area - 120) < 1; // too near to tell once the coast is simplified
  const sure = countriesOf(detail).filter(({ id }) => !isNear(areas.get(id)));
  expect(sure.filter(({ properties }) => properties?.centre).map(({ id }) => id)).toEqual(
    sure.filter(({ id }) => (areas.get(id) ?? 0) < 120).map(({ id }) => id),
  );
});

test.each(both)("%s: a centre lies on its country, to within a step or two of the grid", (_, topology) => {
  const lost = countriesOf(topology).filter((country) => {
    const { centre } = country.properties ?? {};
    return (
      centre &&
      Math.max(...shapeOf(topology, country).coordinates.map((rings) => depthOf(centre, rings))) < -0.5
    );
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test("simplifying leaves each country that can be seen about its size", () => {
  const sizes = new Map(
    countriesOf(detail).map((country) => [country.id, geoPath().area(shapeOf(detail, country))]),
  );
  const off = countriesOf(world).filter((country) => {
    const size = sizes.get(country.id) ?? 0;
    return size > 2 && Math.abs(geoPath().area(shapeOf(world, country)) / size - 1) > 0.3;
  });
  expect(off.map(({ id }) => id)).toEqual([]);
});

test("Kiribati is expected around Tarawa, at the eastern edge", () => {
  const [x] = countriesOf(world).find(({ id }) => id === "KIR")?.properties?.centre ?? [0];
  expect(x).toBeGreaterThan(900);
});

test("the frame has the whole width, and all land with some sea around it", () => {
  const [left, top, right, bottom] = detail.frame;
  expect([left, right]).toEqual([0, 960]);
  const [[, north], [, south]] = geoPath().bounds(feature(detail, detail.objects.countries));
  expect(north - top).toBeGreaterThan(5.9);
  expect(north - top).toBeLessThan(7.1);
  expect(bottom - south).toBeGreaterThan(5.9);
  expect(bottom - south).toBeLessThan(7.1);
});

test("the sphere's outline, and with it each meridian, follows the projection", () => {
  const [x0 = 0, y0 = 0, ...points] = (world.sphere.match(/[\d.]+/g) ?? []).map(Number);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points;
  const bend = (t: number, a: number, b: number, c: number, d: number): number =>
    a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
  const curve = Array.from({ length: 2001 }, (_, i) => [
    bend(i / 2000, x0, x1, x2, x3),
    bend(i / 2000, y0, y1, y2, y3),
  ]);
  for (let latitude = 0; latitude <= 90; latitude += 5) {
    const [x, y] = toPlane(190.9999, latitude);
    expect(Math.min(...curve.map(([cx = 0, cy = 0]) => Math.hypot(cx - x, cy - y)))).toBeLessThan(0.3);
  }
});

test("the files are small enough", () => {
  expect(brotli(texts.world)).toBeLessThanOrEqual(24_000);
  expect(brotli(texts.detail)).toBeLessThanOrEqual(140_000);
  expect(brotli(JSON.stringify(packWorld(world)))).toBeLessThanOrEqual(15_000);
});

test("the shipped world has the countries of its file", () => {
  expect(
    shippedWorld()
      .shapes.map(({ country }) => country)
      .toSorted(),
  ).toEqual(idsOf(world));
});

test("a world with a country that no data set may name is not packed", () => {
  const [first, ...others] = world.objects.countries.geometries;
  if (!first) throw new Error("The world has no country.");
  const geometries = [{ ...first, id: "AAA" }, ...others];
  expect(() =>
    packWorld({ ...world, objects: { countries: { ...world.objects.countries, geometries } } }),
  ).toThrow("no data set may name");
});

test.each(both)("the land of %s comes out of packing as it went in", (_, topology) => {
  const packed = packWorld(topology);
  expect([...unpackLands(packed, idsOf(topology))]).toEqual(topologyLands(topology));
  expect(JSON.stringify(packed)).not.toContain("\\");
});

test("the script makes both files byte for byte", { timeout: 60_000 }, () => {
  const made = makeWorld(readAtlas("50m"), readAtlas("10m"));
  expect(`${JSON.stringify(made.world)}\n` === texts.world).toBe(true);
  expect(`${JSON.stringify(made.detail)}\n` === texts.detail).toBe(true);
});
