import { differs, type CsvRow, type CsvTableFault } from "./csv-table.ts";
import { slug, takeId } from "./slug.ts";

interface Stance {
  readonly id: string;
  readonly line: number;
  /** What its first cell calls it, and what a row says that it is called, in the order of the rows. */
  readonly cell: string;
  readonly labels: Map<string, string>;
}

/**
 * The stances that rows name, in their order. A stance's id is its cell in lower case with hyphens. Its label is the
 * first that a row gives, else the cell; a label that differs in another year is what it is called in that year.
 */
export class CsvStances {
  readonly all: Stance[] = [];
  private readonly byText = new Map<string, Stance>();
  private readonly ids = new Map<string, number>();

  /** Faults that it finds are added to a list of the whole table's. */
  constructor(private readonly faults: CsvTableFault[]) {}

  /** The id of a row's stance; null where the cell is empty, as for a quotation that claims none. */
  of({ line, stance: cell, year = "", stance_label: label }: CsvRow): string | null {
    if (cell === undefined) return null;
    const text = cell
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\s_-]+/g, "-");
    if (text === "subject") return text;
    let stance = this.byText.get(text);
    if (!stance) {
      stance = { id: takeId(slug(cell) || "stance", this.ids), line, cell, labels: new Map() };
      this.byText.set(text, stance);
      this.all.push(stance);
    }
    if (label !== undefined) {
      const before = stance.labels.get(year);
      if (before === undefined) stance.labels.set(year, label);
      else if (before !== label) this.faults.push(differs(line, "stance_label", label, before));
    }
    return stance.id;
  }

  /** The stances as JSON would have them. */
  toJson(): readonly unknown[] {
    return this.all.map(({ id, cell, labels }) => {
      const [label = cell === id ? likelyLabel(id) : cell] = labels.values();
      const others = [...labels].filter(([year, other]) => other !== label && /^[1-9]\d{0,3}$/.test(year));
      return { id, label, labelByYear: others.length ? Object.fromEntries(others) : undefined };
    });
  }
}

/** The label that a stance has if nothing says another: "pro-western" is "Pro western". */
export function likelyLabel(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}
