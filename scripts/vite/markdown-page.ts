import { readFile } from "node:fs/promises";
import { Marked, Renderer, type Tokens } from "marked";
import type { Plugin } from "vite";

const root = new URL("../../", import.meta.url);

/**
 * Puts a Markdown file of the project beside itself as a page, for readers whom a browser would show its source or
 * offer a download: data/README.md as data/README.html.
 */
export function markdownPage(file: string): Plugin {
  const fileName = file.replace(/\.md$/, ".html");
  const write = async () => pageOf(await readFile(new URL(file, root), "utf8"), file);
  return {
    name: "markdown-page",
    configureServer: ({ middlewares }) =>
      void middlewares.use(`/${fileName}`, (_, response, next) => {
        response.setHeader("content-type", "text/html");
        write().then((page) => response.end(page), next);
      }),
    async generateBundle() {
      this.emitFile({ type: "asset", fileName, source: await write() });
    },
  };
}

async function pageOf(text: string, file: string): Promise<string> {
  const [, title = file] = /^# (.+)$/m.exec(text) ?? [];
  const up = "../".repeat(file.split("/").length - 1);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Stance Map</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${up}site.css" />
  </head>
  <body>
    <main class="document">
      <p><a href="${up}">Stance Map</a></p>
${await marked.parse(text)}    </main>
  </body>
</html>
`;
}

const marked = new Marked({
  renderer: {
    // The anchors that links in the file lead to, as GitHub makes them.
    heading({ tokens, depth, text }: Tokens.Heading) {
      const id = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-");
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    // What is wider than a phone is moved by itself, by keys, too.
    code(token: Tokens.Code) {
      return String(Renderer.prototype.code.call(this, token)).replace("<pre>", '<pre tabindex="0">');
    },
    table(token: Tokens.Table) {
      return `<div class="wide" tabindex="0">${Renderer.prototype.table.call(this, token)}</div>\n`;
    },
  },
});
