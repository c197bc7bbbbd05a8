import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { openBrowser, openPage, serving } from "./drive.ts";

const fresh = inject("fresh");
const plugin = fileURLToPath(new URL("../../examples/wordpress/stance-map.php", import.meta.url));
const hasPhp = spawnSync("php", ["--version"]).status === 0;

/** The few functions of WordPress that the plugin calls, as its reference describes them; prints each shortcode's output. */
const wordpress = String.raw`<?php
error_reporting(E_ALL);
set_error_handler(function ($level, $message) { throw new ErrorException($message); });
define('ABSPATH', __DIR__);
$shortcodes = array();
$modules = array();
function add_shortcode($tag, $callback) { global $shortcodes; $shortcodes[$tag] = $callback; }
function shortcode_atts($pairs, $atts, $tag = '') {
  $out = array();
  foreach ($pairs as $name => $default) $out[$name] = array_key_exists($name, $atts) ? $atts[$name] : $default;
  return $out;
}
function esc_attr($text) { return htmlspecialchars((string) $text, ENT_QUOTES, 'UTF-8', false); }
function esc_url($url, $protocols) {
  $url = preg_replace('|[^a-z0-9-~+_.?#=!&;,/:%@$\|*\'()\[\]\x80-\xff]|i', '', ltrim((string) $url));
  if (preg_match('|^([^/?#:]*):|', $url, $found) && !in_array(strtolower($found[1]), $protocols, true)) return '';
  return str_replace(array('&', "'"), array('&#038;', '&#039;'), $url);
}
function wp_kses_post($html) { return preg_replace('~<(?!/?(p|a)\b)[^>]*>~i', '', $html); }
function plugins_url($path, $file) { return '/plugins/stance-map/' . $path; }
function wp_enqueue_script_module($id, $src, $deps, $version) { global $modules; $modules[$id] = "$src?ver=$version"; }
require $argv[1];
$outputs = array();
foreach (json_decode(file_get_contents('php://stdin'), true) as $case)
  $outputs[] = $shortcodes['stance-map']($case['atts'] ?? '', $case['content'] ?? null, 'stance-map');
echo json_encode(array('outputs' => $outputs, 'modules' => $modules), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
`;

interface Shortcode {
  readonly atts?: Readonly<Record<string, string>> | readonly string[];
  readonly content?: string;
}

interface Printed {
  readonly outputs: readonly string[];
  readonly modules: Readonly<Record<string, string>>;
}

/** What the plugin prints for shortcodes, and the modules that it has the page load. */
function print(...shortcodes: readonly Shortcode[]): Printed {
  const folder = join(fresh, "plugins/stance-map");
  mkdirSync(folder, { recursive: true });
  const bootstrap = join(folder, "bootstrap.php");
  writeFileSync(bootstrap, wordpress);
  const { stdout, stderr } = spawnSync("php", ["-d", "display_errors=1", bootstrap, plugin], {
    input: JSON.stringify(shortcodes),
    encoding: "utf8",
  });
  if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
  return JSON.parse(stdout) as Printed;
}

describe.skipIf(!hasPhp)(`the WordPress plugin${hasPhp ? "" : " (skipped: there is no php here)"}`, () => {
  test("prints the tag with its attributes, and loads the module once", () => {
    expect(
      print(
        { atts: { year: "2025", country: "CHN" } },
        {},
        { atts: { src: "https://example.org/a.csv?a=1&b=2", hide: "title years" } },
        { atts: { lang: "ar" }, content: "<p>A map.</p>" },
      ),
    ).toEqual({
      outputs: [
        '<stance-map year="2025" country="CHN"></stance-map>',
        "<stance-map></stance-map>",
        '<stance-map src="https://example.org/a.csv?a=1&#038;b=2" hide="title years"></stance-map>',
        '<stance-map lang="ar"><p>A map.</p></stance-map>',
      ],
      modules: { "stance-map": "/plugins/stance-map/stance-map.js?ver=0.1.0" },
    });
  });

  test("a hostile author sets no other attribute and no markup", async () => {
    const { outputs } = print(
      { atts: { onclick: "alert(1)", style: "position:fixed", id: "a", year: "2025" } },
      { atts: { year: '2025" onmouseover="alert(1)', country: "'><script>alert(1)</script>" } },
      { atts: { src: "javascript:alert(1)" } },
      { atts: { src: ' JaVaScRiPt:alert(1)//"><img src=x onerror=alert(1)>' } },
      { atts: ["onload=alert(1)", "2025"] },
      { content: "<img src=x onerror=alert(1)></stance-map><script>alert(1)</script><p>A map.</p>" },
    );
    const browser = await openBrowser();
    const { page, complaints } = await openPage(browser);
    page.on("dialog", (dialog) => void dialog.dismiss());
    await page.setContent(outputs.join("\n"));
    const found = await page.evaluate(() =>
      [...document.body.querySelectorAll("*")].map(({ localName, attributes }) => [
        localName,
        ...Array.from(attributes, ({ name }) => name),
      ]),
    );
    expect(found).toEqual([
      ["stance-map", "year"],
      ["stance-map", "year", "country"],
      ["stance-map"],
      ["stance-map"],
      ["stance-map"],
      ["stance-map"],
      ["p"],
    ]);
    expect(complaints).toEqual([]);
    await browser.close();
  });

  test("what it prints is a map, with the module where the plugin says it is", async () => {
    const { outputs, modules } = print({ atts: { year: "2025", country: "CHN" } });
    cpSync(join(fresh, "node_modules/stance-map/dist"), join(fresh, "plugins/stance-map"), {
      recursive: true,
    });
    const script = `<script type="module" src="${modules["stance-map"] ?? ""}"></script>`;
    writeFileSync(
      join(fresh, "post.html"),
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${outputs.join("")}${script}`,
    );
    const browser = await openBrowser();
    await serving(fresh, async (address) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${address}post.html`);
      await page.locator("[part=evidence]").getByRole("heading", { name: "China" }).waitFor();
      expect(complaints).toEqual([]);
    });
    await browser.close();
  });
});
