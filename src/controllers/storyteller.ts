import type { ReactiveControllerHost } from "lit";
import shipped from "virtual:shipped-dataset";
import type { Dataset } from "../model/dataset.ts";
import { nextStory, type Story, type Telling } from "../view/story.ts";
import { LanguageLoader } from "./language-loader.ts";
import { warn } from "./warn.ts";

/** Tells the story of the data set that its host shows, in the language of the page. */
export class Storyteller {
  /** Undefined until a data set and the language have come. */
  story: Story | undefined;
  /** The data set that the story tells. */
  told: Dataset | undefined;
  readonly languages: LanguageLoader;

  constructor(host: ReactiveControllerHost & Element) {
    this.languages = new LanguageLoader(host);
  }

  /** Goes on with what is asked for now; the data set that is told waits for no language, and goes on in the one before. */
  tell(shown: Dataset | undefined, asked: Pick<Telling, "source" | "basis" | "year" | "sinceFirst">): void {
    const { languages } = this;
    languages.follow(shown === shipped);
    if (!shown || (languages.isLoading && shown !== this.told)) return;
    this.told = shown;
    const whole = shown === shipped ? languages.shipped : shown;
    this.story = nextStory(this.story, { ...asked, whole, locale: languages.locale });
    for (const word of this.story.unknown) warn(`"${word}" is no source or basis of this data set.`);
  }
}
