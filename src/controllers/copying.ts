import type { ReactiveControllerHost } from "lit";
import { copyText } from "./clipboard.ts";
import { Timer } from "./timer.ts";

/** How long it is said what became of a copy, in ms. */
const STAY = 4_000;

/** Copies a text that its host shows in a box, and lets the host say for a while what became of it. */
export class Copying {
  /** What became of the last copy: where the browser does not let it, the text is selected. */
  outcome: "copied" | "selected" | undefined;
  /** How often it was asked for or forgotten, by which a copy knows whether it is the last one still. */
  private turn = 0;
  private readonly timer: Timer;

  constructor(private readonly host: ReactiveControllerHost) {
    this.timer = new Timer(host);
  }

  /** Copies what `box` shows; says nothing of it if that is forgotten before it is done. */
  async copy(text: string, box: HTMLTextAreaElement): Promise<void> {
    const turn = ++this.turn;
    const isCopied = await copyText(text);
    await this.host.updateComplete;
    if (turn !== this.turn) return;
    if (!isCopied) box.select();
    this.say(isCopied ? "copied" : "selected");
    this.timer.set(STAY, () => this.say(undefined));
  }

  /** For when the box shows something else. */
  forget(): void {
    this.turn++;
    this.say(undefined);
  }

  private say(outcome: Copying["outcome"]): void {
    this.outcome = outcome;
    this.host.requestUpdate();
  }
}
