import { html, nothing, type TemplateResult } from "lit";
import { embedText as text } from "../text/embed-builder.ts";
import { en } from "../text/en.ts";
import type { EmbedAttribute, SrcFault } from "../view/embed-code.ts";
import type { EmbedOption, EmbedOptions } from "../view/embed-options.ts";
import { selectField, tickBoxes } from "./embed-fields.ts";

/** What is chosen, and what there is to choose. */
export interface EmbedChoices {
  readonly datasets: readonly EmbedOption[];
  readonly dataset: string;
  /** The address of the reader's own file; undefined where it is not his that is shown. */
  readonly src: string | undefined;
  readonly srcFault: SrcFault | undefined;
  readonly options: EmbedOptions;
  readonly attributes: Readonly<Partial<Record<EmbedAttribute, string>>>;
  readonly onDataset: (id: string) => void;
  readonly onSrc: (src: string) => void;
  readonly onAttribute: (name: EmbedAttribute, value: string) => void;
}

/** The fields of all that can be chosen. */
export function embedChoices(choices: EmbedChoices): readonly TemplateResult[] {
  return [shows(choices), looks(choices), counts(choices)];
}

function shows(choices: EmbedChoices): TemplateResult {
  const { datasets, dataset, onDataset } = choices;
  return html`<fieldset>
    <legend>${text.shows}</legend>
    ${selectField("dataset", text.dataset, datasets, dataset, onDataset)} ${srcField(choices)}
    ${field(choices, "year", en.years)} ${field(choices, "country", text.country)}
    ${field(choices, "view", en.views)} ${field(choices, "region", text.region)}
  </fieldset>`;
}

function looks(choices: EmbedChoices): TemplateResult {
  const { options, attributes, onAttribute } = choices;
  const hidden = (attributes.hide ?? "").split(" ");
  const all = options.hide.map(({ value }) => value);
  const setShown = (shown: readonly string[]) =>
    onAttribute("hide", all.filter((piece) => !shown.includes(piece)).join(" "));
  return html`<fieldset>
    <legend>${text.looks}</legend>
    ${field(choices, "lang", text.language)} ${field(choices, "theme", text.theme)}
    ${tickBoxes(
      text.pieces,
      options.hide,
      all.filter((piece) => !hidden.includes(piece)),
      setShown,
    )}
  </fieldset>`;
}

function counts({ options, attributes, onAttribute }: EmbedChoices): TemplateResult {
  const boxes = (name: "source" | "basis", label: string) =>
    tickBoxes(label, options[name], (attributes[name] ?? "").split(" "), (ticked) =>
      onAttribute(name, ticked.join(" ")),
    );
  return html`<fieldset class="counts">
    <legend>${text.counts}</legend>
    <p class="hint">${text.allCount}</p>
    ${boxes("source", text.sources)} ${boxes("basis", text.bases)}
  </fieldset>`;
}

function field(
  { options, attributes, onAttribute }: EmbedChoices,
  name: "year" | "country" | "view" | "region" | "lang" | "theme",
  label: string,
): TemplateResult {
  return selectField(name, label, options[name], attributes[name] ?? "", (value) => onAttribute(name, value));
}

function srcField({ src, srcFault, onSrc }: EmbedChoices): TemplateResult | typeof nothing {
  if (src === undefined) return nothing;
  return html`<div class="field">
      <label for="src">${text.src}</label>
      <input
        id="src"
        type="text"
        inputmode="url"
        spellcheck="false"
        autocapitalize="off"
        dir="ltr"
        .value=${src}
        aria-invalid=${srcFault ? "true" : nothing}
        aria-describedby="src-hint"
        @input=${(event: Event) => onSrc((event.target as HTMLInputElement).value.trim())}
      />
    </div>
    <p id="src-hint" class="hint ${srcFault ? "problem" : ""}">
      ${srcFault ? text.srcFault[srcFault] : text.srcHint}
    </p>`;
}
