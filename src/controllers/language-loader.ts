import type { ReactiveController, ReactiveControllerHost } from "lit";
import shipped from "virtual:shipped-dataset";
import type { Dataset } from "../model/dataset.ts";
import { english } from "../text/english.ts";
import { findTranslation } from "../text/find-translation.ts";
import type { Locale } from "../text/locale.ts";
import { loadLocale } from "./load-locale.ts";
import { pageLanguage } from "./page-language.ts";
import { warn } from "./warn.ts";

/**
 * Keeps its host in the language of the page, which it follows wherever a `lang` changes. English is at hand; any other
 * language is a chunk, and until that has come the one before stays. The data set that ships is at hand in English,
 * too: for a host that shows it, a language comes together with the whole of it.
 */
export class LanguageLoader implements ReactiveController {
  /** The language that has come last; English before there is one, and where one could not be loaded. */
  locale = english;
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
    const tag = pageLanguage(this.host);
    const wanted = `${tag} ${isShipped}`;
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    this.hasFailed = false;
    this.isLoading = findTranslation(tag) !== undefined;
    if (this.isLoading) void this.load(tag, isShipped);
    else this.locale = { ...english, tag };
  }

  private async load(tag: string, isShipped: boolean): Promise<void> {
    const { wanted } = this;
    let locale: Locale = { ...english, tag };
    try {
      const [loaded, whole] = await Promise.all([
        loadLocale(tag),
        isShipped ? import("../../data/venezuela.json") : undefined,
      ]);
      locale = loaded;
      if (whole) this.shipped = whole.default as unknown as Dataset;
    } catch {
      if (wanted === this.wanted) this.hasFailed = true;
    }
    if (wanted !== this.wanted) return;
    if (this.hasFailed) warn(`lang="${tag}" could not be loaded.`);
    this.locale = locale;
    this.isLoading = false;
    this.host.requestUpdate();
  }
}
