import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import axe from "axe-core";
import { contested } from "../cases/contested.ts";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";

const json = JSON.stringify({ ...contested, title: "Who is for it" });
const csv = [
  "country,year,stance,quote,source_title,publisher,date",
  "CHN,2001,For,We are for it.,A talk,The Herald,2001",
  "USA,2001,Against,We are not.,A talk,The Herald,2001",
  "USA,2002,Against,Still not.,A talk,The Herald,2001",
].join("\n");
const faulty = csv.replace("CHN,2001", "ROM,20x1").replace(",2001\nUSA", ",yesterday\nUSA");

let site: BuiltSite;
let folder: string;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await openBuiltSite();
  folder = await mkdtemp(join(tmpdir(), "stance-map-files-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await site.close();
});
beforeEach(async () => {
  const context = await site.browser.newContext({ reducedMotion: "reduce" });
  page = await context.newPage();
  complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
});

async function open(query = ""): Promise<void> {
  await page.goto(site.address + query);
  await page.locator("stance-map:state(ready)").waitFor();
}

async function fileAt(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function choose(name: string, content: string | Uint8Array): Promise<void> {
  await page.getByLabel("Choose a file").setInputFiles(await fileAt(name, content));
}

const title = () => page.locator("stance-map h2").innerText();
/** What stands in a part of the page, which below the window is not laid out, and so has no `innerText`. */
const textOf = async (element: Locator) => ((await element.textContent()) ?? "").replace(/\s+/g, " ").trim();
const status = () => textOf(page.locator("stance-datasets [role=status]"));
const faults = () => page.locator("stance-datasets .outcome ul");
/** Whether all of an element is seen, in the window and in what scrolls around it. */
const isInSight = (element: Locator) =>
  element.evaluate(
    (target) =>
      new Promise<boolean>((resolve) =>
        new IntersectionObserver(([entry]) => resolve((entry?.intersectionRatio ?? 0) > 0.95)).observe(
          target,
        ),
      ),
  );
const current = () => textOf(page.locator("stance-datasets [aria-current]"));
const query = () => new URL(page.url()).search;
const violations = async () => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    return (await axe.run("stance-datasets")).violations.map(({ id }) => id);
  });
};

const isFocused = (element: Element) => element.matches(":focus");

/** What is dragged or pasted, as the browser hands it to a page. */
async function dispatch(
  type: string,
  { files = [], text }: { files?: readonly (readonly [name: string, content: string])[]; text?: string },
  selector = "body",
): Promise<boolean> {
  const transfer = await page.evaluateHandle(
    ({ files, text }) => {
      const data = new DataTransfer();
      for (const [name, content] of files) data.items.add(new File([content], name));
      if (text !== undefined) data.setData("text/plain", text);
      return data;
    },
    { files, text },
  );
  return page.locator(selector).evaluate(
    (target, { type, data }) => {
      const options = { bubbles: true, cancelable: true, composed: true };
      const event =
        type === "paste"
          ? new ClipboardEvent(type, { ...options, clipboardData: data })
          : new DragEvent(type, { ...options, dataTransfer: data });
      return !target.dispatchEvent(event);
    },
    { type, data: transfer },
  );
}

