import { define, find } from "../dom.ts";
import { endWords } from "./words.ts";

// Counts the reasons of a page, each of which needs an id to describe its answer.
let reasons = 0;

/**
 * A question with answers to choose from. Checking an answer shows the reason why it is right or wrong below
 * it; when the right one was found, the reasons of the others can be opened.
 */
export class LessonQuestion extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("submit", this.#check);
    this.addEventListener("change", this.#changed);
  }

  disconnectedCallback(): void {
    this.removeEventListener("submit", this.#check);
    this.removeEventListener("change", this.#changed);
  }

  // The form itself requires that an answer is chosen.
  readonly #check = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = find(this, "input:checked", HTMLInputElement);
    const answer = chosen.closest<HTMLElement>(".answer");
    if (answer === null) return;
    const reason = find(answer, "details", HTMLDetailsElement);
    const isRight = "right" in answer.dataset;
    if (reason.id === "") reason.id = `reason-${String(++reasons)}`;
    reason.open = true;
    chosen.setAttribute("aria-describedby", reason.id);
    answer.dataset.verdict = isRight ? "right" : "wrong";
    if (isRight) this.toggleAttribute("data-over", true);
    this.#say(isRight ? endWords.right : endWords.wrong);
  };

  readonly #changed = (): void => {
    this.#say("");
  };

  #say(sentence: string): void {
    find(this, "[role=status]", HTMLElement).textContent = sentence;
  }
}

define("lesson-question", LessonQuestion);
