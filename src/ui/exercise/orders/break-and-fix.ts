import { MOST_ORDERS } from "../../../trace/orders/orders.ts";
import { checkCondition } from "../../../trace/target/check.ts";
import type { RunTrace } from "../../../trace/folds/run-trace.ts";
import { find, keepInView, make } from "../../dom.ts";
import { putInOrder } from "../../loop/entry-elements.ts";
import { preferences } from "../../page/browser.ts";
import { LANGUAGES } from "../../page/preferences.ts";
import type { Exercise } from "../exercise.ts";
import { HintSteps } from "../hint-steps.ts";
import type { LessonExercise } from "../lesson-exercise.ts";
import { runApart, type ApartRun } from "../run-apart.ts";
import { nextHints } from "../target/sentences-in.ts";
import { SolutionLines } from "../target/solution-lines.ts";
import { Target } from "../target/target.ts";
import { targetWords } from "../target/words.ts";
import { Verdict } from "../verdict-line.ts";
import { OrderGame } from "./order-game.ts";
import { ordersWords as words } from "./words.ts";

/**
 * An exercise: the reader chooses which ready handle runs next until the program of the cell goes wrong, and
 * then changes it until no order does. The orders are tried by runs, in the language that is shown.
 */
export class BreakAndFix implements Exercise {
  readonly #element: LessonExercise;
  readonly #verdict: Verdict;
  readonly #target: Target;
  readonly #solution: SolutionLines;
  readonly #hints = new HintSteps();
  #game: OrderGame | null = null;
  #isBusy = false;
  /** Whether the order or the solution was shown, so that nothing is solved any more. */
  #wasShown = false;

