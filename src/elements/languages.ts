import { css, html, nothing, type TemplateResult } from "lit";
import { AttributeObserver } from "../controllers/attribute-observer.ts";
import { pageLanguage } from "../controllers/page-language.ts";
import { isPlainClick } from "../controllers/plain-click.ts";
import { languages } from "../text/find-translation.ts";
import { languageName } from "../text/language-name.ts";
import { nearestKin } from "../text/locale.ts";
import { siteText as text } from "../text/site.ts";
import { pageParameters } from "../view/page-parameters.ts";
import { SitePart } from "./site-part.ts";
import { siteStyles } from "./site.styles.ts";

/** The languages of a map, as links to the same view in each: the site around it stays in its own. */
export class StanceLanguages extends SitePart {
  static override styles = [
    siteStyles,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 4px;
        margin: 0;
        margin-inline-start: -8px;
        padding: 0;
        list-style: none;
        font-size: 0.9em;
      }
      a {
        display: inline-flex;
        align-items: center;
        min-block-size: 32px;
        padding-inline: 8px;
        border-radius: 8px;
        color: var(--_muted);
        text-decoration: none;
        /* Each stands alone, and so begins as a sentence does. */
        text-transform: capitalize;
      }
      a:hover {
        background: var(--_hover);
        text-decoration: underline;
      }
      [aria-current] {
        color: var(--_ink);
        font-weight: 600;
      }
      @media (pointer: coarse) {
        a {
          min-block-size: 44px;
        }
      }
    `,
  ];

  private map: Element | undefined;
  // The address says what these do.
  private readonly observer = new AttributeObserver(this, pageParameters, () => this.requestUpdate());

  /** Takes care of the language of a map whose page's address is bound to it. */
  serve(map: Element): void {
    this.map = map;
    this.observer.observe(map);
    // Another data set is in the address, too.
    map.addEventListener("stance-load", () => this.requestUpdate());
    this.requestUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    const { map } = this;
    if (!map) return nothing;
    const current = nearestKin(pageLanguage(map), languages) ?? "en";
    return html`<nav class="waiting" aria-label=${text.languages}>
      <ul>
        ${[...languages].sort().map(
          (tag) =>
            html`<li>
              <a
                href=${addressIn(tag)}
                lang=${tag}
                hreflang=${tag}
                aria-current=${tag === current ? "true" : nothing}
                @click=${(event: MouseEvent) => this.onPick(event, tag)}
                >${languageName(tag)}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  private onPick(event: MouseEvent, tag: string): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    // No click elsewhere: evidence that is open on the map stays open.
    event.stopPropagation();
    if (isOfPage(tag)) this.map?.removeAttribute("lang");
    else this.map?.setAttribute("lang", tag);
  }
}

/** The page's own language is the one without a parameter. */
function isOfPage(tag: string): boolean {
  return tag === document.documentElement.lang;
}

function addressIn(tag: string): string {
  const url = new URL(location.href);
  if (isOfPage(tag)) url.searchParams.delete("lang");
  else url.searchParams.set("lang", tag);
  return url.href;
}

declare global {
  interface HTMLElementTagNameMap {
    "stance-languages": StanceLanguages;
  }
}
