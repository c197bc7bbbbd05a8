import axe from "axe-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { faces } from "../../src/view/face.ts";
import { emulate } from "./devtools.ts";
import { all, mount, settled } from "./fixture.ts";

// A colour on its way to another is no colour to judge.
beforeEach(() => Promise.all([page.viewport(1000, 800), emulate({ "prefers-reduced-motion": "reduce" })]));
afterEach(() => emulate({}));

test.each(["en", "es", "fr", "ru", "zh", "ar"])(
  "axe finds nothing wrong with any view, light and dark, in the language %s",
  { timeout: 120_000 },
  async (lang) => {
    const map = await mount(
      `<main lang="${lang}"><h1>A page</h1><stance-map country="CHN"></stance-map></main>`,
    );
    const found: unknown[] = [];
    for (const view of faces)
      for (const theme of ["light", "dark"] as const) {
        Object.assign(map, { view, theme });
        await expect.poll(() => all(map, `[part=${view}]`).length, { timeout: 10_000 }).toBe(1);
        await expect
          .poll(() => all(map, "[part=evidence] blockquote").length, { timeout: 10_000 })
          .toBeGreaterThan(2);
        await settled(map);
        const { violations } = await axe.run(document.body);
        found.push(
          ...violations.map(({ id, nodes }) => [
            view,
            theme,
            id,
            ...nodes.slice(0, 2).map(({ html, any }) => [html, any[0]?.message]),
          ]),
        );
      }
    expect(found).toEqual([]);
  },
);
