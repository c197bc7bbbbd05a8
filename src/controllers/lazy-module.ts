import type { ReactiveControllerHost } from "lit";
import { warn } from "./warn.ts";

/** A chunk that loads when it is first wanted; its host renders again when it has come. */
export class LazyModule<Module> {
  private module: Module | undefined;
  private loading: Promise<void> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<Module>,
  ) {}

  /** The module, or undefined while it is on its way. A failed load is tried again at the next use. */
  get(): Module | undefined {
    if (!this.module) this.loading ??= this.fetch();
    return this.module;
  }

  private async fetch(): Promise<void> {
    try {
      this.module = await this.load();
      this.host.requestUpdate();
    } catch (error) {
      this.loading = undefined;
      warn(`a part of the map could not be loaded: ${String(error)}. It is tried again at the next use.`);
    }
  }
}
