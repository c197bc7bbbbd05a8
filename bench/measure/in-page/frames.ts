/** Where a frame stands: before it is painted, or just after. */
type Moment = "before" | "after";

/**
 * Asks a question in each frame until the answer is yes, then gives the time just after that frame was painted, in ms
 * since the page's start. Asked `before`, what is found is painted in that frame, since styles, layout and paint follow
 * in the same task; asked `after`, it has been. A frame that the compositor has not shown yet counts as painted.
 */
export function framePainted(isThere: () => boolean, moment: Moment = "before"): Promise<number> {
  return new Promise((resolve) => {
    const ask = () => {
      const wasThere = moment === "before" && isThere();
      // Asked for at once: after a long task a frame may come before the next one.
      const next = wasThere ? 0 : requestAnimationFrame(ask);
      soon(() => {
        if (!wasThere && !(moment === "after" && isThere())) return;
        cancelAnimationFrame(next);
        resolve(performance.now());
      });
    };
    requestAnimationFrame(ask);
  });
}

/** Does something in the next task, which comes after the frame if it is asked for in one. */
function soon(action: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    action();
  };
  port2.postMessage(undefined);
}
