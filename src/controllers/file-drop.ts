import type { ReactiveController, ReactiveControllerHost } from "lit";
import { DocumentListener } from "./document-listener.ts";
import { Timer } from "./timer.ts";

/** A drag that goes on says so at least every 350 ms or so; after this long without a word it is over. In ms. */
const SILENCE = 1_000;

/**
 * Files that are dragged over the page from outside and dropped anywhere on it; what else is dragged, such as words or a
 * picture of the page itself, is left alone. Its host covers the page while `isOver`.
 */
export class FileDrop implements ReactiveController {
  /** Whether files are over the page. */
  isOver = false;
  private isOfPage = false;
  private readonly silence: Timer;
  private readonly listeners: readonly { listen(wanted: boolean): void }[];

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    onDrop: (files: readonly File[]) => void,
  ) {
    this.silence = new Timer(host);
    const over = (event: DragEvent) => {
      if (!this.counts(event)) return;
      // Without this, the browser would leave the page for the file.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      this.silence.set(SILENCE, () => this.enter(false));
      this.enter(true);
    };
    this.listeners = [
      new DocumentListener(host, "dragstart", () => (this.isOfPage = true)),
      new DocumentListener(host, "dragend", () => (this.isOfPage = false)),
      new DocumentListener(host, "dragenter", over),
      new DocumentListener(host, "dragover", over),
      new DocumentListener(host, "dragleave", (event) => {
        // From what covers the page, to no other element: out of the window.
        if (event.target === this.host && !event.relatedTarget) this.enter(false);
      }),
      new DocumentListener(host, "drop", (event) => {
        if (!this.counts(event)) return;
        event.preventDefault();
        this.enter(false);
        onDrop([...(event.dataTransfer?.files ?? [])]);
      }),
    ];
    host.addController(this);
  }

  hostConnected(): void {
    for (const listener of this.listeners) listener.listen(true);
  }

  hostDisconnected(): void {
    this.isOver = false;
  }

  private counts({ dataTransfer }: DragEvent): boolean {
    const types = dataTransfer?.types ?? [];
    // A picture that is dragged from a page brings its file, and its markup.
    return !this.isOfPage && types.includes("Files") && !types.includes("text/html");
  }

  private enter(isOver: boolean): void {
    if (!isOver) this.silence.clear();
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.host.requestUpdate();
  }
}
