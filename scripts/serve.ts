import { fileURLToPath } from "node:url";
import { compressSite } from "./hosting/compress-site.ts";
import { serveSite } from "./hosting/serve-site.ts";
import { version } from "./version.ts";

/** Serves what `npm run build` has written, or another folder, as docs/hosting.md says: at the port in PORT, else 4173. */
const folder = process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url));

await compressSite(folder);
const { address } = await serveSite(folder, { port: Number(process.env.PORT ?? 4173) });
console.log(`${address}\n${address}${version}/`);
