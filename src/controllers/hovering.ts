import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CountryCode } from "../model/dataset.ts";
import { isHeadingInto, type Box, type Spot } from "../view/place-tooltip.ts";
import { DocumentListener } from "./document-listener.ts";
import { Timer } from "./timer.ts";

/** How long the pointer may be on its way into the tooltip, in ms. */
const PATIENCE = 250;
/** Who stays so long beside the tooltip may have seen it, and mean it; who strolls on does not. In ms. */
const REST = 120;

/** Where a reader points: a country or none, and the spot in the window, in px. */
export interface Pointing extends Spot {
  readonly country: CountryCode | null;
}

/**
 * Which country the tooltip is about (WCAG 1.4.13): it stays until the pointer leaves, can be entered, and is closed
 * by Escape or by a tap anywhere else.
 */
export class Hovering implements ReactiveController {
  country: CountryCode | undefined;
  spot: Spot = { x: 0, y: 0 };
  /** Closed by Escape: stays so until the pointer is elsewhere. */
  private dismissed: CountryCode | undefined;
  /** When the pointer was last where the tooltip stands for it, in ms since the page's start. */
  private settledAt = 0;
  /** Waits for the pointer to go on, before what it points at meanwhile counts. */
  private readonly timer: Timer;
  /** What counts then: a country, or null for none; undefined while nothing waits. */
  private awaited: CountryCode | null | undefined;
  private readonly keys: DocumentListener<"keydown">;
  private readonly taps: DocumentListener<"pointerdown">;

  /** `tip` gives the tooltip, with its box while it is open; `onChange` hears of each new country, or of none. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly tip: () => (Element & { readonly box: Box | undefined }) | null,
    private readonly onChange: (country: CountryCode | undefined) => void,
  ) {
    this.timer = new Timer(host);
    this.keys = new DocumentListener(host, "keydown", (event) => {
      if (event.key !== "Escape") return;
      this.dismiss();
      // A dialog of the page stays open.
      event.preventDefault();
    });
    this.taps = new DocumentListener(host, "pointerdown", (event) => {
      const tip = this.tip();
      if (event.pointerType === "touch" && !(tip && event.composedPath().includes(tip))) this.show(undefined);
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    // No reader did it, so nobody is told.
    this.country = this.dismissed = undefined;
    this.hold();
  }

  /** The pointer moved over the map, or off it. */
  point({ country, x, y }: Pointing): void {
    const box = this.tip()?.box;
    const isComing = box !== undefined && this.hasStayed && isHeadingInto(box, this.spot, { x, y });
    if (!isComing && country !== null) return this.settle(country, { x, y });
    if (isComing && country === this.country) return this.hold();
    // Off all countries only the first move begins the wait; on the way each does, so that a slow hand arrives, too.
    if (!isComing && this.awaited === null) return;
    this.awaited = country;
    this.timer.set(PATIENCE, () => this.settle(country, { x, y }));
  }

  /** The keyboard moved to a country, or left the map. */
  focus({ country, x, y }: Pointing): void {
    this.dismissed = undefined;
    this.settle(country, { x, y });
  }

  close(): void {
    this.show(undefined);
  }

  /** The pointer is in the tooltip: it stays for who means it, and gives way to who strolls into it. */
  enter(): void {
    if (this.hasStayed) this.hold();
    else this.close();
  }

  private get hasStayed(): boolean {
    return performance.now() - this.settledAt > REST;
  }

  private hold(): void {
    this.awaited = undefined;
    this.timer.clear();
  }

  private settle(country: CountryCode | null, spot: Spot): void {
    this.hold();
    this.spot = spot;
    this.settledAt = performance.now();
    if (country !== this.dismissed) {
      this.dismissed = undefined;
      this.show(country ?? undefined);
    }
    this.host.requestUpdate();
  }

  private dismiss(): void {
    this.dismissed = this.country;
    this.show(undefined);
  }

  private show(country: CountryCode | undefined): void {
    this.hold();
    if (country === this.country) return;
    this.country = country;
    this.keys.listen(country !== undefined);
    this.taps.listen(country !== undefined);
    this.onChange(country);
    this.host.requestUpdate();
  }
}
