import type { CDPSession, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";

let site: BuiltSite;
beforeAll(async () => (site = await openBuiltSite()));
afterAll(() => site.close());

/** A node of the accessibility tree, as the browser hands it to a screen reader. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** States and properties, and the id of the active descendant. */
  readonly states: Readonly<Record<string, unknown>>;
}

interface TreeNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {
      readonly value?: unknown;
      readonly relatedNodes?: readonly { readonly idref?: string }[];
    };
  }[];
}

const open = async (query = "", options = {}) => {
  const page = await site.browser.newPage({ viewport: { width: 1100, height: 900 }, ...options });
  await page.goto(`${site.address}embed.html${query}`, { waitUntil: "networkidle" });
  return { page, session: await page.context().newCDPSession(page) };
};

async function tree(session: CDPSession): Promise<Heard[]> {
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as {
    nodes: readonly TreeNode[];
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role?.value ?? "",
      name: name?.value ?? "",
      description: description?.value ?? "",
      states: Object.fromEntries(
        properties.map(({ name, value }) => [name, value.value ?? value.relatedNodes?.[0]?.idref]),
      ),
    }));
}

const find = (nodes: readonly Heard[], role: string, name: string | RegExp = "") =>
  nodes.find(
    (node) =>
      node.role === role && (typeof name === "string" ? node.name.startsWith(name) : name.test(node.name)),
  );

const namesOf = (nodes: readonly Heard[], role: string) =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);

/** Presses a key and gives what the map then points to. */
async function press(page: Page, session: CDPSession, key: string): Promise<string> {
  const now = () => page.locator("[part=map]").getAttribute("aria-activedescendant");
  const before = await now();
  await page.keyboard.press(key);
  await expect.poll(now).not.toBe(before);
  const nodes = await tree(session);
  const [image, ...others] = nodes.filter(({ role }) => role === "image");
  expect(others).toEqual([]);
  expect(find(nodes, "application")?.states["activedescendant"]).toBe(await now());
  return image?.name ?? "";
}

test("the map: the year's sentence and how to move, then one sentence for each place", async () => {
  const { page, session } = await open();
  const map = page.locator("[part=map]");
  await map.focus();
  // Its sentences come once the page is idle.
  await page.getByLabel("Zoom in").waitFor();
  const whole = find(await tree(session), "application") ?? expect.fail();
  expect(whole.name).toBe(
    "World map: In 2019, these articles cite 65 countries: 14 Pro-Maduro, 49 Pro-Guaidó and 2 Neutral.",
  );
  expect(whole.states["focused"]).toBe(true);
  expect(whole.description).toMatch(
    /^Arrow keys .* Escape .* Letters .* Without a keyboard, use Tiles or Table: they show the same\.$/,
  );
  expect(await press(page, session, "Enter")).toBe("Pro-Maduro, 2019: 14 countries");
  expect(await press(page, session, "Enter")).toMatch(
    /^Belarus, 2019: Pro-Maduro, named in a list, one quotation\. Newsweek: “/,
  );
  for (const name of ["Bolivia", "Cambodia"])
    expect(await press(page, session, "ArrowRight")).toMatch(new RegExp(`^${name}, 2019: `));
  expect(await press(page, session, "ArrowRight")).toMatch(
    /^China, 2019: Pro-Maduro, own statement, 20 quotations\. Ma Zhaoxu, China's permanent representative to the UN: “/,
  );
  expect(await press(page, session, "Escape")).toBe("Pro-Maduro, 2019: 14 countries");
  expect(await press(page, session, "Escape")).toMatch(/^In 2019, these articles/);
  await page.close();
});

test("a country's quotations: the name, the stance and the way out first, then a heading for each year", async () => {
  const { page, session } = await open();
  await page.locator('[data-country="CHN"]').click();
  await page.locator("[part=evidence]").waitFor();
  await expect.poll(async () => find(await tree(session), "heading", "China")?.states["focused"]).toBe(true);
  const nodes = await tree(session);
  expect(find(nodes, "heading", "China")?.description).toMatch(
    /^2019 · Pro-Maduro All quotations of this country, .* Escape closes them\.$/,
  );
  expect(find(nodes, "region", "China")).toBeDefined();
  expect(namesOf(nodes, "heading").filter((name) => /^20/.test(name))).toEqual([
    "2019 Pro-Maduro 20 quotations",
    "2025 With Maduro’s government 11 quotations",
  ]);
  expect(nodes.filter(({ role }) => role === "blockquote")).toHaveLength(31);
  expect(find(nodes, "button", "Close")).toBeDefined();
  await page.close();
});

