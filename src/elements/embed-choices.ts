import { html, nothing, type TemplateResult } from "lit";
import { embedText as text } from "../text/embed-builder.ts";
import { en } from "../text/en.ts";
import type { EmbedAttribute, SrcFault } from "../view/embed-code.ts";
import type { EmbedOption, EmbedOptions } from "../view/embed-options.ts";
import { foldedGroup, selectField, tickBoxes } from "./embed-fields.ts";

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

/** The fields of all that can be chosen; what is seldom chosen is folded. */
export function embedChoices(choices: EmbedChoices): readonly TemplateResult[] {
  return [shows(choices), looks(choices), counts(choices)];
}

function shows(choices: EmbedChoices): TemplateResult {
  const { datasets, dataset, onDataset } = choices;
  return html`<fieldset class="fields">
    <legend>${text.shows}</legend>
    ${selectField("dataset", text.dataset, datasets, dataset, onDataset)} ${srcField(choices)}
    ${field(choices, "year", en.years)} ${field(choices, "country", text.country)}
    ${field(choices, "view", en.views)} ${compareField(choices)} ${field(choices, "region", text.region)}
  </fieldset>`;
}

function looks(choices: EmbedChoices): TemplateResult {
  const { options, attributes, onAttribute } = choices;
  const all = options.hide.map(({ value }) => value);
  const hidden = chosenIn(choices, "hide");
  const setShown = (shown: readonly string[]) =>
    onAttribute("hide", all.filter((piece) => !shown.includes(piece)).join(" "));
  const changed = [attributes.lang, attributes.theme, ...hidden].filter(Boolean).length;
  return foldedGroup(
    text.looks,
    text.changed(changed),
    changed > 0,
    html`${field(choices, "lang", text.language)} ${field(choices, "theme", text.theme)}
    ${tickBoxes(
      text.pieces,
      options.hide,
      all.filter((piece) => !hidden.includes(piece)),
      setShown,
    )}`,
  );
}

function counts(choices: EmbedChoices): TemplateResult {
  const { options, onAttribute } = choices;
  const [sources, bases] = [chosenIn(choices, "source"), chosenIn(choices, "basis")];
  const chosen = sources.length + bases.length;
  const boxes = (name: "source" | "basis", label: string, ticked: readonly string[]) =>
    tickBoxes(label, options[name], ticked, (next) => onAttribute(name, next.join(" ")));
  return foldedGroup(
    text.counts,
    text.counted(chosen),
    chosen > 0,
    html`<p class="hint">${text.allCount}</p>
      ${boxes("source", text.sources, sources)} ${boxes("basis", text.bases, bases)}`,
  );
}

/** The words of an attribute that can be chosen; of others the map knows nothing either. */
function chosenIn(
  { options, attributes }: EmbedChoices,
  name: "source" | "basis" | "hide",
): readonly string[] {
  const words = (attributes[name] ?? "").split(/\s+/);
  return options[name].map(({ value }) => value).filter((value) => words.includes(value));
}

function field(
  { options, attributes, onAttribute }: EmbedChoices,
  name: "year" | "country" | "view" | "region" | "lang" | "theme",
  label: string,
): TemplateResult {
  return selectField(name, label, options[name], attributes[name] ?? "", (value) => onAttribute(name, value));
}

/** Of two years the other one is the only one to compare with. */
function compareField(choices: EmbedChoices): TemplateResult | typeof nothing {
  const { options, attributes, onAttribute } = choices;
  if (attributes.view !== "changes" || options.compare.length < 3) return nothing;
  const others = options.compare.filter(({ value }) => !value || value !== attributes.year);
  return selectField("compare", text.compare, others, attributes.compare ?? "", (value) =>
    onAttribute("compare", value),
  );
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
