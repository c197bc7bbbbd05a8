import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Hears of the attributes of one element, whoever changes them. */
export class AttributeObserver implements ReactiveController {
  private observed: Element | undefined;
  private readonly observer: MutationObserver;

  constructor(
    host: ReactiveControllerHost,
    private readonly names: readonly string[],
    private readonly listener: (element: Element) => void,
  ) {
    host.addController(this);
    this.observer = new MutationObserver(() => {
      if (this.observed) listener(this.observed);
    });
  }

  hostConnected(): void {
    if (!this.observed) return;
    this.start(this.observed);
    // It may have changed while the host was away, as when that is moved.
    this.listener(this.observed);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  /** Turns to an element, and away from the one before. */
  observe(element: Element | undefined): void {
    if (element === this.observed) return;
    this.observer.disconnect();
    this.observed = element;
    if (element) this.start(element);
  }

  private start(element: Element): void {
    this.observer.observe(element, { attributeFilter: [...this.names] });
  }
}
