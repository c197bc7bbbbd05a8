import type { Issue } from "./issue.ts";
import { nearestWord } from "./nearest-word.ts";
import { shown } from "./shown.ts";

/** The words that are allowed somewhere: a Set, or the keys of a Map. */
interface Words {
  readonly size: number;
  keys(): Iterable<string>;
}

/** What one run of the parser has found so far: the faults, and what later parts of the data set may refer to. */
export class Reading {
  readonly issues: Issue[] = [];

  /** Where each id was given. A faulty id is here too, so that one mistake is reported once, not at each use. */
  readonly ids = {
    stance: new Map<string, string>(),
    group: new Map<string, string>(),
    source: new Map<string, string>(),
  };

  /** The countries that the stances are about. */
  readonly subject = new Set<string>();

  /** How many words may yet be compared with a wrong one: a guess costs time, and hundreds teach no more than ten. */
  #patience = 20_000;

  /** Adds a fault; returns undefined, so that a reader can return what this does. */
  report(path: string, message: string): undefined {
    this.issues.push({ path, message });
  }

  /** Reports a value that is not what belongs at its place. */
  expected(what: string, found: unknown, path: string): undefined {
    return this.report(path, `expected ${what}, found ${shown(found)}`);
  }

  /** Reports a word that is none of those allowed, with the likely meant one, or with all if they are few. */
  unknown(complaint: string, word: string, allowed: Words, path: string): undefined {
    return this.report(path, complaint + this.#hint(word, allowed));
  }

  /** The likely meant one of some words; undefined if none is near, or if enough was guessed. */
  nearest(word: string, allowed: Words): string | undefined {
    if (allowed.size > this.#patience) return undefined;
    this.#patience -= allowed.size;
    return nearestWord(word, allowed.keys());
  }

  #hint(word: string, allowed: Words): string {
    if (allowed.size === 0 || allowed.size > this.#patience) return "";
    const near = this.nearest(word, allowed);
    if (near !== undefined) return `; did you mean ${shown(near)}?`;
    const words = [...allowed.keys()];
    return words.length <= 12 ? `; choose from ${words.map(shown).join(", ")}` : "";
  }
}
