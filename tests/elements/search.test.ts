import axe from "axe-core";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { StanceSearch } from "../../src/elements/search.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { enLate } from "../../src/text/en-late.ts";
import { contested } from "../cases/contested.ts";
import { all, frame, get, words } from "./fixture.ts";
import { onSurface, sceneOf, tap } from "./on-surface.ts";

if (!customElements.get("stance-search")) customElements.define("stance-search", StanceSearch);

async function mountSearch(
  options: { scene?: ReturnType<typeof sceneOf>; theme?: string; style?: string } = {},
) {
  const { scene = sceneOf(), ...surface } = options;
  const search = document.createElement("stance-search");
  Object.assign(search, { scene, text: enLate });
  const found: string[] = [];
  search.addEventListener("country-select", (event) => found.push((event as CustomEvent<string>).detail));
  await onSurface(search, surface);
  const input = inputOf(search);
  const popup = get(search, "[popover]");
  const type = async (keys: string) => {
    input.focus();
    await userEvent.keyboard(keys);
    await search.updateComplete;
  };
  return { search, input, popup, found, type, isOpen: () => popup.matches(":popover-open") };
}

const inputOf = (search: Element): HTMLInputElement => {
  const [input] = all<HTMLInputElement>(search, "input");
  return input ?? expect.fail();
};
const options = (search: Element) => all(search, '[role="option"]');
const names = (search: Element) => all(search, ".name").map(words);

/** The option that the keyboard is at, by what a screen reader is told. */
function activeOf(search: Element): string | undefined {
  const id = get(search, "input").getAttribute("aria-activedescendant");
  if (id === null) return undefined;
  const option = get(search, `#${id}`);
  expect(option.getAttribute("aria-selected")).toBe("true");
  expect(all(search, '[aria-selected="true"]')).toEqual([option]);
  return words(get(option, ".name"));
}

test("ivory, Down, Enter finds Côte d’Ivoire, and leaves the field empty for the next one", async () => {
  const { search, input, found, type, isOpen } = await mountSearch();
  expect([input.getAttribute("aria-expanded"), isOpen()]).toEqual(["false", false]);
  await type("ivory");
  expect([input.getAttribute("aria-expanded"), isOpen()]).toEqual(["true", true]);
  expect(get(search, `#${input.getAttribute("aria-controls")}`).role).toBe("listbox");
  expect(activeOf(search)).toBeUndefined();
  await type("{ArrowDown}");
  expect(activeOf(search)).toBe("Côte d’Ivoire");
  await type("{Enter}");
  expect(found).toEqual(["CIV"]);
  expect(input.value).toBe("");
  expect([input.getAttribute("aria-expanded"), isOpen(), activeOf(search)]).toEqual([
    "false",
    false,
    undefined,
  ]);
  await type("chad{Enter}");
  expect(found).toEqual(["CIV", "TCD"]);
});

test.each([
  ["uk", "GBR"],
  ["DRC", "COD"],
  ["Türkiye", "TUR"],
  ["turkiye", "TUR"],
  ["cn", "CHN"],
  ["chn", "CHN"],
  ["CÔTE D'IVOIRE", "CIV"],
])("%s finds %s", async (query, country) => {
  const { found, type } = await mountSearch();
  await type(query);
  await type("{ArrowDown}{Enter}");
  expect(found).toEqual([country]);
});

test("finds by names in the reader's language", async () => {
  const { search, found, type } = await mountSearch({ scene: sceneOf(2019, undefined, "fr") });
  await type("allem");
  expect(names(search)).toEqual(["Allemagne"]);
  await type("{Enter}");
  expect(found).toEqual(["DEU"]);
});

