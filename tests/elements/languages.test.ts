import axe from "axe-core";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { StanceLanguages } from "../../src/elements/languages.ts";
import type { StanceMap } from "../../src/elements/stance-map.ts";
import { enLate } from "../../src/text/en-late.ts";
import { en } from "../../src/text/en.ts";
import { contested } from "../cases/contested.ts";
import {
  all,
  country,
  details,
  frame,
  get,
  hover,
  mount,
  settled,
  slider,
  tooltipText,
  words,
} from "./fixture.ts";

beforeEach(async () => {
  await page.viewport(1000, 800);
  await userEvent.unhover(document.documentElement);
});

const box = (element: Element) => element.getBoundingClientRect();
const sentence = (map: StanceMap) => words(get(map, ".sentence"));
const surface = (map: StanceMap) => get(map, ".map");

/** Puts the language on an ancestor and waits until the map is in it. */
async function speak(map: StanceMap, lang: string): Promise<void> {
  document.body.lang = lang;
  await frame();
  await settled(map);
}

describe("in Arabic", () => {
  const mountArabic = (attributes = "") =>
    mount(`<main lang="ar"><stance-map ${attributes}></stance-map></main>`);

  test("the page is mirrored, the world and the words of an article are not", async () => {
    const map = await mountArabic('country="CHN"');
    // The chunk of the panel is compiled when it is first asked for.
    await expect
      .poll(() => all(map, "[part=evidence] blockquote").length, { timeout: 5_000 })
      .toBeGreaterThan(10);
    expect([surface(map).lang, surface(map).dir]).toEqual(["ar", "rtl"]);
    expect(box(country(map, "AUS")).left).toBeGreaterThan(box(country(map, "BRA")).left);
    const quotes = all(map, "[part=evidence] blockquote");
    for (const quote of quotes) {
      expect([quote.lang, quote.matches(":dir(ltr)")]).toEqual(["en", true]);
      expect(words(quote)).toMatch(/^[«“"].*[»”"]$/);
    }
    // So are the titles of articles, which the data have in one language.
    const titles = all(map, "[part=evidence] cite");
    expect(titles.length).toBe(quotes.length);
    for (const title of titles) expect([title.lang, title.matches(":dir(ltr)")]).toEqual(["en", true]);
    expect(box(get(map, "[part=evidence]")).right).toBeLessThan(box(get(map, "[part=map]")).left);
  });

  test("each text of data in English alone is read in its own direction, wherever it is printed", async () => {
    const map = await mountArabic('country="CHN"');
    const said = {
      source: "a",
      quote: "Yes.",
      basis: "statement",
      speaker: { name: "Speaker!" },
      note: "Note!",
    };
    map.data = {
      version: 1,
      title: { en: "Title!", fr: "Titre" },
      stances: ["One!", "Two!"].map((label) => ({ id: label.slice(0, 3).toLowerCase(), label })),
      sources: [{ id: "a", title: "Article!", publisher: "Publisher!", date: "2019-03-26" }],
      positions: [
        { country: "CHN", year: 2019, stance: "one", evidence: [said] },
        { country: "USA", year: 2019, stance: "two", evidence: [{ ...said, quote: "No." }] },
        { country: "CHN", year: 2020, stance: "two", evidence: [{ ...said, quote: "Well." }] },
      ],
    };
    const texts = ["Title!", "One!", "Two!", "Article!", "Publisher!", "Speaker!", "Note!"];
    const printed = () => {
      const roots = [map, ...all(map, "*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return roots.flatMap((root) => {
        const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: [string, Element][] = [];
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const words = node.nodeValue?.trim() ?? "";
          if (texts.includes(words) && node.parentElement) found.push([words, node.parentElement]);
        }
        return found;
      });
    };
    await settled(map);
    await hover(map, "CHN");
    const seen = new Set<string>();
    for (const view of ["map", "changes", "tiles", "table"] as const) {
      map.view = view;
      await settled(map);
      await expect.poll(() => all(map, `[part=${view}]`).length).toBe(1);
      dispatchEvent(new Event("beforeprint"));
      const wrong = printed().filter(([text, parent]) => {
        seen.add(text);
        return !parent.matches(":dir(ltr)");
      });
      expect(wrong.map(([text, { outerHTML }]) => `${view}: ${text} in ${outerHTML}`)).toEqual([]);
      dispatchEvent(new Event("afterprint"));
    }
    expect([...seen].sort()).toEqual(texts.toSorted());
    expect(get(map, "h2 bdi").lang).toBe("en");
    // It begins where the page's lines do.
    expect(box(get(map, "h2 bdi")).right).toBe(box(get(map, "h2")).right);
  });

  test("time goes from right to left, by the arrow keys, too", async () => {
    const map = await mountArabic();
    const [first, last] = all(map, ".stop");
    expect([first, last].map((stop) => stop && words(stop).slice(0, 4))).toEqual(["2019", "2025"]);
    expect(box(first as Element).left).toBeGreaterThan(box(last as Element).right);
    slider(map).focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(map.year).toBe(2025);
    expect(slider(map).getAttribute("aria-valuetext")).toBe("2025، مقالان");
    await userEvent.keyboard("{ArrowRight}");
    expect(map.year).toBe(2019);
    await userEvent.click(slider(map), { position: { x: 5, y: 12 } });
    expect(map.year).toBe(2025);
  });

  test("“and” stays on the line of the word that it is a part of", async () => {
    const map = await mountArabic('year="2025"');
    const bottomOf = (text: Text, at: number) => {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().bottom;
    };
    for (let width = 320; width <= 520; width += 10) {
      await page.viewport(width, 800);
      await frame();
      const walker = document.createTreeWalker(get(map, ".sentence"), NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode.textContent) texts.push(walker.currentNode as Text);
      const ands = texts.flatMap((text, index) => {
        const word = texts[index + 1];
        return /\sو$/.test(text.data) && word ? [bottomOf(text, text.length - 1) - bottomOf(word, 0)] : [];
      });
      expect(ands.length).toBeGreaterThan(0);
      for (const apart of ands) expect(Math.abs(apart), `at ${width} px`).toBeLessThan(8);
    }
  });

  test("a country is found by its name in Arabic and in English", async () => {
    const map = await mountArabic();
    await userEvent.click(get(map, ".find"));
    for (const name of ["الصين", "china"]) {
      await expect.poll(() => all(map, '[role="combobox"]').length).toBe(1);
      await userEvent.fill(get(map, '[role="combobox"]'), name);
      await expect.poll(() => words(get(map, "[role=option] .name"))).toBe("الصين");
    }
  });

  test("axe finds nothing in any face nor panel", { timeout: 60_000 }, async () => {
    const map = await mountArabic('theme="light"');
    const check = async (name: string) => {
      const { violations } = await axe.run(document.body);
      expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ target }) => target)])).toEqual([]);
    };
    for (const view of ["map", "changes", "tiles", "table"] as const) {
      map.view = view;
      await settled(map);
      await expect.poll(() => all(map, `[part=${view}]`).length).toBe(1);
      await check(view);
    }
    map.view = "map";
    map.country = "CHN";
    await expect.poll(() => all(map, "[part=evidence]").length).toBe(1);
    for (const button of all(map, "footer .tools button")) await userEvent.click(button);
    await expect.poll(() => all(map, "stance-share, [part=sources]").length).toBe(2);
    await check("panels");
  });
});

