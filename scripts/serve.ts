import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveSite } from "./hosting/serve-site.ts";
import { version } from "./version.ts";

/** Serves what `npm run build` has written, or another folder, as docs/hosting.md says: at the port in PORT, else 4173. */
const folder = process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url));
const port = Number(process.env.PORT ?? 4173);

try {
  if (!existsSync(folder)) throw new Error(`${folder} is not there; npm run build writes dist/.`);
  const { address } = await serveSite(folder, { port });
  const pages = ["", `${version}/`].filter((path) => existsSync(join(folder, path, "index.html")));
  console.log(
    pages.length
      ? pages.map((path) => address + path).join("\n")
      : `The files of ${folder} are below ${address}; there is no index.html among them.`,
  );
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === "EADDRINUSE" ? `Port ${port} is taken; PORT=… npm run serve takes another.` : message,
  );
  process.exitCode = 1;
}
