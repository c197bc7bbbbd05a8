import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Copying } from "../controllers/copying.ts";
import { download } from "../controllers/download.ts";
import { inSlices } from "../controllers/in-slices.ts";
import { rasterize } from "../controllers/rasterize.ts";
import { visit } from "../controllers/visit.ts";
import type { Region } from "../geo/region.ts";
import { regionFrame } from "../geo/regions.ts";
import type { World } from "../geo/world.ts";
import { countQuotations } from "../model/count-quotations.ts";
import type { CountryCode, Dataset } from "../model/dataset.ts";
import type { Filter } from "../model/filter.ts";
import type { LateWords } from "../text/en-late.ts";
import { listOf } from "../text/list-of.ts";
import { toAnnotationSteps } from "../view/export-annotations.ts";
import { TABLE_MARK, toCsvSteps } from "../view/export-csv.ts";
import { toJsonSteps } from "../view/export-json.ts";
import { exportSvg } from "../view/export-svg.ts";
import { fileName } from "../view/file-name.ts";
import { pictureOf, type Picture, type Showing } from "../view/picture.ts";
import { reference, type Reference } from "../view/references.ts";
import { exportColors } from "./export-colors.ts";
import { Panel } from "./panel.ts";
import { panelStyles } from "./panel.styles.ts";
import { sharedStyles } from "./shared.styles.ts";
import { shareStyles } from "./share.styles.ts";

type Format = keyof LateWords["formats"];
type CiteForm = keyof Reference;

const formats: readonly Format[] = ["html", "svg", "png", "csv", "json", "jsonld"];
const forms: readonly CiteForm[] = ["plain", "bibtex", "cslJson"];

/** How long a piece of a file is, in characters: thousands of short ones take long to put together. */
const PIECE = 200_000;

/**
 * What a reader takes along: the map as a page, the face that is shown as a picture, the positions shown as data, and a
 * reference to cite.
 */
export class StanceShare extends Panel {
  static override styles = [sharedStyles, shareStyles, panelStyles];

  @property({ attribute: false, hasChanged: isOther }) showing!: Showing;
  @property({ attribute: false }) world!: World;
  /** What of the world the picture frames, as the map does. */
  @property({ attribute: false }) region: Region = "world";
  /** What the page has beside what is shown: all positions, and how it opens. */
  @property({ attribute: false }) whole!: Dataset;
  @property({ attribute: false }) filter: Filter = {};
  @property({ attribute: false }) country: CountryCode | undefined;
  @property({ attribute: false }) text!: LateWords;

