import { html, nothing, type TemplateResult } from "lit";
import { unread, type DatasetLoader } from "../controllers/dataset-loader.ts";
import type { LazyModule } from "../controllers/lazy-module.ts";
import type { DatasetError } from "../model/dataset-error.ts";
import type { Language } from "../text/en.ts";
import { faultNotice } from "./fault-notice.ts";

interface Trouble {
  readonly loader: Pick<DatasetLoader, "state" | "progress">;
  /** Why the data set that was asked for last is not shown. */
  readonly failure: DatasetError | undefined;
  /** Whether another one still is. */
  readonly isShown: boolean;
  /** What the reader wants and has failed to load. */
  readonly missing: LazyModule<unknown> | false | undefined;
  readonly onReload: () => void;
}

/** Says that a load takes long, or what has failed; nothing while all is well. */
export function mapNotice(text: Language, trouble: Trouble): TemplateResult | typeof nothing {
  const { loader, failure, isShown, missing, onReload } = trouble;
  const { state, progress } = loader;
  if (state === "slow") {
    // Seen, not read out: it would not stop talking.
    const share = progress
      ? progress.toLocaleString(text.tag, { style: "percent", numberingSystem: "latn" })
      : nothing;
    return html`<div class="notice" role="status">
      ${text.loading} <span aria-hidden="true">${share}</span>
    </div>`;
  }
  if (failure && failure.issues[0] !== unread) {
    const more = isShown ? text.shownBefore : "";
    return faultNotice(text, { title: text.failed, more, issues: failure.issues, onRetry: onReload });
  }
  if (!failure && !missing) return nothing;
  return faultNotice(text, {
    title: text.partFailed,
    more: text.checkConnection,
    onRetry: missing ? () => missing.get(true) : onReload,
  });
}
