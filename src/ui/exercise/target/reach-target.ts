import { find } from "../../dom.ts";
import { preferences } from "../../page/browser.ts";
import { LANGUAGES } from "../../page/preferences.ts";
import type { Exercise } from "../exercise.ts";
import { runAsItIs } from "../graded-run.ts";
import { HintSteps } from "../hint-steps.ts";
import type { LessonExercise } from "../lesson-exercise.ts";
import { Verdict } from "../verdict-line.ts";
import { nextHints } from "./sentences-in.ts";
import { SolutionLines } from "./solution-lines.ts";
import { Target } from "./target.ts";
import { targetWords as words } from "./words.ts";

/**
 * An exercise: the reader changes the program of a cell until its run meets conditions. They are checked on
 * the trace of the run, whatever the text is.
 */
export class ReachTarget implements Exercise {
  readonly #element: LessonExercise;
  readonly #verdict: Verdict;
  readonly #target: Target;
  readonly #solution: SolutionLines;
  readonly #hints = new HintSteps();
  #isBusy = false;
  /** Whether the whole solution was shown, so that nothing is solved any more. */
  #wasShown = false;

  constructor(element: LessonExercise) {
    this.#element = element;
    this.#verdict = new Verdict(element);
    this.#target = new Target(element);
    this.#solution = new SolutionLines(element);
    const changed = (): void => {
      this.#target.clear();
      if (!this.#isOver) this.#verdict.say("", "quiet");
    };
    for (const language of LANGUAGES) element.cell.program(language).session.text.$source.listen(changed);
    preferences.$language.listen(changed);
  }

  press(action: string, button: HTMLButtonElement): void {
    switch (action) {
      case "check":
        void this.#check();
        break;
      case "hint":
        this.#hint();
        break;
      case "line":
        this.#showLine();
        break;
      case "show":
        this.#show();
        break;
      case "use":
        this.#use();
        break;
      case "look":
        this.#element.cell.shown.session.playback.seek(Number(button.value) + 1);
        break;
      case "retry":
        this.#retry();
        break;
    }
  }

  get #isOver(): boolean {
    return this.#element.hasAttribute("data-over");
  }

  async #check(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const run = await runAsItIs(this.#element.cell, (waiting) => {
      this.#verdict.say(waiting, "quiet");
    });
    this.#isBusy = false;
    if (run.kind === "none") {
      this.#verdict.say(run.why, "wrong");
      return;
    }
    const grade = this.#target.grade(run.trace);
    if (grade.isMet) {
      if (!this.#wasShown) this.#element.solved();
      this.#end(words.right, "right");
      return;
    }
    this.#verdict.say(grade.sentence, "wrong", grade.cause);
  }

  #hint(): void {
    this.#verdict.list(nextHints(this.#element, this.#hints));
  }

  #showLine(): void {
    const left = this.#solution.showNext(preferences.$language.get());
    if (left === 0) this.#show();
    else this.#verdict.say(words.lineShown(left), "quiet");
  }

  #show(): void {
    this.#wasShown = true;
    this.#end(words.shown, "quiet");
  }

  #end(sentence: string, kind: "right" | "quiet"): void {
    this.#element.toggleAttribute("data-over", true);
    this.#solution.showAll();
    this.#verdict.say(sentence, kind);
  }

  #use(): void {
    const { session, code } = this.#element.cell.shown;
    session.text.adopt(this.#solution.text(code.language));
  }

  #retry(): void {
    this.#wasShown = false;
    this.#element.removeAttribute("data-over");
    this.#hints.reset();
    this.#solution.hide();
    for (const language of LANGUAGES) this.#element.cell.program(language).session.text.reset();
    this.#target.clear();
    this.#verdict.say("", "quiet");
    find(this.#element, '[data-exercise="check"]', HTMLButtonElement).focus({ preventScroll: true });
  }
}
