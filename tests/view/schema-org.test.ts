import { expect, test } from "vitest";
import ukraine from "../../data/ukraine-2022.json";
import venezuela from "../../data/venezuela.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { en } from "../../src/text/en.ts";
import { inertJson } from "../../src/view/inert-json.ts";
import { toSchemaOrg, type Node } from "../../src/view/schema-org.ts";
import { evidence, position, small, withPositions } from "../cases/small-dataset.ts";

const publication = {
  creator: "The editors",
  license: "https://spdx.org/licenses/MIT.html",
  downloads: [{ contentUrl: "data/venezuela.json", encodingFormat: "application/json" }],
};
const graphOf = (dataset: Dataset) => toSchemaOrg(dataset, { tag: "en", text: en }, publication)["@graph"];

/**
 * The properties that each type may have, of itself or of a type above it: schema.org, release 30.0,
 * https://github.com/schemaorg/schemaorg/blob/main/data/releases/30.0/schemaorg-all-https-properties.csv, column
 * `domainIncludes`.
 */
const thing = ["name", "description", "url", "identifier"];
const work = [
  ...thing,
  ...[
    "about",
    "archivedAt",
    "author",
    "citation",
    "creator",
    "dateModified",
    "datePublished",
    "encodingFormat",
  ],
  ...[
    "hasPart",
    "headline",
    "inLanguage",
    "isAccessibleForFree",
    "isPartOf",
    "keywords",
    "license",
    "publisher",
  ],
  ...["spatialCoverage", "temporalCoverage", "text", "version"],
];
const properties: Readonly<Record<string, readonly string[]>> = {
  Dataset: [...work, "distribution"],
  Claim: [...work, "appearance", "firstAppearance", "claimInterpreter"],
  Quotation: [...work, "spokenByCharacter"],
  Article: work,
  DataDownload: [...work, "contentUrl"],
  Person: [...thing, "jobTitle"],
  Organization: thing,
  Country: thing,
  Place: thing,
};

/** Every thing of a graph, those within others too. */
function things(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(things);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(things);
  return "@type" in value ? [value as Node, ...inner] : inner;
}

const shipped = [venezuela, ukraine].map((data) => data as unknown as Dataset);

test.each([...shipped, small])("each property belongs to its type", (dataset) => {
  for (const node of things(graphOf(dataset))) {
    const known = properties[node["@type"]];
    expect(known, node["@type"]).toBeDefined();
    const used = Object.keys(node).filter((key) => !key.startsWith("@") && node[key] !== undefined);
    expect(
      used.filter((key) => !known?.includes(key)),
      node["@type"],
    ).toEqual([]);
  }
});

test.each(shipped)("each quotation is there once, said by its speaker, in its article", (dataset) => {
  const quotations = graphOf(dataset).filter((node) => node["@type"] === "Quotation");
  for (const { evidence } of dataset.positions)
    for (const { quote, source, speaker } of evidence) {
      const name = typeof speaker?.name === "object" ? speaker.name["en"] : speaker?.name;
      const fitting = quotations.filter(
        (node) =>
          node["text"] === quote &&
          (node["isPartOf"] as { "@id": string })["@id"] === `#source-${source}` &&
          (node["spokenByCharacter"] as { name?: string } | undefined)?.name === name,
      );
      expect(fitting.length, quote).toBeGreaterThan(0);
    }
  expect(new Set(quotations.map((node) => JSON.stringify({ ...node, "@id": "" }))).size).toBe(
    quotations.length,
  );
});

test.each([...shipped, small])("each reference leads somewhere, and no id is taken twice", (dataset) => {
  const graph = graphOf(dataset);
  const ids = graph.flatMap((node) => (node["@id"] === undefined ? [] : [node["@id"] as unknown as string]));
  expect(new Set(ids).size).toBe(ids.length);
  const references = Array.from(JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g), ([, id]) => id);
  expect(references.length).toBeGreaterThan(0);
  expect(references.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
});

test.each(shipped)("the data set has what search engines ask of one", (dataset) => {
  const [described] = graphOf(dataset);
  expect(described).toMatchObject({
    "@type": "Dataset",
    license: publication.license,
    creator: { "@id": "#creator" },
    distribution: [{ "@type": "DataDownload", ...publication.downloads[0] }],
  });
  const { length } = described?.["description"] as string;
  expect(length).toBeGreaterThanOrEqual(50);
  expect(length).toBeLessThanOrEqual(5_000);
});

test("a claim is about its country or the members of its group, and appears in its quotations", () => {
  const claims = graphOf(small).filter((node) => node["@type"] === "Claim");
  expect(claims.map((claim) => claim["name"])).toEqual([
    "China, 2019: East",
    "United States, 2019: West",
    "The Club, 2019: West",
    "Uruguay, 2019: Neutral",
    "China, 2025: Far East",
  ]);
  expect(claims[2]).toMatchObject({
    about: [{ "@id": "#country-AUT" }, { "@id": "#country-BEL" }],
    temporalCoverage: "2019",
    claimInterpreter: { "@id": "#creator" },
  });
});

test("a quotation without a stance is about its country, and no claim", () => {
  const graph = graphOf(small);
  const quotation = graph.find((node) => node["text"] === "Iran did not answer.");
  expect(quotation?.["about"]).toEqual([{ "@id": "#country-IRN" }]);
});

test("no text of the data can end its script", () => {
  const evil = "</script><!-- \u2028 ]]>";
  const graph = graphOf({ ...withPositions(position("CHN", "east", evidence(evil))), title: evil });
  const json = inertJson(graph);
  expect(json).not.toMatch(/[<>\u2028]/);
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(graph)));
});
