/** Years that follow each other this soon, in ms, as in a drag and while playing, are one step to go back over. */
const BREATH = 2_000;

/** What an address carries of a map: its reflected attributes. */
const carried = ["year", "country", "view", "region", "source", "basis"] as const;

/**
 * Keeps the page's address and one map in step: the map takes what the address says, the address follows the reader,
 * and back and forward lead through what was seen. `prefix` goes before each parameter, so that several maps on one
 * page do not fight over it. Only a page that owns its address calls this; an embedded map leaves the host's alone.
 */
export function bindAddress(map: Element, prefix = ""): void {
  /** What an attribute is without a parameter: what the author wrote, or what the map made of that. */
  const defaults = new Map(carried.map((name) => [name, map.getAttribute(name)]));
  /** Whether the map follows the address, and not the address the reader. */
  let isFollowing = true;
  /** When the reader last changed the year alone. */
  let turned = -Infinity;
  const settle = () => setTimeout(() => (isFollowing = false));

  const read = () => {
    const parameters = new URLSearchParams(location.search);
    for (const name of carried) {
      const value = parameters.get(prefix + name) ?? defaults.get(name) ?? null;
      if (value === map.getAttribute(name)) continue;
      if (value === null) map.removeAttribute(name);
      else map.setAttribute(name, value);
    }
  };
  const write = () => {
    const address = new URL(location.href);
    const before = new URLSearchParams(address.search);
    for (const name of carried) {
      const value = map.getAttribute(name);
      if (!value || value === defaults.get(name)) address.searchParams.delete(prefix + name);
      else address.searchParams.set(prefix + name, value);
    }
    if (address.href === location.href) return;
    // What only mends an address, such as a year that snaps to one with data, is no step to go back over.
    const isSame = (name: string) => before.get(prefix + name) === address.searchParams.get(prefix + name);
    const now = carried.every((name) => name === "year" || isSame(name)) ? performance.now() : -Infinity;
    if (isFollowing || now - turned < BREATH) history.replaceState(history.state, "", address);
    else history.pushState(null, "", address);
    if (!isFollowing) turned = now;
  };

  read();
  map.addEventListener(
    "stance-load",
    () => {
      const parameters = new URLSearchParams(location.search);
      for (const name of carried) {
        if (!parameters.has(prefix + name)) defaults.set(name, map.getAttribute(name));
      }
      settle();
    },
    { once: true },
  );
  new MutationObserver(write).observe(map, { attributeFilter: [...carried] });
  addEventListener("popstate", () => {
    isFollowing = true;
    read();
    settle();
  });
}