  @state() private form: CiteForm = "plain";
  /** The last download, if it failed. */
  @state() private failed: Format | undefined;
  /** The file that is being made: of a large data set that takes a while. */
  @state() private making: Format | undefined;
  @query("textarea") private box!: HTMLTextAreaElement;
  private readonly copying = new Copying(this);
  private picture!: Picture;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("showing")) this.copying.forget();
    if (changed.has("showing") || changed.has("text")) this.picture = pictureOf(this.showing, this.text);
  }

  override render(): TemplateResult {
    const { text, failed, picture } = this;
    const { dataset, locale } = this.showing.scene;
    const years = listOf(picture.years.map(String), locale.text.tag);
    const hints = text.formatHints(years, countQuotations(dataset));
    return html`<div class="panel below" role="region" aria-labelledby="heading">
      ${this.head(locale.text.share, text.close)}
      <div class="halves">
        <section aria-labelledby="download">
          <h4 id="download">${text.download}</h4>
          <ul>
            ${formats.map((format) => html`<li>${this.format(format, hints[format])}</li>`)}
          </ul>
          <p class="status" role="status">${this.making === "html" ? text.makingPage : nothing}</p>
          <p class="status" role="alert">${failed ? this.failure(failed) : nothing}</p>
        </section>
        <section aria-labelledby="cite">
          <h4 id="cite">${text.cite}</h4>
          ${this.citing()}
        </section>
      </div>
    </div>`;
  }

  private format(format: Format, hint: string): TemplateResult {
    return html`<button
      class="format"
      data-format=${format}
      aria-busy=${this.making === format ? "true" : nothing}
      @click=${() => this.save(format)}
    >
      <span class="name">${this.text.formats[format]}</span>
      <span class="hint">${hint}</span>
    </button>`;
  }

  private citing(): TemplateResult {
    const { text, form, copying } = this;
    return html`<fieldset>
        <legend class="spoken">${text.citeAs}</legend>
        ${forms.map(
          (each) =>
            html`<label>
              <input
                type="radio"
                name="form"
                .checked=${each === form}
                @change=${() => this.choose(each)}
              />${text.citeForms[each]}
            </label>`,
        )}
      </fieldset>
      <textarea
        class=${form}
        readonly
        rows="7"
        spellcheck="false"
        dir=${form === "plain" ? "auto" : "ltr"}
        aria-labelledby="cite"
        .value=${this.citation()}
      ></textarea>
      <p class="copying">
        <button class="copy" @click=${this.copy}>${text.copyCitation}</button>
        <span class="status" role="status">${copying.told(text.copied, text.selected)}</span>
      </p>`;
  }

  private citation(): string {
    const { dataset, locale } = this.showing.scene;
    return reference(dataset, locale, visit(), this.text)[this.form].trim();
  }

  private choose(form: CiteForm): void {
    this.form = form;
    this.copying.forget();
  }

  private copy(): void {
    // The page's address may have changed since.
    this.requestUpdate();
    void this.copying.copy(this.citation(), this.box);
  }

  private async save(format: Format): Promise<void> {
    if (this.making) return;
    this.making = format;
    this.failed = undefined;
    const { scene } = this.showing;
    const { sources = [], bases = [] } = this.filter;
    const years = format === "svg" || format === "png" ? this.picture.years : [];
    // The page has all positions; what other files have of them their names tell.
    const kept = format === "html" ? [] : [...sources, ...bases];
    // The reader may go on to another year while the file is made.
    const name = fileName(scene, format, [...years, ...kept]);
    try {
      download(await this.file(format), name);
    } catch {
      this.failed = format;
    }
    this.making = undefined;
  }

  private failure(format: Format): string {
    const { partFailed, checkConnection } = this.showing.scene.locale.text;
    return format === "html" ? `${partFailed} ${checkConnection}` : this.text.downloadFailed;
  }

  private async file(format: Format): Promise<Blob> {
    const { dataset, locale } = this.showing.scene;
    const fileOf = (type: string, content: string[]) => new Blob(content, { type });
    switch (format) {
      case "html":
        return this.page();
      case "svg":
        return fileOf("image/svg+xml", [this.drawing()]);
      case "png":
        return rasterize(this.drawing());
      case "csv":
        return fileOf("text/csv;charset=utf-8", [
          TABLE_MARK,
          ...(await inPieces(toCsvSteps(dataset, locale.tag))),
        ]);
      case "json":
        return fileOf("application/json", await inPieces(toJsonSteps(dataset)));
      case "jsonld":
        return fileOf("application/ld+json", await inPieces(toAnnotationSteps(dataset, locale)));
    }
  }

  /** All positions, opened as they are shown here. */
  private async page(): Promise<Blob> {
    const { whole, country = "", region, filter } = this;
    const { scene, face, comparison } = this.showing;
    const { pageFile } = await import("../controllers/page-file.ts");
    return pageFile({
      dataset: whole,
      lang: scene.locale.tag,
      // What is implied is written out here: the list of it is in the site's script, which no map brings.
      attributes: {
        year: String(scene.year),
        country,
        view: face === "map" ? "" : face,
        compare: face === "changes" && comparison ? String(comparison.from) : "",
        region: region === "world" ? "" : region,
        source: filter.sources?.join(" ") ?? "",
        basis: filter.bases?.join(" ") ?? "",
      },
    });
  }

  private drawing(): string {
    const { picture, text: late } = this;
    const { scene } = this.showing;
    const world = { ...this.world, frame: regionFrame(this.region) ?? this.world.frame };
    const colors = exportColors(this.renderRoot as ShadowRoot, scene.dataset);
    return exportSvg({ scene, world, picture, late, colors });
  }
}

/** The map hands over what is shown anew each time it renders: only what differs is news. */
function isOther(showing: Showing, before: Showing | undefined): boolean {
  return !before || (Object.keys(showing) as (keyof Showing)[]).some((key) => showing[key] !== before[key]);
}

/** The pieces of a file, made so that the page can answer meanwhile. */
async function inPieces(steps: Iterable<string>): Promise<string[]> {
  const pieces: string[] = [];
  let text = "";
  const collect = function* () {
    for (const piece of steps) {
      text += piece;
      if (text.length > PIECE) {
        pieces.push(text);
        text = "";
      }
      yield;
    }
  };
  await inSlices(collect(), () => true);
  return [...pieces, text];
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-share": StanceShare;
  }
}
