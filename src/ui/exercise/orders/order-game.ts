import { loopViewOf } from "../../loop/loop-view.ts";
import type { RunTrace } from "../../../trace/folds/run-trace.ts";
import { turnsOf } from "../../../trace/folds/loop-turns.ts";
import { choicePointsOf, type ChoicePoint } from "../../../trace/orders/choice-points.ts";
import { nameOfTask } from "../../../trace/words/names.ts";
import { seconds } from "../../../trace/words/sentences.ts";
import { storyOf } from "../../../trace/words/turns.ts";
import type { HandleId } from "../../../trace/model/events.ts";
import { ordersWords as words } from "./words.ts";

/** A ready handle that the reader may choose. */
export interface OrderOption {
  /** Its place in the ready queue. */
  readonly place: number;
  readonly name: string;
  /** What it does, in the words of the loop panel. */
  readonly state: string;
}

/** A turn that is over: who ran, and what happened. */
export interface OrderTurn {
  readonly who: string;
  readonly story: string;
}

/** A run of which the reader chooses the order, as far as it has been chosen. */
export class OrderGame {
  readonly #trace: RunTrace;
  readonly #points: readonly ChoicePoint[];
  /** What was chosen so far. */
  readonly order: readonly number[];

  /**
   * @param trace the run in this order; after it the first of the queue was taken each time
   * @param order places in the ready queue, one for each choice
   */
  constructor(trace: RunTrace, order: readonly number[]) {
    this.#trace = trace;
    this.#points = choicePointsOf(trace);
    this.order = order.slice(0, this.#points.length);
  }

  /** Whether nothing is left to choose. */
  get isOver(): boolean {
    return this.#point === undefined;
  }

  /** How many events have happened. */
  get position(): number {
    return this.#point?.position ?? this.#trace.programEventCount;
  }

  get time(): string {
    return seconds(this.#trace.events[this.position - 1]?.time ?? 0);
  }

  /** The handles among which the reader chooses now. */
  get options(): readonly OrderOption[] {
    const point = this.#point;
    if (point === undefined) return [];
    const { ready } = loopViewOf(this.#trace, point.position, this.#time, false);
    return point.options.map((id, place) => {
      const name = this.#nameOf(id);
      const { text = "", line = null } = ready[place] ?? {};
      // The name is there already.
      const state = text.replace(` ${name}`, "");
      return { place, name, state: line === null ? state : words.atLine(state, line) };
    });
  }

  /** The turns of the program so far. */
  get turns(): readonly OrderTurn[] {
    return turnsOf(this.#trace).flatMap((turn): OrderTurn[] => {
      if (turn.from >= this.position || turn.kind === "sleep") return [];
      const handle = this.#trace.index.handle(turn.handle);
      if (handle?.isStep !== true) return [];
      const { printed, sentences } = storyOf(this.#trace, turn);
      const who = this.#nameOf(turn.handle);
      const [first = "", ...more] = [...printed.map(words.prints), ...sentences];
      // It is written behind the name, with which the first sentence need not begin again.
      return [{ who, story: [first.replace(`${who} `, ""), ...more].join(" ") }];
    });
  }

  get #point(): ChoicePoint | undefined {
    return this.#points[this.order.length];
  }

  get #time(): number {
    return this.#trace.events[this.position - 1]?.time ?? 0;
  }

  #nameOf(id: HandleId): string {
    const handle = this.#trace.index.handle(id);
    if (handle?.wakes != null) return nameOfTask(this.#trace, handle.wakes);
    return handle?.callback.replace(/ at \S+:\d+$/, "") ?? "";
  }
}
