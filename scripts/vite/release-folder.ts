import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { version } from "../version.ts";

/**
 * Puts all that the build wrote also into a folder of its version, so that an address that never changes is there
 * wherever the build is put. It stays on the server when the next release comes beside it.
 */
export function releaseFolder(): Plugin {
  return {
    name: "release-folder",
    apply: "build",
    writeBundle: {
      // After the files that others write beside the bundle.
      order: "post",
      sequential: true,
      async handler({ dir = "" }, bundle) {
        const names = [...Object.keys(bundle), "integrity.json"].filter((name) => !name.endsWith(".d.ts"));
        await Promise.all(names.map((name) => cp(join(dir, name), join(dir, version, name))));
      },
    },
  };
}
