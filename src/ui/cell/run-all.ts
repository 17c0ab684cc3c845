import { define, find } from "../dom.ts";
import { LessonCell } from "./lesson-cell.ts";
import { words } from "../words.ts";

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
      // A reader who runs a whole lesson wants the result without waiting.
      await cell.run("instant");
      done++;
    }
    const isRecorded = ({ shown }: LessonCell): boolean => shown.session.verdict.$runIsRecorded.get();
    const edited = cells.filter((cell) => !isRecorded(cell));
    const different = cells.filter(
      (cell) => isRecorded(cell) && cell.shown.session.verdict.$match.get() !== "same",
    );
    const same = cells.length - edited.length - different.length;
    const sentences = [words.ranTheSame(same, cells.length)];
    if (different.length > 0) sentences.push(words.differ(different.map(({ heading }) => heading)));
    if (edited.length > 0) sentences.push(words.editedTitles(edited.map(({ heading }) => heading)));
    report.textContent = sentences.join(" ");
    this.dataset.match = different.length > 0 ? "different" : edited.length > 0 ? "none" : "same";
    button.removeAttribute("aria-busy");
  }
}

define("run-all", RunAll);
