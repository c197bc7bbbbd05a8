import { differs, type CsvRow, type CsvTableFault } from "./csv-table.ts";
import { slug, takeId } from "./slug.ts";

interface Source {
  readonly id: string;
  readonly line: number;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  url?: string;
  author?: string;
  article?: string;
}

/**
 * The sources that rows name, in their order: one title, publisher and date, with an address and an author that do not
 * differ where they are given. An id is made of publisher and year.
 */
export class CsvSources {
  readonly all: Source[] = [];
  private readonly byTitle = new Map<string, Source[]>();
  private readonly ids = new Map<string, number>();

  /** Faults that it finds are added to a list of the whole table's. */
  constructor(private readonly faults: CsvTableFault[]) {}

  of({ line, source_title: title, publisher, date, url, author, article }: CsvRow): Source {
    const key = JSON.stringify([title, publisher, date]);
    const alike = this.byTitle.get(key) ?? [];
    this.byTitle.set(key, alike);
    let source = alike.find((one) => agrees(one.url, url) && agrees(one.author, author));
    if (!source) {
      const [year = ""] = (date ?? "").split("-");
      const id = takeId([slug(publisher ?? ""), slug(year)].filter(Boolean).join("-") || "source", this.ids);
      source = { id, line, title, publisher, date };
      alike.push(source);
      this.all.push(source);
    }
    if (url !== undefined) source.url = url;
    if (author !== undefined) source.author = author;
    if (article !== undefined) {
      source.article ??= article;
      if (source.article !== article) this.faults.push(differs(line, "article", article, source.article));
    }
    return source;
  }

  /** The sources as JSON would have them. */
  toJson(): readonly unknown[] {
    return this.all.map(({ id, title, author, publisher, date, url, article }) => ({
      id,
      title,
      author,
      publisher,
      date,
      url,
      article,
    }));
  }
}

/** Whether two cells can speak of one thing: they are the same, or one says nothing. */
function agrees(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
