import type { TraceEvent } from "../model/events.ts";
import type { LoopState } from "../model/loop-state.ts";
import { endsLoop } from "../model/loop-tasks.ts";
import type { Row } from "../model/timeline-elements.ts";
import { RunIndex } from "./run-index.ts";
import { StateHistory } from "./state-history.ts";
import { Timeline } from "./timeline.ts";

/** The program's own part of a run, computed when the trace had `events` events. */
interface ProgramPart {
  readonly events: number;
  readonly rows: readonly Row[];
  readonly count: number;
}

/** A run, and everything that follows from its events. Events are added as they arrive. */
export class RunTrace {
  readonly #events: TraceEvent[] = [];
  readonly #states: StateHistory;
  #lastProgram: ProgramPart | null = null;
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

  /** The rows of the program's own tasks: what the loop does to shut down has none. */
  get programRows(): readonly Row[] {
    return this.#program().rows;
  }

  /** How many events are the program's: those before the loop, for the last time, begins to shut down. */
  get programEventCount(): number {
    return this.#program().count;
  }

  // Read at every frame, and the same until more events arrive.
  #program(): ProgramPart {
    const events = this.#events.length;
    if (this.#lastProgram?.events !== events) {
      const rows = this.timeline.rows().filter((row) => !row.isInternal);
      this.#lastProgram = { events, rows, count: this.#countOfProgram() };
    }
    return this.#lastProgram;
  }

  #countOfProgram(): number {
    const { tasks } = this.index;
    const last = tasks.findLastIndex((task) => !endsLoop(task.coroutine));
    return tasks[last + 1]?.createdAt ?? this.#events.length;
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
