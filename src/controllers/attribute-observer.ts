import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Hears of the attributes of one element, whoever changes them. */
export class AttributeObserver implements ReactiveController {
  private observed: Element | undefined;
  private readonly observer: MutationObserver;

  constructor(
    host: ReactiveControllerHost,
    private readonly names: readonly string[],
    listener: (element: Element) => void,
  ) {
    host.addController(this);
    this.observer = new MutationObserver(() => {
      if (this.observed) listener(this.observed);
    });
  }

  hostDisconnected(): void {
    this.observe(undefined);
  }

  /** Turns to an element, and away from the one before. */
  observe(element: Element | undefined): void {
    if (element === this.observed) return;
    this.observer.disconnect();
    this.observed = element;
    if (element) this.observer.observe(element, { attributeFilter: [...this.names] });
  }
}
