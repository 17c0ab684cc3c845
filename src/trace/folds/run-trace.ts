import type { TraceEvent } from "../model/events.ts";
import type { LoopState } from "../model/loop-state.ts";
import { RunIndex } from "./run-index.ts";
import { StateHistory } from "./state-history.ts";
import { Timeline } from "./timeline.ts";

/** A run, with everything that can be known of it from its events. Events are added as they come. */
export class RunTrace {
  readonly #events: TraceEvent[] = [];
  readonly #states: StateHistory;
  readonly index = new RunIndex();
  readonly timeline: Timeline;

  constructor(events: readonly TraceEvent[] = []) {
    this.timeline = new Timeline(this.index, this.#events);
    this.#states = new StateHistory(this.index, this.#events);
    this.push(events);
  }

  get events(): readonly TraceEvent[] {
    return this.#events;
  }

  /** Adds the next events of the run. */
  push(events: readonly TraceEvent[]): void {
    for (const event of events) {
      const index = this.#events.push(event) - 1;
      this.index.add(event, index);
      this.timeline.add(event, index);
    }
    this.index.addOutput(events);
    this.#states.extendTo(this.#events.length - 1);
  }

  /**
   * The loop's state after an event.
   *
   * @param index the event's; below 0 for the state before the first, beyond the last for the last
   */
  stateAt(index: number): LoopState {
    return this.#states.at(Math.max(-1, Math.min(Math.trunc(index), this.#events.length - 1)));
  }
}
