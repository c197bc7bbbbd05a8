import type { ReactiveControllerHost } from "lit";
import type { FocusPath } from "./focus-path.ts";

/**
 * Which of its host's pieces are open, of those that open and close without an attribute. The keyboard goes into what
 * opens, and back to where it came from. `find` gives a piece's element once it is on the page; `home` is where the
 * keyboard goes that came from nowhere.
 */
export class OpenPieces<Piece extends string> {
  /** With what had the keyboard before each; a new map at each change. */
  all: ReadonlyMap<Piece, HTMLElement | undefined> = new Map();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly focusPath: FocusPath,
    private readonly find: (piece: Piece) => HTMLElement | null,
    private readonly home: () => HTMLElement | null,
  ) {}

  open(piece: Piece): void {
    const from = this.focusPath.goTo(() => this.find(piece));
    this.set(new Map(this.all).set(piece, from));
  }

  /** The keyboard stays where it is. False where the piece was not open. */
  close(piece: Piece): boolean {
    const all = new Map(this.all);
    const wasOpen = all.delete(piece);
    if (wasOpen) this.set(all);
    return wasOpen;
  }

  toggle(piece: Piece): void {
    const from = this.all.get(piece);
    if (this.close(piece)) this.focusPath.goBack(this.home, from);
    else this.open(piece);
  }

  private set(all: ReadonlyMap<Piece, HTMLElement | undefined>): void {
    this.all = all;
    this.host.requestUpdate();
  }
}
