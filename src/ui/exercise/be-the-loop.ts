import { find, make } from "../dom.ts";
import { entryElement, putInOrder } from "../loop/entry-elements.ts";
import { preferences } from "../page/browser.ts";
import { seconds } from "../../trace/words/sentences.ts";
import { answeredExercise } from "./answered.ts";
import type { Exercise } from "./exercise.ts";
import { gradedRun } from "./graded-run.ts";
import type { LessonExercise } from "./lesson-exercise.ts";
import { LoopGame, type Choice, type PlayedTurn } from "./loop-game.ts";
import { seal, unseal } from "./seal.ts";
import { Verdict } from "./verdict-line.ts";
import { exerciseWords } from "./words.ts";

const words = exerciseWords.loop;

/**
 * An exercise: the reader chooses each turn of the loop, with its ready queue and its timers in view. What is
 * right is what happened in a run of the cell's program.
 */
export class BeTheLoop implements Exercise {
  readonly #element: LessonExercise;
  readonly #verdict: Verdict;
  #game: LoopGame | null = null;
  /** Whether the answer was shown. */
  #wasShown = false;
  /** How many hints were given for this turn. */
  #hints = 0;
  #isBusy = false;

  constructor(element: LessonExercise) {
    this.#element = element;
    this.#verdict = new Verdict(element);
    preferences.$language.listen(() => {
      const game = this.#game;
      if (game !== null && !game.isOver()) void this.#begin(game.chosen.length);
    });
  }

  press(action: string, button: HTMLButtonElement): void {
    switch (action) {
      case "start":
        void this.#begin(0);
        break;
      case "choose":
        this.#choose(button.dataset.choice ?? "");
        break;
      case "hint":
        this.#hint();
        break;
      case "show":
        void this.#show();
        break;
      case "retry":
        this.#retry();
        break;
    }
  }

  /** Begins a game after as many choices as were made in the other language. */
  async #begin(choices: number): Promise<void> {
    const isFirst = this.#game === null;
    const game = await this.#run();
    if (game === null) return;
    this.#game = game;
    this.#wasShown = false;
    game.skip(choices);
    this.#element.toggleAttribute("data-begun", true);
    this.#draw(game);
    if (isFirst) find(this.#element, ".choices button", HTMLButtonElement).focus({ preventScroll: true });
  }

  #choose(key: string): void {
    const game = this.#game;
    if (game === null || game.isOver() || this.#isBusy) return;
    const reply = game.choose(key);
    if (!reply.isRight) {
      answeredExercise(this.#element, false);
      this.#verdict.say(words.wrong, "wrong", reply.why);
      return;
    }
    this.#hints = 0;
    this.#draw(game);
    if (game.isOver()) this.#end(game);
    else this.#verdict.say(words.right, "right", reply.happened.map(asText).join(" "));
  }

  #hint(): void {
    const game = this.#game;
    if (game === null || game.isOver()) return;
    this.#hints = Math.min(this.#hints + 1, 2);
    const hints = Array.from({ length: this.#hints }, (_, place) => game.hint(place + 1));
    this.#verdict.list(hints.map((hint, place) => exerciseWords.hintNumber(place + 1, hint)));
  }

  async #show(): Promise<void> {
    const game = this.#game ?? (await this.#run());
    if (game === null) return;
    this.#game = game;
    this.#wasShown = true;
    game.skip();
    this.#draw(game);
    this.#end(game);
  }

  #end(game: LoopGame): void {
    if (!this.#wasShown) this.#element.solved();
    answeredExercise(this.#element, !this.#wasShown);
    this.#element.toggleAttribute("data-over", true);
    this.#verdict.say(
      this.#wasShown ? words.shown : words.finished(game.chosen.length, game.wrong),
      this.#wasShown ? "quiet" : "right",
      words.summary(game.chosen.join(" → ")),
    );
    const { session } = this.#element.cell.shown;
    session.playback.seek(session.$count.get());
    unseal(this.#element.cell);
  }

  #retry(): void {
    this.#game = null;
    this.#hints = 0;
    for (const name of ["data-over", "data-begun"]) this.#element.removeAttribute(name);
    this.#verdict.say("", "quiet");
    seal(this.#element.cell);
    find(this.#element, '[data-exercise="start"]', HTMLButtonElement).focus({ preventScroll: true });
  }

  /** Runs the program. When that is impossible, shows why and returns null. */
  async #run(): Promise<LoopGame | null> {
    if (this.#isBusy) return null;
    this.#isBusy = true;
    const run = await gradedRun(this.#element.cell, (waiting) => {
      this.#verdict.say(waiting, "quiet");
    });
    this.#isBusy = false;
    this.#verdict.say(run.kind === "none" ? run.why : "", run.kind === "none" ? "wrong" : "quiet");
    return run.kind === "none" ? null : new LoopGame(run.trace);
  }

  #draw(game: LoopGame): void {
    const { ready, timers } = game.view;
    find(this.#element, ".clock", HTMLElement).textContent = words.clock(seconds(game.time));
    for (const [name, entries] of [
      ["ready", ready],
      ["timers", timers],
    ] as const) {
      const list = find(this.#element, `[data-queue="${name}"] .entries`, HTMLElement);
      // Here an entry leads nowhere: what is chosen is a task, not its line.
      putInOrder(
        list,
        entries.map((entry) => entryElement({ ...entry, line: null }, null)),
      );
      find(this.#element, `[data-queue="${name}"] .nothing`, HTMLElement).hidden = entries.length > 0;
    }
    const list = find(this.#element, ".choices", HTMLElement);
    putInOrder(
      list,
      game.choices.map((choice) => choiceElement(choice, list)),
    );
    const log = find(this.#element, ".turns", HTMLElement);
    log.replaceChildren(...game.played.map(turnElement));
    log.scrollTop = log.scrollHeight;
    // The line that the program has reached is marked in the code.
    this.#element.cell.shown.session.playback.seek(game.position);
  }
}

/** A choice, as a button that stays the same element, so that it keeps the focus. */
function choiceElement({ key, name, state, status }: Choice, list: HTMLElement): HTMLElement {
  const before = [...list.querySelectorAll("button")].find(({ dataset }) => dataset.choice === key);
  const button = before ?? document.createElement("button");
  button.type = "button";
  button.dataset.exercise = "choose";
  button.dataset.choice = key;
  button.dataset.status = status ?? "";
  button.replaceChildren(make("span", "name", name), " ", make("span", "state", state));
  const item = button.parentElement ?? make("li", "");
  if (before === undefined) item.append(button);
  return item;
}

function turnElement({ who, printed, sentences }: PlayedTurn): HTMLElement {
  const item = make("li", "turn");
  if (who !== null) item.append(make("span", "who", who), " ");
  for (const line of printed) item.append(make("code", "", line), " ");
  const story = sentences.join(" ");
  // The name is there already.
  const isNamed = who !== null && story.startsWith(`${who} `);
  item.append(make("span", "story", isNamed ? story.slice(who.length + 1) : story));
  return item;
}

function asText({ who, printed, sentences }: PlayedTurn): string {
  return [...printed.map((line) => words.prints(who ?? "", line)), ...sentences].join(" ");
}
