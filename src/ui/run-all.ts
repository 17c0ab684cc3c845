import { define, find } from "./elements.ts";
import { LessonCell } from "./lesson-cell.ts";
import { words } from "./words.ts";

/** Runs the cells of a page one after another, at once, and says how many ran the same as CPython. */
export class RunAll extends HTMLElement {
  connectedCallback(): void {
    find(this, "button", HTMLButtonElement).addEventListener("click", () => {
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    const button = find(this, "button", HTMLButtonElement);
    const report = find(this, "[role=status]", HTMLElement);
    if (button.hasAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    const cells = [...document.querySelectorAll("lesson-cell:not([data-sealed])")].filter(
      (cell) => cell instanceof LessonCell,
    );
    let done = 0;
    for (const cell of cells) {
      report.textContent = words.runningAll(done, cells.length);
      // Whoever runs a whole lesson asks for the result, not for the wait.
      await cell.run("instant");
      done++;
    }
    const different = cells.filter((cell) => cell.shown.session.$match.get() !== "same");
    const sentences = [words.ranTheSame(cells.length - different.length, cells.length)];
    if (different.length > 0) sentences.push(words.differ(different.map((cell) => cell.heading)));
    report.textContent = sentences.join(" ");
    this.dataset.match = different.length === 0 ? "same" : "different";
    button.removeAttribute("aria-busy");
  }
}

define("run-all", RunAll);
