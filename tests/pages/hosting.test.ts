import { spawn } from "node:child_process";
import { once } from "node:events";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { serveSite, type ServedSite } from "../../scripts/hosting/serve-site.ts";
import { openBuiltSite, type BuiltSite } from "./built-site.ts";
import { serveHost, type Host } from "./host-page.ts";

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly chunks: readonly string[];
}

let site: BuiltSite;
let served: ServedSite;
let host: Host;
let integrity: Integrity;
beforeAll(async () => {
  site = await openBuiltSite();
  integrity = JSON.parse(await readFile(join(site.folder, "integrity.json"), "utf8")) as Integrity;
  // A release whose script was changed on its way.
  await cp(join(site.folder, "chunks"), join(site.folder, "9.9.9/chunks"), { recursive: true });
  await cp(join(site.folder, "stance-map.js"), join(site.folder, "9.9.9/stance-map.js"));
  const [lateParts = ""] = (await readdir(join(site.folder, "chunks"))).filter((name) =>
    name.startsWith("late-parts"),
  );
  await writeFile(join(site.folder, "9.9.9/chunks", lateParts), "console.log('another script')");
  served = await serveSite(site.folder);
  host = await serveHost(site.browser);
}, 90_000);
afterAll(async () => {
  await Promise.all([served.close(), host.close()]);
  await site.close();
});

