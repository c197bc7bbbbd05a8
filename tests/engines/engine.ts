/** A browser with one page, driven by real input. Places are px of the window. */
export interface Engine {
  open(address: string): Promise<void>;
  /** What an expression gives in the page, as JSON can carry it. */
  evaluate(expression: string): Promise<unknown>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses a key by its name in `KeyboardEvent.key`. */
  press(key: "Tab" | "Enter" | "Escape" | "End" | "ArrowDown"): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Size of the page, in px. */
export const SIZE = { width: 1000, height: 800 };
