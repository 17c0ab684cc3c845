import { places } from "../text/cpython-places.ts";
import type { Cancellable } from "../state/loop-types.ts";
import "../state/disposal-symbols.ts";
import { InternalCallback } from "../futures/callbacks.ts";
import type { Awaitable } from "../coroutines/coroutines.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { currentTask } from "../tasks/current-task.ts";
import type { AsyncResource } from "../compiled/disposal.ts";
import { ensureFuture } from "../tasks/ensure-future.ts";
import { runningLoop } from "../futures/handles.ts";
import { ExceptionGroup } from "../exceptions/exception-groups.ts";
import { BaseException, CancelledError, RuntimeError, withoutStack } from "../exceptions/exceptions.ts";
import { TimeoutError } from "../exceptions/os-errors.ts";
import { addLibraryEntry, NOT_RAISED, setTraceback } from "../exceptions/traceback.ts";
import { nameClass } from "../text/python-types.ts";
import { floatRepr } from "../text/repr.ts";
import type { Task } from "../tasks/tasks.ts";
import { cancelAndWait } from "../tasks/wait.ts";

type TimeoutState = "created" | "active" | "expiring" | "expired" | "finished";

/**
 * A limit on how long a block may take: `await using scope = asyncio.timeout(seconds);`.
 *
 * Follows `Timeout` of `Lib/asyncio/timeouts.py`.
 *
 * @python `asyncio.Timeout`
 */
export class Timeout extends InternalCallback implements AsyncResource {
  static {
    nameClass(this, "Timeout", "asyncio.timeouts");
  }

  /** @internal */
  readonly _text = "Timeout._on_timeout()";
  #state: TimeoutState = "created";
  #when: number | null;
  #timer: Cancellable | null = null;
  #task: Task<unknown> | null = null;
  #cancelling = 0;

  /** @param when the loop's second at which the block is interrupted; null for never. */
  constructor(when: number | null) {
    super();
    this.#when = when;
  }

  /** The loop's second at which the block is interrupted; null for never. */
  when(): number | null {
    return this.#when;
  }

