import { whenIdle } from "../controllers/when-idle.ts";
import { afterFrame } from "../controllers/yield-to-page.ts";
import { lateWords } from "../text/late-words.ts";
import { countryEvidence } from "../view/evidence-view.ts";
import type { Story } from "../view/story.ts";
import { StanceEvidence } from "./evidence.ts";

const TAG = "stance-evidence-rehearsal";

class EvidenceRehearsal extends StanceEvidence {
  // Closed: a script or a test that looks for the evidence does not find this one.
  static override shadowRootOptions: ShadowRootInit = { ...StanceEvidence.shadowRootOptions, mode: "closed" };
}

/**
 * Raises one country's sheet in `container`, unseen and while the browser is idle, so that the reader's first rises as
 * smoothly as his second: its code is compiled, its styles and letters are at hand. Once on a page.
 */
export function rehearseEvidence(container: Element, { scene, map, years, locale }: Story): void {
  const [country] = map.stances.keys();
  if (country === undefined || customElements.get(TAG)) return;
  customElements.define(TAG, EvidenceRehearsal);
  const text = lateWords(locale);
  const raise = () => {
    const shown = { country, scene, years, text, sheet: true };
    const sheet = Object.assign(new EvidenceRehearsal(), shown);
    sheet.style.visibility = "hidden";
    container.append(sheet);
    void afterFrame().then(() => sheet.remove());
  };
  // What it says, then how it looks: each is enough at a time for a slow phone.
  whenIdle(() => {
    countryEvidence(country, scene, text, years);
    whenIdle(raise);
  });
}
