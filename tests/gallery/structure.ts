import type { Page } from "playwright";

/**
 * What the world's SVG is made of, as text: its patterns, its outlines, and the countries that are alike in class,
 * stance, basis and shapes; undefined where a face has no world.
 */
export async function structureOf(page: Page): Promise<string | undefined> {
  const svg = page.locator("stance-world [part=map]");
  if (!(await svg.count())) return undefined;
  return svg.evaluate((svg) => {
    const shapesIn = (element: Element): string[] =>
      [...element.children].map((each) =>
        each.localName === "g"
          ? `hatch(${shapesIn(each).join(" ")})`
          : each.matches(".dot")
            ? "dot"
            : each.localName,
      );
    const nameOf = (element: Element) => element.getAttribute("class")?.trim() ?? "";
    const alike = new Map<string, string[]>();
    for (const country of svg.querySelectorAll<SVGElement>("[data-country]")) {
      const { country: code = "", stance, basis } = country.dataset;
      const facts = [nameOf(country), stance, basis, country.getAttribute("fill"), ...shapesIn(country)];
      const key = facts.filter(Boolean).join(" ");
      alike.set(key, [...(alike.get(key) ?? []), code]);
    }
    const patterns = [...svg.querySelectorAll("pattern")].map(({ id }) => id);
    const outlines = [...svg.querySelectorAll(".outlines > g")].map(
      (outline) => `${nameOf(outline)}(${shapesIn(outline).join(" ")})`,
    );
    return [
      `patterns: ${patterns.join(" ")}`,
      `outlines: ${outlines.join(" ")}`,
      ...[...alike].map(([facts, codes]) => `${facts}: ${codes.join(" ")}`).sort(),
    ]
      .map((line) => line.trim())
      .join("\n");
  });
}

/** The structures of one case as one text: what several settings have alike stands there once. */
export function structuresAsText(structures: ReadonlyMap<string, string>): string {
  const settings = new Map<string, string[]>();
  for (const [setting, text] of structures) settings.set(text, [...(settings.get(text) ?? []), setting]);
  return [...settings].map(([text, names]) => `# ${names.join(", ")}\n${text}\n`).join("\n");
}
