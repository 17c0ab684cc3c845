import { find, make, unbrokenNames } from "../dom.ts";

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
  say(sentence: string, kind: "right" | "wrong" | "quiet", why = ""): void {
    const paragraph = make("p", "");
    paragraph.append(make("span", "judgement", sentence), why === "" ? "" : " ", ...unbrokenNames(why));
    this.#show(kind, [paragraph]);
  }

  /** Shows sentences below each other. */
  list(sentences: readonly string[]): void {
    this.#show(
      "hint",
      sentences.map((sentence) => make("p", "", sentence)),
    );
  }

  #show(kind: string, paragraphs: readonly HTMLElement[]): void {
    this.#element.dataset.kind = kind;
    this.#element.replaceChildren(...paragraphs);
  }
}
