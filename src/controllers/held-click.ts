import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CountryCode } from "../model/dataset.ts";
import { DocumentListener } from "./document-listener.ts";
import { DOUBLE_CLICK } from "./double-click.ts";
import { Timer } from "./timer.ts";

/** Holds a click back as long as a second one may follow; its host is rendered anew when one is held, or no more. */
export class HeldClick implements ReactiveController {
  /** The country whose click is held. */
  held: CountryCode | undefined;
  /** The one that was held until the reader pressed again. */
  private before: CountryCode | undefined;
  private readonly timer: Timer;
  private readonly elsewhere: DocumentListener<"pointerdown">;

  /** `onSingle` hears of a click that no second one follows. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onSingle: (country: CountryCode) => void,
  ) {
    this.timer = new Timer(host);
    // Whoever presses elsewhere does not click twice.
    this.elsewhere = new DocumentListener(host, "pointerdown", () => {
      if (this.held) this.settle(this.held);
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.keep(undefined);
  }

  hold(country: CountryCode): void {
    this.keep(country);
    this.timer.set(DOUBLE_CLICK, () => this.settle(country));
    this.elsewhere.listen(true);
  }

  /** The reader presses the map again, or has clicked again: that counts in place of the click that is held. */
  drop(): void {
    const { held } = this;
    this.keep(undefined);
    this.before = held;
  }

  /** The press was none: the page takes the finger to scroll. */
  restore(): void {
    if (this.before) this.settle(this.before);
  }

  private settle(country: CountryCode): void {
    this.keep(undefined);
    this.onSingle(country);
  }

  private keep(country: CountryCode | undefined): void {
    this.held = country;
    this.before = undefined;
    this.timer.clear();
    this.elsewhere.listen(false);
    this.host.requestUpdate();
  }
}