  constructor(element: LessonExercise) {
    this.#element = element;
    this.#verdict = new Verdict(element);
    this.#target = new Target(element);
    this.#solution = new SolutionLines(element);
    for (const language of LANGUAGES) {
      element.cell.program(language).session.text.$source.listen(() => {
        this.#target.clear();
        if (this.#isBroken && !this.#isOver) this.#verdict.say("", "quiet");
      });
    }
    preferences.$language.listen(() => {
      this.#target.clear();
      if (this.#game !== null && !this.#isBroken) void this.#play([]);
    });
  }

  press(action: string, button: HTMLButtonElement): void {
    switch (action) {
      case "start":
      case "again":
        void this.#play([]);
        break;
      case "choose":
        if (this.#game !== null) void this.#play([...this.#game.order, Number(button.dataset.choice)]);
        break;
      case "back":
        if (this.#game !== null) void this.#play(this.#game.order.slice(0, -1));
        break;
      case "find":
        void this.#findOrder();
        break;
      case "check":
        void this.#check();
        break;
      case "hint":
        this.#verdict.list(nextHints(this.#element, this.#hints));
        break;
      case "line": {
        const left = this.#solution.showNext(preferences.$language.get());
        if (left === 0) this.#show();
        else this.#verdict.say(targetWords.lineShown(left), "quiet");
        break;
      }
      case "show":
        this.#show();
        break;
      case "use": {
        const { session, code } = this.#element.cell.shown;
        session.text.adopt(this.#solution.text(code.language));
        break;
      }
      case "retry":
        this.#retry();
        break;
    }
  }

  get #isBroken(): boolean {
    return this.#element.hasAttribute("data-broken");
  }

  get #isOver(): boolean {
    return this.#element.hasAttribute("data-over");
  }

  /** Shows the run of the program at the beginning in an order, as far as that says. */
  async #play(order: readonly number[]): Promise<void> {
    const language = preferences.$language.get();
    const { original } = this.#element.cell.program(language).session.text;
    const run = await this.#run(original, { kind: "one", order });
    if (run?.kind !== "run") return;
    this.#showGame(run.trace, order);
  }

  /** Finds an order that breaks it, for a reader who does not. */
  async #findOrder(): Promise<void> {
    const { original } = this.#element.cell.shown.session.text;
    const { conditions } = this.#target;
    const run = await this.#run(original, { kind: "all", conditions, most: MOST_ORDERS });
    if (run?.kind !== "run" || run.explored?.failing == null) return;
    this.#wasShown = true;
    this.#showGame(run.trace, run.explored.failing);
  }

  #showGame(trace: RunTrace, order: readonly number[]): void {
    const game = new OrderGame(trace, order);
    this.#game = game;
    this.#element.toggleAttribute("data-begun", true);
    this.#draw(game);
    if (!game.isOver) {
      this.#verdict.say("", "quiet");
      return;
    }
    const findings = this.#target.conditions.map((condition) => checkCondition(trace, condition));
    const unmet = findings.find(({ isMet }) => !isMet);
    if (unmet === undefined || unmet.isMet) {
      this.#verdict.say(order.length === 0 ? words.nothingToChoose : words.kind, "quiet");
      return;
    }
    this.#element.toggleAttribute("data-broken", true);
    this.#verdict.say(words.broken, "right", unmet.why);
    // What had the focus is hidden now.
    find(this.#element, '[data-exercise="check"]', HTMLButtonElement).focus({ preventScroll: true });
  }

  #draw(game: OrderGame): void {
    find(this.#element, ".clock", HTMLElement).textContent = words.clock(game.time);
    const list = find(this.#element, ".choices", HTMLElement);
    const hadFocus = list.contains(document.activeElement) || document.activeElement === document.body;
    putInOrder(
      list,
      game.options.map(({ place, name, state }) => {
        const button = document.createElement("button");
        button.type = "button";
        button.dataset.exercise = "choose";
        button.dataset.choice = String(place);
        const note = place === 0 ? `${state} (${words.first})` : state;
        button.append(make("span", "name", name), " ", make("span", "state", note));
        const item = make("li", "");
        item.append(button);
        return item;
      }),
    );
    const log = find(this.#element, ".turns", HTMLElement);
    log.replaceChildren(
      ...game.turns.map(({ who, story }) => {
        const item = make("li", "turn");
        item.append(make("span", "who", who), " ", make("span", "story", story));
        return item;
      }),
    );
    log.scrollTop = log.scrollHeight;
    find(this.#element, '[data-exercise="back"]', HTMLButtonElement).disabled = game.order.length === 0;
    if (hadFocus) list.querySelector("button")?.focus({ preventScroll: true });
    const container = this.#element.closest(".cell-exercise");
    if (container !== null) keepInView(container, list);
  }

  async #check(): Promise<void> {
    const { conditions } = this.#target;
    const source = this.#element.cell.shown.session.text.$source.get();
    const run = await this.#run(source, { kind: "all", conditions, most: MOST_ORDERS });
    if (run?.kind !== "run" || run.explored == null) return;
    const { tried, isWhole, failing } = run.explored;
    const grade = this.#target.grade(run.trace);
    if (failing === null) {
      if (!this.#wasShown) this.#element.solved();
      this.#end(isWhole ? words.holds(tried) : words.holdsSoFar(tried), "right");
      return;
    }
    const why = document.createDocumentFragment();
    const who = new OrderGame(run.trace, failing).turns.map((turn) => turn.who);
    why.append(words.order(who), " ", grade.isMet ? "" : grade.cause);
    this.#verdict.say(words.fails(tried), "wrong", why);
  }

  #show(): void {
    this.#wasShown = true;
    this.#element.toggleAttribute("data-broken", true);
    this.#end(targetWords.shown, "quiet");
  }

  #end(sentence: string, kind: "right" | "quiet"): void {
    this.#element.toggleAttribute("data-over", true);
    this.#solution.showAll();
    this.#verdict.say(sentence, kind);
  }

  #retry(): void {
    this.#game = null;
    this.#wasShown = false;
    for (const name of ["data-over", "data-begun", "data-broken"]) this.#element.removeAttribute(name);
    this.#hints.reset();
    this.#solution.hide();
    for (const language of LANGUAGES) this.#element.cell.program(language).session.text.reset();
    this.#target.clear();
    this.#verdict.say("", "quiet");
    find(this.#element, '[data-exercise="start"]', HTMLButtonElement).focus({ preventScroll: true });
  }

  /** Runs a program apart. When that is impossible, shows why; null when another run is on its way. */
  async #run(source: string, orders: Parameters<typeof runApart>[3]): Promise<ApartRun | null> {
    if (this.#isBusy) return null;
    this.#isBusy = true;
    const run = await runApart(
      source,
      preferences.$language.get(),
      (waiting) => {
        this.#verdict.say(waiting, "quiet");
      },
      orders,
    );
    this.#isBusy = false;
    if (run.kind === "none") this.#verdict.say(run.why, "wrong");
    return run;
  }
}
