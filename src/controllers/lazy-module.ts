import type { ReactiveControllerHost } from "lit";

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

  /** The module, or undefined while it is on its way. */
  get(): Module | undefined {
    if (!this.module) this.loading ??= this.fetch();
    return this.module;
  }

  /** Has a load that failed tried again at the next use. */
  retry(): void {
    this.hasFailed = false;
    this.loading = undefined;
    this.host.requestUpdate();
  }

  private async fetch(): Promise<void> {
    try {
      this.module = await this.load();
    } catch {
      this.hasFailed = true;
    }
    this.host.requestUpdate();
  }
}
