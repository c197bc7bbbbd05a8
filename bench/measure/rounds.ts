import type { Browser } from "playwright-core";
import type { Peer } from "../peers/peers.ts";
import type { Server } from "../serve/server.ts";
import { measureFirstMap } from "./first-map.ts";
import { measureInteractions, type Amounts } from "./interactions.ts";
import { measureRest } from "./rest.ts";
import type { Sample } from "./sample.ts";

/** What could not be measured, and why. */
export interface Failure {
  readonly peer: string;
  readonly what: string;
  readonly reason: string;
}

export interface Measured {
  readonly samples: readonly Sample[];
  readonly failures: readonly Failure[];
}

/** In a third of the rounds: 70 moves and 22 changes at each speed. */
const AMOUNTS: Amounts = { moves: 70, changes: 22 };

/** Visits all pages in turn, round after round, each time beginning with another, so that none has the machine's best time. */
export async function measureRounds(
  browser: Browser,
  server: Server,
  peers: readonly Peer[],
  rounds: number,
): Promise<Measured> {
  const samples: Sample[] = [];
  const failures: Failure[] = [];
  for (let round = 0; round < rounds; round++) {
    console.log(`Round ${round + 1} of ${rounds}`);
    for (const measure of measures.filter((measure) => isDue(measure, round))) {
      for (const peer of turned(peers, round)) {
        if (measure.isOfUse && peer.isStill) continue;
        try {
          samples.push(...(await measure.run(browser, server.addressOf(peer.id), peer, round)));
        } catch (error) {
          const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
          console.log(`  ${peer.name}, ${measure.what}: ${reason}`);
          failures.push({ peer: peer.id, what: measure.what, reason });
        }
      }
    }
  }
  return { samples, failures };
}

interface Measure {
  readonly what: string;
  /** One round in so many: the slow measures are taken in some. */
  readonly every: number;
  /** Whether it uses the map, once that stands. */
  readonly isOfUse: boolean;
  readonly run: (browser: Browser, address: string, peer: Peer, round: number) => Promise<readonly Sample[]>;
}

const measures: readonly Measure[] = [
  { what: "first map", every: 1, isOfUse: false, run: (...visit) => measureFirstMap(...visit, false) },
  {
    what: "first map, slow",
    every: 2,
    isOfUse: false,
    run: (...visit) => measureFirstMap(...visit, true),
  },
  {
    what: "interactions",
    every: 3,
    isOfUse: true,
    run: (...visit) => measureInteractions(...visit, AMOUNTS),
  },
  { what: "rest", every: Infinity, isOfUse: true, run: measureRest },
];

/** `0 % Infinity` is 0: what is taken once is taken in the first round. */
function isDue({ every }: Measure, round: number): boolean {
  return round % every === 0;
}

function turned<T>(items: readonly T[], by: number): readonly T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
