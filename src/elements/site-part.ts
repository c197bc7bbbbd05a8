import { LitElement } from "lit";
import { afterFrame } from "../controllers/yield-to-page.ts";

/** When the parts that were asked for before are painted. */
let painted = Promise.resolve();

/** A part of the page around its map. It stands below it, and so comes after it, each in a frame of its own. */
export abstract class SitePart extends LitElement {
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await document.querySelector("stance-map")?.updateComplete;
      await (painted = painted.then(afterFrame));
    }
    await super.scheduleUpdate();
  }
}
