import { createServer, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { headersOf } from "./headers-of.ts";

/** A site that is being served. */
export interface ServedSite {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** How to serve it. */
export interface Serving {
  readonly port?: number;
  /** Headers beside those of docs/hosting.md, such as a content security policy. */
  readonly headers?: OutgoingHttpHeaders;
}

/**
 * Serves a built site with the headers of docs/hosting.md, compressed where `compressSite` has been. The files are those
 * that are there now.
 */
export async function serveSite(folder: string, { port = 0, headers }: Serving = {}): Promise<ServedSite> {
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    // A browser would read it in the reader's own encoding.
    setHeaders: (response, path) => {
      if (path.endsWith(".md")) response.setHeader("Content-Type", "text/markdown;charset=utf-8");
    },
    // What is not there may come with the next release, whatever its address says of what is there.
    onNoMatch: (_, response) => {
      response.setHeader("Cache-Control", "no-store");
      response.writeHead(404).end();
    },
  });
  const server = createServer((request, response) => {
    const { url = "/" } = request;
    const { pathname } = new URL(url, "http://localhost");
    for (const [name, value] of Object.entries({ ...headersOf(pathname), ...headers }))
      if (value !== undefined) response.setHeader(name, value);
    files(request, response);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
