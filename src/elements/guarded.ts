import { noChange } from "lit";

/**
 * Makes a part of a template anew only where what it is made from is another: Lit's `guard` in a tenth of its bytes. For
 * one part of an element that stays, since what is kept is only what it was made from. `from` always has the same
 * length; what `make` gives must not depend on anything else.
 */
export function guarded(): (from: readonly unknown[], make: () => unknown) => unknown {
  let before: readonly unknown[] | undefined;
  return (from, make) => {
    const isSame = before?.every((value, index) => value === from[index]);
    before = from;
    return isSame ? noChange : make();
  };
}
