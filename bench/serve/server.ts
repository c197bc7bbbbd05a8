import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants } from "node:zlib";
import type { Site } from "../build/build-pages.ts";

export interface Server {
  /** The address of a site's page. */
  addressOf(id: string): string;
  close(): void;
}

interface Reply {
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
};

/** Past this size, in bytes, the best compression takes minutes. */
const LARGE = 3_000_000;

/**
 * Serves each site below its id, compressed beforehand by brotli at its best, from memory: what is measured is the
 * page, not the disk. Nothing may be kept by the browser, so that each visit is a first one.
 */
export async function serve(sites: ReadonlyMap<string, Site>, port = 0): Promise<Server> {
  const replies = new Map<string, Reply>();
  for (const [id, site] of sites)
    for (const [name, content] of site) {
      const quality = content.length > LARGE ? 5 : constants.BROTLI_MAX_QUALITY;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      const type = `${types[name.replace(/.*\./, "")] ?? "text/plain"}; charset=utf-8`;
      replies.set(`/${id}/${name}`, { type, body: brotliCompressSync(content, { params }) });
    }
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const reply = replies.get(pathname.replace(/\/$/, "/index.html"));
    if (!reply) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        "Content-Type": reply.type,
        "Content-Encoding": "br",
        "Content-Length": reply.body.length,
        "Cache-Control": "no-store",
      })
      .end(reply.body);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, resolve));
  const { port: chosen } = server.address() as AddressInfo;
  return {
    addressOf: (id) => `http://localhost:${chosen}/${id}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
