import type { ReactiveController, ReactiveControllerHost } from "lit";

/** One thing that is to happen later; setting it again replaces what was set before, and leaving the page ends it. */
export class Timer implements ReactiveController {
  private id: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** `delay` in ms. */
  set(delay: number, action: () => void): void {
    this.clear();
    this.id = setTimeout(action, delay);
  }

  clear(): void {
    clearTimeout(this.id);
  }
}
