import { find } from "../../dom.ts";

/**
 * The sentences of an exercise that its HTML keeps for later: its hints, or the causes of its mistakes. Each
 * is a copy.
 */
export function sentencesIn(exercise: HTMLElement, kind: "hints" | "causes"): readonly Node[] {
  const { content } = find(exercise, `template.${kind}`, HTMLTemplateElement);
  return [...content.children].map((element) => {
    const fragment = document.createDocumentFragment();
    fragment.append(...element.cloneNode(true).childNodes);
    return fragment;
  });
}
