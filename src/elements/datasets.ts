import { html, nothing, type TemplateResult } from "lit";
import { query, state } from "lit/decorators.js";
import datasets from "virtual:datasets";
// What a late chunk of the map imports is imported by nothing here, but written anew in a line (`quotations`, `isCalm`):
// shared, it would be a file of its own, which each map waits for.
import { FileDrop } from "../controllers/file-drop.ts";
import { forgetOwnFile, keepOwnFile, readOwnFile, type OwnFile } from "../controllers/own-file-store.ts";
import { bindAddress, type TurnToDataset } from "../controllers/page-address.ts";
import { isPlainClick } from "../controllers/plain-click.ts";
import { takeFile } from "../controllers/take-file.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Issue } from "../model/issue.ts";
import { OWN } from "../model/own-file.ts";
import { en } from "../text/en.ts";
import { localize } from "../text/locale.ts";
import { siteText as text } from "../text/site.ts";
import { citedCountries } from "../view/dataset-facts.ts";
import { datasetsStyles } from "./datasets.styles.ts";
import { faultFold, faultList } from "./fault-notice.ts";
import { isPasted, type StanceFileChoice } from "./file-choice.ts";
import { SitePart } from "./site-part.ts";
import { siteStyles } from "./site.styles.ts";
import type { StanceMap } from "./stance-map.ts";

const [first] = datasets;

/** What is told of the last file: what came of it, or how much of it is read. */
type Note =
  | { readonly kind: "done" | "problem"; readonly words: string }
  | { readonly kind: "taking"; readonly name: string; readonly share: number };

/** A file or a text that cannot be shown, and why. */
interface Faulty {
  readonly file: File;
  readonly issues: readonly Issue[];
}

/**
 * What the site's map shows: one of the data sets in data/, or a file of the reader's own, which is chosen, pasted, or
 * dropped anywhere on the page. It never leaves the browser, and is kept there until it is put away.
 */
export class StanceDatasets extends SitePart {
  static override styles = [siteStyles, datasetsStyles];

  /** The data set that the map shows or is about to: one of data/, or the reader's own. */
  @state() private current = first?.id;
  @state() private own: (OwnFile & { readonly dataset?: Dataset }) | undefined;
  /** What came last, where that has faults: the map shows what it showed before. */
  @state() private faulty: Faulty | undefined;
  @state() private note: Note | undefined;
  @query("stance-file-choice") private choice!: StanceFileChoice;
  @query(".outcome") private outcome!: HTMLElement | null;

  private map: StanceMap | undefined;
  private turn: TurnToDataset = () => undefined;
  private kept: Promise<OwnFile | undefined> | undefined;
  /** Whether this browser is known to have kept a file. */
  private isStored = false;
  private taking = new AbortController();
  private readonly pageTitle = document.title;
  private readonly drop = new FileDrop(this, (files) => void this.take(files));

  /** Takes care of what a map shows, and of the page's address. */
  serve(map: StanceMap): void {
    this.map = map;
    this.kept = readOwnFile().catch(() => undefined);
    void this.kept.then((own) => {
      this.own ??= own;
      this.isStored ||= own !== undefined;
    });
    this.turn = bindAddress(map, "", (name) => this.show(name));
  }

  /** What the reader's own file is called, while there is one. */
  get ownName(): string | undefined {
    return this.own?.file.name;
  }

  override render(): TemplateResult {
    const { own, faulty } = this;
    return html`<section class="waiting" aria-labelledby="heading">
        <h2 id="heading">${text.heading}</h2>
        <nav aria-label=${text.datasets}>
          <ul>
            ${datasets.map(({ id, title }) => this.link(id, localize(title, this.language)))}
            ${own ? this.link(OWN, text.ownTitle(own.title)) : nothing}
          </ul>
        </nav>
        <stance-file-choice
          @files=${({ detail }: CustomEvent<readonly File[]>) => this.take(detail)}
        ></stance-file-choice>
        <div class="outcome">
          <p role="status" class=${this.note?.kind ?? nothing}>${this.words()}</p>
          ${
            faulty
              ? html`${faultList(en.faults(faulty.issues.length), faulty.issues)}
                  <button @click=${this.mend}>${isPasted(faulty.file) ? text.mend : text.chooseAgain}</button>
                  <button @click=${this.dismiss}>${text.dismiss}</button>`
              : nothing
          }
        </div>
        ${
          own
            ? html`<div class="kept">
                <p><strong>${own.file.name}</strong>: ${text.facts(own.countries, own.quotations)}</p>
                <button @click=${this.putAway}>${text.putAway}</button>
                ${own.remarks?.length ? faultFold(text.remarks(own.remarks.length), own.remarks) : nothing}
              </div>`
            : nothing
        }
      </section>
      ${this.drop.isOver ? html`<div class="drop"><p>${text.drop}</p></div>` : nothing}`;
  }

  private get language(): string {
    return document.documentElement.lang || "en";
  }

  private link(id: string, title: string): TemplateResult {
    return html`<li>
      <a
        class="choice"
        href=${id === first?.id ? "?" : `?data=${id}`}
        aria-current=${id === this.current ? "true" : nothing}
        @click=${(event: MouseEvent) => this.onPick(event, id)}
      >
        ${title}
      </a>
    </li>`;
  }

