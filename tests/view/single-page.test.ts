import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inertJson } from "../../src/view/inert-json.ts";
import { inertModule, singlePage } from "../../src/view/single-page.ts";
import { small } from "../cases/small-dataset.ts";

const attack = fc
  .array(
    fc.constantFrom(
      "</script",
      "<script",
      "<!--",
      "-->",
      ">",
      "</SCRIPT\n>",
      "\u2028",
      "\u2029",
      "]]>",
      "&lt;",
      '"',
      "\\",
      "a",
    ),
  )
  .map((parts) => parts.join(""));

test("data cannot end its script, and comes back", () => {
  fc.assert(
    fc.property(attack, (text) => {
      const json = inertJson({ [text]: text });
      expect(json).not.toMatch(/[<>\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ [text]: text });
    }),
  );
});

test("a module cannot end its script, and means the same", () => {
  fc.assert(
    fc.property(attack, (text) => {
      const template = text.replaceAll("\\", "\\\\");
      const line = text.replace(/[\n\u2028\u2029]/g, "");
      const pattern = line.replace(/[\\/[\](){}^$|*+?.]/g, "\\$&");
      const codes = [
        JSON.stringify(text),
        `\`${template}\``,
        `/${pattern}|^$/.exec(${JSON.stringify(line)})[0]`,
      ];
      for (const code of codes) {
        const inert = inertModule(code);
        expect(inert).not.toMatch(/<\/?script|<!--/i);
        const value = (source: string) => runInNewContext(source) as unknown;
        expect(value(inert)).toEqual(value(code));
      }
    }),
  );
});

test("titles and languages are text in the page", () => {
  const page = singlePage(
    {
      dataset: { ...small, title: '</title><img src="x">' },
      lang: '"><b>',
      attributes: { country: '"><i>', region: "" },
    },
    "export {};",
  );
  expect(page).toContain("<title>&lt;/title&gt;&lt;img src=&quot;x&quot;&gt;</title>");
  expect(page).toContain('<html lang="&quot;&gt;&lt;b&gt;">');
  expect(page).toContain('<stance-map country="&quot;&gt;&lt;i&gt;">');
  expect(page.match(/<script/g)).toHaveLength(3);
});
