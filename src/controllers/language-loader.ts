import type { ReactiveController, ReactiveControllerHost } from "lit";
import shipped from "virtual:shipped-dataset";
import type { Dataset } from "../model/dataset.ts";
import { en } from "../text/en.ts";
import { findTranslation } from "../text/find-translation.ts";
import type { Locale } from "../text/locale.ts";
import { languageOf } from "./page-language.ts";
import { warn } from "./warn.ts";

/**
 * Keeps its host in the language of the page, which it follows wherever a `lang` changes. English is at hand; any other
 * language is a chunk, and until that has come the one before stays. The data set that ships is at hand in English,
 * too: for a host that shows it, a language comes together with the whole of it.
 */
export class LanguageLoader implements ReactiveController {
  /** The language that has come last; English before there is one, and where one could not be loaded. */
  locale: Locale = { tag: "en", text: en };
  /** What ships, with the texts of that language. */
  shipped: Dataset = shipped;
  /** Whether a language is on its way. */
  isLoading = false;
  private wanted = "";
  private hasFailed = false;
  private readonly observer = new MutationObserver(() => this.host.requestUpdate());

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    for (let at: Node | undefined = this.host; at; at = at instanceof ShadowRoot ? at.host : undefined) {
      at = at.getRootNode();
      this.observer.observe(at, { attributeFilter: ["lang"], subtree: true });
    }
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  /** Asks once more for a language that did not come. */
  retry(): void {
    if (!this.hasFailed) return;
    this.hasFailed = false;
    this.wanted = "";
    this.host.requestUpdate();
  }

  /** Loads the language of the page if it is another one now; `isShipped` is whether the host shows what ships. */
  follow(isShipped: boolean): void {
    const tag = languageOf(this.host);
    const wanted = `${tag} ${isShipped}`;
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    const load = findTranslation(tag);
    this.isLoading = load !== undefined;
    if (load) void this.load(tag, load, isShipped);
    else this.locale = { tag, text: en };
  }

  private async load(
    tag: string,
    load: NonNullable<ReturnType<typeof findTranslation>>,
    isShipped: boolean,
  ): Promise<void> {
    const { wanted } = this;
    let locale: Locale = { tag, text: en };
    try {
      const [{ language, reading }, whole] = await Promise.all([
        load(),
        isShipped ? import("../../data/venezuela.json") : undefined,
      ]);
      locale = { tag, text: language, reading };
      if (whole) this.shipped = whole.default as unknown as Dataset;
    } catch {
      if (wanted === this.wanted) warn(`lang="${tag}" could not be loaded.`);
      this.hasFailed = true;
    }
    if (wanted !== this.wanted) return;
    this.locale = locale;
    this.isLoading = false;
    this.host.requestUpdate();
  }
}
