import { isOfProgram, turnsOf, type Turn } from "../../trace/folds/loop-turns.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import type { HandleId } from "../../trace/model/events.ts";
import { describeHandle } from "../../trace/words/describe-handle.ts";
import { nameOfTask } from "../../trace/words/names.ts";
import { seconds } from "../../trace/words/sentences.ts";
import { storyOf, type TurnStory } from "../../trace/words/turns.ts";
import { loopViewOf, type EntryView, type LoopView, type TaskView } from "../loop/loop-view.ts";
import { exerciseWords } from "./words.ts";

const words = exerciseWords.loop;

/** The choice to sleep until the next timer. */
export const SLEEP = "sleep";

/** Something that the reader may choose as the loop's next turn. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  /** What it does now, in the words of the loop panel. */
  readonly state: string;
  readonly status: TaskView["status"] | null;
}

/** A turn that is over. */
export interface PlayedTurn extends TurnStory {
  /** Who ran; null when the loop slept, or ran a callback of its own. */
  readonly who: string | null;
}

export type Reply =
  /** What happened then: the turn, and the turns of asyncio's own callbacks after it. */
  | { readonly isRight: true; readonly happened: readonly PlayedTurn[] }
  | { readonly isRight: false; readonly why: string };

/**
 * A run of which the reader chooses each turn. What is right is what happened in the run. Callbacks of
 * asyncio itself, such as those that wake a sleeper, take their turns without being chosen.
 */
export class LoopGame {
  readonly #trace: RunTrace;
  readonly #turns: readonly Turn[];
  readonly #played: PlayedTurn[] = [];
  /** Who ran, by turn that was chosen. */
  readonly #chosen: string[] = [];
  #next = 0;
  #wrong = 0;

  constructor(trace: RunTrace) {
    this.#trace = trace;
    this.#turns = turnsOf(trace);
    this.#playOwn();
  }

  isOver(): boolean {
    return this.#next >= this.#turns.length;
  }

  /** How many events have happened. */
  get position(): number {
    return this.#turns[this.#next]?.from ?? (this.#turns.at(-1)?.to ?? -1) + 1;
  }

  /** The virtual second. */
  get time(): number {
    return this.#trace.events[this.position - 1]?.time ?? 0;
  }

