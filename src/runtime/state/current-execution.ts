import type { TraceFrame } from "../../trace/model/events.ts";

/** The part of a task that others need while it runs. */
export interface RunningTask {
  readonly _id: number;
}

/** The part of a coroutine that notes where it is. */
export interface RunningCoroutine {
  _line: number;
  readonly _name: string;
  /** The coroutine that awaits it; null for the root of a task. */
  readonly _awaiter: RunningCoroutine | null;
  /** Whose body it runs: what that handles, it handles from one resumption to the next. */
  readonly _exceptionState: object;
  /** The innermost line of the program's own at which it is; null when there is none. */
  _programLine(): number | null;
  /** For the trace: it and the coroutines that await it, the outermost first. */
  _frames(): readonly TraceFrame[];
}

/** The part of a context that says whether it can be entered. */
export interface RunningContext {
  _entered: boolean;
}

/**
 * What runs at this moment. Only one thing runs at a time, and the function that sets a field restores it
 * before it returns:
 *
 * - `task` is set by a task's step (`Task.#step`);
 * - `coroutine` and `thrownFrom` by `resume`;
 * - `context` by a task's step, by a handle that calls a function of the program, by `Context.run`, and by
 *   `enteredContext`, which makes the context of what runs when it is first needed;
 * - all of them by `withInterpreter`, for a run within a run and for a thread.
 */
class CurrentExecution {
  task: RunningTask | null = null;
  coroutine: RunningCoroutine | null = null;
  /**
   * Of those that were suspended when an exception was thrown in, the innermost that has not ended: from it
   * outwards each gets it thrown in, in turn. Null when nothing was thrown in.
   */
  thrownFrom: RunningCoroutine | null = null;
  /** The context variables' values; null as long as there are none. */
  context: RunningContext | null = null;
}

/** The task, the coroutine and the context that run at this moment. */
export const running = new CurrentExecution();