describe("the shipped data sets", () => {
  test("are picked by title; the address, back, forward and a reload follow, with nothing carried over", async () => {
    await open("?year=2025&country=CHN&utm=1");
    expect(await current()).toBe("Who stood with whom on Venezuela");
    const pageTitle = await page.title();
    await page.getByRole("link", { name: "Who backed Russia’s demands" }).click();
    await expect.poll(title).toBe("Who backed Russia’s demands over Ukraine");
    expect(query()).toBe("?utm=1&data=ukraine-2022");
    expect(await page.locator("stance-map").getAttribute("year")).toBe("2022");
    expect(await page.locator("stance-map").getAttribute("country")).toBeNull();
    expect(await current()).toContain("Russia’s demands");
    expect(await page.title()).toBe("Who backed Russia’s demands over Ukraine · Stance Map");
    await page.locator('[data-country="POL"]').click();
    await expect.poll(query).toBe("?utm=1&data=ukraine-2022&country=POL");
    await page.reload();
    await expect.poll(title).toBe("Who backed Russia’s demands over Ukraine");
    await page.locator("[part=evidence]").waitFor();
    await page.goBack();
    await page.goBack();
    await expect.poll(title).toBe("Who stood with whom on Venezuela");
    expect(query()).toContain("country=CHN");
    expect(await page.locator("stance-map").getAttribute("year")).toBe("2025");
    expect(await page.title()).toBe(pageTitle);
    await page.goForward();
    await expect.poll(title).toBe("Who backed Russia’s demands over Ukraine");
    await expect.poll(query).toBe("?utm=1&data=ukraine-2022");
  });

  test("one that does not exist is the first, and that is said", async () => {
    await open("?data=<b>nowhere</b>");
    expect(await title()).toBe("Who stood with whom on Venezuela");
    await expect.poll(query).toBe("");
    expect(await status()).toBe("There is no data set “<b>nowhere</b>” here: the map shows the first one.");
    expect(await page.locator("stance-datasets .problem").count()).toBe(1);
    await page.getByRole("link", { name: "Who backed Russia’s demands" }).click();
    await expect.poll(title).toContain("Ukraine");
    expect(await status()).toBe("");
    await page.goBack();
    await expect.poll(title).toBe("Who stood with whom on Venezuela");
    expect(await status()).toBe("");
  });

  test.each(["?data=venezuela", "?data="])(
    "%s is the first, and nothing is said of that",
    async (address) => {
      await open(address);
      await expect.poll(query).toBe("");
      expect(await status()).toBe("");
    },
  );

  test("one that does not exist has a long name: it is wrapped", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(`?data=${"nowhere".repeat(40)}`);
    await expect.poll(status).toContain("nowherenowhere");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test("a file of one's own is shown, kept past a reload, left and come back to, and put away", async () => {
  await open("?year=2025");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.method() + (request.postData() ?? "")));
  await choose("my talks.csv", csv);
  await expect.poll(title).toBe("My talks");
  await expect
    .poll(status)
    .toBe("my talks.csv is on the map, and comes back with this page until you put it away.");
  expect(query()).toBe("?data=own");
  expect(await page.locator("stance-map").getAttribute("year")).toBe("2001");
  expect(await page.title()).toBe("My talks · Stance Map");
  expect(await current()).toBe("Your own: My talks");
  expect(await violations()).toEqual([]);

  // What is drawn while the page loads, until the file is there.
  await page.addInitScript(() => {
    const titles: string[] = [];
    Object.assign(window, { titles });
    const look = () => {
      const title = document.querySelector("stance-map")?.shadowRoot?.querySelector("h2")?.textContent;
      if (title) titles.push(title);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.reload();
  await expect.poll(title).toBe("My talks");
  const titles = await page.evaluate(() => (window as Window & { titles?: string[] }).titles ?? []);
  expect(new Set(titles)).toEqual(new Set(["My talks"]));
  expect(await page.title()).toBe("My talks · Stance Map");
  expect(await textOf(page.locator(".kept"))).toContain("my talks.csv: 2 countries, 3 quotations");
  await page.getByRole("link", { name: "Venezuela" }).click();
  await expect.poll(title).toBe("Who stood with whom on Venezuela");
  expect(query()).toBe("");
  await page.getByRole("link", { name: "Your own" }).click();
  await expect.poll(title).toBe("My talks");

  await page.getByRole("button", { name: "Put it away" }).click();
  await expect.poll(title).toBe("Who stood with whom on Venezuela");
  expect(await status()).toContain("put away");
  expect(query()).toBe("");
  expect(await page.getByRole("link", { name: "Your own" }).count()).toBe(0);
  await open("?data=own");
  expect(await title()).toBe("Who stood with whom on Venezuela");
  await expect.poll(status).toContain("there is none in this browser");
  await expect.poll(query).toBe("");
  expect(sent.filter((request) => request !== "GET")).toEqual([]);
});

test("where the browser cannot remove it, that is said", async () => {
  await open();
  await choose("talks.csv", csv);
  await expect.poll(title).toBe("Talks");
  await expect.poll(status).toContain("comes back with this page");
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException("The disk is not there.", "UnknownError");
    };
  });
  await page.getByRole("button", { name: "Put it away" }).click();
  await expect.poll(status).toContain("could not remove");
  await open("?data=own");
  await expect.poll(title).toBe("Talks");
});

test("the link on how to write one leads to a table first, which the map shows as it stands there", async () => {
  await open();
  await page.getByRole("link", { name: "How to write one" }).click();
  const headings = await page.locator("h2, h3").allInnerTexts();
  const format = headings.indexOf("The format");
  expect(headings.slice(format, format + 3)).toEqual(["The format", "As a table", "In JSON"]);
  const example = await page.locator("#as-a-table ~ pre").first().innerText();
  await page.goBack();
  await choose("treaty.csv", example);
  await expect.poll(title).toBe("Treaty");
  expect(await page.locator("stance-map .sentence").first().innerText()).toBe(
    "In 2026, this article cites 3 countries: 1 In favour, 1 Against and 1 quoted without a stance.",
  );
});

test.each([
  [1366, 768],
  [360, 740],
])("the page goes to the map that shows it, with room above, at %i × %i px", async (width, height) => {
  await page.setViewportSize({ width, height });
  await open();
  const top = () => page.locator("stance-map").evaluate((map) => map.getBoundingClientRect().top);
  const goesWithRoom = async (act: () => Promise<void>) => {
    await page.locator("stance-datasets").evaluate((datasets) => datasets.scrollIntoView({ block: "end" }));
    expect(await top()).toBeLessThan(0);
    await act();
    await expect.poll(top).toBeCloseTo(16, 0);
  };
  await goesWithRoom(async () => {
    await page.getByRole("button", { name: "Paste text" }).click();
    await page.getByLabel("The text of a data set").fill(csv);
    await page.getByRole("button", { name: "Show on the map" }).click();
    await expect.poll(title).toBe("Pasted text");
  });
  await goesWithRoom(() => page.getByRole("link", { name: "Who backed Russia’s demands" }).click());
});

test("another file takes the place of the first, whichever way it comes", async () => {
  await open();
  await choose("one.json", json);
  await expect.poll(title).toBe("Who is for it");
  await page.locator('[data-country="CHN"]').click();
  await expect.poll(query).toContain("country=CHN");
  expect(await dispatch("paste", { text: csv })).toBe(true);
  await expect.poll(title).toBe("Pasted text");
  expect(query()).toBe("?data=own");
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByLabel("The text of a data set").fill(json);
  await page.getByRole("button", { name: "Show on the map" }).click();
  await expect.poll(title).toBe("Who is for it");
  expect(await page.getByLabel("The text of a data set").isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "Paste text" }).evaluate(isFocused)).toBe(true);
});

