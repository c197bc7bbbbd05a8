import { settings, type Case, type SettingName } from "./cases.ts";

/** The name of a picture in `gallery/`. */
export function pictureName(name: string, setting: SettingName): string {
  return `${name}-${setting}.jpg`;
}

/** The page that shows all pictures, three in a row. */
export function galleryPage(cases: Readonly<Record<string, Case>>): string {
  const sections = Object.entries(cases).map(([name, each]) => {
    const rows = Array.from({ length: Math.ceil(each.settings.length / 3) }, (_, row) =>
      each.settings.slice(row * 3, row * 3 + 3),
    );
    return `## ${each.title}\n\n${rows.map((row) => table(name, each.title, row)).join("\n")}`;
  });
  return `# Gallery

Each data set of the tests in each setting. Written, like its pictures, by \`npm run gallery\`; \`npm run test:all\` compares both with what it sees.

${sections.join("\n")}`;
}

function table(name: string, title: string, row: readonly SettingName[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [
    line(row.map((setting) => settings[setting].title)),
    line(row.map(() => "---")),
    line(row.map((setting) => `![${title}: ${settings[setting].title}](${pictureName(name, setting)})`)),
  ].join("");
}
