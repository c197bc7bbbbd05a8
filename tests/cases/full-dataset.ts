/** A made-up data set in which every key of the format occurs. */
export const full = {
  $schema: "dataset.schema.json",
  version: 1,
  title: { en: "Who stands with whom", es: "Quién está con quién", "pt-BR": "Quem está com quem" },
  description: "…",
  edition: "2026-11-24",
  contact: "mailto:editor@example.org",
  corrections: [{ date: "2026-12-01", text: { en: "A date was wrong." }, country: "CHN", year: 2019 }],
  subject: ["VEN"],
  stances: [
    {
      id: "pro-maduro",
      label: "Pro-Maduro",
      labelByYear: { "2025": "With the government", "2026": { en: "With it" } },
      color: "#b2182b",
    },
    { id: "against-maduro", label: { en: "Pro-Guaidó" }, color: "#ABC" },
    { id: "neutral2", label: "Neutral" },
  ],
  groups: [{ id: "Lima Group", name: "Lima Group", members: ["PER"], note: "As of 2019." }],
  sources: [
    {
      id: "newsweek",
      title: "China Takes on US",
      author: "Tom O’Connor",
      publisher: "Newsweek",
      via: "The 21st Century",
      date: "2019-03",
      url: "https://example.org/a?b=c#d",
      read: "2026-11-24",
      archived: { url: "http://archive.example/1", date: "2026" },
      article: "000-newsweek",
    },
  ],
  positions: [
    {
      country: "CHN",
      year: 2019,
      stance: "pro-maduro",
      evidence: [
        {
          source: "newsweek",
          quote: "“Not your backyard.”",
          quoteLang: "zh-Hans",
          prefix: "He said: ",
          suffix: " Then he left.",
          basis: "statement",
          speaker: { name: "Geng Shuang", role: { en: "spokesperson" } },
          note: "…",
        },
        { source: "newsweek", quote: "A vote.", basis: "vote", speaker: { name: "Ma Zhaoxu" } },
      ],
    },
    {
      country: "VEN",
      year: 2019,
      stance: "subject",
      evidence: [{ source: "newsweek", quote: "a", basis: "list" }],
    },
    {
      country: "XKX",
      year: 2025,
      stance: null,
      evidence: [{ source: "newsweek", quote: "a", basis: "record" }],
    },
    {
      group: "Lima Group",
      year: 2019,
      stance: null,
      evidence: [{ source: "newsweek", quote: "a", basis: "group" }],
    },
  ],
};
