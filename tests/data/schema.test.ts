import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import schema from "../../data/dataset.schema.json" with { type: "json" };
import ukraine from "../../data/ukraine-2022.json" with { type: "json" };
import venezuela from "../../data/venezuela.json" with { type: "json" };
import { countries } from "../../src/model/countries.ts";
import { bases } from "../../src/model/bases.ts";
import { parse } from "../../src/model/parse.ts";
import { change, edit, edited, type Path } from "../cases/edited-datasets.ts";
import { contested } from "../cases/contested.ts";
import { full } from "../cases/full-dataset.ts";
import { small } from "../cases/small-dataset.ts";

const validate = new Ajv2020({ strict: true }).compile(schema);

/** What no schema can tell: references between ids, the calendar, the insides of an address and of a language tag, which signs are letters. */
const beyond = [
  /is not a (stance|group|source) of this data set/,
  /is already the id at/,
  /is not in the data set's list "subject"/,
  /expected a date .*, found "\d{4}-02-29"/,
  /expected an address that begins with .*, found "(https?:\/\/|mailto:)/i,
  /language tag/,
  /with at least one letter or digit/,
];

test.each([
  ["Venezuela", venezuela],
  ["Ukraine", ukraine],
  ["the contested one", contested],
  ["the small one", small],
  ["the full one", full],
])("%s passes", (_, input) => {
  validate(input);
  expect(validate.errors).toBeNull();
});

test("the lists of words are those of the program", () => {
  expect(schema.$defs.country.enum).toEqual([...countries].sort());
  expect(schema.$defs.basis.oneOf.map((each) => each.const)).toEqual(bases);
});

test("an editor shows help and an example for whatever is no plain text", () => {
  const helpless: string[] = [];
  const visit = (name: string, properties: object) => {
    for (const [key, value] of Object.entries(properties) as [string, Record<string, unknown>][]) {
      const target = typeof value["$ref"] === "string" ? (value["$ref"].split("/").at(-1) ?? "") : "";
      const shared = (schema.$defs as Record<string, object>)[target] ?? {};
      if (!("description" in value) && !("description" in shared) && !("examples" in { ...shared, ...value }))
        helpless.push(`${name}.${key}`);
      if (value["properties"]) visit(`${name}.${key}`, value["properties"]);
    }
  };
  visit("", schema.properties);
  for (const [name, def] of Object.entries(schema.$defs))
    if ("properties" in def) visit(name, def.properties);
  expect(helpless).toEqual([]);
});

const [camp] = full.stances;
const [member] = full.positions;

test.each<[what: string, value: unknown, ok: boolean]>([
  ["the address of a schema", "node_modules/stance-map/dist/data/dataset.schema.json", true],
  ["a number", 5, false],
  ["nothing", null, false],
])("both take `$schema` for what it is: %s", (_, $schema, ok) => {
  const input = { ...full, $schema };
  expect([parse(input).ok, validate(input)]).toEqual([ok, ok]);
  const inner = { ...full, stances: full.stances.map((stance) => ({ ...stance, $schema })) };
  expect([parse(inner).ok, validate(inner)]).toEqual([false, false]);
});

test("the schema has a name of its own and claims no address that is not its own", () => {
  expect(schema.$id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
});

// What chance seldom comes to.
test.each<[what: string, edits: readonly (readonly [Path, unknown])[]]>([
  ["one stance", [[["stances"], [camp]]]],
  ["nine stances", [[["stances"], "abcdefghi".split("").map((id) => ({ ...camp, id }))]]],
  ["a taken id", [[["stances", 2, "id"], "contested"]]],
  ["no source", [[["sources"], []]]],
  ["no position", [[["positions"], []]]],
  ["no evidence", [[["positions", 0, "evidence"], []]]],
  ["no member", [[["groups", 0, "members"], []]]],
  [
    "a member twice",
    [
      [
        ["groups", 0, "members"],
        ["PER", "PER"],
      ],
    ],
  ],
  ["a country and a group", [[["positions", 0], { ...member, group: "Lima Group" }]]],
  ["nobody", [[["positions", 0, "country"], undefined]]],
  ["a group as the subject", [[["positions", 3, "stance"], "subject"]]],
  ["text in no language", [[["title"], {}]]],
  ["a quotation of marks", [[["positions", 0, "evidence", 0, "quote"], "-- […] .?!"]]],
  ["a day that no April has", [[["sources", 0, "date"], "2019-04-31"]]],
  ["the year zero", [[["sources", 0, "date"], "0000"]]],
])("both refuse %s", (_, edits) => {
  const input = structuredClone(full);
  for (const [path, value] of edits) change(input, path, value);
  expect([parse(input).ok, validate(input)]).toEqual([false, false]);
});

test("schema and parser agree on whatever a schema can tell", { timeout: 60_000 }, () => {
  const seen = { valid: 0, broken: 0 };
  fc.assert(
    fc.property(fc.array(edit(), { minLength: 1, maxLength: 3 }), (edits) => {
      const input = edited(edits);
      const result = parse(input);
      const told = result.ok
        ? []
        : result.issues.filter(({ message }) => !beyond.some((kind) => kind.test(message)));
      seen[result.ok ? "valid" : "broken"]++;
      // Where only what no schema can tell is wrong, it may or may not notice.
      if (result.ok || told.length > 0)
        expect(validate(input), JSON.stringify([told, validate.errors])).toBe(result.ok);
    }),
    { numRuns: 1000 },
  );
  // Were nearly all broken, agreement would say little.
  expect(Math.min(seen.valid, seen.broken)).toBeGreaterThan(40);
});
