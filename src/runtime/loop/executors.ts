import type { Loop } from "../state/loop-types.ts";
import { LimitReached } from "../../trace/model/limits.ts";
import { InternalCallback } from "../futures/callbacks.ts";
import type { Future } from "../futures/futures.ts";
import type { Interpreter } from "../state/interpreter.ts";
import { withInterpreter } from "../state/interpreter.ts";
import { addCallbackEntry } from "../exceptions/traceback.ts";

class SettleFromThread extends InternalCallback {
  readonly _text = "_chain_future.<locals>._set_state() at asyncio/futures.py:387";
  readonly #settle: () => void;

  constructor(settle: () => void) {
    super();
    this.#settle = settle;
  }

  _invoke(): void {
    this.#settle();
  }
}

/**
 * Runs a function in a thread of its own: on the virtual clock at once, in a time of its own.
 *
 * Follows `run_in_executor` of `Lib/asyncio/base_events.py`.
 *
 * @param loop the loop that is told of its end.
 * @param future is settled when the clock has got to its end.
 * @param body the function.
 */
export function runThread<T>(loop: Loop, future: Future<T>, body: () => T): void {
  const { clock } = loop._interpreter;
  let settle: () => void = () => undefined;
  const thread = {};
  loop._threads.add(thread);
  const run = () => {
    try {
      const result = outsideTheLoop(loop._interpreter, body);
      settle = () => future._setResult(result);
    } catch (exception) {
      if (exception instanceof LimitReached) throw exception;
      addCallbackEntry(exception, new Error());
      settle = () => future._setException(exception);
    }
  };
  const end = () => {
    loop._threads.delete(thread);
    if (loop.isClosed()) return;
    loop._callInternal(new SettleFromThread(() => (future.done() ? undefined : settle())));
  };
  if (clock.kind === "virtual") {
    clock.runThread(run, (when) => clock.arrive(when, true, end));
  } else {
    run();
    end();
  }
}

// In a thread there is no running loop and no current task.
function outsideTheLoop<T>(run: Interpreter, body: () => T): T {
  const loop = run.runningLoop;
  run.runningLoop = null;
  try {
    return withInterpreter(run, body);
  } finally {
    run.runningLoop = loop;
  }
}

/** Waits until the threads of a loop have ended. Follows `shutdown_default_executor`. */
export function* joinThreads(loop: Loop): Generator<unknown, void, never> {
  const { clock } = loop._interpreter;
  while (loop._threads.size > 0 && clock.kind === "virtual" && clock.select(null));
  yield* [];
}
