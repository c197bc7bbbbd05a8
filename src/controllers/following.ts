import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Box } from "../view/place-tooltip.ts";

/**
 * Follows an element on the screen from frame to frame, whatever moves it or takes its room: a page or a box that
 * scrolls, another layout, the keyboard on a phone.
 */
export class Following implements ReactiveController {
  private frame: number | undefined;
  private last = "";

  /** `onMove` hears of each new place of what `target` gives, and of what of the window can be seen, in px of the window. */
  constructor(
    host: ReactiveControllerHost,
    private readonly target: () => Element,
    private readonly onMove: (box: Box, seen: Box) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Tells the place at once, and then each time that it is another. */
  start(): void {
    this.stop();
    this.last = "";
    this.look();
  }

  stop(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
  }

  private look(): void {
    this.frame = requestAnimationFrame(() => this.look());
    const { left, top, width, height } = this.target().getBoundingClientRect();
    const box = { left, top, width, height };
    const seen = seenWindow();
    const now = JSON.stringify([box, seen]);
    if (now === this.last) return;
    this.last = now;
    this.onMove(box, seen);
  }
}

/** The part of the window that neither the keyboard nor a zoom hides. */
function seenWindow(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const { visualViewport: seen } = window;
  if (!seen) return { left: 0, top: 0, width: clientWidth, height: clientHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return { left, top, width, height };
}
