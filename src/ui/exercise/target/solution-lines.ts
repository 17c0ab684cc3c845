import { find } from "../../dom.ts";
import type { Language } from "../../page/preferences.ts";

/** The solution of an exercise: its new lines are hidden at first, and shown one after the other. */
export class SolutionLines {
  readonly #section: HTMLElement;

  /** @param exercise the element that has the answer for readers without scripts, and a place for this */
  constructor(exercise: HTMLElement) {
    this.#section = find(exercise, ".solution", HTMLElement);
    const answer = find(exercise, "details.unscripted .answer", HTMLElement);
    find(this.#section, ".solution-place", HTMLElement).append(answer.cloneNode(true));
    this.hide();
  }

  /** Hides the solution. */
  hide(): void {
    this.#section.hidden = true;
    for (const line of this.#section.querySelectorAll(".line[data-new]"))
      line.toggleAttribute("data-veiled", true);
    this.#showEnd(false);
  }

  /**
   * Shows the next line that is hidden.
   *
   * @returns how many are still hidden in that language
   */
  showNext(language: Language): number {
    this.#section.hidden = false;
    const [next, ...left] = this.#hidden(language);
    next?.removeAttribute("data-veiled");
    next?.scrollIntoView({ block: "nearest" });
    if (left.length === 0) this.#showEnd(true);
    return left.length;
  }

  /** Shows the whole solution, in both languages. */
  showAll(): void {
    this.#section.hidden = false;
    for (const line of this.#section.querySelectorAll(".line")) line.removeAttribute("data-veiled");
    this.#showEnd(true);
  }

  /** The text of the solution in a language. */
  text(language: Language): string {
    return find(this.#section, `pre[data-language="${language}"] code`, HTMLElement).textContent.replace(
      /\n$/,
      "",
    );
  }

  #hidden(language: Language): readonly Element[] {
    return [...this.#section.querySelectorAll(`pre[data-language="${language}"] .line[data-veiled]`)];
  }

  /** What says why the solution is right, and the button that takes it over, come with its last line. */
  #showEnd(isShown: boolean): void {
    for (const part of this.#section.querySelectorAll<HTMLElement>('.because, [data-exercise="use"]')) {
      part.hidden = !isShown;
    }
  }
}
