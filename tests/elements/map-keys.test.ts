import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { StanceMap } from "../../src/elements/stance-map.ts";
import { contested } from "../cases/contested.ts";
import { all, country, get, mount, settled, tooltipText, words } from "./fixture.ts";

beforeEach(async () => {
  await page.viewport(1000, 800);
  await userEvent.unhover(document.documentElement);
});

/** A chunk is fetched on a busy machine. */
const SOON = { timeout: 10_000 };

/** The element that has the focus, in whichever shadow root. */
function focused(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The element that the map points screen readers to. */
function place(map: StanceMap): Element | undefined {
  const svg = get(map, "[part=map]");
  const id = svg.getAttribute("aria-activedescendant");
  return id ? (svg.querySelector(`#${id}`) ?? undefined) : undefined;
}

/** What a screen reader hears where the keyboard is; empty at the map as a whole. */
const heard = (map: StanceMap) => place(map)?.getAttribute("aria-label") ?? "";

/** The camp that is shown alone. */
const alone = (map: StanceMap) => all(map, "[part=legend] [aria-pressed=true]").map(words).join();

/** A map whose keys have come, with the keyboard at it. */
async function enter(markup?: string) {
  const map = await mount(markup);
  if (map.view === "changes") await expect.poll(() => all(map, "[part=changes]").length, SOON).toBe(1);
  get(map, "[part=map]").focus();
  await expect
    .poll(() => all<HTMLElementTagNameMap["stance-world"]>(map, "stance-world")[0]?.mapKeys, SOON)
    .toBeDefined();
  await settled(map);
  const press = async (keys: string) => {
    await userEvent.keyboard(keys);
    await settled(map);
    return heard(map);
  };
  return { map, press };
}

describe("down the structure", () => {
  test("sentence, camp, country, quotations, and out the same way", async () => {
    const { map, press } = await enter();
    expect(heard(map)).toBe("");
    expect(await press("{Enter}")).toBe("Pro-Maduro, 2019: 14 countries");
    expect(alone(map)).toBe("Pro-Maduro 14");
    expect(country(map, "USA").classList.contains("dimmed")).toBe(true);
    expect(country(map, "RUS").classList.contains("dimmed")).toBe(false);
    expect(await press("{Enter}")).toMatch(/^Belarus, 2019: Pro-Maduro, named in a list, /);
    expect(tooltipText(map)).toMatch(/^Belarus Pro-Maduro/);
    await press("{Enter}");
    await expect.poll(() => words(focused() as Element)).toBe("Belarus");
    expect(alone(map)).toBe("");
    await press("{Escape}");
    await expect.poll(() => focused()).toBe(get(map, "[part=map]"));
    await expect.poll(() => map.country ?? "").toBe("");
    expect(heard(map)).toMatch(/^Belarus, 2019/);
    expect(alone(map)).toBe("Pro-Maduro 14");
    expect(await press("{Escape}")).toBe("Pro-Maduro, 2019: 14 countries");
    expect(tooltipText(map)).toBe("");
    expect(await press("{Escape}")).toMatch(/^In 2019, these articles cite 65 countries/);
    expect(alone(map)).toBe("");
    expect(focused()).toBe(get(map, "[part=map]"));
  });

  test("arrows, Home and End go among siblings, both ways, and stop at the ends", async () => {
    const { press } = await enter();
    await press("{Enter}");
    expect(await press("{ArrowLeft}")).toMatch(/^Pro-Maduro/);
    expect(await press("{ArrowRight}")).toMatch(/^Pro-Guaidó/);
    expect(await press("{ArrowDown}")).toMatch(/^Neutral/);
    expect(await press("{ArrowUp}")).toMatch(/^Pro-Guaidó/);
    expect(await press("{End}")).toBe("Through a group only, 2019: 41 countries");
    expect(await press("{ArrowRight}")).toMatch(/^Through/);
    expect(await press("{Home}{Enter}")).toMatch(/^Belarus/);
    expect(await press("{ArrowRight}")).toMatch(/^Bolivia/);
    expect(await press("{End}")).toMatch(/^Türkiye/);
    expect(await press("{ArrowDown}")).toMatch(/^Türkiye/);
    expect(await press("{ArrowUp}")).toMatch(/^Syria/);
  });

  test("in a mirrored language the next one is on the left", async () => {
    const { map, press } = await enter('<stance-map lang="ar"></stance-map>');
    await expect.poll(() => map.matches(":state(ready)"), SOON).toBe(true);
    expect(await press("{Enter}")).toMatch(/^مع مادورو/);
    expect(await press("{ArrowLeft}")).toMatch(/^مع غوايدو/);
    expect(await press("{ArrowRight}")).toMatch(/^مع مادورو/);
  });

  test("each move has an element of its own, and none is left over", async () => {
    const { map, press } = await enter();
    await press("{Enter}");
    const first = place(map);
    await press("{ArrowRight}");
    expect(place(map)).not.toBe(first);
    expect(place(map)?.id).not.toBe(first?.id);
    expect(all(map, ".place")).toHaveLength(1);
    expect(first?.isConnected).toBe(false);
  });

  test("a camp without countries is heard, and not gone into", async () => {
    const { press } = await enter('<stance-map year="2025"></stance-map>');
    await press("{Enter}{ArrowRight}{ArrowRight}");
    expect(await press("{Enter}")).toBe("Neutral, 2025: 0 countries");
    expect(await press("{ArrowRight}{Enter}")).toMatch(/^Iran, 2025: Quoted, no stance/);
  });

  test("leaving the map shows all again, and the reader's own choice in the legend stays", async () => {
    const { map, press } = await enter();
    await userEvent.click(all(map, "[part=legend] button")[1] as Element);
    get(map, "[part=map]").focus();
    await press("{Enter}");
    expect(alone(map)).toBe("Pro-Maduro 14");
    await press("{Tab}");
    expect(alone(map)).toBe("Pro-Guaidó 49");
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    await settled(map);
    expect(heard(map)).toBe("");
  });

  test("another year keeps the country, and speaks of it anew", async () => {
    const { map, press } = await enter();
    await press("{Enter}{Enter}");
    map.year = 2025;
    await settled(map);
    expect(heard(map)).toBe("Belarus, 2025: No position cited. 2019: Pro-Maduro");
    map.data = contested;
    await settled(map);
    await settled(map);
    expect(heard(map)).toMatch(/^Belarus, 2010: No position cited/);
    expect(await press("{Escape}")).toMatch(/^No position cited, 2010/);
  });
});

describe("across space", () => {
  test("an arrow at the sentence starts, Shift reaches the uncited, Escape goes to the camp", async () => {
    const { map, press } = await enter();
    const start = await press("{ArrowLeft}");
    expect(start).toMatch(/^Venezuela, 2019: What the stances are about/);
    expect(alone(map)).toBe("");
    expect(await press("{Escape}")).toBe("Subject: Venezuela, 2019: one country");
    await press("{Escape}");
    expect(await press("{ArrowLeft}")).toBe(start);
    await press("{Escape}{Escape}");
    expect(await press("{Shift>}{ArrowRight}{/Shift}")).toMatch(/, 2019: No position cited\.$/);
    expect(await press("{Escape}")).toBe("No position cited, 2019: 129 countries");
  });

  test("it goes on from the country whose quotations are open, and Enter goes back into them", async () => {
    const { map, press } = await enter('<stance-map country="ESP"></stance-map>');
    await expect.poll(() => all(map, "[part=evidence]").length).toBe(1);
    expect(await press("{ArrowLeft}")).toMatch(/^Portugal/);
    expect(await press("{ArrowRight}")).toMatch(/^Spain/);
    await press("{Enter}");
    await expect.poll(() => words(focused() as Element)).toBe("Spain");
  });

  test("what was pressed before the keys have come counts", async () => {
    const map = await mount();
    get(map, "[part=map]").focus();
    // No real key is as quick as the chunk that a test before has fetched.
    const press = (key: string) => new KeyboardEvent("keydown", { key, cancelable: true, bubbles: true });
    const taken = ["Enter", "ArrowRight", "PageDown"].map(
      (key) => !get(map, "[part=map]").dispatchEvent(press(key)),
    );
    expect(taken).toEqual([true, true, false]);
    expect(heard(map)).toBe("");
    await expect.poll(() => heard(map)).toBe("Pro-Guaidó, 2019: 49 countries");
  });
});

describe("letters", () => {
  /** Types quickly, and again where a busy machine made it slow. */
  const reach = (press: (keys: string) => Promise<string>, keys: string, place: RegExp) =>
    expect
      .poll(async () => {
        await pause();
        return press(keys);
      }, SOON)
      .toMatch(place);

  test("jump to a name; quickly they are its beginning; the same one goes on", async () => {
    const { map, press } = await enter();
    expect(await press("xyz")).toBe("");
    await reach(press, "chad", /^Chad, 2019: No position cited/);
    await reach(press, "cote", /^Côte d’Ivoire/);
    await reach(press, "q", /^Qatar/);
    await pause();
    expect(await press("z")).toMatch(/^Zambia/);
    expect(await press("z")).toMatch(/^Zimbabwe/);
    expect(await press("z")).toMatch(/^Zambia/);
    expect(alone(map)).toBe("");
  });

  test("a space is part of a name, and else the page's", async () => {
    const { press } = await enter();
    const prevented = watch(" ");
    await reach(press, "south k", /^South Korea/);
    expect(prevented.at(-1)).toBe(true);
    await pause();
    await press(" ");
    expect(prevented.at(-1)).toBe(false);
  });

  test("names are the reader's", async () => {
    const { press } = await enter('<div lang="de"><stance-map></stance-map></div>');
    await reach(press, "oster", /^Österreich/);
  });

  test("inside a camp, that camp stays if it has the country", async () => {
    const { map, press } = await enter();
    await press("{Enter}");
    await reach(press, "cuba", /^Cuba/);
    expect(alone(map)).toBe("Pro-Maduro 14");
    await reach(press, "jap", /^Japan/);
    expect(alone(map)).toBe("Pro-Guaidó 49");
  });
});

describe("in a page", () => {
  test("keys that lead nowhere are the page's", async () => {
    const { press } = await enter();
    const left: (readonly [string, boolean])[] = [];
    document.addEventListener("keydown", note);
    function note({ key, defaultPrevented }: KeyboardEvent): void {
      left.push([key, defaultPrevented]);
    }
    const keys = ["PageDown", "PageUp", "Home", "End", "Escape", "F6", "1", " "];
    for (const key of keys) await press(key.length > 1 ? `{${key}}` : key);
    await press("{Control>}{ArrowRight}{/Control}{Alt>}{ArrowUp}{/Alt}{Control>}c{/Control}");
    document.removeEventListener("keydown", note);
    expect(left.filter(([, isPrevented]) => isPrevented)).toEqual([]);
    expect(left.map(([key]) => key)).toEqual(expect.arrayContaining([...keys, "ArrowRight", "c"]));
  });

  test("Escape within the structure is the map's own", async () => {
    const { press } = await enter();
    const prevented = watch("Escape");
    await press("{Enter}{Escape}{Escape}");
    expect(prevented).toEqual([true, false]);
  });

  test("Tab goes through all of the map and on through the page, both ways", async () => {
    document.body.innerHTML = "";
    const map = await mount(
      '<button id="before">a</button><stance-map></stance-map><button id="after">b</button>',
    );
    const after = get(document, "#after");
    get(document, "#before").focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 40 && focused() !== after; stop++) {
      await userEvent.keyboard("{Tab}");
      await settled(map);
      stops.push(focused()?.getAttribute("part") ?? focused()?.localName ?? "");
    }
    expect(focused()).toBe(after);
    expect(stops.filter((stop) => stop === "map")).toHaveLength(1);
    const before = get(document, "#before");
    for (let stop = 0; stop < 40 && focused() !== before; stop++)
      await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    expect(focused()).toBe(before);
  });

  test("a click on the map takes the keyboard's mark away", async () => {
    const { map, press } = await enter();
    await press("{Enter}{Enter}");
    expect(all(map, ".place")).toHaveLength(1);
    await userEvent.click(get(map, "[part=map]"), { position: { x: 5, y: 5 } });
    await settled(map);
    expect(all(map, ".place")).toEqual([]);
    expect(alone(map)).toBe("");
  });
});

