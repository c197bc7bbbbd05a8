import { LitElement } from "lit";
import { turn } from "../controllers/turn.ts";

/** A part of the page around its map. It stands below it, and so comes after it. */
export abstract class SitePart extends LitElement {
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await document.querySelector("stance-map")?.updateComplete;
      await turn();
    }
    await super.scheduleUpdate();
  }
}
