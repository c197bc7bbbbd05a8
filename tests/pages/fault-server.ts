import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that fails in every way that a server can; `ask` tells how often a path was asked for. */
export interface FaultServer {
  /** With a slash at its end. */
  readonly address: string;
  /** How often a path was asked for. */
  asked(path: string): number;
  /** Lets what waits at `/slow…` go. */
  release(): void;
  close(): Promise<void>;
}

/** Serves a data set at `/good.json`, and at the other paths what keeps it from coming, for as long as `isDown()`. */
export async function serveFaults(dataset: object, isDown: () => boolean): Promise<FaultServer> {
  const asked: string[] = [];
  let waiting: (() => void)[] = [];
  const json = JSON.stringify(dataset);
  const server = createServer((request, response) => {
    const path = (request.url ?? "").slice(1);
    asked.push(path);
    response.setHeader("Access-Control-Allow-Origin", "*");
    const send = (status: number, type: string, body: string | Buffer) => {
      response.writeHead(status, { "Content-Type": type });
      response.end(body);
    };
    const sendGood = () => send(200, "application/json", JSON.stringify({ ...dataset, title: path }));
    if (!isDown() && !path.startsWith("slow")) return sendGood();
    if (path.startsWith("slow")) waiting.push(sendGood);
    else if (path === "404" || path === "500" || path === "503") send(Number(path), "text/plain", "no");
    else if (path === "loop") response.writeHead(302, { Location: "/loop" }).end();
    else if (path === "page") send(200, "application/json", "<!doctype html><title>Log in</title>");
    else if (path === "picture") send(200, "image/png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff]));
    else if (path === "empty") send(200, "application/json", "");
    else if (path === "half") {
      response.writeHead(200, { "Content-Type": "application/json", "Content-Length": json.length });
      response.write(json.slice(0, json.length / 2), () => response.destroy());
    } else if (path === "short") send(200, "application/json", json.slice(0, json.length / 2));
    else if (path === "gone") request.socket.destroy();
    else sendGood();
  }); // prettier-ignore
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    asked: (path) => asked.filter((each) => each === path).length,
    release() {
      for (const send of waiting) send();
      waiting = [];
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
