import { find } from "../dom.ts";
import { recordFirstAnswer } from "../exercise/answered.ts";
import { endWords } from "./words.ts";

// Counts the reasons of a page, each of which needs an id to describe its answer.
let reasons = 0;

/**
 * Checks the chosen answer of a question, and records it: shows below it why it is right or wrong. When the
 * right one was found, the reasons of the others can be opened.
 *
 * @param question its form makes sure that an answer is chosen
 */
export function checkAnswer(question: Element): void {
  const chosen = find(question, "input:checked", HTMLInputElement);
  const answer = chosen.closest<HTMLElement>(".answer");
  if (answer === null) return;
  const reason = find(answer, "details", HTMLDetailsElement);
  const isRight = "right" in answer.dataset;
  if (reason.id === "") reason.id = `reason-${String(++reasons)}`;
  reason.open = true;
  chosen.setAttribute("aria-describedby", reason.id);
  answer.dataset.verdict = isRight ? "right" : "wrong";
  if (isRight) question.toggleAttribute("data-over", true);
  const { question: name } = question instanceof HTMLElement ? question.dataset : {};
  if (name !== undefined) recordFirstAnswer(question, `question:${name}`, isRight);
  const verdict = find(question, "[role=status]", HTMLElement);
  verdict.textContent = isRight ? endWords.right : endWords.wrong;
  question.addEventListener(
    "change",
    () => {
      verdict.textContent = "";
    },
    { once: true },
  );
}
