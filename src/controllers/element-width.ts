import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Tells its host how wide it is, in CSS px, each time that changes. */
export class ElementWidth implements ReactiveController {
  /** 0 until measured. */
  value = 0;
  private readonly observer = new ResizeObserver(([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    if (width === this.value) return;
    // The first measure counts for the first picture; a later one waits for the next frame, lest layout goes in circles.
    if (this.value) requestAnimationFrame(() => this.host.requestUpdate());
    else this.host.requestUpdate();
    this.value = width;
  });

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }
}
