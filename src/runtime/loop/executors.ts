import { places } from "../text/cpython-places.ts";
import type { Cancellable, Loop } from "../state/loop-types.ts";
import { RunOver } from "../../trace/model/limits.ts";
import { callbackText, InternalCallback } from "../futures/callbacks.ts";
import { CancelledError } from "../exceptions/exceptions.ts";
import { currentTask } from "../tasks/current-task.ts";
import { numberRepr } from "../text/repr.ts";
import { at } from "../coroutines/internal-coroutines.ts";
import { Future } from "../futures/futures.ts";
import type { Interpreter } from "../state/interpreter.ts";
import { withInterpreter } from "../state/interpreter.ts";
import { addCallbackEntry } from "../exceptions/traceback.ts";

class SettleFromThread extends InternalCallback {
  get _text(): string {
    return callbackText(places["_chain_future.<locals>._set_state"]);
  }

  readonly #settle: () => void;

  constructor(settle: () => void) {
    super();
    this.#settle = settle;
  }

  _invoke(): void {
    this.#settle();
  }
}

/** Passes a cancellation of the future on to the thread, which cannot be cancelled any more. */
class CheckCancel extends InternalCallback {
  get _text(): string {
    return callbackText(places["_chain_future.<locals>._call_check_cancel"]);
  }

  _invoke(): void {
    return;
  }
}

const checkCancel = new CheckCancel();

class ThreadsEnded extends InternalCallback {
  get _text(): string {
    return callbackText(places._set_result_unless_cancelled);
  }

  _invoke(future: unknown): void {
    if (future instanceof Future && !future.done()) future._setResult(null);
  }
}

const THREADS_ENDED = new ThreadsEnded();

/**
 * Runs a function as in a thread: at once, on a separate virtual clock.
 *
 * Follows `run_in_executor` of `Lib/asyncio/base_events.py`.
 *
 * @param loop the loop that is notified of its end.
 * @param future is settled when the clock has got to its end.
 * @param body the function.
 */
export function runThread<T>(loop: Loop, future: Future<T>, body: () => T): void {
  const { clock } = loop._interpreter;
  future._addCallback(checkCancel);
  let settle: () => void = () => undefined;
  const run = () => {
    try {
      const result = outsideTheLoop(loop._interpreter, body);
      settle = () => future._setResult(result);
    } catch (exception) {
      if (exception instanceof RunOver) throw exception;
      addCallbackEntry(exception, new Error());
      settle = () => future._setException(exception);
    }
  };
  const end = () => {
    if (loop.isClosed()) return false;
    loop._callInternal(new SettleFromThread(() => (future.done() ? undefined : settle())));
    return true;
  };
  if (clock.kind === "virtual") {
    clock.runThread(run, (when) => {
      loop._threadsEnd = Math.max(loop._threadsEnd ?? 0, when);
      clock.arrive(when, true, end);
    });
  } else {
    run();
    end();
  }
}

// In a thread there is no running loop and no current task.
function outsideTheLoop<T>(run: Interpreter, body: () => T): T {
  const { runningLoop, handleId } = run;
  run.runningLoop = null;
  try {
    return withInterpreter(run, body);
  } finally {
    run.runningLoop = runningLoop;
    run.handleId = handleId;
  }
}

/**
 * Waits until the threads of a loop have ended. Follows `shutdown_default_executor` of
 * `Lib/asyncio/base_events.py`.
 *
 * @param timeout seconds after which it warns and waits no more; null for never.
 */
export function* joinThreads(loop: Loop, timeout: number | null): Generator<unknown, void, never> {
  const { clock } = loop._interpreter;
  const end = loop._threadsEnd;
  if (end === null || clock.kind !== "virtual") return;
  const future = new Future<null>({ loop });
  clock.arrive(Math.max(clock.now(), end), true, () => {
    loop._callInternal(THREADS_ENDED, future);
    return true;
  });
  const limit = timeout === null ? null : new JoinTimeout(loop, clock.now() + timeout);
  try {
    yield at(places["BaseEventLoop.shutdown_default_executor"].awaits[1], future);
  } catch (exception) {
    if (limit?.wasReached(exception) !== true) throw exception;
    const text = `The executor did not finishing joining its threads within ${numberRepr(timeout ?? 0)} seconds.`;
    const line = "  self._context.run(self._callback, *self._args)";
    loop._interpreter.write("stderr", `asyncio/events.py:94: RuntimeWarning: ${text}\n${line}\n`);
  } finally {
    limit?.end();
  }
}

/** The limit of that wait: an `asyncio.timeout`, which is above this layer. */
class JoinTimeout extends InternalCallback {
  readonly _text = "Timeout._on_timeout()";
  readonly #task = currentTask();
  readonly #cancelling = this.#task?.cancelling() ?? 0;
  readonly #timer: Cancellable;
  #isOver = false;

  /** @param when the loop's second at which the current task is cancelled */
  constructor(loop: Loop, when: number) {
    super();
    this.#timer = loop._callInternalAt(when, this, undefined, this.#task?._id ?? null);
  }

  _invoke(): void {
    this.#isOver = true;
    this.#task?.cancel();
  }

  /** Whether the exception that ended the wait came from this limit. */
  wasReached(exception: unknown): boolean {
    if (!this.#isOver || !(exception instanceof CancelledError)) return false;
    return (this.#task?.uncancel() ?? 0) <= this.#cancelling;
  }

  end(): void {
    if (!this.#isOver) this.#timer.cancel();
  }
}