  private words(): TemplateResult | string | typeof nothing {
    const { note } = this;
    if (note?.kind !== "taking") return note?.words ?? nothing;
    // Seen, not read out: it would not stop talking.
    const share = note.share.toLocaleString("en", { style: "percent" });
    return html`${text.reading(note.name)} <span aria-hidden="true">${share}</span>`;
  }

  /** Has the map show what the address names. */
  private show(name: string | null): string | null {
    this.taking.abort();
    this.faulty = this.note = undefined;
    const { map } = this;
    const named = datasets.find(({ id }) => id === name);
    const shipped = named ?? first;
    if (!map || !shipped) return null;
    if (name === OWN) {
      this.current = OWN;
      map.data = this.own ? (this.own.dataset ?? this.own.file) : this.keptFile();
      document.title = this.own ? text.pageTitle(this.own.title) : this.pageTitle;
      return OWN;
    }
    if (name && !named) this.note = { kind: "problem", words: text.unknown(name) };
    this.current = shipped.id;
    const isFirst = shipped === first;
    map.data = undefined;
    map.src = isFirst ? null : shipped.address;
    document.title = isFirst ? this.pageTitle : text.pageTitle(localize(shipped.title, this.language));
    return isFirst ? null : shipped.id;
  }

  /** The file that this browser has kept; where there is none, the map turns to what it shows without. */
  private async keptFile(): Promise<File> {
    const own = await this.kept;
    // The reader has gone on to another one meanwhile.
    if (this.current !== OWN) return never();
    if (own) {
      document.title = text.pageTitle(own.title);
      return own.file;
    }
    this.turn(null, "replace");
    this.note = { kind: "problem", words: text.absent };
    return never();
  }

  private onPick(event: MouseEvent, id: string): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (id !== this.current || this.faulty) this.turn(id === first?.id ? null : id);
    this.bringMapIntoView();
  }

  /** Shows what a reader handed over, or says why it cannot be shown: then what was shown before stays. */
  private async take(files: readonly File[]): Promise<void> {
    const [given] = files;
    if (!given) return;
    const { name, size } = given;
    this.taking.abort();
    this.faulty = undefined;
    const { signal } = (this.taking = new AbortController());
    const { map } = this;
    const taken = await takeFile(files, {
      signal,
      onShare: (share) => (this.note = { kind: "taking", name, share }),
    });
    if (!taken || !map) return;
    if (taken.kind === "dataset") {
      return this.showOwn(taken.file, taken.dataset, taken.issues);
    }
    if (taken.kind === "refused") return this.complain(text.refused[taken.because](name, size));
    const { file, issues } = taken;
    // On a phone the open evidence would cover the list.
    if (map.shadowRoot?.querySelector("stance-evidence")?.sheet) map.country = null;
    this.faulty = { file, issues };
    this.complain(text.faulty(name, issues.length));
  }

  private async showOwn(file: File, dataset: Dataset, remarks: readonly Issue[]): Promise<void> {
    const own = {
      file,
      title: localize(dataset.title, this.language),
      countries: citedCountries(dataset).filter((country) => !dataset.subject?.includes(country)).length,
      quotations: dataset.positions.reduce((sum, { evidence }) => sum + evidence.length, 0),
      remarks,
    };
    this.own = { ...own, dataset };
    this.turn(OWN);
    this.bringMapIntoView();
    const { taking } = this;
    const isKept = await keepOwnFile(own).then(
      () => true,
      () => false,
    );
    this.isStored ||= isKept;
    // To another data set these words would be untrue.
    if (this.taking !== taking || this.current !== OWN) return;
    this.note = isKept
      ? { kind: "done", words: text.shown(file.name) }
      : { kind: "problem", words: text.notKept(file.name) };
  }

  /** The file may have been dropped on the map, far above these words. */
  private complain(words: string): void {
    this.note = { kind: "problem", words };
    void this.updateComplete.then(() => this.outcome?.scrollIntoView({ block: "nearest" }));
  }

  private mend(): void {
    if (this.faulty) void this.choice.ask(this.faulty.file);
  }

  private dismiss(): void {
    this.faulty = this.note = undefined;
    this.choice.focus();
  }

  private async putAway(): Promise<void> {
    const { own } = this;
    if (!own) return;
    this.own = this.kept = undefined;
    this.choice.focus();
    if (this.current === OWN) this.turn(null);
    // A browser that keeps nothing denies to forget it, too.
    const isGone = await forgetOwnFile().then(
      () => true,
      () => !this.isStored,
    );
    if (isGone) this.isStored = false;
    // What is told of another file meanwhile stays.
    if (this.isBusy) return;
    this.note = isGone
      ? { kind: "done", words: text.away(own.file.name) }
      : { kind: "problem", words: text.notAway(own.file.name) };
  }

  /** Whether there is something to tell of a file that the reader has handed over. */
  private get isBusy(): boolean {
    return Boolean(this.own ?? this.faulty) || this.note?.kind === "taking";
  }

  private bringMapIntoView(): void {
    const { top } = this.map?.getBoundingClientRect() ?? { top: 0 };
    if (top >= 0 && top < innerHeight / 2) return;
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.map?.scrollIntoView({ behavior: isCalm ? "instant" : "smooth" });
  }
}

/** A data set that does not come: whoever waits for it goes on with another. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-datasets": StanceDatasets;
  }
}
