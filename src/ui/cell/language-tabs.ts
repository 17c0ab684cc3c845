import { preferences } from "../page/browser.ts";
import { define } from "../dom.ts";
import { turnPageTo } from "../language/page-language.ts";
import { isLanguage, type Language } from "../page/preferences.ts";

/** The tab list Language. The choice applies to the whole page. */
export class LanguageTabs extends HTMLElement {
  #unlisten: () => void = () => undefined;

  connectedCallback(): void {
    this.addEventListener("click", this.#click);
    this.addEventListener("keydown", this.#keydown);
    this.#unlisten = preferences.$language.subscribe((language) => {
      this.#show(language);
    });
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#click);
    this.removeEventListener("keydown", this.#keydown);
    this.#unlisten();
  }

  get #tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[role=tab]")];
  }

  #show(language: Language): void {
    for (const tab of this.#tabs) {
      const isChosen = tab.dataset.language === language;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
    }
  }

  #choose(tab: HTMLElement | undefined): void {
    const language = tab?.dataset.language;
    if (tab === undefined || !isLanguage(language)) return;
    turnPageTo(language, tab);
  }

  readonly #click = (event: MouseEvent): void => {
    this.#choose(this.#tabs.find((tab) => event.target instanceof Node && tab.contains(event.target)));
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const tabs = this.#tabs;
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = tabs.at(to % tabs.length);
    tab?.focus();
    this.#choose(tab);
  };
}

define("language-tabs", LanguageTabs);
