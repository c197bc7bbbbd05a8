import type { ReactiveControllerHost } from "lit";
import { warn } from "./warn.ts";

/**
 * Elements that only some readers need, by tag, each a chunk: loads and registers one when it is first wanted, and has
 * its host render again when it has come.
 */
export class LazyElements<Tag extends string> {
  private readonly wanted = new Map<Tag, Promise<void>>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly chunks: Readonly<Record<Tag, () => Promise<CustomElementConstructor>>>,
  ) {}

  /** Whether an element has come; where it has not, it is sent for. A failed load is tried again the next time. */
  has(tag: Tag): boolean {
    if (customElements.get(tag)) return true;
    if (!this.wanted.has(tag)) this.wanted.set(tag, this.load(tag));
    return false;
  }

  private async load(tag: Tag): Promise<void> {
    try {
      const element = await this.chunks[tag]();
      if (!customElements.get(tag)) customElements.define(tag, element);
    } catch (error) {
      this.wanted.delete(tag);
      warn(`a part of the map could not be loaded (${String(error)}). It is tried again at the next use.`);
      return;
    }
    this.host.requestUpdate();
  }
}
