import { html, LitElement, type TemplateResult } from "lit";
import { queryAll, state } from "lit/decorators.js";
import datasets from "virtual:datasets";
import shipped from "virtual:shipped-dataset";
import { AttributeObserver } from "../controllers/attribute-observer.ts";
import { DatasetLoader } from "../controllers/dataset-loader.ts";
import { LazyModule } from "../controllers/lazy-module.ts";
import { loadLocale } from "../controllers/load-locale.ts";
import { loadRelease } from "../controllers/load-release.ts";
import type { Dataset } from "../model/dataset.ts";
import { DatasetError } from "../model/dataset-error.ts";
import { OWN } from "../model/own-file.ts";
import { yearsOf } from "../model/years.ts";
import { embedText as text } from "../text/embed-builder.ts";
import { english } from "../text/english.ts";
import { localize } from "../text/locale.ts";
import { lateWords } from "../text/late-words.ts";
import {
  embedCode,
  embedForms,
  type EmbedAttribute,
  type EmbedForm,
  type EmbedPositions,
  type Release,
  type Snippet,
  type SrcFault,
} from "../view/embed-code.ts";
import { embedLink } from "../view/embed-link.ts";
import { countryOption, embedOptions, type EmbedOption, type EmbedOptions } from "../view/embed-options.ts";
import { embedAttributes, pageParameters, unlessImplied } from "../view/page-parameters.ts";
import { embedBuilderStyles } from "./embed-builder.styles.ts";
import { embedChoices } from "./embed-choices.ts";
import { radioButtons } from "./embed-fields.ts";
import { embedJumps, type EmbedPart } from "./embed-jumps.ts";
import { siteStyles } from "./site.styles.ts";
import { StanceSnippet } from "./snippet.ts";
import type { StanceMap } from "./stance-map.ts";

type Attributes = Readonly<Partial<Record<EmbedAttribute, string>>>;

/** A data set, and how it is to be shown. */
interface Wish {
  readonly id: string;
  readonly attributes: Attributes;
}

/** A data set that is at hand. */
interface Shown {
  readonly id: string;
  readonly dataset: Dataset;
  readonly options: EmbedOptions;
}

/**
 * Where the code for other pages is put together: what the map is to show is chosen in fields, or on the map that shows
 * it. It begins with what the page's map shows.
 */
export class StanceEmbedBuilder extends LitElement {
  static override styles = [siteStyles, embedBuilderStyles];

  /** What is asked for; its data set may be on its way. */
  @state() private wish: Wish = { id: "", attributes: {} };
  /** What was asked for and could not be loaded. */
  @state() private failed: Wish | undefined;
  /** What is at hand. */
  @state() private shown: Shown | undefined;
  /** The address of the reader's own file, as seen from the page that the code is for. */
  @state() private src = "";
  @state() private form: EmbedForm = "script";
  @state() private isPinned = false;
  /** The language of the words in the code. */
  @state() private locale = english;

  @queryAll("section") private sections!: NodeListOf<HTMLElement>;
  private readonly loader = new DatasetLoader(this, (result) => this.onLoaded(result));
  private readonly release = new LazyModule(this, loadRelease);
  private readonly observer = new AttributeObserver(this, pageParameters, (map) => this.follow(map));
  /** The live map; each data set has one of its own, so that nothing of the one before is left on it. */
  private live: StanceMap | undefined;
  /** Whether a sheet was open on the live map when its country was let go. */
  private isPutAway = false;
  /** What the page's map was handed as the reader's own. */
  private own: unknown;

