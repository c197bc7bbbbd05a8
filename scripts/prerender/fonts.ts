import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** What the fonts are called in a picture. */
export const CARD_FONT = "Open Sans";

const BLOCK = 512;

/**
 * The paths of the fonts that pictures are drawn with: Open Sans, Regular and Bold, which come with the browser that the
 * tests can bring along. So a picture has the same letters on every machine, also where the system has no fonts at all.
 * Throws where they are missing: a picture without its words would be found by readers only.
 */
export function cardFonts(): readonly string[] {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const folder = mkdtempSync(join(tmpdir(), "stance-map-fonts-"));
  const archive = readFileSync(join(packageRoot(entry), "bin/fonts.tar.br"));
  const fonts = readTar(brotliDecompressSync(archive)).filter(({ name }) =>
    /-(Regular|Bold)\.ttf$/.test(name),
  );
  if (fonts.length !== 2) throw new Error("The fonts for the picture of a link are not where they were.");
  return fonts.map(({ name, content }) => {
    const file = join(folder, name.replace(/.*\//, ""));
    writeFileSync(file, content);
    return file;
  });
}

function packageRoot(entry: string): string {
  const marker = join("@sparticuz", "chromium");
  return entry.slice(0, entry.lastIndexOf(marker) + marker.length) || dirname(entry);
}

/** The files of a tar archive (POSIX ustar): a block with name and size, then the content, filled up to whole blocks. */
function readTar(archive: Buffer): { readonly name: string; readonly content: Buffer }[] {
  const files = [];
  for (let at = 0; at < archive.length;) {
    const name = archive.toString("utf8", at, at + 100).replace(/\0.*/s, "");
    const size = parseInt(archive.toString("utf8", at + 124, at + 136), 8) || 0;
    if (name) files.push({ name, content: archive.subarray(at + BLOCK, at + BLOCK + size) });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