  /**
   * Moves the limit.
   *
   * @param when the loop's second at which the block is interrupted; null for never.
   * @throws RuntimeError when the block has not begun, or is over, or was interrupted.
   */
  reschedule(when: number | null): void {
    if (this.#state === "created") throw new RuntimeError("Timeout has not been entered");
    if (this.#state !== "active") throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    this.#when = when;
    this.#timer?.cancel();
    this.#timer = null;
    this.#schedule();
  }

  /** Whether the block was interrupted. */
  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  /** Python's text: `<Timeout [active] when=1.5>`. */
  __repr__(): string {
    const rounded = this.#when === null ? null : Math.round(this.#when * 1000) / 1000;
    const when = this.#state === "active" ? ` when=${rounded === null ? "None" : floatRepr(rounded)}` : "";
    return `<Timeout [${this.#state}]${when}>`;
  }

  /** @internal Follows `__aenter__`, which never suspends. */
  _enter(): void {
    if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
    const task = currentTask();
    if (task === null) throw new RuntimeError("Timeout should be used inside a task");
    this.#state = "active";
    this.#task = task;
    this.#cancelling = task.cancelling();
    this.#schedule();
  }

  #schedule(): void {
    if (this.#when === null) return;
    const loop = runningLoop();
    const wakes = this.#task?._id ?? null;
    this.#timer =
      this.#when <= loop._now()
        ? loop._callInternal(this, undefined, wakes)
        : loop._callInternalAt(this.#when, this, undefined, wakes);
  }

  /** @internal Follows `__aexit__`, which never suspends. */
  _exit(raised: { readonly exception: unknown } | null): boolean {
    this.#timer?.cancel();
    this.#timer = null;
    if (this.#state === "active") {
      this.#state = "finished";
    } else if (this.#state === "expiring") {
      this.#state = "expired";
      const remaining = this.#task?.uncancel() ?? 0;
      if (remaining <= this.#cancelling && raised !== null) interrupted(raised.exception);
    }
    return false;
  }

  /** @internal Follows `_on_timeout`. */
  _invoke(): void {
    this.#task?.cancel();
    this.#state = "expiring";
    this.#timer = null;
  }

  /** Ends the block; `await using` does that. */
  [Symbol.asyncDispose](): PromiseLike<void> {
    throw new RuntimeError("A Timeout is left by `await using`, which tells it how the block ended.");
  }
}

function interrupted(exception: unknown): void {
  if (exception instanceof CancelledError) throw timeoutFrom(exception);
  insertTimeout(exception);
  if (exception instanceof ExceptionGroup) exception.exceptions.forEach(insertTimeout);
}

// Follows `_insert_timeout_error` of `Lib/asyncio/timeouts.py`.
function insertTimeout(exception: unknown): void {
  let current: unknown = exception;
  while (current instanceof BaseException && "__context__" in current) {
    const context: unknown = current.__context__;
    if (context instanceof CancelledError) {
      const timeout = timeoutFrom(context);
      setTraceback(timeout, NOT_RAISED);
      current.__context__ = timeout;
      return;
    }
    current = context;
  }
}

function timeoutFrom(cancelled: CancelledError): TimeoutError {
  addLibraryEntry(cancelled);
  const error = withoutStack(TimeoutError);
  error.__cause__ = cancelled;
  error.__context__ = cancelled;
  return error;
}

/**
 * Limits how long a block may take: when the time is over, the task is cancelled inside the block and
 * TimeoutError is raised at its end. Written `await using scope = asyncio.timeout(1);` at the beginning of
 * the block.
 *
 * Follows `timeout` of `Lib/asyncio/timeouts.py`.
 *
 * @param delay seconds; null for no limit.
 * @returns the scope.
 * @throws RuntimeError when no loop is running.
 * @python `asyncio.timeout`
 * @differs Python writes `async with asyncio.timeout(1) as scope:`. Here the limit holds from the declaration
 *   to the end of the block that contains it.
 */
export function timeout(delay: number | null): Timeout {
  const loop = runningLoop();
  return new Timeout(delay === null ? null : loop._now() + delay);
}

/**
 * As {@link timeout}, with the moment itself: `await using scope = asyncio.timeoutAt(loop.time() + 1);`.
 *
 * Follows `timeout_at` of `Lib/asyncio/timeouts.py`.
 *
 * @param when the loop's second at which the block is interrupted; null for never.
 * @returns the scope.
 * @python `asyncio.timeout_at`
 */
export function timeoutAt(when: number | null): Timeout {
  return new Timeout(when);
}

/**
 * Waits for an awaitable for a limited time. When the time is over the awaitable is cancelled and
 * TimeoutError is raised.
 *
 * Follows `wait_for` of `Lib/asyncio/tasks.py`.
 *
 * @param awaitable a coroutine, a task or a future.
 * @param limit seconds; null for no limit.
 * @returns a coroutine of the awaitable's result.
 * @throws TimeoutError when the time is over.
 * @python `asyncio.wait_for`
 * @differs The limit, Python's `timeout`, is given by its place only.
 */
export function waitFor<T>(awaitable: Awaitable<T>, limit: number | null): Coroutine<T> {
  return internalCoroutine(waitingFor(awaitable, limit), places.wait_for);
}

function* waitingFor<T>(awaitable: Awaitable<T>, limit: number | null): Generator<unknown, T, T> {
  if (limit !== null && limit <= 0) {
    const future = ensureFuture(awaitable);
    if (future.done()) return future._outcome();
    yield at(places.wait_for.awaits[0], cancelAndWait(future));
    try {
      return future._outcome();
    } catch (exception) {
      if (exception instanceof CancelledError) throw timeoutFrom(exception);
      throw exception;
    }
  }
  const scope = timeout(limit);
  scope._enter();
  let result: T;
  try {
    result = yield at(places.wait_for.awaits[2], awaitable);
  } catch (exception) {
    scope._exit({ exception });
    throw exception;
  }
  scope._exit(null);
  return result;
}