test("the years are compared aloud, and a camp is shown alone there, too", async () => {
  const { map, press } = await enter('<stance-map view="changes" year="2025"></stance-map>');
  expect(await press("{Enter}")).toBe("With Maduro’s government, 2025: 2 countries");
  expect(country(map, "USA").classList.contains("dimmed")).toBe(true);
  expect(await press("{Enter}")).toMatch(/^China, 2025: With Maduro’s government, .* 2019: Pro-Maduro\.$/);
});

test("playing does not chatter: the sentence is busy, and read once that ends", async () => {
  const map = await mount();
  map.data = contested;
  await settled(map);
  const sentence = get(map, ".sentence");
  expect(sentence.ariaBusy).toBe("false");
  await userEvent.click(page.getByRole("button", { name: "Play" }));
  await expect.poll(() => words(sentence)).toContain("2003");
  expect(sentence.ariaBusy).toBe("true");
  const before = [...sentence.childNodes];
  await userEvent.click(page.getByRole("button", { name: "Pause" }));
  await settled(map);
  expect(sentence.ariaBusy).toBe("false");
  expect(words(sentence)).toContain("In 2003");
  expect([...sentence.children].some((child) => before.includes(child))).toBe(false);
});

/** Longer than a letter waits for the next one. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 700));

/** Whether each press of a key, as the page hears it, is taken. */
function watch(key: string): boolean[] {
  const prevented: boolean[] = [];
  window.addEventListener("keydown", (event) => {
    if (event.key === key) prevented.push(event.defaultPrevented);
  });
  return prevented;
}
