import "./index.ts";
import "./elements/late-parts.ts";

/**
 * What the page loads when a reader wants code for a page of his own. It comes after the module and the chunk that it
 * has most in common with, so that what they share stays in these, and no reader of a map waits for one file more.
 */
export { StanceEmbedBuilder } from "./elements/embed-builder.ts";
