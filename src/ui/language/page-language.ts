import { preferences } from "../page/browser.ts";
import type { Language } from "../page/preferences.ts";

// The style sheets show what belongs to the language on the root element. Before this module is loaded, a
// script in the page's head has written it there.
preferences.$language.subscribe((language) => {
  document.documentElement.dataset.cellLanguage = language;
});

/**
 * Chooses the language of all pages. Texts and programs above may change their height; the page scrolls so
 * that one element does not move in the window.
 *
 * @param still the element that does not move; by default the first part of the text that is in the window
 */
export function turnPageTo(language: Language, still: Element | null = firstInWindow()): void {
  const before = still?.getBoundingClientRect().top ?? 0;
  preferences.chooseLanguage(language);
  const after = still?.getBoundingClientRect().top ?? 0;
  if (after !== before) scrollBy({ top: after - before, behavior: "instant" });
}

function firstInWindow(): Element | null {
  // At the top of a page nothing has to be kept in place.
  if (scrollY === 0) return null;
  const parts = document.querySelectorAll(".sl-markdown-content > *");
  return [...parts].find((part) => part.getBoundingClientRect().bottom > innerHeight / 8) ?? null;
}
