import { find } from "../dom.ts";
import { answeredExercise } from "./answered.ts";
import { parseMoment } from "../moments/moment-locator.ts";
import type { Exercise } from "./exercise.ts";
import { gradedRun } from "./graded-run.ts";
import { HintSteps } from "./hint-steps.ts";
import type { LessonExercise } from "./lesson-exercise.ts";
import { orderHints } from "./order-hints.ts";
import { gradeAgainst, type GradedOrder, type PredictedMoment } from "./prediction-grade.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import { seal, unseal } from "./seal.ts";
import { moved, shuffled } from "./shuffle.ts";
import { sortable } from "./sortable.ts";
import { Verdict } from "./verdict-line.ts";
import { exerciseWords } from "./words.ts";

const words = exerciseWords.order;

/** One entry of the reader's list. */
interface Entry extends PredictedMoment {
  readonly element: HTMLElement;
}

/**
 * An exercise: the reader puts lines or steps in order before the cell around it may run. The order is graded
 * by a run of the cell's program.
 */
export class PredictOrder implements Exercise {
  readonly #element: LessonExercise;
  readonly #list: HTMLElement;
  readonly #verdict: Verdict;
  #isBusy = false;
  readonly #hints = new HintSteps();
  #tries = 0;

  constructor(element: LessonExercise) {
    this.#element = element;
    this.#list = find(element, ".items", HTMLElement);
    this.#verdict = new Verdict(element);
    sortable({
      lists: [this.#list],
      grips: ".grip",
      isFixed: () => this.#isOver || this.#isBusy,
      changed: (dropped) => {
        this.#changed(dropped);
      },
    });
    this.#changed(null);
  }

  get #isOver(): boolean {
    return this.#element.hasAttribute("data-over");
  }

  get #entries(): Entry[] {
    return [...this.#list.querySelectorAll<HTMLElement>(":scope > li")].map((element) => ({
      id: Number(element.dataset.id),
      text: find(element, ".text", HTMLElement).textContent,
      moment: parseMoment(element.dataset.moment ?? ""),
      element,
    }));
  }

  press(action: string, button: HTMLButtonElement): void {
    switch (action) {
      case "up":
        this.#move(button, -1);
        break;
      case "down":
        this.#move(button, 1);
        break;
      case "check":
        void this.#check();
        break;
      case "hint":
        void this.#hint();
        break;
      case "show":
        void this.#show();
        break;
      case "retry":
        this.#retry();
        break;
    }
  }

  #move(button: HTMLButtonElement, by: 1 | -1): void {
    const entries = this.#entries;
    const from = entries.findIndex(({ element }) => element.contains(button));
    const entry = entries[from];
    if (entry === undefined || this.#isBusy) return;
    this.#place(moved(entries, from, from + by));
    this.#changed(entry.element);
    // At an end of the list this button is disabled, so the other one gets the focus.
    if (button.disabled) find(entry.element, "button:not(:disabled)", HTMLButtonElement).focus();
    else button.focus();
  }

  #place(entries: readonly Entry[]): void {
    this.#list.append(...entries.map(({ element }) => element));
  }

  /** Removes the grade after the order has changed, and says where the moved entry now is. */
  #changed(element: Element | null): void {
    const entries = this.#entries;
    for (const [place, each] of entries.entries()) {
      delete each.element.dataset.verdict;
      find(each.element, ".for-readers", HTMLElement).textContent = "";
      find(each.element, '[data-exercise="up"]', HTMLButtonElement).disabled = place === 0;
      find(each.element, '[data-exercise="down"]', HTMLButtonElement).disabled = place === entries.length - 1;
    }
    const place = entries.findIndex((each) => each.element === element);
    const text = entries[place]?.text;
    this.#verdict.say(text === undefined ? "" : words.moved(text, place + 1, entries.length), "quiet");
  }

  async #check(): Promise<void> {
    const entries = this.#entries;
    const graded = await this.#grade(entries);
    if (graded === null) return;
    const { grade } = graded;
    for (const [place, { element }] of entries.entries()) {
      const isRight = grade.right[place] === true;
      element.dataset.verdict = isRight ? "right" : "wrong";
      find(element, ".for-readers", HTMLElement).textContent = isRight ? words.inPlace : words.notInPlace;
    }
    if (grade.correct) {
      this.#element.solved();
      answeredExercise(this.#element, true);
      this.#end(grade, words.right, "right");
    } else {
      answeredExercise(this.#element, false);
      // One reason at a time: together they would reveal the whole order.
      const [why = ""] = orderHints(graded.trace, entries, grade).slice(-1);
      const count = grade.right.filter(Boolean).length;
      this.#verdict.say(words.wrong(count, entries.length), "wrong", why);
    }
  }

  async #hint(): Promise<void> {
    const entries = this.#entries;
    const graded = await this.#grade(entries);
    if (graded === null) return;
    const order = entries.map(({ id }) => id).join();
    this.#verdict.list(this.#hints.next(order, orderHints(graded.trace, entries, graded.grade)));
  }

  async #show(): Promise<void> {
    const entries = this.#entries;
    const graded = await this.#grade(entries);
    if (graded === null) return;
    this.#place([...entries].sort((one, other) => one.id - other.id));
    this.#changed(null);
    answeredExercise(this.#element, false);
    this.#end(graded.grade, words.shown, "quiet");
  }

  /** Seals the cell again, with another order to begin from. */
  #retry(): void {
    this.#tries++;
    this.#element.removeAttribute("data-over");
    this.#hints.reset();
    seal(this.#element.cell);
    for (const why of this.#list.querySelectorAll(".why")) why.textContent = "";
    const inOrder = this.#entries.sort((one, other) => one.id - other.id);
    this.#place(shuffled(inOrder, String(this.#tries)));
    this.#changed(null);
    find(this.#list, "button:not(:disabled)", HTMLButtonElement).focus({ preventScroll: true });
  }

  /** Runs the program and grades the order by it. When that is impossible, shows why and returns null. */
  async #grade(entries: readonly Entry[]): Promise<{ trace: RunTrace; grade: GradedOrder } | null> {
    if (this.#isBusy) return null;
    this.#isBusy = true;
    const run = await gradedRun(this.#element.cell, (waiting) => {
      this.#verdict.say(waiting, "quiet");
    });
    this.#isBusy = false;
    const grade = run.kind === "run" ? gradeAgainst(run.trace, entries) : null;
    if (run.kind === "run" && grade !== null) {
      this.#verdict.say("", "quiet");
      return { trace: run.trace, grade };
    }
    this.#verdict.say(run.kind === "none" ? run.why : exerciseWords.changed, "wrong");
    return null;
  }

  /** Unseals the cell, and gives the reasons for the true order. */
  #end(grade: GradedOrder, sentence: string, kind: "right" | "quiet"): void {
    const inOrder = this.#entries.sort((one, other) => one.id - other.id);
    this.#element.toggleAttribute("data-over", true);
    this.#verdict.say(sentence, kind);
    for (const { second, why } of grade.reasons) {
      const entry = inOrder[second]?.element;
      if (entry !== undefined) find(entry, ".why", HTMLElement).textContent = words.notEarlier(why);
    }
    unseal(this.#element.cell);
  }
}
