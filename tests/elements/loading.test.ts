import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { DatasetError } from "../../src/model/dataset-error.ts";
import { contested } from "../cases/contested.ts";
import { all, country, details, get, hover, mount, settled, tooltipText, words } from "./fixture.ts";

/** Answers of a made-up server, which the browser really fetches. */
const address = (body: BlobPart) => URL.createObjectURL(new Blob([body], { type: "application/json" }));
const good = address(JSON.stringify(contested));

let errors: { readonly error: DatasetError }[] = [];
beforeEach(() => (errors = details(document, "stance-error")));
afterEach(() => vi.useRealTimers());

const notice = '[role="alert"]';

test("`src` replaces the positions that come with it, and the years start anew", async () => {
  const map = await mount();
  map.src = good;
  await settled(map);
  expect(words(get(map, "h2"))).toBe("Who is for it");
  expect(map.year).toBe(2001);
  expect(get(map, ".play").getAttribute("aria-label")).toBe("Play");
  map.src = undefined;
  await settled(map);
  expect(words(get(map, "h2"))).toBe("Who stood with whom on Venezuela");
  expect(map.year).toBe(2019);
});

test.each([
  ["the positions that come with it", undefined],
  ["the same object", contested],
  // What is read only once cannot be read again: not where it is handed over anew, nor where a map moves while it reads.
  ["the same response", new Response(JSON.stringify(contested))],
])("whoever heard of a fault hears that all is well again: %s", async (_, data) => {
  const map = await mount();
  map.data = data;
  await settled(map);
  const loads = details(map, "stance-load");
  map.data = "{}";
  await settled(map);
  expect([errors.length, loads.length]).toEqual([1, 0]);
  map.data = data;
  await settled(map);
  expect(loads.map(({ title }) => title)).toEqual([words(get(map, "h2"))]);
  expect(map.matches(":state(error)")).toBe(false);
  // Another year is no other data set.
  map.year = 2010;
  await settled(map);
  expect(loads).toHaveLength(1);
});

test.each([
  ["missing", "/nowhere/at-all.json", /answered 404|web page/],
  ["no JSON", address('{ "version" 1 }'), /is not JSON/],
  ["no data set", address("<!doctype html><p>Not here</p>"), /a web page/],
  ["no table", address("country,when\nCHN,2019"), /column/],
  [
    "not UTF-8",
    address(Uint8Array.from("country,year\nPa\xeds,2019", (sign) => sign.charCodeAt(0))),
    /not UTF-8/,
  ],
  ["cut off within a sign", address(Uint8Array.of(0x5b, 0xc3)), /not UTF-8/],
  ["no address", "http://", /cannot be fetched/],
])("a `src` that is %s is said, and what was shown stays", async (_, src, message) => {
  const map = await mount();
  map.src = src;
  await settled(map);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.error.issues[0]?.message).toMatch(message);
  expect(map.matches(":state(error)")).toBe(true);
  expect(words(get(map, notice))).toMatch(message);
  expect(words(get(map, notice))).toContain("What was shown before is still here.");
  expect(words(get(map, "h2"))).toBe("Who stood with whom on Venezuela");
});

const table = [
  "Country;Year;Stance;Quote;Source title;Publisher;Date",
  'CHN;2019;For;"We are; ""for"" it";A talk;The Herald;2019-01-02',
  "USA;2019;Against;We are not.;A talk;The Herald;2019-01-02",
].join("\r\n");

test.each([
  ["from an address", { src: address(`\ufeff${table}`) }],
  ["from an address that is an object", { src: new URL(address(table)) }],
  ["as text", { data: table }],
  ["as a file", { data: new File([table], "my talks.csv") }],
  ["as a promise", { data: Promise.resolve(table) }],
])("a table shows its positions: %s", async (_, input) => {
  const map = await mount();
  Object.assign(map, input);
  await settled(map);
  expect(errors.flatMap(({ error }) => error.issues)).toEqual([]);
  expect(country(map, "CHN").dataset["stance"]).toBe("for");
  expect(country(map, "USA").dataset["stance"]).toBe("against");
  await hover(map, "CHN");
  await expect.poll(() => tooltipText(map)).toContain('“We are; "for" it”');
});

test("a file brings its name, and may be read more than once; a promise that is broken is a fault", async () => {
  const map = await mount();
  map.data = new File([`\ufeff${table}`], "my talks.csv");
  await settled(map);
  expect(words(get(map, "h2"))).toBe("My talks");
  map.data = new File([Uint8Array.of(0x50, 0xed)], "my talks.csv");
  await settled(map);
  expect(errors[0]?.error.issues[0]?.message).toMatch(/not UTF-8/);
  map.data = Promise.reject(new Error("nobody is at home"));
  await settled(map);
  expect(errors[1]?.error.issues[0]?.message).toBe("nobody is at home");
  expect(words(get(map, "h2"))).toBe("My talks");
});

test("what fetch gives can be handed over as it is, before it has come", async () => {
  const map = await mount();
  map.data = fetch(`data:text/csv,${encodeURIComponent(table)}`);
  await settled(map);
  expect(errors).toEqual([]);
  expect(country(map, "USA").dataset["stance"]).toBe("against");
  map.data = new Response("", { status: 404 });
  await settled(map);
  expect(errors[0]?.error.issues[0]?.message).toMatch(/^the response answered 404\./);
  const read = new Response(table);
  await read.text();
  map.data = read;
  await settled(map);
  expect(errors[1]?.error.issues[0]?.message).toMatch(/^this response has been read already;/);
});