  /** Begins with what a map shows, and anew when that turns to another data set. */
  serve(map: StanceMap, ownName: () => string | undefined): void {
    const begin = () => {
      this.own = map.data;
      this.src = fileAddress(ownName());
      const shows = datasets.find(({ address }) => address === map.src) ?? datasets[0];
      this.turnTo({ id: map.data != null ? OWN : (shows?.id ?? ""), attributes: attributesOf(map) });
    };
    begin();
    map.addEventListener("stance-load", begin);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("click", this.onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("click", this.onClick);
  }

  override render(): TemplateResult {
    if (import.meta.env.DEV) return html`<p>${text.development}</p>`;
    const { shown } = this;
    const release = this.release.get();
    if (this.release.hasFailed) return trouble(text.failed, () => this.release.get(true));
    const { src, wish, failed } = this;
    const unread = failed && trouble(text.unread, () => this.turnTo(failed));
    if (!shown || !release) return unread ?? html`<p role="status">${text.waiting}</p>`;
    const code = this.code(shown, release);
    return html`${unread}
      <div class="builder">
        <section class="choices" tabindex="-1" aria-label=${text.jumps.choices}>
          ${embedChoices({
            datasets: this.datasets(shown.dataset),
            dataset: wish.id,
            src: shown.id === OWN ? src : undefined,
            srcFault: typeof code === "string" ? code : undefined,
            options: { ...shown.options, country: this.countries(shown.options) },
            attributes: wish.attributes,
            onDataset: (id) => this.turnTo({ id, attributes: ofAnyDataset(wish.attributes) }),
            onSrc: (value) => this.setSrc(value),
            onAttribute: (name, value) => this.set({ [name]: value }),
          })}
        </section>
        <div class="outcome">
          <section class="preview" tabindex="-1" aria-labelledby="preview">
            <h3 id="preview">${text.preview}</h3>
            <p class="hint">${text.previewHint}</p>
            ${this.live}
          </section>
          <section class="code" tabindex="-1" aria-labelledby="code">
            <h3 id="code">${text.code}</h3>
            ${this.ways(release)} ${snippets(code)}
          </section>
        </div>
        ${embedJumps((part) => this.goTo(part))}
      </div>`;
  }

  /** Takes the window and the keyboard to a part. */
  private goTo(part: EmbedPart): void {
    const section = [...this.sections].find(({ className }) => className === part);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  }

  private ways({ version }: Release): TemplateResult {
    const forms = embedForms.map((value) => ({ value, label: text.forms[value] }));
    const versions = [
      { value: "following", label: text.following },
      { value: "pinned", label: text.pinned(version) },
    ] as const;
    return html`<div class="ways">
      ${radioButtons("form", text.form, forms, this.form, (form) => this.setForm(form))}
      ${radioButtons("version", text.updates, versions, this.isPinned ? "pinned" : "following", (value) =>
        this.setPinned(value === "pinned"),
      )}
    </div>`;
  }

  private setForm(form: EmbedForm): void {
    this.form = form;
  }

  private setPinned(isPinned: boolean): void {
    this.isPinned = isPinned;
  }

  private setSrc(src: string): void {
    this.src = src;
  }

  private code({ id, dataset }: Shown, release: Release): readonly Snippet[] | SrcFault {
    const { form, isPinned, locale } = this;
    const { attributes } = this.wish;
    const file = datasets.find((each) => each.id === id);
    const title = file?.title ?? dataset.title;
    const positions: EmbedPositions =
      file === undefined
        ? { kind: "own", src: this.src }
        : file === datasets[0]
          ? { kind: "bundled" }
          : { kind: "shipped", ...file };
    const link = embedLink({ positions, attributes, dataset, title }, locale, lateWords(locale));
    const words = { title: localize(title, locale.tag), link };
    return embedCode({ form, isPinned, positions, attributes, release, ...words });
  }

  private datasets(dataset: Dataset): readonly EmbedOption[] {
    const all = datasets.map(({ id, title }) => ({ value: id, label: localize(title, "en") }));
    if (this.own === undefined) return all;
    const title = this.shown?.id === OWN ? localize(dataset.title, "en") : this.src;
    return [...all, { value: OWN, label: text.ownTitle(title) }];
  }

  /** With the one that is chosen, which may be one that nobody cites. */
  private countries({ country }: EmbedOptions): readonly EmbedOption[] {
    const chosen = this.wish.attributes.country ?? "";
    const isListed = country.some(({ value }) => value === chosen);
    return isListed ? country : [...country, countryOption(chosen, english)];
  }

  private turnTo(wish: Wish): void {
    this.wish = wish;
    this.failed = undefined;
    const file = datasets.find(({ id }) => id === wish.id);
    if (file && file === datasets[0]) {
      this.loader.cancel();
      this.onLoaded(shipped);
    } else void (file ? this.loader.loadFrom(file.address) : this.loader.check(this.own));
  }

  private onLoaded(result: Dataset | DatasetError): void {
    if (result instanceof DatasetError) {
      this.failed = this.wish;
      if (this.shown) this.wish = { ...this.wish, id: this.shown.id };
      return;
    }
    const { id, attributes } = this.wish;
    this.shown = { id, dataset: result, options: embedOptions(result, english, lateWords(english)) };
    this.live = document.createElement("stance-map");
    if (result !== shipped) this.live.data = result;
    this.wish = { id, attributes: {} };
    const isDisabled = this.shown.options.view.find(({ value }) => value === attributes.view)?.isDisabled;
    this.set(isDisabled ? { ...attributes, view: "" } : attributes);
    this.live.addEventListener("stance-country", () => (this.isPutAway = this.hasSheet));
    this.observer.observe(this.live);
  }

  private set(attributes: Attributes): void {
    const { live, shown, wish } = this;
    const next: Partial<Record<EmbedAttribute, string>> = { ...wish.attributes, ...attributes };
    // The first year is the one without an attribute.
    if (shown && next.year === String(yearsOf(shown.dataset)[0])) next.year = "";
    const changed = embedAttributes.filter((name) => (next[name] ?? "") !== (wish.attributes[name] ?? ""));
    if (!changed.length) return;
    this.wish = { ...wish, attributes: next };
    for (const name of changed) {
      const value = next[name];
      if (value) live?.setAttribute(name, value);
      else live?.removeAttribute(name);
    }
    if (changed.includes("lang")) void this.speak(next.lang || "en");
  }

  /** Takes what was done on the live map for a choice. */
  private follow(map: Element): void {
    if (this.shown?.id !== this.wish.id) return;
    const { country, ...others } = attributesOf(map);
    // A sheet has to be closed to see anything else.
    this.set(!country && this.isPutAway ? others : { ...others, country: country ?? "" });
    this.isPutAway = false;
  }

  /** To choose is no click elsewhere, which would close the evidence; but it puts a sheet away. */
  private onClick(event: Event): void {
    if (!this.hasSheet && this.live && !event.composedPath().includes(this.live)) event.stopPropagation();
  }

  /** Whether the evidence of a country that was tapped on the live map is a sheet over the page. */
  private get hasSheet(): boolean {
    return this.live?.shadowRoot?.querySelector("stance-evidence")?.sheet ?? false;
  }

  private async speak(tag: string): Promise<void> {
    const locale = await loadLocale(tag).catch(() => english);
    if (tag === (this.wish.attributes.lang || "en")) this.locale = locale;
  }
}

function trouble(words: string, onRetry: () => void): TemplateResult {
  return html`<p role="alert">${words} <button @click=${onRetry}>${text.retry}</button></p>`;
}

/** The pieces of code, or what keeps them from being written. */
function snippets(code: readonly Snippet[] | SrcFault): TemplateResult {
  if (typeof code === "string") return html`<p class="problem">${text.srcFault[code]}</p>`;
  return html`<div class="snippets">
    ${code.map(
      ({ place, code }) =>
        html`<stance-snippet class=${place} .place=${text.places[place]} .code=${code}></stance-snippet>`,
    )}
  </div>`;
}

/** What an element has of what a page's address carries, but for what is so without it. */
function attributesOf(map: Element): Attributes {
  return Object.fromEntries(
    pageParameters.map((name) => [name, unlessImplied(name, map.getAttribute(name) ?? "")]),
  );
}

/** Those that mean the same in every data set. */
function ofAnyDataset({ view, region, lang, theme, hide }: Attributes): Attributes {
  return { view: view ?? "", region: region ?? "", lang: lang ?? "", theme: theme ?? "", hide: hide ?? "" };
}

/** The name of a file as an address; of a text that was pasted, a name that would do. */
function fileAddress(name = ""): string {
  return /\.(json|csv|tsv)$/i.test(name) ? encodeURIComponent(name) : "positions.json";
}

// The one that only this one needs.
if (!customElements.get("stance-snippet")) customElements.define("stance-snippet", StanceSnippet);

declare global {
  interface HTMLElementTagNameMap {
    "stance-embed-builder": StanceEmbedBuilder;
  }
}
