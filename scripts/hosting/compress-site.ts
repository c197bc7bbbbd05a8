import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** What is text, and so gets smaller. */
const text = /\.(js|css|html|json|svg|csv|md|txt)$/;

/** Writes beside each text of a folder the same compressed as far as it goes, `.br` and `.gz`, for servers that send these. */
export async function compressSite(folder: string): Promise<void> {
  // A release is there twice, at an address that stays as well: each content is compressed once.
  const known = new Map<string, Promise<readonly [br: Buffer, gz: Buffer]>>();
  const names = (await readdir(folder, { recursive: true })).filter((name) => text.test(name));
  await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const content = await readFile(file);
      const hash = createHash("sha256").update(content).digest("hex");
      const compressed =
        known.get(hash) ??
        Promise.all([promisify(brotliCompress)(content), promisify(gzip)(content, { level: 9 })]);
      known.set(hash, compressed);
      const [br, gz] = await compressed;
      await writeFile(`${file}.br`, br);
      await writeFile(`${file}.gz`, gz);
    }),
  );
}
