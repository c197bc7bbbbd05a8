import type { BrowserContext, Page } from "playwright";

/** What may stand in a link. */
export const harmlessLink = /^(https?:|mailto:|blob:|[#?]|data\/)/;

/**
 * Watches a page from before its first script: gives what has run or was kept from running, and whatever the page
 * complains of. `own` is where its files come from; whoever asks for another address has been made to. In the page,
 * `anatomy` is at hand.
 */
export async function watch(
  context: BrowserContext,
  own: string,
): Promise<{ readonly page: Page; readonly alarms: string[] }> {
  const page = await context.newPage();
  const alarms: string[] = [];
  await page.exposeFunction("raiseAlarm", (alarm: string) => void alarms.push(alarm));
  await page.addInitScript(() => {
    const { raiseAlarm } = window as unknown as { raiseAlarm: (alarm: string) => void };
    for (const name of ["alert", "confirm", "prompt", "print", "open"] as const)
      Object.defineProperty(window, name, {
        value: (...words: unknown[]) => raiseAlarm(`${name}(${words.map(String).join()})`),
      });
    addEventListener("error", ({ message }) => raiseAlarm(`error: ${message}`));
    addEventListener("unhandledrejection", ({ reason }) => raiseAlarm(`rejection: ${String(reason)}`));
    document.addEventListener("securitypolicyviolation", (event) =>
      raiseAlarm(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await page.addInitScript(`window.anatomy = ${anatomy.toString()}`);
  // No sheet is rehearsed: its shapes would come and go.
  await page.addInitScript(
    `customElements.define("stance-evidence-rehearsal", class extends HTMLElement {})`,
  );
  page.on("dialog", (dialog) => {
    alarms.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => alarms.push(`error: ${error.message}`));
  page.on("popup", (popup) => alarms.push(`window: ${popup.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !/^(blob|data):/.test(request.url()))
      alarms.push(`request: ${request.url()}`);
  });
  return { page, alarms };
}

/** The window of a page that is watched. */
export interface Anatomist {
  readonly anatomy: typeof anatomy;
}

/**
 * The shapes of all elements of a document and its shadow roots, each once: name and names of attributes; and every link
 * that leads to where no link may.
 */
function anatomy(root: Document | ShadowRoot): {
  readonly shapes: string[];
  readonly links: string[];
} {
  const shapes = new Set<string>();
  const links: string[] = [];
  const visit = (within: ParentNode): void => {
    for (const each of within.querySelectorAll("*")) {
      const names = each.getAttributeNames().filter((name) => !/^(aria-|data-|class$|lang$|dir$)/.test(name));
      shapes.add([each.localName, ...names.sort()].join(" "));
      // What the tag was given is no link of the map's.
      for (const name of each.localName === "stance-map"
        ? []
        : ["href", "xlink:href", "src", "action", "formaction", "data", "poster"]) {
        const link = each.getAttribute(name);
        if (link !== null) links.push(link);
      }
      if (each.shadowRoot) visit(each.shadowRoot);
    }
  };
  visit(root);
  return { shapes: [...shapes], links };
}
