import type { CsvRow } from "./csv-table.ts";
import { slug, takeId } from "./slug.ts";

/** What tells apart two sources of one title, publisher and date. */
const telling = ["url", "author", "archived_url", "archived_date", "article"] as const;

/** What a row may leave out that another one says of its source. */
type Detail = (typeof telling)[number];

/** What of a detail may be missing where the other is told. */
const otherHalf: Readonly<Partial<Record<string, Detail>>> = {
  archived_url: "archived_date",
  archived_date: "archived_url",
};

interface Source {
  readonly id: string;
  readonly line: number;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  /** Each detail with the line that says it first. */
  readonly details: Map<string, { readonly text: string; readonly line: number }>;
}

/**
 * The sources that rows name, in their order: one title, publisher and date, with an address, an author, an archived copy
 * and an article's file that do not differ where they are given. An id is made of publisher and year.
 */
export class CsvSources {
  private readonly all: Source[] = [];
  private readonly byTitle = new Map<string, Source[]>();
  private readonly ids = new Map<string, number>();

  /** The id of a row's source. */
  of(row: CsvRow): string {
    const { line, source_title: title, publisher, date } = row;
    const key = JSON.stringify([title, publisher, date]);
    const alike = this.byTitle.get(key) ?? [];
    this.byTitle.set(key, alike);
    let source = alike.find(({ details }) =>
      telling.every((column) => agrees(details.get(column)?.text, row[column])),
    );
    if (!source) {
      const [year = ""] = (date ?? "").split("-");
      const id = takeId([slug(publisher ?? ""), slug(year)].filter(Boolean).join("-") || "source", this.ids);
      source = { id, line, title, publisher, date, details: new Map() };
      alike.push(source);
      this.all.push(source);
    }
    for (const column of telling) {
      const text = row[column];
      if (text !== undefined && !source.details.has(column)) source.details.set(column, { text, line });
    }
    return source.id;
  }

  /** The line that says a column's cell of a source, or what that cell belongs to; its first line if none does. */
  lineOf(index: number, column: string): number | undefined {
    const source = this.all[index];
    const detail = source?.details.get(column) ?? source?.details.get(otherHalf[column] ?? "");
    return detail?.line ?? source?.line;
  }

  /** The sources as JSON would have them. */
  toJson(): readonly unknown[] {
    return this.all.map(({ id, title, publisher, date, details }) => {
      const told = (column: Detail) => details.get(column)?.text;
      const archived = { url: told("archived_url"), date: told("archived_date") };
      return {
        id,
        title,
        author: told("author"),
        publisher,
        date,
        url: told("url"),
        archived: archived.url === undefined && archived.date === undefined ? undefined : archived,
        article: told("article"),
      };
    });
  }
}

/** Whether two cells can speak of one thing: they are the same, or one says nothing. */
function agrees(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
