import { noChange } from "lit";

/** A part of a template that is made anew only where what it is made from is another: Lit's `guard` in a tenth of its bytes. */
export class Guarded {
  private from: readonly unknown[] | undefined;

  /** `from` always has the same length; what `make` gives must not depend on anything else. */
  render(from: readonly unknown[], make: () => unknown): unknown {
    const before = this.from;
    this.from = from;
    return before && from.every((value, index) => value === before[index]) ? noChange : make();
  }
}