/** Asks for a file as it is sent: nothing unpacks it. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const [response] = (await once(request(served.address + path, { headers }).end(), "response")) as [
    IncomingMessage,
  ];
  const body = Buffer.concat((await response.toArray()) as Buffer[]);
  return { status: response.statusCode, headers: response.headers, body };
}

test.each([
  ["stance-map.js", "text/javascript", "public, max-age=3600, stale-while-revalidate=86400"],
  ["data/venezuela.json", "application/json", "public, max-age=3600, stale-while-revalidate=86400"],
  ["data/README.md", "text/markdown;charset=utf-8", "public, max-age=3600, stale-while-revalidate=86400"],
  ["embed.css", "text/css", "public, max-age=3600, stale-while-revalidate=86400"],
  ["", "text/html;charset=utf-8", "no-cache"],
  ["embed.html?year=2025", "text/html;charset=utf-8", "no-cache"],
  ["VERSION/stance-map.js", "text/javascript", "public, max-age=31536000, immutable"],
  ["VERSION/embed.html", "text/html;charset=utf-8", "public, max-age=31536000, immutable"],
])("%s is sent with its headers, compressed", async (path, type, caching) => {
  const address = path.replace("VERSION", integrity.version);
  const { status, headers, body } = await ask(address, { "accept-encoding": "gzip, deflate, br" });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-type": type,
    "cache-control": caching,
    "content-encoding": "br",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
    vary: "Accept-Encoding",
  });
  const plain = await ask(address);
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body.length).toBeGreaterThan(body.length);
  expect((await ask(address, { "accept-encoding": "gzip" })).headers["content-encoding"]).toBe("gzip");
});

test("a chunk never changes; a page that is the same is not sent again", async () => {
  const [chunk = ""] = await readdir(join(site.folder, "chunks"));
  expect((await ask(`chunks/${chunk}`)).headers["cache-control"]).toContain("immutable");
  const { headers } = await ask("embed.html");
  const again = await ask("embed.html", { "if-none-match": headers.etag ?? "" });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test.each(["chunks/gone-12345678.js", "VERSION/gone.js", "9.9.10/stance-map.js", "gone.html", "gone.json"])(
  "%s is not there, and nobody keeps that in mind",
  async (path) => {
    const { status, headers } = await ask(path.replace("VERSION", integrity.version));
    expect([status, headers["cache-control"]]).toEqual([404, "no-store"]);
  },
);

test("the hashes are those of the files, of every script and style sheet", async () => {
  const names = await readdir(site.folder, { recursive: true });
  const own = names.filter((name) => /\.(js|css)$/.test(name) && !/^\d/.test(name));
  expect(Object.keys(integrity.files).toSorted()).toEqual(own.toSorted());
  for (const name of own) {
    const hash = createHash("sha384").update(await readFile(join(site.folder, name)));
    expect([name, integrity.files[name]]).toEqual([name, `sha384-${hash.digest("base64")}`]);
  }
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { readonly version: string };
  expect(integrity.version).toBe(version);
});

test("the release is also in the folder of its version, and its list names what the module may load", async () => {
  const release = join(site.folder, integrity.version);
  for (const name of ["index.html", "embed.html", "data/ukraine-2022.json", ...Object.keys(integrity.files)])
    expect([
      name,
      (await readFile(join(release, name))).equals(await readFile(join(site.folder, name))),
    ]).toEqual([name, true]);
  // What puts embed code together, and what looks for slips in a reader's own file, is the page's own.
  const own = (await readdir(join(site.folder, "chunks"))).filter((name) => /^[^.]+\.js$/.test(name));
  const named = own
    .filter((name) => !/^(embed-builder|read-with-slips)/.test(name))
    .map((name) => `chunks/${name}`);
  expect([own.length, integrity.chunks.toSorted()]).toEqual([named.length + 2, named.toSorted()]);
});

/** A page that takes the map from a folder only if its bytes are those of the build. */
const pinned = (folder: string) => {
  const own = Object.entries(integrity.files).map(([name, hash]) => [served.address + folder + name, hash]);
  return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(own) as unknown })}</script>
    <script type="module" src="${served.address}${folder}stance-map.js" integrity="${integrity.files["stance-map.js"]}" crossorigin="anonymous"></script>
    <stance-map></stance-map>`;
};

test("with its hashes the map runs from a versioned address", async () => {
  const { page, complaints } = await host.open(pinned(`${integrity.version}/`));
  await page.locator('stance-map [data-country="CHN"]').click();
  await page.locator("[part=evidence] blockquote").first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test("a chunk that is another script is not run", async () => {
  const { page, complaints } = await host.open(pinned("9.9.9/"));
  await page.locator('stance-map [data-country="CHN"]').click();
  await page.locator("stance-map .notice").waitFor();
  expect(complaints.some((text) => /integrity/.test(text))).toBe(true);
  expect(complaints).not.toContain("another script");
  await page.close();
});

test("what a view costs is what the documentation says", async () => {
  const text = await readFile("docs/hosting.md", "utf8");
  const names = await readdir(site.folder, { recursive: true });
  const kilobytes = async (...starts: string[]) => {
    const found = starts.flatMap((start) => names.find((name) => name.startsWith(start)) ?? []);
    expect(found).toHaveLength(starts.length);
    const files = await Promise.all(found.map((name) => readFile(join(site.folder, name))));
    return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0) / 1000;
  };
  const told = (row: string) => Number(new RegExp(`^\\| ${row}.*\\| +([\\d.]+) +\\|$`, "m").exec(text)?.[1]);
  const first = await kilobytes("stance-map.js");
  const stay = await kilobytes("chunks/late-parts", "chunks/zooming");
  const languages = await Promise.all(
    ["es", "fr", "ru", "zh", "ar"].map((tag) => kilobytes(`chunks/${tag}-`)),
  );
  const language = languages.reduce((sum, size) => sum + size, 0) / 5 + (await kilobytes("chunks/venezuela"));
  const measured: readonly (readonly [string, number])[] = [
    ["sees the map", first],
    ["… in an iframe", await kilobytes("embed.html", "embed.css", "embed.js")],
    ["stays until", stay],
    ["reads another language", language],
    ["zooms in", await kilobytes("chunks/detailed-shapes")],
    ["keeps the map", await kilobytes("stance-map.single.js")],
    ["a thousand, first", first / 1000],
    ["a thousand, all", (first + stay) / 1000],
    ["a million, first", first],
    ["a million, all", first + stay],
  ];
  // A tenth either way, lest each change of a sentence be one of the documentation.
  const wrong = measured.filter(
    ([row, size]) => !(Math.abs(told(row) - size) <= Math.max(size / 10, 0.5 * 10 ** (size < 1 ? -2 : 0))),
  );
  expect(wrong).toEqual([]);
});

test("the policy of the documentation is the one that is tested", async () => {
  const text = await readFile("docs/hosting.md", "utf8");
  const tested = await readFile("tests/pages/strict-host.test.ts", "utf8");
  const [, policy = ""] = /```\n(default-src.*)\n```/.exec(text) ?? [];
  const [, used = ""] = /"(default-src [^"]+)"/.exec(tested) ?? [];
  expect(policy).toBe(`${used}; trusted-types lit-html`);
});

test("a file is sent as it is now, compressed or not, and nothing is written beside it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "stance-map-"));
  const other = await serveSite(folder);
  const headers = { "accept-encoding": "br" };
  const seen = async () => (await fetch(`${other.address}a.json`, { headers })).text();
  for (const text of ["[1]", "[2]", "[3, 4]"]) {
    await writeFile(join(folder, "a.json"), text);
    expect(await seen()).toBe(text);
  }
  // As another server may have left it there.
  await writeFile(join(folder, "a.json.br"), "stale");
  expect(await seen()).toBe("[3, 4]");
  expect((await readdir(folder)).toSorted()).toEqual(["a.json", "a.json.br"]);
  await rm(join(folder, "a.json"));
  expect((await fetch(`${other.address}a.json`)).status).toBe(404);
  await other.close();
  await rm(folder, { recursive: true });
});

test("nothing outside the folder is sent, whatever is asked for", async () => {
  const { port } = new URL(served.address);
  const status = async (path: string) => {
    // As it stands: an address would have been put right.
    const [response] = (await once(request({ port, path }).end(), "response")) as [IncomingMessage];
    response.resume();
    return response.statusCode;
  };
  const outside = relative(site.folder, import.meta.filename);
  for (const path of [
    outside,
    outside.replaceAll("..", "%2e%2e"),
    outside.replaceAll("/", "%2f"),
    "%",
    "a%00",
  ])
    expect([path, await status(`/${path}`)]).toEqual([path, 404]);
  expect(await status("//")).toBe(200);
});

describe("npm run serve", () => {
  /** What it prints first; it ends with the test. */
  async function serve(folder: string, port = "0") {
    const server = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts", folder], {
      env: { ...process.env, PORT: port },
    });
    onTestFinished(() => void server.kill());
    const [output] = (await Promise.race([once(server.stdout, "data"), once(server.stderr, "data")])) as [
      Buffer,
    ];
    return output.toString().trim();
  }

  test("serves what was built, at two addresses", async () => {
    const [address = "", release = ""] = (await serve(site.folder)).split("\n");
    expect(release).toBe(`${address}${integrity.version}/`);
    const response = await fetch(`${release}stance-map.js`);
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect((await response.text()).length).toBeGreaterThan(100_000);
  });

  test("names no address that does not answer", async () => {
    const folder = await mkdtemp(join(tmpdir(), "stance-map-"));
    expect(await serve(folder)).toMatch(
      /^The files of \S+ are below http:\S+; there is no index\.html among them\.$/,
    );
    await writeFile(join(folder, "index.html"), "<!doctype html>");
    const address = await serve(folder);
    expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect((await fetch(address)).status).toBe(200);
    const taken = new URL(address).port;
    expect(await serve(folder, taken)).toBe(`Port ${taken} is taken; PORT=… npm run serve takes another.`);
    await rm(folder, { recursive: true });
    expect(await serve(folder)).toBe(`${folder} is not there; npm run build writes dist/.`);
  });
});
