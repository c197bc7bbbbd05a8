import { expect, test } from "vitest";
import venezuela from "../../data/venezuela.json";
import world from "../../data/world.json";
import { topologyWorld } from "../../src/geo/topology-world.ts";
import type { WorldTopology } from "../../src/geo/world-topology.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { en } from "../../src/text/en.ts";
import { cardSvg } from "../../src/view/card.ts";
import { withPositions } from "../cases/small-dataset.ts";

const colors = {
  ground: "#fff",
  sea: "#eee",
  graticule: "#ddd",
  land: "#ccc",
  border: "#fff",
  hatch: "#fff",
  dot: "#bbb",
  rule: "#aaa",
  ink: "#000",
  muted: "#333",
  camps: ["#100000", "#200000", "#300000"],
  campWords: ["#110000", "#210000", "#310000"],
};

const card = (dataset: Dataset) =>
  cardSvg({
    dataset,
    locale: { tag: "en", text: en },
    world: topologyWorld(world as unknown as WorldTopology),
    colors,
    font: "Open Sans",
  });

test("title, the year in words, the map, and a quotation with speaker and source", () => {
  const svg = card(venezuela as unknown as Dataset);
  const words = Array.from(svg.matchAll(/<text[^>]*>(.*?)<\/text>/g), ([, line = ""]) =>
    line.replaceAll(/<[^>]+>/g, ""),
  );
  expect(words.join(" ")).toBe(
    "Who stood with whom on Venezuela " +
      "In 2019, these articles cite 65 countries: 14 Pro-Maduro, 49 Pro-Guaidó and 2 Neutral. " +
      "“Latin American affairs are not a certain country’s exclusive business, nor is Latin America a certain country’s backyard” " +
      "Geng Shuang, Chinese Foreign Ministry spokesperson Newsweek, 26 Mar 2019",
  );
  expect(svg).toContain('data-country="CHN" data-stance="pro-maduro"');
});

test("no count is parted from its camp at the end of a line", () => {
  const svg = card(venezuela as unknown as Dataset);
  for (const camp of ["14 Pro-Maduro", "49 Pro-Guaidó", "2 Neutral"])
    expect(svg).toContain(`>${camp}</tspan>`);
});

test("a data set without a quotation of the right length has a card without one", () => {
  expect(card(withPositions())).toMatch(/^<svg /);
});
