import type { Dataset } from "../../src/model/dataset.ts";

/**
 * A data set with one text in each place that takes one: ids, names, labels, quotations, addresses. `plain` is of the
 * same shape with harmless words.
 */
export function attackedDataset(text: string): Dataset {
  const word = text.replace(/\s/gu, "") || "a";
  const url = addressWith(word);
  const evidence = (basis: "statement" | "group") => ({
    source: word,
    quote: said(text),
    quoteLang: "en",
    prefix: text,
    suffix: text,
    basis,
    speaker: { name: text, role: { en: text } },
    note: text,
  });
  return {
    version: 1,
    title: { en: text },
    description: text,
    edition: text,
    contact: url,
    corrections: [{ date: "2026", text, country: "CHN", year: 2019 }],
    subject: ["VEN"],
    stances: [
      { id: "for", label: text, labelByYear: { "2020": text } },
      { id: "against", label: { en: `${text} too` } },
    ],
    groups: [{ id: text, name: text, members: ["FRA", "DEU"], note: text }],
    sources: [
      {
        id: word,
        title: text,
        author: text,
        publisher: text,
        via: text,
        date: "2019",
        url,
        archived: { url, date: "2020" },
        article: text,
      },
    ],
    positions: [
      { country: "CHN", year: 2019, stance: "for", evidence: [evidence("statement")] },
      { country: "CHN", year: 2020, stance: "against", evidence: [evidence("statement")] },
      { country: "USA", year: 2019, stance: "against", evidence: [evidence("statement")] },
      { country: "IRN", year: 2020, stance: null, evidence: [evidence("statement")] },
      { country: "VEN", year: 2019, stance: "subject", evidence: [evidence("statement")] },
      { group: text, year: 2019, stance: "against", evidence: [evidence("group")] },
    ],
  };
}

/** An address of https that has a word in its path, query and fragment, as it is or, where it is none so, encoded. */
function addressWith(word: string): string {
  const address = `https://a.example/${word}?q=${word}#${word}`;
  return URL.canParse(address) ? address : `https://a.example/${encodeURIComponent(word)}`;
}

/** As a quotation, which says something: with a letter, where it has none of English. */
export function said(text: string): string {
  return /[a-z0-9]/i.test(text) ? text : `${text}a`;
}

/** The same as a table. */
export function attackedTable(text: string): string {
  const print = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const cell = print(text);
  const row = ["CHN", "2019", cell, print(said(text)), cell, cell, "2019", cell, cell, cell, cell].join();
  const head = "country,year,stance,quote,source_title,publisher,date,author,speaker,role,note";
  return [head, row, row.replace(cell, '"another"')].join("\n");
}
