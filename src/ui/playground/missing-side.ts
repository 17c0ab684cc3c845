import type { CellHost } from "../cell/cell-host.ts";
import { find, make } from "../dom.ts";
import { LANGUAGES, type Language } from "../page/preferences.ts";
import type { Sides } from "./program-store.ts";
import { playgroundWords as words } from "./words.ts";

/** What needs a program. */
const ACTIONS = ["run", "edit", "copy", "download", "share", "embed"];

/**
 * Says in the panel of a language that the program has no text in it, and switches off what would need one.
 *
 * @param shown the language that the cell shows
 * @param begin is called when the reader wants to write it
 */
export function showMissingSide(
  cell: CellHost,
  sides: Sides,
  shown: Language,
  begin: (language: Language) => void,
): void {
  for (const language of LANGUAGES) {
    const panel = find(cell, `code-view[data-language="${language}"]`, HTMLElement);
    const isMissing = sides[language] === null;
    const isSaid = panel.hasAttribute("data-missing");
    panel.toggleAttribute("data-missing", isMissing);
    if (isMissing && !isSaid) panel.append(explanation(language, begin));
    if (!isMissing) panel.querySelector(".missing-side")?.remove();
  }
  for (const action of ACTIONS) {
    const button = cell.querySelector(`[data-action="${action}"]`);
    if (button instanceof HTMLButtonElement) button.disabled = sides[shown] === null;
  }
}

function explanation(language: Language, begin: (language: Language) => void): HTMLElement {
  const place = make("div", "missing-side");
  const other = language === "typescript" ? "python" : "typescript";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.beginSide(language);
  button.addEventListener("click", () => {
    begin(language);
  });
  const why = make("p", "", words.whyMissing(language, other));
  place.append(make("p", "missing-title", words.missingSide(language)), why, button);
  return place;
}
