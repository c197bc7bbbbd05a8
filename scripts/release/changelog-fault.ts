/**
 * What the changelog lacks for a release: its first section is to be the version's, with the day and something to say.
 * `undefined` where nothing is wrong.
 */
export function changelogFault(changelog: string, version: string): string | undefined {
  const [, first = ""] = changelog.split(/^## /m);
  const [heading = "", ...body] = first.split("\n");
  const [, name, day] = /^(\S+)(?: \((\d{4}-\d{2}-\d{2})\))?$/.exec(heading.trim()) ?? [];
  if (name !== version) return `its first section is “${heading.trim()}”; make it “${version} (YYYY-MM-DD)”`;
  if (!day) return `the section ${version} has no day; write “${version} (YYYY-MM-DD)”`;
  if (!body.some((line) => line.startsWith("- "))) return `the section ${version} says nothing`;
  return undefined;
}