test("the Enter that ends an input method chooses nothing, in Safari, too", async () => {
  const { input, found, type, isOpen } = await mountSearch();
  await type("chad");
  // As Safari sends it; nothing here can press such a key.
  const enter = { key: "Enter", bubbles: true, cancelable: true };
  input.dispatchEvent(new KeyboardEvent("keydown", { ...enter, keyCode: 229 }));
  expect([found, isOpen()]).toEqual([[], true]);
  input.dispatchEvent(new KeyboardEvent("keydown", enter));
  expect(found).toEqual(["TCD"]);
});

test("Down and Up go round, Home, End and the letters go back to the text", async () => {
  const { search, input, type } = await mountSearch();
  await type("gu");
  const offered = names(search);
  expect(offered).toHaveLength(8);
  await type("{ArrowUp}");
  expect(activeOf(search)).toBe(offered[7]);
  await type("{ArrowDown}");
  expect(activeOf(search)).toBe(offered[0]);
  await type("{ArrowDown}");
  expect(activeOf(search)).toBe(offered[1]);
  await type("{ArrowUp}{ArrowUp}");
  expect(activeOf(search)).toBe(offered[7]);
  await type("{Home}");
  expect([activeOf(search), input.selectionStart]).toEqual([undefined, 0]);
  await type("{ArrowDown}{End}");
  expect([activeOf(search), input.selectionStart]).toEqual([undefined, 2]);
  await type("{ArrowDown}a");
  expect([activeOf(search), input.value]).toEqual([undefined, "gua"]);
});

test("Escape closes the list, then clears the text, and only then is anybody else's", async () => {
  const { input, type, isOpen, found } = await mountSearch();
  const taken: boolean[] = [];
  const hear = ({ key, defaultPrevented }: KeyboardEvent) => key === "Escape" && taken.push(defaultPrevented);
  document.addEventListener("keydown", hear);
  await type("chi{ArrowDown}{Escape}");
  expect([isOpen(), input.value]).toEqual([false, "chi"]);
  await type("{Escape}");
  expect([isOpen(), input.value]).toEqual([false, ""]);
  await type("{Escape}");
  expect(taken).toEqual([true, true, false]);
  document.removeEventListener("keydown", hear);
  expect(found).toEqual([]);
});

test("Down opens the list again; with Alt it stays in the text, and Alt and Up closes", async () => {
  const { search, type, isOpen } = await mountSearch();
  await type("chi{Escape}{Alt>}{ArrowDown}{/Alt}");
  expect([isOpen(), activeOf(search)]).toEqual([true, undefined]);
  await type("{Alt>}{ArrowUp}{/Alt}");
  expect(isOpen()).toBe(false);
  await type("{ArrowDown}");
  expect([isOpen(), activeOf(search)]).toEqual([true, names(search)[0]]);
});

test("an empty text opens nothing", async () => {
  const { type, isOpen, input, found } = await mountSearch();
  await userEvent.click(input);
  await type("{ArrowDown} {Enter}");
  expect([isOpen(), found]).toEqual([false, []]);
});

test("what nothing fits is said as a status, and no list is there", async () => {
  const { search, input, type, isOpen } = await mountSearch();
  await type("nowhere");
  expect(words(get(search, '[role="status"]'))).toBe("No country or group is called “nowhere”.");
  expect([isOpen(), input.getAttribute("aria-expanded")]).toEqual([true, "false"]);
  expect(get(search, '[role="listbox"]').checkVisibility()).toBe(false);
  expect(get(search, ".none").checkVisibility()).toBe(true);
  await type("{Escape}");
  expect([isOpen(), words(get(search, '[role="status"]'))]).toEqual([false, ""]);
});

