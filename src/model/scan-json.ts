import { pointer } from "./issue.ts";
import { shown } from "./shown.ts";

/** Where a text stops being JSON, and what would have to stand there. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** From where to where a value stands in a text of JSON, and where its key begins if it has one. */
export interface JsonPlace {
  readonly start: number;
  readonly end: number;
  readonly key?: number;
}

/** The first fault of a text that `JSON.parse` refuses; its own words differ from browser to browser and tell no line. */
export function findJsonFault(text: string): JsonFault | undefined {
  const result = scan(text);
  return "message" in result ? result : undefined;
}

/** Where each value of a text of JSON stands, by its JSON Pointer; a fault if the text is none. */
export function scanJson(text: string): ReadonlyMap<string, JsonPlace> | JsonFault {
  const result = scan(text);
  return "message" in result ? result : result.places;
}

/** The pointers of keys that an object of a text of JSON gives more than once; `JSON.parse` takes the last of them. */
export function repeatedKeys(text: string): readonly string[] {
  const result = scan(text);
  return "message" in result ? [] : [...result.repeated];
}

function scan(text: string): Scanner | JsonFault {
  const scanner = new Scanner(text);
  try {
    scanner.document();
    return scanner;
  } catch (error) {
    if (error instanceof Stop) return { offset: error.offset, message: error.message };
    throw error;
  }
}

/** So deep do lists stand in lists before it is somebody's joke. */
const DEEPEST = 200;

class Stop extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/** Goes once over a text by the grammar of RFC 8259. */
class Scanner {
  readonly places = new Map<string, JsonPlace>();
  readonly repeated = new Set<string>();
  private at = 0;

  constructor(private readonly text: string) {}

  document(): void {
    this.value("", 0);
    this.space();
    if (this.at < this.text.length) this.stop(`the data set ends before ${this.found()}`);
  }

  private value(path: string, depth: number, key?: number): void {
    this.space();
    const start = this.at;
    const letter = this.text[start];
    if (depth > DEEPEST) this.stop("lists and objects stand in each other too deep");
    if (letter === "{") {
      const names = new Set<string>();
      this.items("}", () => this.member(path, depth, names));
    } else if (letter === "[") this.items("]", (index) => this.value(pointer(path, index), depth + 1));
    else if (letter === '"') this.string();
    else if (!this.take(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y)) {
      this.stop(this.noValue());
    }
    this.places.set(path, { start, end: this.at, ...(key !== undefined && { key }) });
  }

  private member(path: string, depth: number, names: Set<string>): void {
    const key = this.at;
    if (this.text[key] !== '"') {
      this.stop(
        this.end() ?? this.mark() ?? `a key in double quotation marks is expected before ${this.found()}`,
      );
    }
    const name = this.string();
    this.space();
    if (this.text[this.at] !== ":") this.stop(this.end() ?? `a colon is missing before ${this.found()}`);
    this.at++;
    const place = pointer(path, name);
    if (names.has(name)) this.repeated.add(place);
    names.add(name);
    this.value(place, depth + 1, key);
  }

  /** What stands between brackets, with commas between. */
  private items(close: string, item: (index: number) => void): void {
    this.at++;
    this.space();
    if (this.text[this.at] === close) {
      this.at++;
      return;
    }
    for (let index = 0; ; index++) {
      item(index);
      this.space();
      if (this.text[this.at] === close) break;
      if (this.text[this.at] !== ",") {
        this.stopInText();
        this.stop(this.end() ?? this.mark() ?? `a comma or ${close} is missing before ${this.found()}`);
      }
      const comma = this.at++;
      this.space();
      if (this.text[this.at] === close) this.stop(`a comma too many: ${close} follows it`, comma);
    }
    this.at++;
  }

  /** Stops where a word touches the end of a text: it goes on, and the mark is one of its own. */
  private stopInText(): void {
    if (/^"[\p{L}\p{N}]/u.test(this.text.slice(this.at - 1, this.at + 2)))
      this.stop('the text ends at this quotation mark; one inside a text is written \\"', this.at - 1);
  }

  private string(): string {
    const start = this.at;
    // eslint-disable-next-line no-control-regex -- JSON wants these escaped
    if (!this.take(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y)) return "";
    const letter = this.text[this.at];
    if (letter === "\\") {
      this.stop(
        `${shown(this.text.slice(this.at, this.at + 2))} means nothing; a backslash is doubled: \\\\`,
      );
    }
    if (letter !== '"') {
      const why =
        letter === "\t"
          ? "a tab is written \\t"
          : "its quotation mark is missing, or a line break stands for \\n";
      this.stop(`this text is not closed on its line: ${why}`, start);
    }
    this.at++;
    return JSON.parse(this.text.slice(start, this.at)) as string;
  }

  private noValue(): string {
    const letter = this.text[this.at] ?? "";
    const known = this.end() ?? this.mark();
    if (known !== undefined) return known;
    if (letter === ",") return "a comma too many";
    if (/[-+.\d]/.test(letter)) return `${this.found()} is no number of JSON, such as 2019`;
    return `a value is expected before ${this.found()}: text stands in double quotation marks`;
  }

  /** What is wrong if the text ends here. */
  private end(): string | undefined {
    return this.at < this.text.length ? undefined : "the file ends here, before its last } or ]";
  }

  /** What is wrong with a mark that another notation has. */
  private mark(): string | undefined {
    const letter = this.text[this.at] ?? "";
    if (letter === "'") return 'JSON wants double quotation marks: "…"';
    if ("“”„«»".includes(letter))
      return `${letter} is a typographic quotation mark; JSON wants straight ones: "…"`;
    if (letter === "/" || letter === "#") return "JSON has no comments; take this one out";
    return undefined;
  }

  /** The word or sign that stands here. */
  private found(): string {
    const rest = this.text.slice(this.at, this.at + 40);
    const found = /^("[^"\r\n]*"?|[\w.+-]+|.)/u.exec(rest)?.[0] ?? rest;
    return found.startsWith('"') ? found : shown(found);
  }

  private space(): void {
    this.take(/[ \t\r\n]*/y);
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at += match[0].length;
    return match !== null;
  }

  private stop(message: string, offset = this.at): never {
    throw new Stop(offset, message);
  }
}
