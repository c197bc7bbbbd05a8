import type { ReactiveControllerHost } from "lit";
import { warn } from "./warn.ts";

/** A chunk that loads when it is first wanted; its host renders again when it has come, or has failed to. */
export class LazyModule<Module> {
  hasFailed = false;
  /** Undefined until it has come. */
  module: Module | undefined;
  private loading: Promise<void> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<Module>,
  ) {}

  /** The module, or undefined while it is on its way. One that did not come is asked for anew only where that is `again`. */
  get(again = false): Module | undefined {
    if (again && this.hasFailed) {
      this.hasFailed = false;
      this.loading = undefined;
      this.host.requestUpdate();
    }
    if (!this.module) this.loading ??= this.fetch();
    return this.module;
  }

  private async fetch(): Promise<void> {
    try {
      this.module = await this.load();
    } catch {
      this.hasFailed = true;
      warn("a part could not be loaded.");
    }
    this.host.requestUpdate();
  }
}
