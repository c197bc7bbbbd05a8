import { prefersLessMotion } from "./prefers-less-motion.ts";

/** How long a way takes, in ms. */
const DURATION = 400;

/**
 * Lets elements travel from where they stood to where they stand (first, last, invert, play), also where another
 * element has taken the place of the first; one that stood nowhere fades in. Nothing moves for readers who want less
 * motion.
 */
export class Travel {
  private places: ReadonlyMap<string, DOMRect> | undefined;

  /** `travellers` gives the elements by what they are known by. */
  constructor(private readonly travellers: () => ReadonlyMap<string, Element>) {}

  /** Remembers where the elements stand, before they are rendered elsewhere. */
  pack(): void {
    if (prefersLessMotion()) return;
    this.places = new Map(
      Array.from(this.travellers(), ([key, element]) => [key, element.getBoundingClientRect()]),
    );
  }

  /** Sends off what was packed, from there to here. */
  arrive(): void {
    const { places } = this;
    this.places = undefined;
    if (!places) return;
    const travellers = [...this.travellers()];
    for (const [, element] of travellers) for (const way of element.getAnimations()) way.cancel();
    // All are measured before any moves: one layout.
    const ways = travellers.map(([key, element]) => ({
      element,
      frames: keyframes(places.get(key), element.getBoundingClientRect()),
    }));
    for (const { element, frames } of ways) {
      if (frames) element.animate(frames, { duration: DURATION, easing: "cubic-bezier(0.3, 0, 0.1, 1)" });
    }
  }
}

function keyframes(from: DOMRect | undefined, to: DOMRect): Keyframe[] | undefined {
  if (!from) return [{ opacity: 0 }, { opacity: 1 }];
  const [x, y] = [from.left - to.left, from.top - to.top];
  return x || y ? [{ translate: `${x}px ${y}px` }, { translate: "0 0" }] : undefined;
}
