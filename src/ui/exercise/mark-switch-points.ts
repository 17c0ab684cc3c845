import type { AwaitPlace } from "../../compiler/await-places.ts";
import { find, make } from "../dom.ts";
import { preferences } from "../page/browser.ts";
import { LANGUAGES, type Language } from "../page/preferences.ts";
import { answeredExercise } from "./answered.ts";
import type { Exercise } from "./exercise.ts";
import { gradedRun } from "./graded-run.ts";
import { HintSteps } from "./hint-steps.ts";
import type { LessonExercise } from "./lesson-exercise.ts";
import { placeButtons } from "./place-buttons.ts";
import { seal, unseal } from "./seal.ts";
import { gradePlaces, type GradedPlace } from "./switch-grade.ts";
import { parsePlaces } from "./switch-places.ts";
import { Verdict } from "./verdict-line.ts";
import { exerciseWords } from "./words.ts";

const words = exerciseWords.switches;

type PlaceVerdict = keyof typeof words.verdicts | "none";

/**
 * An exercise: the reader marks the places of the program at which another task may run. What is right is
 * where tasks suspended in a run of the cell's program.
 */
export class MarkSwitchPoints implements Exercise {
  readonly #element: LessonExercise;
  readonly #verdict: Verdict;
  readonly #places: Readonly<Record<Language, readonly AwaitPlace[]>>;
  readonly #hints = new HintSteps();
  #isBusy = false;

