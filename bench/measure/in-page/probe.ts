import type { Looks } from "../../peers/peers.ts";
import { firstFills, fillsOf, findAll, isMapDrawn, tooltipText } from "./look.ts";
import { framePainted } from "./frames.ts";

/** Runs in each page that is measured, from its start, and is asked from outside. */
export class Probe {
  /** When the first map was painted, in ms since the page was asked for. */
  readonly firstMap: Promise<number>;
  /** The time from each pointer move to the paint of the text that it brought, in ms, and where it was. */
  readonly moves: { readonly time: number; readonly x: number; readonly y: number }[] = [];
  /** The longest that each interaction took, by its number, as the browser itself reckons it, in ms. */
  readonly interactions = new Map<number, number>();
  yearTime: Promise<number> = Promise.resolve(NaN);
  private readonly fills = new Map<number, string>();

  constructor(
    private readonly looks: Looks,
    maps: number,
  ) {
    this.firstMap = framePainted(() => isMapDrawn(looks, maps), looks.shapes ? "before" : "after");
  }

  /** Bytes of bodies that were asked for before the first map stood, and after, compressed. */
  async bytes(): Promise<{ readonly before: number; readonly after: number }> {
    const drawn = await this.firstMap;
    const entries = performance
      .getEntries()
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming);
    const sum = (some: readonly PerformanceResourceTiming[]) =>
      some.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
    return {
      before: sum(entries.filter(({ startTime }) => startTime <= drawn)),
      after: sum(entries.filter(({ startTime }) => startTime > drawn)),
    };
  }

  /** From now on each pointer move is timed that makes the tooltip say something new. */
  timeMoves(): void {
    let text = tooltipText(this.looks);
    let last: PointerEvent | undefined;
    const look = () => {
      const now = tooltipText(this.looks);
      const isNew = now !== "" && now !== text;
      text = now;
      return isNew;
    };
    const watch = async () => {
      const painted = await framePainted(look);
      if (last) this.moves.push({ time: painted - last.timeStamp, x: last.clientX, y: last.clientY });
      void watch();
    };
    addEventListener("pointermove", (event) => (last = event), { capture: true, passive: true });
    void watch();
  }

  focusSlider(): void {
    const [slider] = findAll(this.looks.slider);
    if (slider instanceof HTMLElement) slider.focus();
  }

  /** Remembers how the map looks in a year. */
  learnYear(year: number): void {
    if (this.looks.shapes) this.fills.set(year, fillsOf(this.looks.shapes));
  }

  /** From the next key to the frame in which the last shape has the colour of the year, in ms: `yearTime` then. */
  timeYear(year: number): void {
    this.yearTime = this.yearPainted(year);
  }

  /** From the next key to the first frame in which any fill is another, in ms, as `yearTime`. */
  timeKey(): void {
    const { shapes = [] } = this.looks;
    const before = firstFills(shapes);
    this.yearTime = this.painted(framePainted(() => firstFills(shapes) !== before));
  }

  private yearPainted(year: number): Promise<number> {
    const { shapes } = this.looks;
    const { painted } = window;
    return this.painted(
      shapes
        ? framePainted(() => fillsOf(shapes) === this.fills.get(year))
        : framePainted(() => window.painted > painted, "after"),
    );
  }

  private async painted(shown: Promise<number>): Promise<number> {
    const key = new Promise<number>((resolve) =>
      addEventListener("keydown", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true }),
    );
    return (await shown) - (await key);
  }

  /** From now on each interaction is timed, by the Event Timing of the browser: in steps of 8 ms, none below 16. */
  timeInteractions(): void {
    this.interactions.clear();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId } = entry as PerformanceEventTiming;
        if (!interactionId) continue;
        this.interactions.set(
          interactionId,
          Math.max(entry.duration, this.interactions.get(interactionId) ?? 0),
        );
      }
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  }

  rectOfMap(): DOMRect | undefined {
    return findAll(this.looks.map)[0]?.getBoundingClientRect().toJSON() as DOMRect | undefined;
  }
}

declare global {
  interface Window {
    painted: number;
    probe: Probe;
    /** What the page is looked at by: put before this script. */
    looks: Looks;
    maps: number;
  }
}

window.probe = new Probe(window.looks, window.maps);
