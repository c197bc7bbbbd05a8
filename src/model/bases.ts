import type { Basis } from "./dataset.ts";

/** All kinds of evidence, the strictest first. */
export const bases: readonly Basis[] = ["statement", "vote", "report", "list", "group", "record"];
