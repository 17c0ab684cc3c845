import type { Grade } from "../../trace/words/prediction.ts";
import { progress } from "../page/browser.ts";
import { define, find, make } from "../dom.ts";
import { LessonCell } from "../cell/lesson-cell.ts";

import { parseMoment } from "../moments/moment-locator.ts";
import { moved } from "./shuffle.ts";
import type { PredictedMoment } from "./prediction-grade.ts";
import { sortable } from "./sortable.ts";
import { words } from "../words.ts";

/** One entry of the reader's list. */
interface Entry extends PredictedMoment {
  readonly element: HTMLElement;
}

/**
 * An exercise: the reader puts lines or steps in order before the cell around it may run. The cell is sealed
 * until the order is right or the reader asks for the answer. The order is graded by a run of the cell's
 * program.
 */
export class PredictOrder extends HTMLElement {
  #isBusy = false;

  connectedCallback(): void {
    this.addEventListener("click", this.#click);
    sortable(find(this, ".items", HTMLElement), ".grip", () => {
      this.#changed(null);
    });
    progress.$done.subscribe((done) => {
      find(this, ".solved", HTMLElement).hidden = !Object.hasOwn(done, this.#accomplishment);
    });
    this.#changed(null);
  }

  get #accomplishment(): `predict:${string}` {
    return `predict:${this.#cell.getAttribute("example") ?? ""}`;
  }

  get #cell(): LessonCell {
    const cell = this.closest("lesson-cell");
    if (cell instanceof LessonCell) return cell;
    throw new Error("An exercise must be within a cell.");
  }

  get #entries(): Entry[] {
    return [...this.querySelectorAll<HTMLElement>(".items > li")].map((element) => ({
      id: Number(element.dataset.id),
      text: find(element, ".text", HTMLElement).textContent,
      moment: parseMoment(element.dataset.moment ?? ""),
      element,
    }));
  }

  readonly #click = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    switch (button?.dataset.predict) {
      case "up":
        this.#move(button, -1);
        break;
      case "down":
        this.#move(button, 1);
        break;
      case "check":
        void this.#check();
        break;
      case "show":
        void this.#show();
        break;
      case undefined:
      default:
        break;
    }
  };

  #move(button: HTMLButtonElement, by: 1 | -1): void {
    const entries = this.#entries;
    const from = entries.findIndex(({ element }) => element.contains(button));
    const entry = entries[from];
    if (entry === undefined) return;
    this.#place(moved(entries, from, from + by));
    this.#changed(entry);
    // At an end of the list this button is disabled, so the other one gets the focus.
    if (button.disabled) find(entry.element, "button:not(:disabled)", HTMLButtonElement).focus();
    else button.focus();
  }

  #place(entries: readonly Entry[]): void {
    find(this, ".items", HTMLElement).append(...entries.map(({ element }) => element));
  }

  /** Removes the grade after the order has changed. */
  #changed(entry: Entry | null): void {
    const entries = this.#entries;
    for (const [place, { element }] of entries.entries()) {
      delete element.dataset.verdict;
      find(element, ".for-readers", HTMLElement).textContent = "";
      find(element, '[data-predict="up"]', HTMLButtonElement).disabled = place === 0;
      find(element, '[data-predict="down"]', HTMLButtonElement).disabled = place === entries.length - 1;
    }
    const place = entries.findIndex(({ element }) => element === entry?.element);
    this.#say(entry === null ? "" : words.predict.moved(entry.text, place + 1, entries.length), "quiet");
  }

  async #check(): Promise<void> {
    const entries = this.#entries;
    const grade = await this.#run(entries);
    if (grade === null) return;
    for (const [place, { element }] of entries.entries()) {
      const isRight = grade.right[place] === true;
      element.dataset.verdict = isRight ? "right" : "wrong";
      find(element, ".for-readers", HTMLElement).textContent = isRight
        ? words.predict.inPlace
        : words.predict.notInPlace;
    }
    if (grade.correct) {
      progress.complete(this.#accomplishment);
      this.#open(words.predict.right, "right");
    } else {
      // One reason at a time: together they would reveal the whole order.
      const why = grade.wrongPairs[0]?.sentence ?? "";
      const count = grade.right.filter(Boolean).length;
      this.#say(words.predict.wrong(count, entries.length), "wrong", why);
    }
  }

  async #show(): Promise<void> {
    const entries = this.#entries;
    if ((await this.#run(entries)) === null) return;
    this.#place([...entries].sort((one, other) => one.id - other.id));
    this.#changed(null);
    this.#open(words.predict.shown, "quiet");
  }

  /** Runs the program and grades the order by it. When that is impossible, shows why and returns null. */
  async #run(entries: readonly Entry[]): Promise<Grade | null> {
    if (this.#isBusy) return null;
    const { text, verdict } = this.#cell.program("typescript").session;
    if (!verdict.$textIsRecorded.get()) {
      this.#say(words.predict.changed, "wrong");
      // A sealed cell shows no controls.
      this.#cell.notice.ask(words.editedExplanation, [[words.reset, () => text.reset()]]);
      return null;
    }
    this.#isBusy = true;
    this.#say(words.predict.checking, "quiet");
    const { gradeAgainst } = await import("./prediction-grade.ts");
    const cell = this.#cell;
    // Our runtime needs no download, and both languages print the same in the same order.
    await cell.run("instant", "typescript");
    this.#isBusy = false;
    const { session } = cell.program("typescript");
    if (session.$startFailure.get() !== null) {
      this.#say(words.predict.failed, "wrong");
      return null;
    }
    const grade = gradeAgainst(session.events, entries);
    if (grade === null) this.#say(words.predict.changed, "wrong");
    return grade;
  }

  /** Unseals the cell and leaves the list as it is. */
  #open(sentence: string, kind: "right" | "quiet"): void {
    this.#cell.removeAttribute("data-sealed");
    this.toggleAttribute("data-over", true);
    for (const button of this.querySelectorAll("button")) button.disabled = true;
    this.#say(sentence, kind);
    find(this.#cell, '[data-action="run"]', HTMLButtonElement).focus({ preventScroll: true });
  }

  #say(sentence: string, kind: "right" | "wrong" | "quiet", why = ""): void {
    const verdict = find(this, ".verdict", HTMLElement);
    verdict.dataset.kind = kind;
    verdict.replaceChildren(make("span", "judgement", sentence), why === "" ? "" : ` ${why}`);
  }
}

define("predict-order", PredictOrder);