test("each option has its stance of the year with its swatch", async () => {
  const { search, type } = await mountSearch();
  const facts = () =>
    options(search).map((option) => [
      option.dataset["country"],
      words(get(option, ".stance")),
      ...all(option, ".swatch").map(({ className }) => className.trim()),
    ]);
  await type("chi");
  expect(facts()).toContainEqual(["CHN", "Pro-Maduro", "swatch camp-0"]);
  expect(facts()).toContainEqual(["CHL", "Pro-Guaidó", "swatch camp-1 hatched"]);
  search.scene = sceneOf(2025);
  await search.updateComplete;
  expect(facts()).toContainEqual(["CHN", "With Maduro’s government", "swatch camp-0"]);
  expect(facts()).toContainEqual(["CHL", "No position cited", "swatch uncited"]);
  search.scene = sceneOf(2001, contested as unknown as Dataset);
  await type("{Control>}a{/Control}bra");
  expect(facts()[0]).toEqual(["BRA", "Sources disagree", "swatch camp-0", "swatch camp-1"]);
});

test("a territory without a shape says with which country it is drawn, has that one's stance and leads there", async () => {
  const { search, found, type } = await mountSearch();
  await type("french guiana");
  expect(options(search).map(words)).toEqual(["French Guiana drawn as a part of France Pro-Guaidó"]);
  await type("{Enter}");
  expect(found).toEqual(["FRA"]);
});