  constructor(element: LessonExercise) {
    this.#element = element;
    this.#verdict = new Verdict(element);
    this.#places = parsePlaces(find(element, "script.places", HTMLScriptElement).text);
    const { cell } = element;
    cell.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("button.switch-place") : null;
      if (button !== null) this.#mark(button);
    });
    for (const language of LANGUAGES) {
      // A change draws the code again, without its buttons.
      cell.program(language).session.text.$source.listen(() => {
        this.#show();
      });
    }
    preferences.$language.subscribe(() => {
      this.#show();
    });
  }

  press(action: string): void {
    switch (action) {
      case "check":
        void this.#check();
        break;
      case "hint":
        void this.#hint();
        break;
      case "show":
        void this.#answer();
        break;
      case "retry":
        this.#retry();
        break;
    }
  }

  get #isOver(): boolean {
    return this.#element.hasAttribute("data-over");
  }

  /** The buttons in the code of the language that is shown; none while it is changed or edited. */
  get #buttons(): readonly HTMLButtonElement[] {
    const { session, code } = this.#element.cell.shown;
    if (!session.verdict.$textIsRecorded.get() || code.isEditing) return [];
    return placeButtons(find(code, "pre code", HTMLElement), this.#places[code.language]);
  }

  #show(): void {
    if (this.#isOver) return;
    const marked = this.#buttons.filter(isMarked).length;
    this.#verdict.say(words.marked(marked, this.#buttons.length), "quiet");
  }

  #mark(button: HTMLElement): void {
    if (this.#isOver || this.#isBusy) return;
    this.#clear();
    button.setAttribute("aria-pressed", String(!isMarked(button)));
    this.#show();
  }

  async #check(): Promise<void> {
    const graded = await this.#grade();
    if (graded === null) return;
    const marks = this.#buttons.map(isMarked);
    const missing = graded.filter(({ isSwitch }, place) => isSwitch && marks[place] !== true);
    const tooMany = graded.filter(({ isSwitch }, place) => !isSwitch && marks[place] === true);
    if (missing.length + tooMany.length === 0) {
      this.#element.solved();
      answeredExercise(this.#element, true);
      this.#end(graded, words.right, "right");
      return;
    }
    answeredExercise(this.#element, false);
    // The missing places stay to be found.
    this.#list(
      graded.filter((_, place) => marks[place] === true),
      ({ isSwitch }) => (isSwitch ? "right" : "wrong"),
    );
    this.#verdict.say(words.wrong(missing.length, tooMany.length), "wrong");
  }

  async #hint(): Promise<void> {
    const graded = await this.#grade();
    if (graded === null) return;
    const marks = this.#buttons.map(isMarked);
    this.#verdict.list(this.#hints.next(marks.join(), hintsFor(graded, marks)));
  }

  async #answer(): Promise<void> {
    const graded = await this.#grade();
    if (graded === null) return;
    answeredExercise(this.#element, false);
    this.#end(graded, words.shown, "quiet");
  }

  #end(graded: readonly GradedPlace[], sentence: string, kind: "right" | "quiet"): void {
    const marks = this.#buttons.map(isMarked);
    this.#element.toggleAttribute("data-over", true);
    const verdicts = new Map<GradedPlace, PlaceVerdict>();
    for (const [place, each] of graded.entries()) {
      if (each.isSwitch) verdicts.set(each, marks[place] === true ? "right" : "missed");
      else verdicts.set(each, marks[place] === true ? "wrong" : "none");
    }
    this.#list(graded, (place) => verdicts.get(place) ?? "none");
    for (const button of this.#buttons) button.disabled = true;
    this.#verdict.say(sentence, kind);
    unseal(this.#element.cell);
  }

  #retry(): void {
    this.#element.removeAttribute("data-over");
    this.#hints.reset();
    seal(this.#element.cell);
    this.#clear();
    for (const button of this.#element.cell.querySelectorAll<HTMLButtonElement>("button.switch-place")) {
      button.disabled = false;
      button.setAttribute("aria-pressed", "false");
    }
    this.#show();
    this.#buttons[0]?.focus({ preventScroll: true });
  }

  /** Runs the program and grades its places. When that is impossible, shows why and returns null. */
  async #grade(): Promise<readonly GradedPlace[] | null> {
    if (this.#isBusy) return null;
    this.#isBusy = true;
    const run = await gradedRun(this.#element.cell, (waiting) => {
      this.#verdict.say(waiting, "quiet");
    });
    this.#isBusy = false;
    if (run.kind === "run") return gradePlaces(run.trace, this.#places[run.language]);
    this.#verdict.say(run.why, "wrong");
    return null;
  }

  /** Removes what the last check said. */
  #clear(): void {
    find(this.#element, "ol.places", HTMLElement).replaceChildren();
    for (const button of this.#element.cell.querySelectorAll<HTMLElement>("button.switch-place")) {
      delete button.dataset.verdict;
    }
  }

  /** Lists places with what happened there, and shows the same in the code. */
  #list(graded: readonly GradedPlace[], verdictOf: (place: GradedPlace) => PlaceVerdict): void {
    this.#clear();
    const places = this.#places[this.#element.cell.shown.code.language];
    const items = graded.map((place) => {
      const verdict = verdictOf(place);
      const button = this.#buttons[places.findIndex(({ line }) => line === place.line)];
      if (button !== undefined) button.dataset.verdict = verdict;
      return placeElement(place, verdict);
    });
    find(this.#element, "ol.places", HTMLElement).replaceChildren(...items);
  }
}

/** The hints for marks that are not right: the rule, the first wrong place, and what happens there. */
function hintsFor(graded: readonly GradedPlace[], marks: readonly boolean[]): readonly string[] {
  const tooMany = graded.find(({ isSwitch }, place) => !isSwitch && marks[place] === true);
  if (tooMany !== undefined) return [words.hintRule, words.hintTooMany(tooMany.line), tooMany.why];
  const missing = graded.find(({ isSwitch }, place) => isSwitch && marks[place] !== true);
  if (missing === undefined) return [words.allMarked];
  return [words.hintRule, words.hintMissing(missing.code), missing.why];
}

function isMarked(button: HTMLElement): boolean {
  return button.getAttribute("aria-pressed") === "true";
}

function placeElement({ line, code, isSwitch, why }: GradedPlace, verdict: PlaceVerdict): HTMLElement {
  const item = make("li", "");
  item.dataset.verdict = verdict;
  const head = make("p", "place");
  head.append(make("code", "", words.place(line, code)), " ");
  head.append(make("span", "judgement", isSwitch ? words.isSwitch : words.isNone));
  if (verdict !== "none") head.append(make("span", "for-readers", `: ${words.verdicts[verdict]}`));
  item.append(head, make("p", "why", why));
  return item;
}
