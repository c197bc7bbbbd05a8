/**
 * The folder that has the releases, each in a folder of its version, with a slash at its end: `page` is the address of a
 * page in it, or in the folder of a version.
 */
export function releaseBase(page: string, version: string): string {
  const folder = new URL(".", page);
  folder.search = folder.hash = "";
  return folder.href.endsWith(`/${version}/`) ? new URL("..", folder).href : folder.href;
}