test("a long list keeps to the window, shows the option that the keys are at, and is no stop of Tab", async () => {
  const { search, popup, type, isOpen } = await mountSearch();
  const next = document.createElement("button");
  next.textContent = "next";
  get(document, "main").append(next);
  await type("EU{Enter}");
  await frame();
  const list = get(search, "ul");
  expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
  expect(popup.scrollHeight).toBe(popup.clientHeight);
  expect(popup.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  expect(list.scrollTop).toBe(0);
  await type("{ArrowUp}");
  await frame();
  const { bottom } = get(search, '[aria-selected="true"]').getBoundingClientRect();
  expect(bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom + 1);
  await userEvent.keyboard("{Tab}");
  expect([document.activeElement, isOpen()]).toEqual([next, false]);
});

test("a group that is chosen offers its members, and one of them is chosen then", async () => {
  const { search, input, found, type, isOpen } = await mountSearch();
  await type("european");
  expect(options(search).map(words)).toEqual(["European Union group of 28 countries"]);
  await type("{ArrowDown}");
  const active = input.getAttribute("aria-activedescendant");
  await type("{Enter}");
  // The first of another list is not heard as the same one.
  expect(input.getAttribute("aria-activedescendant")).not.toBe(active);
  expect([found, input.value, isOpen(), activeOf(search)]).toEqual([[], "European Union", true, "Austria"]);
  expect(names(search)).toHaveLength(28);
  expect(options(search).map(words)[0]).toBe("Austria as a member of the European Union Pro-Guaidó");
  await type("{Escape}{ArrowDown}");
  expect([names(search).length, activeOf(search)]).toEqual([28, "Austria"]);
  await type("{ArrowDown}{Enter}");
  expect([found, input.value, isOpen()]).toEqual([["BEL"], "", false]);
});

test("the mouse chooses a group and a member; other letters leave the group, and so does another data set", async () => {
  const { search, input, found, type } = await mountSearch();
  await type("EU");
  await userEvent.click(get(search, '[role="option"]'));
  await search.updateComplete;
  expect([names(search).length, input.matches(":focus")]).toEqual([28, true]);
  await userEvent.click(get(search, '[data-country="DNK"]'));
  expect([found, input.value]).toEqual([["DNK"], ""]);
  await type("EU{Enter}");
  expect(names(search)).toHaveLength(28);
  await type("{Backspace}");
  expect(names(search)).toEqual(["European Union"]);
  await type("{Enter}");
  search.scene = sceneOf(2001, contested as unknown as Dataset);
  await search.updateComplete;
  expect(names(search)).toEqual([]);
});

test("the mouse chooses, and the focus stays in the field", async () => {
  const { search, input, found, type, isOpen } = await mountSearch();
  await type("chi");
  await userEvent.click(get(search, '[data-country="CHN"]'));
  expect([found, input.value, isOpen()]).toEqual([["CHN"], "", false]);
  expect(input.matches(":focus")).toBe(true);
});

test("a finger chooses", async () => {
  const { search, input, found, isOpen } = await mountSearch();
  await tap(input);
  await expect.poll(() => input.matches(":focus")).toBe(true);
  await userEvent.keyboard("chi");
  await search.updateComplete;
  await tap(get(search, '[data-country="CHL"]'));
  await expect.poll(() => found).toEqual(["CHL"]);
  expect([input.value, isOpen()]).toEqual(["", false]);
});

test("it closes when the focus leaves, and a click on the field opens it again", async () => {
  const { input, found, type, isOpen } = await mountSearch();
  await type("chi{ArrowDown}{Tab}");
  expect([isOpen(), found, input.value]).toEqual([false, [], "chi"]);
  await userEvent.click(input);
  await expect.poll(isOpen).toBe(true);
});

test("the popup follows the field, is never clipped and never off the window", async () => {
  const { search, input, popup, type } = await mountSearch({
    style: "width: 500px; height: 120px; overflow: auto; transform: translateX(30px)",
  });
  const tall = document.createElement("div");
  tall.style.blockSize = "400px";
  get(document, "main").append(tall);
  await type("gu");
  await frame();
  const [field, list] = [input.getBoundingClientRect(), popup.getBoundingClientRect()];
  expect([list.left, list.top, list.width]).toEqual([field.left, field.bottom + 6, field.width]);
  expect(list.bottom).toBeLessThanOrEqual(innerHeight);
  const last = options(search)[7]?.getBoundingClientRect();
  const root = search.shadowRoot;
  expect(root?.elementFromPoint(field.left + 40, (last?.bottom ?? 0) - 8)?.closest("li")).toBe(
    options(search)[7],
  );
  get(document, "main").scrollTop = 25;
  await expect.poll(() => popup.getBoundingClientRect().top).toBeCloseTo(list.top - 25, 1);
});

test("above the field at the window's lower end", async () => {
  const { input, popup, type } = await mountSearch({ style: "position: fixed; inset: auto auto 0 0" });
  await type("gu");
  await frame();
  expect(popup.getBoundingClientRect().bottom).toBeCloseTo(input.getBoundingClientRect().top - 6, 1);
  expect(popup.getBoundingClientRect().top).toBeGreaterThanOrEqual(8);
});

test("where nothing takes the focus away, a press elsewhere and leaving the page close it", async () => {
  const { search, input, isOpen } = await mountSearch({ style: "padding-block-end: 600px" });
  const open = async () => {
    input.value = "chi";
    input.dispatchEvent(new Event("input"));
    await search.updateComplete;
    expect([isOpen(), input.matches(":focus")]).toEqual([true, false]);
  };
  await open();
  await userEvent.click(get(document, "main"), { position: { x: 500, y: 590 } });
  await expect.poll(isOpen).toBe(false);
  await open();
  const surface = search.parentElement;
  search.remove();
  surface?.append(search);
  await search.updateComplete;
  expect([isOpen(), input.getAttribute("aria-expanded")]).toEqual([false, "false"]);
});

test("the field is 38 px high and options are tall enough for a pointer", async () => {
  const { search, input, type } = await mountSearch();
  await type("gu");
  expect(input.offsetHeight).toBe(38);
  for (const option of options(search)) expect(option.offsetHeight).toBeGreaterThanOrEqual(24);
});

test.each(["light", "dark"])("axe finds nothing wrong, in %s", async (theme) => {
  const { type } = await mountSearch({ theme });
  const violations = async () =>
    (await axe.run(get(document, "main"))).violations.map(({ id, nodes }) => [
      id,
      ...nodes.map(({ html }) => html),
    ]);
  expect(await violations()).toEqual([]);
  await type("gu{ArrowDown}");
  expect(await violations()).toEqual([]);
  await type("{Control>}a{/Control}EU{Enter}");
  expect(await violations()).toEqual([]);
  await type("{Control>}a{/Control}nowhere");
  expect(await violations()).toEqual([]);
});
