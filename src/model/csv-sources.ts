import type { CsvColumn } from "./csv-columns.ts";
import type { CsvRow } from "./csv-table.ts";
import { slug, takeId } from "./slug.ts";

/** What tells apart two sources of one title, publisher and date. */
const telling = ["url", "author", "archived_url", "archived_date", "article"] as const;

/** What a row may leave out that another one says of its source. */
type Detail = (typeof telling)[number];

/** What of a detail may be missing where the other is told. */
const otherHalf: Readonly<Partial<Record<CsvColumn, Detail>>> = {
  archived_url: "archived_date",
  archived_date: "archived_url",
};

interface Source {
  readonly id: string;
  readonly rows: CsvRow[];
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly details: Map<Detail, string>;
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
    const { source_title: title, publisher, date } = row;
    const key = JSON.stringify([title, publisher, date]);
    const alike = this.byTitle.get(key) ?? [];
    this.byTitle.set(key, alike);
    let source = alike.find(({ details }) =>
      telling.every((column) => agrees(details.get(column), row[column])),
    );
    if (!source) {
      const [year = ""] = (date ?? "").split("-");
      const id = takeId([slug(publisher ?? ""), slug(year)].filter(Boolean).join("-") || "source", this.ids);
      source = { id, rows: [], title, publisher, date, details: new Map() };
      alike.push(source);
      this.all.push(source);
    }
    source.rows.push(row);
    for (const column of telling) {
      const text = row[column];
      if (text !== undefined) source.details.set(column, text);
    }
    return source.id;
  }

  /** The lines that say a column's cell of a source; if none does, one that says what it belongs to, else all. */
  linesOf(index: number, column: CsvColumn | undefined): readonly number[] {
    const rows = this.all[index]?.rows ?? [];
    const linesWith = (name: CsvColumn) => rows.flatMap((row) => (row[name] === undefined ? [] : row.line));
    const own = column ? linesWith(column) : [];
    if (own.length) return own;
    const half = column && otherHalf[column];
    const [other] = half ? linesWith(half) : [];
    return other === undefined ? rows.map(({ line }) => line) : [other];
  }

  /** The sources as JSON would have them. */
  toJson(): readonly unknown[] {
    return this.all.map(({ id, title, publisher, date, details }) => {
      const told = (column: Detail) => details.get(column);
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
