import type { FutureReference, TraceFrame, WaitTarget } from "../../trace/model/events.ts";
import type { Interpreter } from "../state/interpreter.ts";
import { running } from "../state/current-execution.ts";

// The four events that a task leaves behind at every step, and which are most of any trace. Each is written
// out in full: put together from the parts that all events have, as the rarer ones are, it takes four times
// as long. To be called only when the run is traced.

/** A step or a wake-up of a task joins the ready queue. */
export function recordStepScheduled(
  run: Interpreter,
  handle: number,
  callback: string,
  wakes: number,
  completed: FutureReference | null,
): void {
  const time = run.clock.loopNow();
  const { iteration, cause } = run;
  const task = running.task?._id ?? null;
  const line = running.coroutine?._programLine() ?? null;
  if (completed === null) {
    run.record({
      kind: "handle-scheduled",
      time,
      iteration,
      task,
      line,
      cause,
      handle,
      callback,
      when: null,
      wakes,
    });
  } else {
    run.record({
      kind: "handle-scheduled",
      time,
      iteration,
      task,
      line,
      cause,
      handle,
      callback,
      when: null,
      wakes,
      completed,
    });
  }
}

/** The loop begins to run a handle. */
export function recordHandleRun(run: Interpreter, handle: number): void {
  run.record({
    kind: "handle-run",
    time: run.clock.loopNow(),
    iteration: run.iteration,
    task: running.task?._id ?? null,
    line: running.coroutine?._programLine() ?? null,
    cause: run.cause,
    handle,
  });
}

/**
 * A task takes a step.
 *
 * @param line the program's line at which the task is.
 */
export function recordStepped(run: Interpreter, task: number, line: number | null): void {
  run.record({
    kind: "task-stepped",
    time: run.clock.loopNow(),
    iteration: run.iteration,
    task,
    line,
    cause: run.cause,
  });
}

/** A task takes a step with an exception; `raises` is its repr. */
export function recordSteppedRaising(
  run: Interpreter,
  task: number,
  line: number | null,
  raises: string,
): void {
  run.record({
    kind: "task-stepped",
    time: run.clock.loopNow(),
    iteration: run.iteration,
    task,
    line,
    cause: run.cause,
    raises,
  });
}

/** A task suspends. */
export function recordSuspended(
  run: Interpreter,
  task: number,
  line: number | null,
  stack: readonly TraceFrame[],
  on: WaitTarget,
): void {
  run.record({
    kind: "task-suspended",
    time: run.clock.loopNow(),
    iteration: run.iteration,
    task,
    line,
    cause: run.cause,
    stack,
    on,
  });
}