  /** The loop as it is now. */
  get view(): LoopView {
    return loopViewOf(this.#trace, this.position, this.time, false);
  }

  get played(): readonly PlayedTurn[] {
    return this.#played;
  }

  /** Who ran in the turns that were chosen, and when the loop slept. */
  get chosen(): readonly string[] {
    return this.#chosen;
  }

  /** How many choices were wrong. */
  get wrong(): number {
    return this.#wrong;
  }

  /** The program's tasks so far, its callbacks that wait for their turn, and the loop's sleep. */
  get choices(): readonly Choice[] {
    const { tasks } = this.view;
    const { ready, timers } = this.#trace.stateAt(this.position - 1);
    const callbacks = [...ready, ...timers].filter(
      (id) => this.#trace.index.handle(id)?.isStep === false && isOfProgram(this.#trace, id),
    );
    return [
      ...tasks.map(({ key, name, coroutine, text, status }) => ({
        key,
        name: name === coroutine ? name : `${name} ${coroutine}`,
        state: text,
        status,
      })),
      ...callbacks.map((id) => ({
        key: keyOf(id),
        name: callbackName(this.#trace.index.handle(id)?.callback ?? ""),
        state: "",
        status: null,
      })),
      { key: SLEEP, name: words.sleep, state: words.sleepState, status: null },
    ];
  }

  /** The reader chooses the next turn. */
  choose(key: string): Reply {
    const next = this.#turns[this.#next];
    if (next === undefined || key !== this.#keyOfTurn(next)) {
      this.#wrong++;
      return { isRight: false, why: this.#whyNot(key) };
    }
    const before = this.#played.length;
    this.#play(next);
    this.#playOwn();
    return { isRight: true, happened: this.#played.slice(before) };
  }

  /**
   * What helps with the next turn.
   *
   * @param number 1 for what the loop looks at, more for the answer
   */
  hint(number: number): string {
    const next = this.#turns[this.#next];
    const { ready } = this.#trace.stateAt(this.position - 1);
    if (next === undefined) return "";
    if (number === 1) return next.kind === "sleep" ? words.hintAsleep : words.hintReady(ready.length);
    const answer = this.choices.find(({ key }) => key === this.#keyOfTurn(next))?.name ?? "";
    const why = next.kind === "sleep" ? words.hintAsleep : describeHandle(this.#trace, next.handle);
    return words.hintAnswer(answer, why);
  }

  /** Plays turns without the reader: all that are left, or as many as were chosen in another run. */
  skip(choices = Infinity): void {
    for (let next = this.#turns[this.#next]; next !== undefined; next = this.#turns[this.#next]) {
      if (this.#chosen.length >= choices) return;
      this.#play(next);
      this.#playOwn();
    }
  }

  #playOwn(): void {
    for (let next = this.#turns[this.#next]; next?.kind === "handle"; next = this.#turns[this.#next]) {
      if (isOfProgram(this.#trace, next.handle)) return;
      this.#play(next);
    }
  }

  #play(turn: Turn): void {
    const story = storyOf(this.#trace, turn);
    if (turn.kind === "sleep") {
      const until = seconds(this.#trace.events[turn.from]?.time ?? 0);
      this.#played.push({ who: null, ...story });
      this.#chosen.push(words.sleepUntil(until));
    } else if (isOfProgram(this.#trace, turn.handle)) {
      const who = this.#nameOf(turn.handle);
      this.#played.push({ who, ...story });
      this.#chosen.push(who);
    } else {
      const entry = this.view.ready.find(({ key }) => key === keyOf(turn.handle));
      this.#played.push({
        who: null,
        ...story,
        sentences: [words.auto(entry?.text ?? ""), ...story.sentences],
      });
    }
    this.#next++;
  }

  #nameOf(id: HandleId): string {
    const handle = this.#trace.index.handle(id);
    if (handle?.isStep === true && handle.wakes !== null) return nameOfTask(this.#trace, handle.wakes);
    return callbackName(handle?.callback ?? "");
  }

  #keyOfTurn(turn: Turn): string {
    if (turn.kind === "sleep") return SLEEP;
    const handle = this.#trace.index.handle(turn.handle);
    return handle?.isStep === true ? `task ${String(handle.wakes)}` : keyOf(turn.handle);
  }

  #whyNot(key: string): string {
    const { view } = this;
    const now = seconds(this.time);
    const first = view.ready[0]?.text ?? "";
    if (key === SLEEP) return words.notEmpty(first);
    const choice = this.choices.find((each) => each.key === key);
    const name = choice?.name ?? "";
    if (choice?.status == null) {
      const timer = view.timers.find((entry: EntryView) => entry.key === key);
      return timer?.when == null ? words.behind(name, first) : words.callbackNotDue(seconds(timer.when), now);
    }
    switch (choice.status) {
      case "done":
      case "cancelled":
      case "failed":
        return words.over(name);
      case "ready":
      case "running":
        return words.behind(name, first);
      case "waiting": {
        const state = this.#trace.stateAt(this.position - 1);
        const until = state.tasks.find(({ task }) => key === `task ${String(task)}`)?.until;
        return until == null ? words.waits(name, choice.state) : words.notDue(name, seconds(until), now);
      }
    }
  }
}

/** The key of an entry of the ready queue and of the timers, as in the loop panel. */
function keyOf(id: HandleId): string {
  return `handle ${String(id)}`;
}

/** `callback()` for `callback() at main.ts:7`. */
function callbackName(callback: string): string {
  return callback.replace(/ at \S+:\d+$/, "");
}
