import type { ReactiveControllerHost } from "lit";
import { copyText } from "./clipboard.ts";
import { Timer } from "./timer.ts";
import { afterFrame } from "./yield-to-page.ts";

/** How long it is said that a text is copied, in ms. */
const STAY = 4_000;

/** Copies texts that its host shows, and lets the host say what became of the last one. */
export class Copying {
  /** Which text was asked for last. */
  text = "";
  /** What became of it: copied, which is said for a while, or not let by the browser, until the reader goes on. */
  outcome: "copied" | "forbidden" | undefined;
  /** How often it was asked for or forgotten, by which a copy knows whether it is the last one still. */
  private turn = 0;
  private readonly timer: Timer;

  constructor(private readonly host: ReactiveControllerHost) {
    this.timer = new Timer(host);
  }

  /** Says nothing of it if it is forgotten before it is done. Where the browser does not let it, `box` is selected. */
  async copy(text: string, box?: HTMLTextAreaElement): Promise<void> {
    this.forget();
    this.text = text;
    const { turn } = this;
    const isCopied = await copyText(text);
    // The same words again are heard only where they were gone meanwhile.
    await afterFrame();
    if (turn !== this.turn) return;
    this.say(isCopied ? "copied" : "forbidden");
    if (isCopied) this.timer.set(STAY, () => this.say(undefined));
    else box?.select();
  }

  /** What became of it, in the host's words; undefined where nothing is to be said. */
  told(copied: string, forbidden: string): string | undefined {
    return this.outcome && { copied, forbidden }[this.outcome];
  }

  /** For when the host shows something else. */
  forget(): void {
    this.turn++;
    this.timer.clear();
    this.say(undefined);
  }

  private say(outcome: Copying["outcome"]): void {
    this.outcome = outcome;
    this.host.requestUpdate();
  }
}
