import type { ReactiveController, ReactiveControllerHost } from "lit";
import { DocumentListener } from "./document-listener.ts";
import { DOUBLE_CLICK } from "./double-click.ts";
import type { Pointing } from "./hovering.ts";
import { Timer } from "./timer.ts";

/** Holds a click back as long as a second one may follow; its host is rendered anew when one is held, or no more. */
export class HeldClick implements ReactiveController {
  /** Where the click was that is held. */
  held: Pointing | undefined;
  /** The one that was held until the reader pressed again. */
  private before: Pointing | undefined;
  private readonly timer: Timer;
  private readonly elsewhere: DocumentListener<"pointerdown">;

  /** `onSingle` hears of a click that no second one follows. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onSingle: (pointing: Pointing) => void,
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

  hold(pointing: Pointing): void {
    this.keep(pointing);
    this.timer.set(DOUBLE_CLICK, () => this.settle(pointing));
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

  private settle(pointing: Pointing): void {
    this.keep(undefined);
    this.onSingle(pointing);
  }

  private keep(pointing: Pointing | undefined): void {
    this.held = pointing;
    this.before = undefined;
    this.timer.clear();
    this.elsewhere.listen(false);
    this.host.requestUpdate();
  }
}
