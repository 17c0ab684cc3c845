import { find } from "../../dom.ts";
import { preferences } from "../../page/browser.ts";
import { LANGUAGES, type Language } from "../../page/preferences.ts";
import type { Exercise } from "../exercise.ts";
import { HintSteps } from "../hint-steps.ts";
import type { LessonExercise } from "../lesson-exercise.ts";
import { runApart } from "../run-apart.ts";
import { seal, unsealWith } from "../seal.ts";
import { nextHints, sentencesIn } from "../target/sentences-in.ts";
import { Target } from "../target/target.ts";
import { targetWords } from "../target/words.ts";
import { Verdict } from "../verdict-line.ts";
import { assemble, indentationProblem } from "./assembly.ts";
import { LineLists, type Entry } from "./line-lists.ts";
import { type LinesData, parseLinesData } from "./lines-data.ts";
import { nextLine } from "./next-line.ts";
import { linesWords as words } from "./words.ts";

/**
 * An exercise: the reader puts lines together to a program, before the cell around it shows its own. It is
 * graded by a run of that program.
 */
export class PutTogether implements Exercise {
  readonly #element: LessonExercise;
  readonly #verdict: Verdict;
  readonly #target: Target;
  readonly #lines: LinesData;
  readonly #lists: Readonly<Record<Language, LineLists>>;
  readonly #hints = new HintSteps();
  #isBusy = false;
  #tries = 0;

  constructor(element: LessonExercise) {
    this.#element = element;
    this.#verdict = new Verdict(element);
    this.#target = new Target(element);
    this.#lines = parseLinesData(find(element, "script.lines-data", HTMLScriptElement).text);
    const listsOf = (language: Language): LineLists =>
      new LineLists(
        find(element.cell, `.assembly[data-language="${language}"]`, HTMLElement),
        () => this.#isBusy,
        (entry) => {
          this.#changed(entry);
        },
      );
    this.#lists = { typescript: listsOf("typescript"), python: listsOf("python") };
    for (const language of LANGUAGES) {
      // Their buttons are outside of the exercise’s element, beside the program.
      find(element.cell, `.assembly[data-language="${language}"]`, HTMLElement).addEventListener(
        "click",
        ({ target }) => {
          const button = target instanceof Element ? target.closest("button") : null;
          const entry = button?.closest("li");
          if (button != null && entry != null && !this.#isBusy)
            this.#lists[language].move(button.dataset.exercise ?? "", entry);
        },
      );
    }
    preferences.$language.listen(() => {
      this.#changed(null);
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
        this.#showLine();
        break;
      case "show":
        this.#show();
        break;
      case "retry":
        this.#retry();
        break;
    }
  }

  get #isOver(): boolean {
    return this.#element.hasAttribute("data-over");
  }

  get #shown(): LineLists {
    return this.#lists[preferences.$language.get()];
  }

  #changed(entry: Entry | null): void {
    if (this.#isOver) return;
    this.#target.clear();
    const { lines } = this.#shown;
    const place = lines.findIndex(({ id }) => id === entry?.id);
    if (entry === null) this.#verdict.say("", "quiet");
    else if (place === -1) this.#verdict.say(words.removed(entry.text), "quiet");
    else this.#verdict.say(words.place(entry.text, place + 1, lines.length, entry.indent), "quiet");
  }

  async #check(): Promise<void> {
    const { language, lines } = this.#shown;
    if (this.#isBusy) return;
    if (lines.length === 0) {
      this.#verdict.say(words.empty, "wrong");
      return;
    }
    const problem = indentationProblem(lines);
    if (problem !== null) {
      this.#verdict.say(words.shape, "wrong", words.problems[problem.kind](lines[problem.line]?.text ?? ""));
      return;
    }
    const source = assemble(this.#lines[language], lines, language);
    this.#isBusy = true;
    const run = await runApart(source, language, (waiting) => {
      this.#verdict.say(waiting, "quiet");
    });
    this.#isBusy = false;
    if (run.kind === "none") {
      this.#verdict.say(run.why, "wrong");
      return;
    }
    const grade = this.#target.grade(run.trace);
    if (grade.isMet) {
      this.#element.solved();
      this.#end(source, targetWords.right, "right");
      return;
    }
    const { solution } = this.#lines[language];
    const wrongLine = lines.find(({ id }) => id >= solution.length);
    const cause =
      wrongLine === undefined ? grade.cause : this.#target.causeOfLine(wrongLine.id - solution.length);
    this.#verdict.say(grade.sentence, "wrong", cause);
  }

  /** Puts the next line of the solution into its place, and removes what is wrong before it. */
  #showLine(): void {
    const lists = this.#shown;
    const { solution } = this.#lines[lists.language];
    const { kept, line } = nextLine(lists.lines, solution);
    if (line !== null) lists.place(line, kept);
    if (kept + 1 < solution.length) this.#verdict.say(words.lineShown(kept + 1, solution.length), "quiet");
    else this.#show();
  }

  #show(): void {
    const { language } = this.#shown;
    const { solution } = this.#lines[language];
    this.#shown.keep(0);
    for (const [place, line] of solution.entries()) this.#shown.place(line, place);
    this.#end(this.#element.cell.program(language).session.text.original, targetWords.shown, "quiet");
  }

  /** Unseals the cell, with the program that the reader has put together. */
  #end(source: string, sentence: string, kind: "right" | "quiet"): void {
    const { cell } = this.#element;
    this.#element.toggleAttribute("data-over", true);
    unsealWith(cell, source);
    // Last: the exercise now has less room.
    this.#verdict.say(sentence, kind, sentencesIn(this.#element, "because")[0] ?? "");
  }

  #retry(): void {
    this.#tries++;
    this.#element.removeAttribute("data-over");
    this.#hints.reset();
    const { cell } = this.#element;
    seal(cell);
    for (const language of LANGUAGES) {
      cell.program(language).session.text.reset();
      this.#lists[language].reset(String(this.#tries));
    }
    this.#changed(null);
    find(cell, `.assembly[data-language="${this.#shown.language}"] .pool button`, HTMLButtonElement).focus({
      preventScroll: true,
    });
  }
}
