/**
 * Stand-ins for the little of the DOM that Lit touches while it is imported: the package's build puts them in the place
 * of the globals, so that a server can import the element, which it then never makes.
 */
const dom: Partial<Pick<typeof globalThis, "HTMLElement" | "document">> = globalThis;

export const HTMLElement = dom.HTMLElement ?? class extends EventTarget {};
export const document = dom.document ?? { createTreeWalker: () => undefined };
