import { find } from "../../dom.ts";
import type { HintSteps } from "../hint-steps.ts";
import { exerciseWords } from "../words.ts";

/**
 * The sentences of an exercise that its HTML keeps for later: its hints, the causes of its mistakes, or why
 * its solution is right. Each is a copy.
 */
export function sentencesIn(exercise: HTMLElement, kind: "hints" | "causes" | "because"): readonly Node[] {
  const { content } = find(exercise, `template.${kind}`, HTMLTemplateElement);
  return [...content.children].map((element) => fragmentOf(...element.cloneNode(true).childNodes));
}

/** The hints of an exercise up to the next one, each with its number. */
export function nextHints(exercise: HTMLElement, steps: HintSteps): readonly Node[] {
  const hints = sentencesIn(exercise, "hints");
  return hints
    .slice(0, steps.count("", hints.length))
    .map((hint, place) => fragmentOf(exerciseWords.hintNumber(place + 1, ""), hint));
}

function fragmentOf(...parts: readonly (string | Node)[]): Node {
  const fragment = document.createDocumentFragment();
  fragment.append(...parts);
  return fragment;
}
