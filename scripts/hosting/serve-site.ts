import { createServer, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "@polka/compression";
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
 * Serves the files of a folder as they are at each request, with the headers of docs/hosting.md, compressed on their
 * way: the folder stays as it is.
 */
export async function serveSite(folder: string, { port = 0, headers }: Serving = {}): Promise<ServedSite> {
  // A host compresses beforehand, as far as it goes; at each request that would take longer than the line.
  const compress = compression({ brotli: true, level: 5, threshold: 0 });
  const files = sirv(folder, {
    dev: true,
    etag: true,
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
    const [path = ""] = url.split("?");
    const all = { Vary: "Accept-Encoding", ...headersOf(path), ...headers };
    for (const [name, value] of Object.entries(all)) if (value !== undefined) response.setHeader(name, value);
    compress(request, response, () => files(request, response));
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
