import { parseArgs } from "node:util";
import { peers, type Peer } from "./peers/peers.ts";

/** What a run measures, and how often. */
export interface Options {
  readonly peers: readonly Peer[];
  /** Of first maps on a fast line; those on a slow one, and those of interactions, are fewer. */
  readonly rounds: number;
  /** Whether all pages take part, so that the results are kept. */
  readonly isWhole: boolean;
  readonly port: number;
}

/** Enough that each median rests on 200 moves and 60 changes. */
const ROUNDS = 7;

/** Reads `--rounds 1 --only ours,d3 --port 5000`; throws an error that says what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: "string" }, only: { type: "string" }, port: { type: "string" } },
  });
  const rounds = Number(values.rounds ?? ROUNDS);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a number from 1 on.");
  const ids = values.only?.split(",");
  const unknown = ids?.find((id) => !peers.some((peer) => peer.id === id));
  if (unknown)
    throw new Error(`--only: there is no "${unknown}", but ${peers.map(({ id }) => id).join(", ")}.`);
  return {
    peers: peers.filter(({ id }) => !ids || ids.includes(id)),
    rounds,
    isWhole: !ids,
    port: Number(values.port ?? 0),
  };
}
