import { find, keepInView, make, unbrokenNames } from "../dom.ts";

/** The lines under an exercise that answer what the reader did; screen readers announce them. */
export class Verdict {
  readonly #element: HTMLElement;

  constructor(exercise: HTMLElement) {
    this.#element = find(exercise, ".verdict", HTMLElement);
  }

  /**
   * Shows a judgement.
   *
   * @param why its reason, in another colour
   */
  say(sentence: string, kind: "right" | "wrong" | "quiet", why: string | Node = ""): void {
    const paragraph = make("p", "");
    const reason = typeof why === "string" ? unbrokenNames(why) : [why];
    paragraph.append(make("span", "judgement", sentence), why === "" ? "" : " ", ...reason);
    this.#show(kind, [paragraph]);
  }

  /** Shows sentences below each other. */
  list(sentences: readonly (string | Node)[]): void {
    const paragraphs = sentences.map((sentence) => {
      const paragraph = make("p", "");
      paragraph.append(sentence);
      return paragraph;
    });
    this.#show("hint", paragraphs);
  }

  #show(kind: string, paragraphs: readonly HTMLElement[]): void {
    this.#element.dataset.kind = kind;
    this.#element.replaceChildren(...paragraphs);
    // An exercise may have less room than it needs.
    const container = this.#element.closest(".cell-exercise");
    if (container !== null && paragraphs.length > 0) keepInView(container, this.#element);
  }
}
