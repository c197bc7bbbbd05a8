import axe from "axe-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import venezuela from "virtual:shipped-dataset";
import type { StanceShare } from "../../src/elements/share.ts";
import type { StanceMap } from "../../src/elements/stance-map.ts";
import { shippedWorld } from "../../src/geo/shipped-world.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { filterDataset } from "../../src/model/filter.ts";
import { enLate } from "../../src/text/en-late.ts";
import { contested } from "../cases/contested.ts";
import { all, get, listenTo, mount, settled, words } from "./fixture.ts";
import { tap } from "./on-surface.ts";

interface Saved {
  readonly name: string;
  readonly file: Blob;
}

let saved: Saved[] = [];
const made = new Map<string, Blob>();

beforeEach(() => {
  saved = [];
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    const address = make(file);
    if (file instanceof Blob) made.set(address, file);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const file = made.get(this.href);
    if (file) saved.push({ name: this.download, file });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A map on the page with the panel opened below it. */
async function open(
  markup = "<stance-map></stance-map>",
  { dataset = venezuela, year = 2019 }: { readonly dataset?: Dataset; readonly year?: number } = {},
): Promise<{ readonly map: StanceMap; readonly share: StanceShare }> {
  const map = await mount(markup);
  if (dataset !== venezuela) map.data = dataset;
  map.year = year;
  await settled(map);
  await userEvent.click(all(map, "footer button").at(-1) ?? map);
  await expect.poll(() => all(map, "stance-share")).toHaveLength(1);
  const share = get(map, "stance-share");
  await share.updateComplete;
  return { map, share };
}

async function save(share: StanceShare, format: string): Promise<Saved> {
  await userEvent.click(get(share, `[data-format="${format}"]`));
  // The module of a page is built when it is asked for.
  await expect.poll(() => saved.length, { timeout: 60_000 }).toBe(1);
  const [first] = saved;
  if (!first) throw new Error("Nothing was saved.");
  return first;
}

async function saveSvg(share: StanceShare): Promise<Document> {
  const { file } = await save(share, "svg");
  return new DOMParser().parseFromString(await file.text(), "image/svg+xml");
}

/** A colour of any notation as `#rrggbb` or `#rrggbbaa`; a pattern by that word. */
function hex(color: string): string {
  if (color.startsWith("url")) return "pattern";
  if (color.startsWith("#")) return color;
  const [, rgb, alpha] = /^rgba?\(([\d, ]+?)(?:, (0?\.\d+))?\)$/.exec(color) ?? [];
  const bytes = rgb ? rgb.split(", ").map(Number) : pixel(color);
  if (alpha) bytes.push(Math.round(Number(alpha) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function pixel(color: string): number[] {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("There is no canvas.");
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

function fills(countries: readonly Element[], fillOf: (element: Element) => string | null) {
  return countries
    .map((element) => {
      const { country = "", stance = "", basis = "" } = (element as HTMLElement).dataset;
      return [country, stance, basis, hex(fillOf(element) ?? "")].join(" ");
    })
    .sort();
}

test("the page has the module, all positions, and opens as the map is shown", async () => {
  const { map, share } = await open('<stance-map region="africa" basis="statement"></stance-map>', {
    year: 2025,
  });
  map.country = "CHN";
  await settled(map);
  const { name, file } = await save(share, "html");
  expect(name).toBe("stance-map-who-stood-with-whom-on-venezuela.html");
  const page = new DOMParser().parseFromString(await file.text(), "text/html");
  const attributes = Array.from(page.querySelector("stance-map")?.attributes ?? [], ({ name, value }) => [
    name,
    value,
  ]);
  expect(attributes).toEqual([
    ["year", "2025"],
    ["country", "CHN"],
    ["region", "africa"],
    ["basis", "statement"],
  ]);
  expect(JSON.parse(page.querySelector("#positions")?.textContent ?? "")).toEqual(venezuela);
  expect(page.querySelector("#stance-map-module")?.textContent).toContain("customElements.define");
}, 90_000);

test.each([
  ["the shipped map of 2019", "<stance-map></stance-map>", { year: 2019 }],
  ["that of 2025 in the dark", '<stance-map theme="dark"></stance-map>', { year: 2025 }],
  [
    "one where sources disagree",
    "<stance-map></stance-map>",
    { dataset: contested as unknown as Dataset, year: 2001 },
  ],
  [
    "one in the page's own colours",
    "<style>stance-map{--stance-color-pro-maduro:oklch(60% 0.1 140);--stance-land:rgb(238 230 220 / 0.5)}</style><stance-map></stance-map>",
    {},
  ],
  ["two years compared", '<stance-map view="changes"></stance-map>', { year: 2025 }],
])("the SVG of %s is well-formed and shows the same fills", async (_, markup, options) => {
  const { map, share } = await open(markup, options);
  const svg = await saveSvg(share);
  expect(svg.querySelector("parsererror")?.textContent).toBe(undefined);
  expect(svg.documentElement.namespaceURI).toBe("http://www.w3.org/2000/svg");
  await new Promise((resolve) => setTimeout(resolve, 350));
  const onScreen = all(map, "stance-world [data-country], [part=map] [data-country]");
  const inFile = [...svg.querySelectorAll("[data-country]")];
  expect(inFile.length).toBeGreaterThan(195);
  expect(fills(inFile, (element) => element.getAttribute("fill"))).toEqual(
    fills(onScreen, (element) => getComputedStyle(element).fill),
  );
});

test("a region that the map frames is what the picture frames", async () => {
  const whole = (await saveSvg((await open()).share)).querySelector("svg svg")?.getAttribute("viewBox");
  saved = [];
  const { share } = await open('<stance-map region="europe"></stance-map>');
  const box = (await saveSvg(share)).querySelector("svg svg")?.getAttribute("viewBox") ?? "";
  expect(box).not.toBe(whole);
  const [left = 0, top = 0, width = 0, height = 0] = box.split(" ").map(Number);
  const [x, y] = shippedWorld().shapes.find(({ country }) => country === "DEU")?.centre ?? [0, 0];
  expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
  expect(width).toBeLessThan(300);
});

test("every line of the picture stays within it, also where title and labels are long", async () => {
  const long = "Wer stand mit wem, als es um Venezuela ging: WWW MMMM und noch viele WÖRTER ".repeat(3);
  const dataset: Dataset = {
    ...venezuela,
    title: long,
    stances: venezuela.stances.map((stance, index) => ({
      id: stance.id,
      label: index ? stance.label : long,
    })),
  };
  const { share } = await open(undefined, { dataset });
  const svg = document.importNode((await saveSvg(share)).documentElement, true) as Element as SVGSVGElement;
  document.body.append(svg);
  const boxes = [...svg.querySelectorAll("text")].map((text) => text.getBBox());
  expect(boxes.length).toBeGreaterThan(12);
  const bottom = svg.viewBox.baseVal.height;
  for (const { x, y, width, height } of boxes) {
    expect(x).toBeGreaterThanOrEqual(32);
    expect(x + width).toBeLessThanOrEqual(960 - 24);
    expect(y + height).toBeLessThanOrEqual(bottom);
  }
  const entries = [...svg.querySelectorAll("text[font-size='13']")].map((text) =>
    text.getBoundingClientRect(),
  );
  for (const [index, { top, left }] of entries.entries()) {
    const before = entries[index - 1];
    if (before?.top === top) expect(left).toBeGreaterThan(before.right + 14);
  }
});

test("files are named by the title, and by the year where they show one", async () => {
  const { share } = await open();
  const names = [];
  for (const format of ["svg", "png", "csv", "json", "jsonld"]) {
    names.push((await save(share, format)).name);
    saved = [];
  }
  const title = "stance-map-who-stood-with-whom-on-venezuela";
  expect(names).toEqual([
    `${title}-2019.svg`,
    `${title}-2019.png`,
    `${title}.csv`,
    `${title}.json`,
    `${title}.jsonld`,
  ]);
});

test("a file of filtered positions is named by the filter, the page with all of them is not", async () => {
  const { map, share } = await open();
  map.source = "newsweek-2019 zerohedge-2019";
  map.basis = "list";
  await settled(map);
  const names = [];
  for (const format of ["json", "html"]) {
    names.push((await save(share, format)).name);
    saved = [];
  }
  expect(names).toEqual([
    "stance-map-who-stood-with-whom-on-venezuela-newsweek-2019-zerohedge-2019-list.json",
    "stance-map-who-stood-with-whom-on-venezuela.html",
  ]);
});

test("a picture keeps the name of the year that it shows where another is chosen while it is made", async () => {
  const { map, share } = await open();
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => (goOn = resolve));
  vi.spyOn(HTMLImageElement.prototype, "decode").mockReturnValue(waiting);
  await userEvent.click(get(share, '[data-format="png"]'));
  map.year = 2025;
  await settled(map);
  goOn();
  await expect.poll(() => saved.map(({ name }) => name)).toEqual([expect.stringMatching(/-2019\.png$/)]);
});

test("the PNG has two pixels to each of the drawing, and shows the map", async () => {
  const { share } = await open();
  const svg = await saveSvg(share);
  const height = Number(svg.documentElement.getAttribute("height"));
  saved = [];
  const { file } = await save(share, "png");
  expect(file.type).toBe("image/png");
  expect(file.size).toBeGreaterThan(50_000);
  const picture = await createImageBitmap(file);
  expect([picture.width, picture.height]).toEqual([1920, height * 2]);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  context?.drawImage(picture, 0, 0);
  const centre = shippedWorld().shapes.find(({ country }) => country === "CHN")?.centre ?? [0, 0];
  const map = svg.querySelector("svg svg");
  const [left, top] = [Number(map?.getAttribute("x")), Number(map?.getAttribute("y"))];
  const at = [left + (centre[0] * 896) / 960, top + ((centre[1] - 2) * 896) / 960].map((px) =>
    Math.round(px * 2),
  );
  expect([...(context?.getImageData(at[0] ?? 0, at[1] ?? 0, 1, 1).data ?? [])]).toEqual([
    0xb5, 0x20, 0x2e, 255,
  ]);
});

test("the CSV has a row for each quotation shown, the JSON and the annotations have the same", async () => {
  for (const dataset of [venezuela, filterDataset(venezuela, { bases: ["statement"] })]) {
    const evidence = dataset.positions.flatMap((position) => position.evidence);
    const { share } = await open(undefined, { dataset });
    saved = [];
    const csv = await (await save(share, "csv")).file.text();
    expect(csv.startsWith("country,")).toBe(true);
    const bytes = new Uint8Array((await saved[0]?.file.arrayBuffer()) ?? new ArrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.trim().split("\r\n")).toHaveLength(evidence.length + 1);
    expect(words(get(share, '[data-format="csv"]'))).toContain(String(evidence.length));
    saved = [];
    const json = JSON.parse(await (await save(share, "json")).file.text()) as Dataset;
    expect(json.positions).toEqual(dataset.positions);
    saved = [];
    const annotations = await save(share, "jsonld");
    expect(annotations.file.type).toBe("application/ld+json");
    expect(JSON.parse(await annotations.file.text())).toMatchObject({ total: evidence.length });
  }
});

test("cites the map with its edition, the reader's day and the page's address", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2027, 0, 9, 0, 30) });
  history.replaceState(null, "", "#elsewhere");
  const { share } = await open();
  const address = location.href.replace("#elsewhere", "");
  const box = get(share, "textarea");
  expect(box.value).toBe(
    `“Who stood with whom on Venezuela”, edition 2026-11-24. Read on 9 Jan 2027. ${address}`,
  );
  expect(box.readOnly).toBe(true);
  await userEvent.click(get(share, "input"));
  await userEvent.keyboard("{ArrowRight}");
  expect(box.value).toMatch(/^@misc\{stance-map-who-stood-with-whom-on-venezuela-2026-11-24,/);
  expect(box.value).toContain("Read on 9 Jan 2027");
  await userEvent.click(all(share, "input")[2] ?? document.body);
  expect(JSON.parse(box.value)).toMatchObject([{ type: "map", edition: "2026-11-24", URL: address }]);
  history.replaceState(null, "", location.pathname + location.search);
});

test("copies what is in the box and says so; where that is forbidden, selects it", async () => {
  const { share } = await open();
  const box = get(share, "textarea");
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await userEvent.click(get(share, ".copy"));
  await expect.poll(() => words(get(share, ".copying [role=status]"))).toBe("Copied");
  expect(write.mock.calls).toEqual([[box.value]]);
  const heard = listenTo(get(share, ".copying [role=status]"));
  await userEvent.click(get(share, ".copy"));
  await expect.poll(() => heard).toEqual(["", "Copied"]);

  write.mockRejectedValue(new DOMException("Not here.", "NotAllowedError"));
  await userEvent.click(get(share, ".copy"));
  await expect.poll(() => words(get(share, ".copying [role=status]"))).toBe(enLate.selected);
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
  await userEvent.click(all(share, "input")[1] ?? document.body);
  expect(words(get(share, ".copying [role=status]"))).toBe("");
});

test("says when a picture cannot be made, and forgets it at the next download", async () => {
  const { share } = await open();
  const decode = vi.spyOn(HTMLImageElement.prototype, "decode").mockRejectedValue(new Error("No."));
  await userEvent.click(get(share, '[data-format="png"]'));
  await expect.poll(() => words(get(share, "[role=alert]"))).toBe(enLate.downloadFailed);
  expect(saved).toEqual([]);
  decode.mockRestore();
  await save(share, "png");
  expect(words(get(share, "[role=alert]"))).toBe("");
});

test("a tap downloads as a click does", async () => {
  const { share } = await open();
  const button = get(share, '[data-format="csv"]');
  button.scrollIntoView();
  await tap(button);
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]?.name).toBe("stance-map-who-stood-with-whom-on-venezuela.csv");
});

test("Escape and the button close it", async () => {
  const { map, share } = await open();
  let closed = 0;
  share.addEventListener("panel-close", () => closed++);
  expect(share.shadowRoot?.activeElement).toBe(get(share, "h3"));
  await userEvent.keyboard("{Escape}");
  expect(closed).toBe(1);
  expect(all(map, "stance-share")).toEqual([]);
  await userEvent.click(all(map, "footer button").at(-1) ?? map);
  await expect.poll(() => all(map, "stance-share")).toHaveLength(1);
  await userEvent.click(get(get(map, "stance-share"), ".close"));
  expect(all(map, "stance-share")).toEqual([]);
});

test.each(["light", "dark"])("axe finds nothing wrong with it in the %s", async (theme) => {
  const { map, share } = await open(`<main><h1>A page</h1><stance-map theme="${theme}"></stance-map></main>`);
  expect(get(map, "stance-share")).toBe(share);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});
