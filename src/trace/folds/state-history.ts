import { firstWhere } from "../binary-search.ts";
import type { TraceEvent } from "../model/events.ts";
import type { Checkpoint } from "./loop-machine.ts";
import { LoopMachine } from "./loop-machine.ts";
import type { LoopState } from "../model/loop-state.ts";
import type { RunIndex } from "./run-index.ts";

// A state is found by replaying at most this many events, or a quarter of the number of the state's entries.
// All copies of a run together then take about 32 bytes for each event, whatever the number of tasks.
const EVENTS_BETWEEN_CHECKPOINTS = 256;
const EVENTS_FOR_WHAT_A_COPY_HOLDS = 1 / 4;

/** Finds the loop's state at any moment: takes a copy that was made earlier and applies the events since. */
export class StateHistory {
  readonly #machine: LoopMachine;
  readonly #checkpoints: Checkpoint[];
  #last: LoopState | null = null;

  readonly #interval: number;

  /** @param interval how many events lie between two copies, at least */
  constructor(index: RunIndex, events: readonly TraceEvent[], interval = EVENTS_BETWEEN_CHECKPOINTS) {
    this.#interval = interval;
    this.#machine = new LoopMachine(index, events);
    this.#checkpoints = [this.#machine.save()];
  }

  /**
   * Advances to event `index` and makes copies on the way. Call this for every new event, or from time to
   * time.
   */
  extendTo(index: number): void {
    this.#last = null;
    const machine = this.#machine;
    for (let last = this.#lastCheckpoint(); last < index; last = this.#lastCheckpoint()) {
      if (machine.position < last) this.#goTo(last);
      const next = last + Math.max(this.#interval, Math.ceil(machine.size * EVENTS_FOR_WHAT_A_COPY_HOLDS));
      if (next > index) return;
      machine.forwardTo(next);
      this.#checkpoints.push(machine.save());
    }
  }

  /**
   * The state after event `index`, which must have been extended to.
   *
   * @param index -1 for the state before the first event
   */
  at(index: number): LoopState {
    if (this.#last?.index === index) return this.#last;
    this.#goTo(index);
    this.#last = this.#machine.state();
    return this.#last;
  }

  #goTo(index: number): void {
    const machine = this.#machine;
    const checkpoint = this.#checkpointBefore(index);
    if (machine.position > index || machine.position < checkpoint.index) machine.restore(checkpoint);
    machine.forwardTo(index);
  }

  #lastCheckpoint(): number {
    return this.#checkpoints.at(-1)?.index ?? -1;
  }

  #checkpointBefore(index: number): Checkpoint {
    const checkpoints = this.#checkpoints;
    const count = firstWhere(checkpoints.length, (place) => (checkpoints[place]?.index ?? Infinity) > index);
    const checkpoint = checkpoints[count - 1];
    if (checkpoint === undefined) throw new Error("A history begins with the state before the first event.");
    return checkpoint;
  }
}
