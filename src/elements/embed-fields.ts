import { html, noChange, nothing, type TemplateResult } from "lit";
import type { EmbedOption } from "../view/embed-options.ts";

/** A field that has one of some values; `id` is its own in its root. */
export function selectField(
  id: string,
  label: string,
  options: readonly EmbedOption[],
  value: string,
  onPick: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => onPick((event.target as HTMLSelectElement).value)}>
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            ?disabled=${option.isDisabled}
            .selected=${option.value === value}
          >
            ${option.label}
          </option>`,
      )}
    </select>
  </div>`;
}

/**
 * Fields that only some need, folded: `told` says what is chosen in there. It opens once something is, and closes only
 * by hand, lest it close under the hand that takes the last choice back.
 */
export function foldedGroup(
  title: string,
  told: string,
  isChosen: boolean,
  fields: TemplateResult,
): TemplateResult {
  return html`<details .open=${isChosen ? true : noChange}>
    <summary><b>${title}</b> <small>${told}</small></summary>
    <div class="fields">${fields}</div>
  </details>`;
}

/** Boxes to tick; `ticked` has the values of those that are. */
export function tickBoxes(
  label: string,
  options: readonly EmbedOption[],
  ticked: readonly string[],
  onTick: (ticked: readonly string[]) => void,
): TemplateResult {
  // In the order of the options, whatever was ticked first.
  const toggled = (value: string) =>
    options
      .map((option) => option.value)
      .filter((each) => (each === value ? !ticked.includes(each) : ticked.includes(each)));
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="boxes">
      ${options.map(
        ({ value, label: name, more }) =>
          html`<label>
            <input
              type="checkbox"
              .value=${value}
              .checked=${ticked.includes(value)}
              @change=${() => onTick(toggled(value))}
            />
            <span>${name}${more === undefined ? nothing : html` <small>${more}</small>`}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** One of some buttons to press; `name` is the group's. */
export function radioButtons<Value extends string>(
  name: string,
  label: string,
  options: readonly (EmbedOption & { readonly value: Value })[],
  value: Value,
  onPick: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${label}</legend>
    ${options.map(
      (option) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            .value=${option.value}
            .checked=${option.value === value}
            @change=${() => onPick(option.value)}
          />
          ${option.label}
        </label>`,
    )}
  </fieldset>`;
}
