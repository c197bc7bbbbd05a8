/**
 * For the page that frames a map: makes each frame as high as its page, and dispatches on the frame the events that the
 * map tells. docs/embedding-iframe.md has the messages.
 *
 * A message counts if it comes from the very window of the frame, and from the origin that the frame was given; of a
 * sandboxed one that is "null".
 */
export function followFrames(): void {
  addEventListener("message", ({ data, source, origin }: MessageEvent<unknown>) => {
    const { type, height, detail } = Object(data) as Partial<Record<"type" | "height" | "detail", unknown>>;
    if (typeof type !== "string" || !type.startsWith("stance-")) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow !== source) continue;
      const { src, style, sandbox } = frame;
      const isOpaque = sandbox.length > 0 && !sandbox.contains("allow-same-origin");
      // A frame without an address is none of the map's.
      const given = isOpaque ? "null" : src && new URL(src).origin;
      if (origin !== given) continue;
      if (type === "stance-map-height" && typeof height === "number") {
        const { boxSizing } = getComputedStyle(frame);
        const border = boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
        style.height = `${height + border}px`;
      } else frame.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
    }
  });
  // A frame that was there first has told its height before anybody listened.
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]'))
    frame.contentWindow?.postMessage({ type: "stance-map-ask" }, "*");
}
