import { progress } from "../page/browser.ts";
import { define } from "../dom.ts";
import { countDone } from "../page/progress.ts";
import { words } from "../words.ts";

/** How much of a lesson is done, beside its link: `1/3`. */
export class LessonProgress extends HTMLElement {
  #unlisten: () => void = () => undefined;

  connectedCallback(): void {
    const items = (this.dataset.items ?? "").split(" ");
    this.#unlisten = progress.$done.subscribe((done) => {
      const count = countDone(done, items);
      this.toggleAttribute("data-complete", count === items.length);
      const figures = document.createElement("span");
      figures.setAttribute("aria-hidden", "true");
      figures.textContent = `${String(count)}/${String(items.length)}`;
      const sentence = document.createElement("span");
      sentence.className = "sr-only";
      sentence.textContent = words.doneOf(count, items.length);
      this.replaceChildren(figures, sentence);
    });
  }

  disconnectedCallback(): void {
    this.#unlisten();
  }
}

define("lesson-progress", LessonProgress);
