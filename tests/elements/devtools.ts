import { cdp } from "vitest/browser";

const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };

/** The settings of a reader, such as `{ "prefers-contrast": "more" }`, and the medium; those left out are the browser's. */
export async function emulate(features: Readonly<Record<string, string>>, media = ""): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send("Emulation.setEmulatedMedia", { media, features: list });
}

/** A spot of the test's page, in px, as the browser's window has it: the page stands in a frame that may be scaled. */
function inWindow(left: number, top: number): { readonly x: number; readonly y: number } {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / innerWidth : 1;
  return { x: (frame?.left ?? 0) + left * scale, y: (frame?.top ?? 0) + top * scale };
}

/** A finger's tap at a spot of the test's page. */
export async function tapAt(left: number, top: number): Promise<void> {
  const touchPoints = [inWindow(left, top)];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Moves the mouse to a spot of the test's page. */
export async function pointAt(left: number, top: number): Promise<void> {
  const { x, y } = inWindow(left, top);
  for (const step of [3, 0])
    await session.send("Input.dispatchMouseEvent", { type: "mouseMoved", x: x + step, y });
}