describe("a drag over the page", () => {
  const drop = () => page.locator("stance-datasets .drop");

  test("of a file: says where it falls, and shows it", async () => {
    await open();
    const files = [["one.json", json]] as const;
    expect(await dispatch("dragenter", { files })).toBe(true);
    expect(await dispatch("dragover", { files })).toBe(true);
    await drop().waitFor();
    expect(await violations()).toEqual([]);
    expect(await dispatch("drop", { files }, "stance-map")).toBe(true);
    await expect.poll(title).toBe("Who is for it");
    expect(await drop().count()).toBe(0);
  });

  test("by the browser itself: the file falls onto the map", async () => {
    await open();
    const files = [await fileAt("one.json", json)];
    const session = await page.context().newCDPSession(page);
    const drag = (type: "dragEnter" | "dragOver" | "drop") =>
      session.send("Input.dispatchDragEvent", {
        type,
        x: 300,
        y: 400,
        data: { items: [], files, dragOperationsMask: 1 },
      });
    await drag("dragEnter");
    await drag("dragOver");
    await drop().waitFor();
    await drag("drop");
    await expect.poll(title).toBe("Who is for it");
    expect(await drop().count()).toBe(0);
  });

  test("that leaves the window, or falls silent, is over", async () => {
    await open();
    const files = [["one.json", json]] as const;
    await dispatch("dragover", { files });
    await drop().waitFor();
    await dispatch("dragleave", { files }, "stance-datasets .drop");
    await drop().waitFor({ state: "detached" });
    await dispatch("dragover", { files });
    await drop().waitFor();
    await drop().waitFor({ state: "detached" });
  });

  test("of words, or of something of the page, is none of it", async () => {
    await open();
    expect(await dispatch("dragover", { text: json })).toBe(false);
    expect(await dispatch("drop", { text: json })).toBe(false);
    await dispatch("dragstart", {});
    expect(await dispatch("dragover", { files: [["one.json", json]] })).toBe(false);
    expect(await drop().count()).toBe(0);
    expect(await title()).toBe("Who stood with whom on Venezuela");
  });
});

