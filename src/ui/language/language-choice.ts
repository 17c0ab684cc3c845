import { preferences } from "../page/browser.ts";
import { define } from "../dom.ts";
import { isLanguage } from "../page/preferences.ts";
import { turnPageTo } from "./page-language.ts";

/**
 * A radio group of the two languages, for the whole page. One with `data-asks` is a question, which has no
 * answer until the reader has chosen.
 */
export class LanguageChoice extends HTMLElement {
  #unlisten: () => void = () => undefined;

  connectedCallback(): void {
    this.addEventListener("change", this.#change);
    this.#unlisten = preferences.$language.subscribe((language) => {
      const isAnswered = preferences.hasChosenLanguage() || this.dataset.asks === undefined;
      for (const radio of this.querySelectorAll("input")) {
        radio.checked = isAnswered && radio.value === language;
      }
    });
  }

  disconnectedCallback(): void {
    this.removeEventListener("change", this.#change);
    this.#unlisten();
  }

  readonly #change = (event: Event): void => {
    const language = event.target instanceof HTMLInputElement ? event.target.value : null;
    if (isLanguage(language)) turnPageTo(language, this.closest(".sl-markdown-content > *") ?? undefined);
  };
}

define("language-choice", LanguageChoice);
