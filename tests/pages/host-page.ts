import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright";

/** A page of somebody else that the map is put into, with all that it complained of. */
export interface HostPage {
  readonly page: Page;
  /** Every message of the console, every error, every request that failed. */
  readonly complaints: string[];
}

/** A site of somebody else. */
export interface Host {
  /** With a slash at its end. */
  readonly address: string;
  /** Puts a page there: the markup of its body. */
  put(path: string, markup: string): void;
  /** Puts a page there and opens it. */
  open(markup: string, options?: BrowserContextOptions): Promise<HostPage>;
  close(): Promise<void>;
}

/** Serves pages that know nothing of the map's server: another port is another origin. */
export async function serveHost(browser: Browser): Promise<Host> {
  const pages = new Map<string, string>();
  const server = createServer(({ url = "" }, response) => {
    const markup = pages.get(url.slice(1));
    response.writeHead(markup === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(
      `<!doctype html><html lang="en"><link rel="icon" href="data:," /><body style="margin: 0">${markup}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    put: (path, markup) => pages.set(path, markup),
    async open(markup, options) {
      pages.set("article.html", markup);
      return openPage(browser, `${address}article.html`, options);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Opens a page, and listens to all that it complains of. */
export async function openPage(
  browser: Browser,
  address: string,
  options?: BrowserContextOptions,
): Promise<HostPage> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  await page.goto(address);
  return { page, complaints };
}

/** The blocks of code of a document in a language, in their order. */
export function codeBlocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, of, code]) =>
    of === language && code !== undefined ? [code] : [],
  );
}