/** Every sentence of the interface that has no parts. */
function sentencesOf(record: object): readonly string[] {
  return Object.values(record).flatMap((value: unknown) => {
    if (typeof value === "string") return value;
    return typeof value === "object" && value !== null ? sentencesOf(value) : [];
  });
}

describe.each(["es", "fr", "ru", "zh", "ar"])("in %s", (lang) => {
  test("no face and no panel has a word of English", { timeout: 60_000 }, async () => {
    const map = await mount(`<div lang="${lang}"><stance-map country="CHN"></stance-map></div>`);
    const english = new Set(
      sentencesOf([en, enLate]).filter(
        (text) => /\p{L}{3}/u.test(text) && !/^(HTML|CSV|SVG|PNG|JSON|BibTeX|CSL)/.test(text),
      ),
    );
    // International words.
    for (const same of [
      "Sources",
      "Source",
      "Table",
      "Pause",
      "Neutral",
      "Quotations",
      "Hong Kong",
      "Venezuela",
      "Asia",
      "Europe",
    ])
      english.delete(same);
    const seen = () => {
      const elements = all(map, "*").filter(({ lang }) => lang !== "en");
      const texts = elements.flatMap((element) => [
        ...Array.from(element.childNodes).filter((node) => node.nodeType === Node.TEXT_NODE),
        ...Array.from(element.attributes).filter(({ name }) =>
          /^aria-(label|valuetext)|placeholder|title/.test(name),
        ),
      ]);
      return new Set(texts.map((node) => (node.nodeValue ?? "").replace(/\s+/g, " ").trim()));
    };
    for (const view of ["map", "changes", "tiles", "table"] as const) {
      map.view = view;
      await settled(map);
      await expect.poll(() => all(map, `[part=${view}]`).length).toBe(1);
      expect([...seen()].filter((text) => english.has(text))).toEqual([]);
    }
    map.view = "map";
    await settled(map);
    // The filters come last: they would cover the others, and a press elsewhere closes them.
    for (const button of all(map, "button[aria-expanded]")) await userEvent.click(button);
    await expect.poll(() => all(map, "stance-share, stance-sources, stance-filters").length).toBe(3);
    expect([...seen()].filter((text) => english.has(text))).toEqual([]);
  });
});

