import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { get, mount, settled } from "./fixture.ts";

test("a sheet is raised once before the reader's first, unseen, and nothing of it stays", async () => {
  await page.viewport(375, 700);
  const map = await mount();
  const seen: string[] = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLElement && node.localName === "stance-evidence-rehearsal")
          seen.push(`${getComputedStyle(node).visibility}, ${node.shadowRoot ? "to be found" : "closed"}`);
  }).observe(get(map, ".map"), { childList: true });
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(["hidden, closed"]);
  const rehearsals = () => get(map, ".map").querySelectorAll("stance-evidence-rehearsal").length;
  await expect.poll(rehearsals).toBe(0);

  const other = await mount();
  await settled(other);
  expect(rehearsals()).toBe(0);
  expect(seen).toEqual(["hidden, closed"]);
});
