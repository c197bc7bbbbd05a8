import type { ReactiveControllerHost } from "lit";
import { Timer } from "./timer.ts";

/** How long a letter waits for the next one of a name, in ms. */
const PATIENCE = 600;

/** Letters that are typed quickly one after the other: the beginning of a name, as in a list box. */
export class TypeAhead {
  private typed = "";
  private readonly timer: Timer;

  constructor(host: ReactiveControllerHost) {
    this.timer = new Timer(host);
  }

  /**
   * What has been typed with this key; undefined for a key that types no letter. The space bar is part of a name only
   * while one is being typed: else it scrolls the page, or presses a button.
   */
  add({ key, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): string | undefined {
    const isLetter = /^\p{L}$/u.test(key) || (key === " " && this.typed !== "");
    if (!isLetter || altKey || ctrlKey || metaKey || isComposing) return undefined;
    this.typed += key;
    this.timer.set(PATIENCE, () => (this.typed = ""));
    return this.typed;
  }
}