test("the tiles: a heading and a list for each camp, a button for each country, all of it in its description", async () => {
  const { page, session } = await open("?view=tiles");
  await page.locator("[part=tiles]").waitFor();
  const nodes = await tree(session);
  expect(find(nodes, "group", "Countries by stance")?.description).toMatch(/Arrow keys .* letters to a name/);
  expect(namesOf(nodes, "heading")).toEqual(
    expect.arrayContaining(["Pro-Maduro\u00a014", "Pro-Guaidó\u00a049", "Neutral\u00a02", "Subject\u00a01"]),
  );
  expect(namesOf(nodes, "list")).toEqual(expect.arrayContaining(["Pro-Maduro", "Pro-Guaidó", "Neutral"]));
  expect(find(nodes, "button", "China")?.description).toMatch(
    /^2019: Pro-Maduro, own statement, 20 quotations\. Ma Zhaoxu, .*: “/,
  );
  expect(find(nodes, "button", "Malta")?.name).toMatch(/Through a group only$/);
  expect(find(nodes, "button", "Malta")?.description).toMatch(/as a member of the European Union/);
  await page.close();
});

test("the table: a caption, column headings that sort, a row for each country", async () => {
  const { page, session } = await open("?view=table");
  await page.locator("[part=table]").waitFor();
  const nodes = await tree(session);
  expect(find(nodes, "table")?.name).toMatch(/^Every cited country/);
  expect(find(nodes, "region", "Every cited country")?.description).toMatch(
    /^A table with one row for each country/,
  );
  expect(namesOf(nodes, "columnheader")).toEqual([
    "Country",
    "Stance in 2019",
    "Stance in 2025",
    "Quotations",
    "Sources",
  ]);
  expect(namesOf(nodes, "rowheader")).toHaveLength(66);
  expect(find(nodes, "rowheader", "China")).toBeDefined();
  await page.close();
});

test("the changes: one sentence that is announced, a map that speaks of both years, lists by what became", async () => {
  const { page, session } = await open("?view=changes&year=2025");
  await page.locator("[part=changes]").waitFor();
  const nodes = await tree(session);
  expect(find(nodes, "group", "Changes")?.description).toMatch(/^Two years compared/);
  expect(find(nodes, "combobox", "From year")).toBeDefined();
  const live = nodes.filter(({ role, states }) => role === "status" && states["live"] === "polite");
  expect(live).toHaveLength(1);
  await page.locator("[part=map]").focus();
  expect(await press(page, session, "Enter")).toBe("With Maduro’s government, 2025: 2 countries");
  expect(await press(page, session, "Enter")).toMatch(/^China, 2025: .*” 2019: Pro-Maduro\.$/);
  await page.close();
});

test("the search says how it is used", async () => {
  const { page, session } = await open();
  await page.getByRole("button", { name: "Find a country" }).click();
  await page.getByRole("combobox", { name: "Find a country" }).waitFor();
  expect(find(await tree(session), "combobox", "Find a country")?.description).toMatch(
    /^Type a name or a code/,
  );
  await page.close();
});

test("the years: a slider that speaks, and one region that announces the year once", async () => {
  const { page, session } = await open();
  const slider = page.getByRole("slider", { name: "Year" });
  expect(find(await tree(session), "slider", "Year")?.states).toMatchObject({
    valuemin: 2019,
    valuemax: 2025,
  });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  // Chromium's protocol does not hand on the text of a value; screen readers get the attribute's.
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("2025, 2 articles");
  const nodes = await tree(session);
  const live = nodes.filter(({ states }) => states["live"] === "polite");
  expect(live.map(({ role, states }) => [role, states["atomic"], states["busy"] ?? false])).toEqual([
    ["status", true, false],
  ]);
  const announced = page.getByRole("status").filter({ hasText: "In 2025, these articles cite 4 countries" });
  expect(await announced.count()).toBe(1);
  await page.close();
});

/** Controls whose size a pointer needs; links within a text are exempt (WCAG 2.5.8). */
const controls = "button, input, select, summary, [part=tools] a, [role=option]";

const panels = ["Sources", "Download and cite"];

test.each([
  ["", 1100, [...panels, "Filter"]],
  ["", 320, [...panels, "Filter"]],
  ["?country=CHN", 1100, []],
  ["?country=CHN", 320, []],
  ["?view=changes&year=2025", 1100, panels],
  ["?view=tiles", 320, panels],
  ["?view=table", 1100, panels],
  ["?view=table", 320, []],
])(
  "every control of embed.html%s at %i px is at least 24 px wide and high, %j open",
  async (query, width, names) => {
    const { page } = await open(query, { viewport: { width, height: 900 } });
    for (const name of names) await page.locator("button[aria-expanded]").filter({ hasText: name }).click();
    await page.waitForLoadState("networkidle");
    const small = await page.evaluate((controls) => {
      const within = (root: ParentNode): Element[] => [
        ...root.querySelectorAll(controls),
        ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
          shadowRoot ? within(shadowRoot) : [],
        ),
      ];
      return within(document).flatMap((control) => {
        // A label is part of what it names.
        const { width, height } = (control.closest("label") ?? control).getBoundingClientRect();
        const isSeen = control.checkVisibility({ visibilityProperty: true }) && width > 1;
        return isSeen && (width < 23.9 || height < 23.9)
          ? `${control.localName}.${control.className} ${control.textContent.trim()} ${width} × ${height}`
          : [];
      });
    }, controls);
    expect(small).toEqual([]);
    await page.close();
  },
);