test.each([
  ["a response that is being read", /^this response has been read already;/, locked()],
  ["an address", /set it as src$/, new URL("https://example.org/talks.json")],
  ["a stream", /new Response\(stream\)$/, new Blob([table]).stream()],
  ["bytes", /new Blob\(\[bytes\]\)$/, new TextEncoder().encode(table)],
])("%s given as data is told what to hand over", async (_, message, data) => {
  const map = await mount();
  map.data = data;
  await settled(map);
  expect(errors[0]?.error.issues.map((issue) => issue.message)).toEqual([expect.stringMatching(message)]);
  expect(country(map, "CHN").dataset["stance"]).toBe("pro-maduro");
});

function locked(): Response {
  const response = new Response(table);
  response.body?.getReader();
  return response;
}

test("a table's faults are told by line and column", async () => {
  const map = await mount();
  map.data = table.replace("USA;2019", "ROM;20x9");
  await settled(map);
  expect(errors[0]?.error.issues).toEqual([
    { path: "line 3, column country", message: expect.stringContaining("ROU") as string },
    { path: "line 3, column year", message: expect.stringContaining("20x9") as string },
  ]);
});

test("a data set that breaks the format: every fault with its place, text never markup", async () => {
  const map = await mount();
  map.data = { ...contested, title: "", stances: [], extra: "<img src=x onerror=alert(1)>" };
  await settled(map);
  const issues = errors[0]?.error.issues ?? [];
  expect(issues.map(({ path }) => path)).toEqual(expect.arrayContaining(["/title", "/stances", "/extra"]));
  expect(all(map, `${notice} li`).map((line) => line.textContent)).toEqual(
    issues.map(({ path, message }) => `${path}: ${message}`),
  );
  expect(all(map, "img")).toEqual([]);
});

test("fifty faults are listed, and the rest is counted, in the language of the faults", async () => {
  const map = await mount('<stance-map lang="es"></stance-map>');
  const positions = Array.from({ length: 60 }, () => ({ ...contested.positions[0], country: "ROM" }));
  map.data = { ...contested, positions };
  await settled(map);
  const lines = all(map, `${notice} li`);
  expect(lines).toHaveLength(51);
  expect(words(get(map, `${notice} summary`))).toBe("60 errores");
  expect(words(lines[0] ?? expect.fail())).toContain('Romania is "ROU"');
  expect(lines.every(({ lang }) => lang === "en")).toBe(true);
  // The list's name is in the language of the map.
  expect(lines[0]?.parentElement?.closest("[lang]")?.getAttribute("lang")).toBe("es");
  expect(lines.at(-1)?.textContent).toBe("… and 10 more");
});

test("an alone failing map has the plain world, the fault and a way to try again", async () => {
  const map = await mount(`<stance-map src="${address("{")}"></stance-map>`);
  expect(words(get(map, notice))).not.toContain("still here");
  expect(all(map, '[data-stance="uncited"]').length).toBeGreaterThan(195);
  await userEvent.click(get(map, `${notice} button`));
  await settled(map);
  expect(errors).toHaveLength(2);
  map.src = good;
  await settled(map);
  expect(all(map, notice)).toEqual([]);
  expect(map.matches(":state(ready)")).toBe(true);
});

test("a load of over a second shows that it is loading; the newest one wins", async () => {
  const map = await mount();
  let answer: (response: Response) => void = () => undefined;
  const hanging = new Promise<Response>((resolve) => (answer = resolve));
  const fetching = vi.spyOn(globalThis, "fetch").mockImplementationOnce(() => hanging);
  map.src = "slow.json";
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(map.matches(":state(loading)")).toBe(true);
  expect(words(get(map, ".notice"))).toBe("Loading the positions…");
  fetching.mockRestore();
  map.data = { ...contested, title: "The newest" };
  await settled(map);
  answer(new Response(JSON.stringify({ ...contested, title: "Too late" })));
  await settled(map);
  expect(words(get(map, "h2"))).toBe("The newest");
  expect(errors).toEqual([]);
});

test("a load that hangs is given up", { timeout: 10_000 }, async () => {
  const map = await mount();
  vi.spyOn(AbortSignal, "timeout").mockImplementationOnce(() => {
    const late = new AbortController();
    setTimeout(() => late.abort(new DOMException("late", "TimeoutError")), 50);
    return late.signal;
  });
  const fetching = vi.spyOn(globalThis, "fetch").mockImplementationOnce(
    (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error));
      }),
  );
  map.src = "hangs.json";
  await settled(map);
  fetching.mockRestore();
  expect(errors[0]?.error.issues[0]?.message).toContain("did not arrive within 30 seconds");
});

test("removed while it loads, it loads once it is back", async () => {
  const map = await mount("<stance-map></stance-map>");
  map.src = good;
  await map.updateComplete;
  map.remove();
  document.body.append(map);
  await settled(map);
  expect(words(get(map, "h2"))).toBe("Who is for it");
});

test("playing steps through the years and stops at the last", { timeout: 15_000 }, async () => {
  const map = await mount(`<stance-map src="${good}"></stance-map>`);
  await userEvent.click(get(map, ".play"));
  await settled(map);
  expect(map.year).toBe(2003);
  expect(get(map, ".play").getAttribute("aria-label")).toBe("Pause");
  await expect.poll(() => map.year, { timeout: 4_000 }).toBe(2010);
  await expect.poll(() => get(map, ".play").getAttribute("aria-label"), { timeout: 4_000 }).toBe("Play");
  const places = all(map, ".stop").map((stop) => Number(stop.dataset["place"]));
  expect(places[1]).toBeCloseTo(2 / 9);
});
