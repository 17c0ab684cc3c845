import back from "lucide-static/icons/corner-left-up.svg?raw";
import close from "lucide-static/icons/x.svg?raw";
import { trustedHtml } from "../../frame/trusted-types.ts";
import type { LessonCell } from "../cell/lesson-cell.ts";
import { find, make } from "../dom.ts";
import type { Language } from "../page/preferences.ts";
import { iconOf } from "../timeline/icon.ts";
import { momentWords as words } from "./words.ts";

/**
 * Shows in a cell the sentence of the text that led to the moment, and a button that leads back there. It
 * goes when the program runs again.
 *
 * @param goBack leads back to the text
 * @returns the button
 */
export function showMomentBar(
  cell: LessonCell,
  language: Language,
  sentence: DocumentFragment,
  goBack: () => void,
): HTMLButtonElement {
  removeMomentBar(cell);
  const bar = make("div", "moment-bar of-language");
  bar.dataset.language = language;
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.fromText);
  const text = make("p", "moment-sentence");
  text.id = `${cell.id}-moment-${language}`;
  text.append(sentence);
  const backButton = button("", back, words.backToText);
  backButton.setAttribute("aria-describedby", text.id);
  backButton.addEventListener("click", goBack);
  const closeButton = button("quiet", close, "");
  closeButton.setAttribute("aria-label", words.close);
  closeButton.title = words.close;
  closeButton.addEventListener("click", () => {
    bar.remove();
    cell.querySelector<HTMLElement>(".views:not([hidden]) [role=slider]")?.focus();
  });
  bar.append(text, backButton, closeButton);
  find(cell, ".both-verdict", HTMLElement).after(bar);
  const unlisten = cell.program(language).session.$state.listen((state) => {
    if (state === "running") bar.remove();
    if (!bar.isConnected) unlisten();
  });
  return backButton;
}

/** Removes the sentence from a cell, if it has one. */
export function removeMomentBar(cell: Element): void {
  for (const bar of cell.querySelectorAll(".moment-bar")) bar.remove();
}

function button(className: string, image: string, label: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.innerHTML = trustedHtml(iconOf(image));
  element.append(label);
  return element;
}
