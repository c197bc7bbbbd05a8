import { expect, test } from "vitest";
import { linkTags, oembed } from "../../src/view/link-tags.ts";

const page = {
  title: 'A "map"',
  description: "d",
  lang: "en",
  alt: "World map",
  url: "https://example.org/map/",
};

test("addresses are absolute, and texts are text", () => {
  const tags = linkTags(page);
  expect(tags).toContain('<meta property="og:image" content="https://example.org/map/card.png"/>');
  expect(tags).toContain('<meta property="og:title" content="A &quot;map&quot;"/>');
  expect(tags).toContain('<meta name="twitter:card" content="summary_large_image"/>');
  expect(tags).toContain('type="application/json+oembed" href="https://example.org/map/oembed.json"');
});

test("where no address is known, all that would need one is left out", () => {
  const tags = linkTags({ ...page, url: undefined });
  expect(tags).toContain('<meta property="og:title"');
  expect(tags).not.toMatch(/oembed|canonical|og:url|image|card/);
});

test("the oEmbed file has all that a rich response must have", () => {
  const { html, ...facts } = oembed(page);
  expect(facts).toMatchObject({ version: "1.0", type: "rich", width: 960, height: 760 });
  expect(html).toMatch(
    /^<iframe src="https:\/\/example\.org\/map\/embed\.html" title="A &quot;map&quot;"[^>]*><\/iframe>$/,
  );
});