test("what is pasted into a field, and words that are no data set, are left alone", async () => {
  await open();
  expect(await dispatch("paste", { text: "Some words, and a country" })).toBe(false);
  await page.getByRole("button", { name: "Paste text" }).click();
  expect(await dispatch("paste", { text: csv }, "stance-datasets textarea")).toBe(false);
  expect(await title()).toBe("Who stood with whom on Venezuela");
});

describe("what is wrong with a file", () => {
  test("is listed where it was chosen, what was shown stays, and the list goes at a button", async () => {
    await open("?data=ukraine-2022");
    await expect.poll(title).toContain("Ukraine");
    await choose("faulty.csv", faulty);
    await faults().waitFor();
    expect(await textOf(faults())).toContain("line 2, column country");
    expect(await status()).toBe("faulty.csv cannot be shown: it has 3 faults. What was shown before stays.");
    expect(await violations()).toEqual([]);
    expect(await title()).toContain("Ukraine");
    await page.locator("stance-map:state(ready):not(:state(loading), :state(error))").waitFor();
    expect(query()).toBe("?data=ukraine-2022");
    expect(await page.getByRole("link", { name: "Your own" }).count()).toBe(0);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await faults().waitFor({ state: "detached" });
    expect(await status()).toBe("");
    await choose("faulty.csv", csv);
    await expect.poll(title).toBe("Faulty");
  });

  test.each([375, 1280])("is counted, and all of it read by keys, at %i px", async (width) => {
    await page.setViewportSize({ width, height: 740 });
    await open();
    const rows = Array.from(
      { length: 40 },
      (_, index) => `USA,20x${index},Against,No.,A talk,The Herald,2001`,
    );
    await dispatch("drop", { files: [["faulty.csv", [csv, ...rows].join("\n")]] });
    await expect.poll(status).toContain("it has 40 faults");
    // It was dropped on the map, and the list is far below.
    const last = faults().locator("li").last();
    await expect.poll(() => isInSight(page.getByRole("button", { name: "Choose again" }))).toBe(true);
    expect(await isInSight(last)).toBe(false);
    await faults().focus();
    await page.keyboard.press("End");
    await expect.poll(() => isInSight(last)).toBe(true);
    expect(await textOf(last)).toContain("20x39");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test.each([
    ["beside the map, the evidence that is open stays", 1280, 1],
    ["on a phone it would cover the faults", 390, 0],
  ])("%s", async (_, width, count) => {
    await page.setViewportSize({ width, height: 800 });
    await open();
    await page.locator('[data-country="BRA"]').click();
    await page.locator("[part=evidence] blockquote").first().waitFor();
    await choose("talks.csv", faulty);
    await faults().waitFor();
    expect(await page.locator("[part=evidence]").count()).toBe(count);
  });

  test("is mended on the disk, and the file chosen again: what is read is the file as it is then", async () => {
    await open();
    await choose("talks.csv", faulty);
    await faults().waitFor();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose again" }).click();
    await (await chooser).setFiles(await fileAt("talks.csv", csv));
    await expect.poll(title).toBe("Talks");
    expect(await faults().count()).toBe(0);
  });

  test("is mended in the field where the words were pasted, wherever on the page that was", async () => {
    await open();
    await dispatch("paste", { text: faulty });
    await faults().waitFor();
    await page.getByRole("button", { name: "Mend the text" }).click();
    const field = page.getByLabel("The text of a data set");
    await expect.poll(() => field.inputValue()).toBe(faulty);
    await field.fill(csv);
    await page.getByRole("button", { name: "Show on the map" }).click();
    await expect.poll(title).toBe("Pasted text");
    expect(await faults().count()).toBe(0);
  });
});

describe("what may be a slip in a file that is shown", () => {
  const remarks = () => page.locator("stance-datasets .kept details");

  test("a letter that was lost is told", async () => {
    await open();
    await choose("lost.csv", csv.replace("We are not.", "We sa\ufffd no."));
    await remarks().locator("summary").click();
    expect(await remarks().locator("li").allInnerTexts()).toEqual([
      expect.stringMatching(/^line 3, column quote: a letter was lost in "sa\ufffd": /),
    ]);
  });

  test("is counted beside it, listed when it is unfolded, and still known after a reload", async () => {
    await open();
    const slips = csv.replace("CHN,2001", "CHN,26").replace("USA,2002,Against", "USA,2001,For");
    await choose("slips.csv", slips);
    await expect.poll(status).toContain("comes back with this page");
    const lines = [
      'line 4, column stance: USA is contested in 2001: "For" and "Against"',
      "line 2, column year: the year 26 is not from 1800 to 2100; is it meant?",
    ];
    for (const visit of ["first", "second"]) {
      expect(await textOf(remarks().locator("summary"))).toBe(
        "2 remarks: what may be a slip, or be meant so",
      );
      expect(await remarks().locator("ul").isVisible(), visit).toBe(false);
      await remarks().locator("summary").click();
      expect(await remarks().locator("li").allInnerTexts()).toEqual(lines);
      expect(await violations()).toEqual([]);
      await page.reload();
      await expect.poll(title).toBe("Slips");
    }
    await choose("talks.csv", csv);
    await expect.poll(title).toBe("Talks");
    expect(await remarks().count()).toBe(0);
  });

  test("is told once where many places say the same, in JSON by their pointers", async () => {
    await open();
    const linked = contested.sources.map((source) => ({ ...source, url: "https://example.org/" }));
    await choose("linked.json", JSON.stringify({ ...contested, sources: linked }));
    await remarks().locator("summary").click();
    expect(await remarks().locator("li").allInnerTexts()).toEqual([
      expect.stringMatching(/^\/positions\/1\/stance: BRA is contested in 2001/),
      "/sources/0/url: this link has no archived copy; pages move and vanish (and 1 more)",
    ]);
  });
});

test.each<[name: string, content: string | Uint8Array, words: RegExp]>([
  ["empty.json", "", /empty\.json is empty/],
  ["notes.txt", csv, /rename it to \.csv/],
  ["book.xlsx", "PK", /save it as “CSV UTF-8”/],
  ["photo.png", "PNG", /neither JSON nor CSV/],
  ["photo.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /has no text in it/],
  ["huge.csv", new Uint8Array(51_000_000).fill(44), /has 51 MB; the map takes up to 50 MB/],
])("%s is refused in words", async (name, content, words) => {
  await open();
  await choose(name, content);
  await expect.poll(status).toMatch(words);
  expect(await faults().count()).toBe(0);
  expect(await title()).toBe("Who stood with whom on Venezuela");
});

test("two files at once are refused", async () => {
  await open();
  await dispatch("drop", { files: [["a.json", json], ["b.json", json]] }); // prettier-ignore
  await expect.poll(status).toContain("one file at a time");
});

test("where nothing can be kept, the file is shown all the same, and that is said", async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open();
  await choose("my talks.csv", csv);
  await expect.poll(title).toBe("My talks");
  await expect.poll(status).toContain("it is gone when you leave or reload the page");
});

test.each([320, 1280])("nothing sticks out at %i px, and targets are large enough", async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await open();
  await choose("a-name-that-is-very-long-and-has-no-space-in-it-anywhere-2026-11-24.csv", csv);
  await page.getByText("is on the map").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  for (const target of await page.locator("stance-datasets").locator("li a, button, label.button").all())
    if (await target.isVisible()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
});

test("print leaves the controls out", async () => {
  await open();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("stance-datasets h2").isVisible()).toBe(false);
});

test("a choice by keyboard keeps its focus where it was", async () => {
  await open();
  const link = page.getByRole("link", { name: "Who backed Russia’s demands" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect.poll(title).toContain("Ukraine");
  expect(await link.evaluate((element) => element.matches(":focus"))).toBe(true);
});
