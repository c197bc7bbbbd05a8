import type { ReactiveController, ReactiveControllerHost } from "lit";

/**
 * Tells its host how wide a part of it is, and how high, in CSS px, each time that changes: of a line of text, the
 * height is the size of the reader's letters. The part must not be higher for it: a host whose height follows its
 * width, observed itself, would be reported by browsers as an endless loop.
 */
export class Ruler implements ReactiveController {
  /** 0 until measured. */
  width = 0;
  height = 0;
  private observed: Element | undefined;
  private readonly observer = new ResizeObserver(([entry]) => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {};
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.host.requestUpdate();
  });

  /** `part` gives the part, once it is rendered. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly part: () => Element | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observe();
  }

  hostUpdated(): void {
    this.observe();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.observed = undefined;
  }

  private observe(): void {
    const part = this.part() ?? undefined;
    if (part === this.observed) return;
    this.observer.disconnect();
    this.observed = part;
    if (part) this.observer.observe(part);
  }
}