test("nothing is seen in English before another language has come, and the page hears of one data set", async () => {
  const loads = details(document, "stance-load");
  document.body.innerHTML = '<div lang="fr"><stance-map></stance-map></div>';
  const map = get(document, "stance-map");
  const seen: string[] = [];
  do {
    await map.updateComplete;
    seen.push(
      all(map, ".map *")
        .filter(({ shadowRoot, localName }) => !shadowRoot && localName !== "style")
        .map(words)
        .join(""),
    );
    expect(all(map, ".countries path").length, "the land is there").toBeGreaterThan(0);
    await frame();
  } while (map.matches(":state(loading)"));
  await settled(map);
  expect(seen[0]).toBe("");
  expect(seen.join()).not.toMatch(/these articles|No position|World map/);
  expect(sentence(map)).toContain("ces articles rapportent la position de 65 pays");
  expect(loads).toHaveLength(1);
});

test("the map follows the language of an ancestor, and stays in the one before until the next has come", async () => {
  const map = await mount();
  const loads = details(map, "stance-load");
  const before = sentence(map);
  document.body.lang = "zh-Hant";
  await map.updateComplete;
  expect(sentence(map)).toBe(before);
  await frame();
  await settled(map);
  expect(sentence(map)).toMatch(/^2019年，这些文章提到65个国家的立场：/);
  await hover(map, "JPN");
  await expect.poll(() => tooltipText(map)).toMatch(/^日本/);
  await speak(map, "ar");
  expect(surface(map).dir).toBe("rtl");
  await speak(map, "pt");
  expect([surface(map).lang, surface(map).dir, sentence(map)]).toEqual(["en", "ltr", before]);
  document.body.removeAttribute("lang");
  expect(loads).toEqual([]);
});

test("a language is followed through shadow roots, and where the map is moved to", async () => {
  document.body.innerHTML = '<div id="outer"></div><div id="other" lang="es"></div>';
  const outer = document.querySelector<HTMLElement>("#outer");
  const root = outer?.attachShadow({ mode: "open" });
  const map = document.createElement("stance-map");
  root?.append(map);
  await settled(map);
  // Measured by now: nothing else makes it look again.
  await settled(map);
  expect(sentence(map)).toContain("these articles cite 65 countries");
  outer?.setAttribute("lang", "ru");
  await frame();
  await settled(map);
  expect(sentence(map)).toContain("эти статьи приводят позиции 65 стран");
  document.querySelector("#other")?.append(map);
  await frame();
  await settled(map);
  expect(sentence(map)).toContain("estos artículos recogen la posición de 65 países");
});

test("one's own data are told in the language of the page, with the texts that they have in it", async () => {
  const map = await mount('<div lang="fr"><stance-map hide="title"></stance-map></div>');
  const loads = details(map, "stance-load");
  map.data = { ...contested, title: { en: "Who is for it", fr: "Qui est pour" } };
  await settled(map);
  expect(loads.map(({ title }) => title)).toEqual(["Qui est pour"]);
});

test("the links to the languages follow the map, also after they were moved on the page", async () => {
  if (!customElements.get("stance-languages")) customElements.define("stance-languages", StanceLanguages);
  const links = document.createElement("stance-languages");
  const map = document.createElement("div");
  const foot = document.createElement("footer");
  document.body.append(map, links, foot);
  links.serve(map);
  const current = () => all(links, "[aria-current=true]").map(({ lang }) => lang);
  map.lang = "fr";
  await expect.poll(current).toEqual(["fr"]);
  foot.append(links);
  map.lang = "es";
  await expect.poll(current).toEqual(["es"]);
  links.remove();
  map.lang = "ru";
  document.body.append(links);
  await expect.poll(current).toEqual(["ru"]);
});

test("a date in letters from the right stands by itself among the words from the left", async () => {
  const map = await mount(
    '<div lang="he" dir="rtl"><stance-map country="CHN" view="table"></stance-map></div>',
  );
  const without = (place: string) => {
    const lines = all(map, place).map((line) => all(line, "bdi").map(words).join());
    return lines.length ? lines.filter((line) => !/[א-ת].*20\d\d/.test(line)) : place;
  };
  await expect.poll(() => all(map, "[part=evidence], [part=table]").length, { timeout: 5000 }).toBe(2);
  get(map, "footer .tools button").click();
  await expect.poll(() => all(map, "[part=sources]").length).toBe(1);
  for (const place of ["[part=evidence] .source", "[part=table] .from", "[part=sources] .dates"])
    expect([place, without(place)]).toEqual([place, []]);
  map.view = "map";
  await settled(map);
  await hover(map, "USA");
  await expect.poll(() => tooltipText(map)).not.toBe("");
  expect(without("[part=tooltip] .source")).toEqual([]);
});
