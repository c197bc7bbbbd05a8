import { isLanguage } from "../model/is-language.ts";
import { warn } from "./warn.ts";

/** The language of the nearest element that has one, through shadow roots; English where none has. */
export function pageLanguage(element: Element): string {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const lang = at instanceof Element && at.getAttribute("lang");
    if (!lang) continue;
    if (isLanguage(lang)) return lang;
    warn(`lang="${lang}" is no language tag, such as "en" or "pt-BR".`);
    return "en";
  }
  return "en";
}
