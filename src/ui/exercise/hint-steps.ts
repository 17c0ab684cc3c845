import { exerciseWords } from "./words.ts";

/** Hints that are shown one more at a time, from the first again when the reader's answer has changed. */
export class HintSteps {
  #answer = "";
  #count = 0;

  /**
   * @param answer the reader's answer, as text
   * @param hints all hints for that answer, the most general first
   * @returns those to show now, with their numbers
   */
  next(answer: string, hints: readonly string[]): readonly string[] {
    return hints
      .slice(0, this.count(answer, hints.length))
      .map((hint, place) => exerciseWords.hintNumber(place + 1, hint));
  }

  /**
   * @param answer the reader's answer, as text
   * @param total how many hints there are for it
   * @returns how many of them to show now
   */
  count(answer: string, total: number): number {
    const before = this.#answer === answer ? this.#count : 0;
    this.#answer = answer;
    this.#count = Math.min(before + 1, total);
    return this.#count;
  }

  /** Begins again with the first hint. */
  reset(): void {
    this.#answer = "";
    this.#count = 0;
  }
}
