import { find } from "../../dom.ts";
import { preferences } from "../../page/browser.ts";
import { LANGUAGES } from "../../page/preferences.ts";
import type { Exercise } from "../exercise.ts";
import { HintSteps } from "../hint-steps.ts";
import type { LessonExercise } from "../lesson-exercise.ts";
import { runApart } from "../run-apart.ts";
import { seal, unsealWith } from "../seal.ts";
import { nextHints, sentencesIn } from "../target/sentences-in.ts";
import { Target } from "../target/target.ts";
import { Verdict } from "../verdict-line.ts";
import { type FadedData, parseFadedData } from "./faded-data.ts";
import { type FadedProgram, filledIn, type Stage, STAGES } from "./faded-program.ts";
import { fadedWords as words } from "./words.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * An exercise: an example is shown whole, and then a similar one with one blank, with three, and empty. What
 * the reader fills in is graded by a run of the program.
 */
export class FadedExample implements Exercise {
  readonly #element: LessonExercise;
  readonly #verdict: Verdict;
  readonly #target: Target;
  readonly #programs: FadedData;
  readonly #hints = new HintSteps();
  #stage: Stage = "whole";
  #isBusy = false;
  /** Whether a solution was shown in any stage. */
  #wasShown = false;

  constructor(element: LessonExercise) {
    this.#element = element;
    this.#verdict = new Verdict(element);
    this.#target = new Target(element);
    this.#programs = parseFadedData(find(element, "script.faded-data", HTMLScriptElement).text);
    element.cell.addEventListener("input", ({ target }) => {
      if (!isField(target)) return;
      this.#target.clear();
      this.#verdict.say("", "quiet");
    });
    element.cell.addEventListener("keydown", (event) => {
      // In a field of several lines Enter begins a new one.
      if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
      if (event.target.classList.contains("blank")) void this.#check();
    });
    preferences.$language.listen(() => {
      this.#target.clear();
    });
  }

  press(action: string): void {
    switch (action) {
      case "check":
        void this.#check();
        break;
      case "hint":
        this.#verdict.list(nextHints(this.#element, this.#hints));
        break;
      case "line":
        this.#fillNext();
        break;
      case "next":
        this.#goTo(STAGES[STAGES.indexOf(this.#stage) + 1] ?? "empty");
        break;
      case "show":
        this.#wasShown = true;
        this.#end(this.#element.cell.shown.session.text.original, words.shown, "quiet");
        break;
      case "retry":
        this.#retry();
        break;
    }
  }

  /** The program of this stage; null while it is whole. */
  get #program(): FadedProgram | null {
    return this.#stage === "whole" ? null : this.#programs[preferences.$language.get()][this.#stage];
  }

  get #fields(): readonly Field[] {
    const language = preferences.$language.get();
    const place = `.faded[data-language="${language}"] [data-stage="${this.#stage}"] .blank`;
    const fields = [...this.#element.cell.querySelectorAll(place)].filter(isField);
    // In the order of the parts, which need not be that of the program.
    return fields.sort((one, other) => Number(one.dataset.blank) - Number(other.dataset.blank));
  }

  async #check(): Promise<void> {
    const program = this.#program;
    if (program === null || this.#isBusy) return;
    const parts = this.#fields.map(({ value }) => value);
    if (parts.some((part) => part.trim() === "")) {
      this.#verdict.say(words.missing, "wrong");
      this.#fields.find(({ value }) => value.trim() === "")?.focus();
      return;
    }
    const source = filledIn(program, parts);
    this.#isBusy = true;
    const run = await runApart(source, preferences.$language.get(), (waiting) => {
      this.#verdict.say(waiting, "quiet");
    });
    this.#isBusy = false;
    if (run.kind === "none") {
      this.#verdict.say(run.why, "wrong");
      return;
    }
    const grade = this.#target.grade(run.trace);
    if (grade.isMet) {
      this.#right(source);
      return;
    }
    this.#verdict.say(grade.sentence, "wrong", grade.cause);
  }

  #right(source: string): void {
    const next = STAGES[STAGES.indexOf(this.#stage) + 1];
    if (next === undefined) {
      if (!this.#wasShown) this.#element.solved();
      this.#end(source, words.right(null), "right");
      return;
    }
    this.#element.toggleAttribute("data-stage-done", true);
    this.#verdict.say(words.right(next), "right");
    find(this.#element, '[data-exercise="next"]', HTMLButtonElement).focus({ preventScroll: true });
  }

  /** Fills in the first part that is not that of the recorded program. */
  #fillNext(): void {
    const program = this.#program;
    if (program === null) return;
    const fields = this.#fields;
    const place = fields.findIndex(({ value }, part) => value.trim() !== program.parts[part]?.trim());
    const field = fields[place];
    if (field === undefined) return;
    this.#wasShown = true;
    const part = program.parts[place] ?? "";
    if (program.indent === null) {
      field.value = part;
      this.#verdict.say(words.partShown(field.getAttribute("aria-label") ?? ""), "quiet");
      return;
    }
    // Of several lines the first that differs.
    const [wanted, written] = [part.split("\n"), field.value.split("\n")];
    const line = wanted.findIndex((text, each) => written[each] !== text);
    field.value = wanted.slice(0, line + 1).join("\n");
    this.#verdict.say(words.lineShown(line + 1, wanted.length), "quiet");
  }

  #goTo(stage: Stage): void {
    this.#stage = stage;
    this.#element.dataset.stage = stage;
    this.#element.cell.dataset.stage = stage;
    this.#element.removeAttribute("data-stage-done");
    this.#target.clear();
    this.#hints.reset();
    this.#verdict.say("", "quiet");
    const reached = STAGES.indexOf(stage);
    for (const [place, entry] of this.#element.querySelectorAll(".stages > li").entries()) {
      if (place === reached) entry.setAttribute("aria-current", "step");
      else entry.removeAttribute("aria-current");
      find(entry, ".for-readers", HTMLElement).textContent = place < reached ? words.done : "";
      entry.toggleAttribute("data-done", place < reached);
    }
    const first = this.#element.cell.querySelector(
      `.faded[data-language="${preferences.$language.get()}"] [data-stage="${stage}"] .blank`,
    );
    if (isField(first)) first.focus({ preventScroll: true });
  }

  /** Unseals the cell, with the program that the reader has filled in. */
  #end(source: string, sentence: string, kind: "right" | "quiet"): void {
    const { cell } = this.#element;
    this.#element.toggleAttribute("data-over", true);
    unsealWith(cell, source);
    // Last: the exercise now has less room.
    this.#verdict.say(sentence, kind, sentencesIn(this.#element, "because")[0] ?? "");
  }

  #retry(): void {
    this.#wasShown = false;
    const { cell } = this.#element;
    this.#element.removeAttribute("data-over");
    seal(cell);
    for (const language of LANGUAGES) cell.program(language).session.text.reset();
    for (const field of cell.querySelectorAll(".faded .blank")) if (isField(field)) field.value = "";
    this.#goTo("whole");
    find(this.#element, '[data-exercise="next"]', HTMLButtonElement).focus({ preventScroll: true });
  }
}

function isField(target: unknown): target is Field {
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isText && target.classList.contains("blank");
}
