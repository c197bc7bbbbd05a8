import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Dataset } from "../model/dataset.ts";
import { DatasetError } from "../model/dataset-error.ts";
import type { Issue } from "../model/issue.ts";
import { fetchFile } from "./fetch-file.ts";
import type { DatasetInput } from "./read-dataset.ts";
import { Timer } from "./timer.ts";

/** How long a load may take before the reader is told, in ms. */
const SLOW = 1_000;

/** The fault of a data set that nothing was there to read. */
export const unread: Issue = { path: "", message: "what reads data sets could not be loaded" };

type Read = (signal: AbortSignal) => Promise<DatasetInput>;

/** Whether a data set is being loaded, and for so long that the reader is told. */
export type Loading = "idle" | "pending" | "slow";

/** Fetches and checks data sets. The newest one asked for wins; one that is asked for no longer reports nothing. */
export class DatasetLoader implements ReactiveController {
  state: Loading = "idle";
  /** How much of a large data set is checked, from 0 to 1. */
  progress = 0;
  private current: AbortController | undefined;
  /** What is being loaded, and what is to be loaded once the host is back on the page. */
  private reading: Read | undefined;
  private interrupted: Read | undefined;
  private readonly slow: Timer;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onDone: (result: Dataset | DatasetError) => void,
  ) {
    this.slow = new Timer(host);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.interrupted) void this.run(this.interrupted);
  }

  hostDisconnected(): void {
    const { reading } = this;
    this.cancel();
    this.interrupted = reading;
  }

  /** Forgets a load that is under way. */
  cancel(): void {
    this.current?.abort();
    this.current = this.reading = this.interrupted = undefined;
    this.enter("idle");
  }

  /** Loads a data set from an address that is relative to the page. */
  async loadFrom(src: string): Promise<void> {
    await this.run(async (signal) => ({ answer: await fetchFile(src, signal), src }));
  }

  /** Checks what a script handed over: an object, the text of a file, a file, a response, or a promise of one of these. */
  async check(data: unknown): Promise<void> {
    await this.run(async () => ({ data: await data }));
  }

  private async run(read: Read): Promise<void> {
    this.cancel();
    const attempt = new AbortController();
    this.current = attempt;
    this.reading = read;
    this.progress = 0;
    this.enter("pending");
    this.slow.set(SLOW, () => this.enter("slow"));
    const result = await this.settle(read, attempt.signal);
    if (this.current !== attempt || !result) return;
    this.cancel();
    this.onDone(result);
  }

  private async settle(read: Read, signal: AbortSignal): Promise<Dataset | DatasetError | undefined> {
    try {
      // The parser is no part of the first map: what ships is checked when it is built.
      const [reader, input] = await Promise.all([
        import("./read-dataset.ts").catch(() => undefined),
        read(signal),
      ]);
      if (!reader) return new DatasetError([unread]);
      return await reader.readDataset(input, signal, (share) => {
        this.progress = share;
        if (this.state === "slow") this.host.requestUpdate();
      });
    } catch (error) {
      return new DatasetError([
        { path: "", message: error instanceof Error ? error.message : String(error) },
      ]);
    }
  }

  private enter(state: Loading): void {
    if (state === "idle") this.slow.clear();
    this.state = state;
    this.host.requestUpdate();
  }
}
