import { expect, test } from "vitest";
import { escapeXml, xmlElement } from "../../src/view/xml.ts";

test("escapes what XML reads as markup, between tags and in attributes", () => {
  expect(escapeXml(`<b>"A" & 'B'</b>`)).toBe("&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;");
  expect(escapeXml("]]>")).toBe("]]&gt;");
  expect(xmlElement("g", { "data-name": 'a"><script>' }, escapeXml("a<b"))).toBe(
    '<g data-name="a&quot;&gt;&lt;script&gt;">a&lt;b</g>',
  );
});

test("leaves out what XML does not allow in any form, and keeps the rest", () => {
  expect(escapeXml("a\u0000b\u001bc\u{7f}d\ud800e\udc00f\ufffeg\uffffh")).toBe("abc\u{7f}defgh");
  expect(escapeXml("Türkiye 😀 中国 \u200fالعربية")).toBe("Türkiye 😀 中国 \u200fالعربية");
  expect(escapeXml("a\tb\nc\r")).toBe("a&#9;b&#10;c&#13;");
});

test("an element without children is empty, without a value an attribute is none, and numbers are short", () => {
  expect(xmlElement("rect", { x: 1 / 3, y: 2, rx: undefined, fill: "" })).toBe(
    '<rect x="0.33" y="2" fill=""/>',
  );
  expect(xmlElement("g", {}, "<a/>", "<b/>")).toBe("<g><a/><b/></g>");
});
