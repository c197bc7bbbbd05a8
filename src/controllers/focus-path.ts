/** Takes the keyboard to what a reader opened, once that is there, and back to where it was when it is closed. */
export class FocusPath {
  private next: (() => HTMLElement | null | undefined) | undefined;
  private isBack = false;
  /** What had the keyboard when something was to open. */
  private from: HTMLElement | undefined;

  /**
   * Something opens; `target` gives it as soon as it is on the page. Gives what has the keyboard until then: a reader who
   * takes it to anything else meanwhile keeps it there.
   */
  goTo(target: () => HTMLElement | null): HTMLElement | undefined {
    this.next = target;
    this.isBack = false;
    return (this.from = focusedElement());
  }

  /** It is closed: back to what had the keyboard before, or to what `otherwise` gives where nothing had, or it is gone. */
  goBack(otherwise: () => HTMLElement | null, from?: HTMLElement): void {
    this.next = () => (from?.isConnected ? from : otherwise());
    this.isBack = true;
  }

  /** To be called after each rendering: what was still loading then may be there now. */
  move(): void {
    const target = this.next?.();
    if (!target) return;
    this.next = undefined;
    const focused = focusedElement();
    if (!this.isBack && focused && focused !== this.from) return;
    // What opens scrolls by itself; where the reader comes back to, he is to see.
    target.focus({ preventScroll: !this.isBack || isInWindow(target) });
  }
}

function isInWindow(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The element that has the focus, in whichever shadow root; undefined where none has it, and so the page. */
function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === document.body ? undefined : (focused as HTMLElement);
}
