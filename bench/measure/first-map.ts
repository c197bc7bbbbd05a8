import type { Browser } from "playwright-core";
import type { Peer } from "../peers/peers.ts";
import { visit, within } from "./browser.ts";
import type { Sample } from "./sample.ts";

/** How long a page has to fetch what it wants when it has nothing else to do, in ms. */
const SETTLING = 1_500;

/** When the first map is painted, on a fast line or a slow one with a slow processor, and what was fetched for it. */
export async function measureFirstMap(
  browser: Browser,
  address: string,
  peer: Peer,
  round: number,
  isSlow: boolean,
): Promise<readonly Sample[]> {
  const { page, leave } = await visit(browser, address, peer, isSlow ? { slowLine: true, slowdown: 4 } : {});
  try {
    const time = await within(
      60_000,
      `The map of ${peer.name}`,
      page.evaluate(() => window.probe.firstMap),
    );
    const sample = { peer: peer.id, round };
    if (isSlow) return [{ ...sample, metric: "firstMapSlow", values: [time] }];
    // The bytes are the same each time.
    if (round) return [{ ...sample, metric: "firstMapFast", values: [time] }];
    await page.waitForTimeout(SETTLING);
    const { before, after } = await page.evaluate(() => window.probe.bytes());
    return [
      { ...sample, metric: "firstMapFast", values: [time] },
      { ...sample, metric: "bytes", values: [before] },
      { ...sample, metric: "bytesLater", values: [after] },
    ];
  } finally {
    await leave();
  }
}
