import { LitElement } from "lit";
import { yieldToPage } from "../controllers/yield-to-page.ts";

/** A part of the page around its map. It stands below it, and so comes after it. */
export abstract class SitePart extends LitElement {
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await document.querySelector("stance-map")?.updateComplete;
      await yieldToPage();
    }
    await super.scheduleUpdate();
  }
}
