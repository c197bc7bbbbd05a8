import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
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

/** What a file is by the end of its name; texts get smaller, and are told as UTF-8 where a browser would guess. */
const texts: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv;charset=utf-8",
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown;charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain;charset=utf-8",
};
const others: Readonly<Record<string, string>> = { ".png": "image/png" };

const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Encoding = keyof typeof encoders;

/**
 * Serves the files of a folder as they are at each request, with the headers of docs/hosting.md. They are compressed in
 * memory, as far as it goes: the folder stays as it is.
 */
export async function serveSite(folder: string, { port = 0, headers }: Serving = {}): Promise<ServedSite> {
  const compressed = new Map<string, Promise<Buffer>>();

  /** A content is compressed once: a release is there twice, and asked for again and again. */
  const compress = (content: Buffer, hash: string, encoding: Encoding) => {
    const key = `${encoding} ${hash}`;
    const known = compressed.get(key) ?? encoders[encoding](content);
    compressed.set(key, known);
    return known;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [path = ""] = (request.url ?? "/").split("?");
    for (const [name, value] of Object.entries({ ...headersOf(path), ...headers }))
      if (value !== undefined) response.setHeader(name, value);
    const found = await findFile(folder, path);
    if (found === undefined) {
      // What is not there may come with the next release, whatever its address says of what is there.
      response.setHeader("Cache-Control", "no-store").writeHead(404).end();
      return;
    }
    if ("inner" in found) {
      response.writeHead(302, { Location: found.inner, "Cache-Control": "no-store" }).end();
      return;
    }
    const { content, ending } = found;
    const hash = createHash("sha256").update(content).digest("base64url");
    const type = texts[ending];
    response.setHeader("Content-Type", type ?? others[ending] ?? "application/octet-stream");
    let body = content;
    let etag = hash;
    if (type !== undefined) {
      response.setHeader("Vary", "Accept-Encoding");
      const encoding = encodingFor(request.headers["accept-encoding"]);
      if (encoding) {
        body = await compress(content, hash, encoding);
        etag = `${hash}-${encoding}`;
        response.setHeader("Content-Encoding", encoding);
      }
    }
    response.setHeader("ETag", `"${etag}"`);
    if (request.headers["if-none-match"]?.includes(`"${etag}"`)) response.writeHead(304).end();
    else response.writeHead(200, { "Content-Length": body.length }).end(body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
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

interface Found {
  readonly content: Buffer;
  readonly ending: string;
}

/** A folder that was asked for without the slash at its end: links of its page would lead past it. */
interface Folder {
  readonly inner: string;
}

async function findFile(folder: string, path: string): Promise<Found | Folder | undefined> {
  try {
    const parts = decodeURIComponent(path).split("/");
    // Neither out of the folder nor into what is hidden there.
    if (parts.some((part) => part.startsWith(".") || part.includes("\\"))) return undefined;
    const last = parts.at(-1) ?? "";
    const file = join(folder, ...parts, last === "" ? "index.html" : "");
    if ((await stat(file)).isDirectory()) return { inner: `./${encodeURIComponent(last)}/` };
    return { content: await readFile(file), ending: extname(file).toLowerCase() };
  } catch {
    // It is not there, or its name is none.
    return undefined;
  }
}

function encodingFor(accepted: string | string[] | undefined): Encoding | undefined {
  const names = String(accepted ?? "")
    .split(",")
    .filter((name) => !/;\s*q=0(\.0*)?\s*$/.test(name))
    .map((name) => name.split(";")[0]?.trim());
  return (["br", "gzip"] as const).find((encoding) => names.includes(encoding));
}
