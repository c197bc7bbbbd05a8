import { differs, listed, type CsvRow, type CsvTableFault } from "./csv-table.ts";
import { shown } from "./shown.ts";

interface Group {
  readonly id: string;
  readonly line: number;
  name?: string;
  members?: string;
}

/**
 * The groups that rows name, in their order; "the  eu" is "The EU", as it is with stances. One row that says who the
 * members are is enough.
 */
export class CsvGroups {
  readonly all: Group[] = [];
  private readonly byText = new Map<string, Group>();
  private readonly lines = new Map<Group, number>();

  /** Faults that it finds are added to a list of the whole table's. */
  constructor(private readonly faults: CsvTableFault[]) {}

  /** The id of a row's group: what its first row calls it. */
  of(cell: string, { line, year, group_name: name, members }: CsvRow): string {
    const text = cell.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
    let group = this.byText.get(text);
    if (!group) {
      group = { id: cell, line };
      this.byText.set(text, group);
      this.all.push(group);
    }
    if (name !== undefined) {
      group.name ??= name;
      if (group.name !== name) this.faults.push(differs(line, "group_name", name, group.name));
    }
    if (members !== undefined) {
      if (group.members === undefined) this.lines.set(group, line);
      group.members ??= members;
      if (asSet(group.members) !== asSet(members)) {
        const { message, ...place } = differs(line, "members", members, group.members);
        const other = shown(year === undefined ? cell : `${cell} (${year})`);
        this.faults.push({
          ...place,
          message: `${message}; a group of other members is another group, such as ${other}`,
        });
      }
    }
    return group.id;
  }

  /** The line that says who a group's members are; its first one if none does. */
  lineOfMembers(index: number): number | undefined {
    const group = this.all[index];
    return group && (this.lines.get(group) ?? group.line);
  }

  /** The groups as JSON would have them; undefined if there are none. */
  toJson(): readonly unknown[] | undefined {
    if (!this.all.length) return undefined;
    return this.all.map(({ id, name, members }) => ({ id, name: name ?? id, members: listed(members) }));
  }
}

/** Codes that a cell lists, in whichever order: the same text for the same ones. */
function asSet(cell: string): string {
  return [...new Set(listed(cell))].sort().join();
}
