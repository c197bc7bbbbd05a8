import { DATASET_PARAMETER, impliedValues, pageParameters as carried } from "../view/page-parameters.ts";

/** Years that follow each other this soon, in ms, as in a drag and while playing, are one step to go back over. */
const BREATH = 2_000;

/** The parameters that mean something else, or nothing, in another data set. */
const ofDataset = ["year", "country", "compare", "source", "basis"] as const;

/**
 * Has the map show the data set that the address names, none where it names none; gives the name of the one that it
 * really shows. Called anew only when that is to be another one.
 */
export type ShowDataset = (name: string | null) => string | null;

/** Turns to a data set, as a step that back leads over, or in the place of the present one; the same one comes anew. */
export type TurnToDataset = (name: string | null, how?: "push" | "replace") => void;

/**
 * Keeps the page's address and one map in step: the map takes what the address says, the address follows the reader,
 * and back and forward lead through what was seen. `prefix` goes before each parameter, so that several maps on one
 * page do not fight over it. Only a page that owns its address calls this; an embedded map leaves the host's alone.
 */
export function bindAddress(map: Element, prefix = "", show?: ShowDataset): TurnToDataset {
  /** What the author wrote. */
  const written = new Map(carried.map((name) => [name, map.getAttribute(name)]));
  /** What an attribute is without a parameter: what the author wrote, or what the map made of that. */
  let defaults = new Map(written);
  /** Whether the map follows the address, and not the address the reader. */
  let isFollowing = true;
  /** Whether a data set was asked for and is not there yet: until then the map's attributes are those of another. */
  let isTurning = true;
  /** The data set that the map shows or is about to. */
  let shown: string | null | undefined;
  /** When the reader last changed the year alone. */
  let turned = -Infinity;

  const parameter = (name: string) => new URLSearchParams(location.search).get(prefix + name);
  /** The address with other parameters; null takes one out. */
  const addressWith = (parameters: Iterable<readonly [string, string | null]>) => {
    const address = new URL(location.href);
    for (const [name, value] of parameters) {
      if (value === null) address.searchParams.delete(prefix + name);
      else address.searchParams.set(prefix + name, value);
    }
    return address;
  };

  const settle = () =>
    setTimeout(() => {
      isFollowing = false;
      // What was there before comes without a word.
      if (isTurning && map.matches(":state(ready):not(:state(loading)):not(:state(error))")) arrive();
    });
  const arrive = () => {
    if (!isTurning) return;
    isTurning = false;
    isFollowing = true;
    for (const name of carried) if (parameter(name) === null) defaults.set(name, map.getAttribute(name));
    write();
    settle();
  };
  const follow = () => {
    isFollowing = true;
    const name = parameter(DATASET_PARAMETER);
    if (show && name !== shown) {
      isTurning = true;
      defaults = new Map(written);
      shown = show(name);
    }
    for (const name of carried) {
      const value = parameter(name) ?? defaults.get(name) ?? null;
      if (value === map.getAttribute(name)) continue;
      if (value === null) map.removeAttribute(name);
      else map.setAttribute(name, value);
    }
    settle();
  };
  const write = () => {
    if (isTurning) return;
    // Of two years that are compared both are told.
    const isDefault = (name: (typeof carried)[number]) =>
      meaning(name, map.getAttribute(name)) === meaning(name, defaults.get(name)) &&
      !(name === "year" && map.hasAttribute("compare"));
    const address = addressWith([
      ...carried.map((name) => [name, isDefault(name) ? null : map.getAttribute(name) || null] as const),
      ...(show ? [[DATASET_PARAMETER, shown ?? null] as const] : []),
    ]);
    if (address.href === location.href) return;
    // What only mends an address, such as a year that snaps to one with data, is no step to go back over.
    const isSame = (name: string) => parameter(name) === address.searchParams.get(prefix + name);
    const isYear = (name: string) => name === "year" || name === "compare";
    const isYearAlone = carried.every((name) => isYear(name) || isSame(name));
    const now = performance.now();
    if (isFollowing || (isYearAlone && now - turned < BREATH))
      history.replaceState(history.state, "", address);
    else history.pushState(null, "", address);
    if (!isFollowing) turned = isYearAlone ? now : -Infinity;
  };

  follow();
  map.addEventListener("stance-load", arrive);
  new MutationObserver(write).observe(map, { attributeFilter: [...carried] });
  addEventListener("popstate", follow);

  return (name, how = "push") => {
    const address = addressWith([
      ...ofDataset.map((each) => [each, null] as const),
      [DATASET_PARAMETER, name],
    ]);
    if (how === "push" && address.href !== location.href) history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
    turned = -Infinity;
    shown = undefined;
    follow();
  };
}

/** What a value of an attribute comes to, whether it is there or only implied. */
function meaning(name: string, value: string | null | undefined): string {
  return value ?? impliedValues[name] ?? "";
}
