import { places } from "../text/cpython-places.ts";
import { callbackText, InternalCallback } from "../futures/callbacks.ts";
import type { Awaitable } from "../coroutines/coroutines.ts";
import { currentTask } from "./current-task.ts";
import { describeWait } from "../tracing/wait-descriptions.ts";
import { ensureFuture } from "./ensure-future.ts";
import { Future } from "../futures/futures.ts";
import type { Task } from "./tasks.ts";

/**
 * Protects an awaitable from the cancellation of the task that awaits it: the outer future is cancelled, the
 * inner task goes on. Cancelling the inner task itself still works.
 *
 * Follows `shield` of `Lib/asyncio/tasks.py`.
 *
 * @param awaitable a coroutine (made a task), a task or a future.
 * @returns a future that follows the inner one; the inner one itself when that is done already.
 * @throws TypeError when the argument cannot be awaited.
 * @python `asyncio.shield`
 */
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const outer = new Future<T>({ loop: inner._loop });
  if (inner._loop._interpreter.isRecorded) describeWait(outer, "shield", { members: [inner] });
  // CPython keeps its graph of awaiters with this callback: it takes part in the order of handles and in
  // reprs.
  const task = currentTask(inner._loop);
  if (task !== null) inner._addCallback(new ClearAwaitedBy(task));
  const innerDone = new InnerDone(outer);
  inner._addCallback(innerDone);
  outer._addCallback(new OuterDone(inner, innerDone));
  return outer;
}

class ClearAwaitedBy extends InternalCallback {
  get _text(): string {
    return callbackText(places["shield.<locals>._clear_awaited_by_callback"]);
  }

  readonly #task: Task<unknown>;

  constructor(task: Task<unknown>) {
    super();
    this.#task = task;
  }

  override _awaiter(): Task<unknown> {
    return this.#task;
  }

  _invoke(): void {
    // A future that is done has no callbacks, so nothing waits for it.
  }
}

class InnerDone<T> extends InternalCallback {
  get _text(): string {
    return callbackText(places["shield.<locals>._inner_done_callback"]);
  }

  readonly #outer: Future<T>;

  constructor(outer: Future<T>) {
    super();
    this.#outer = outer;
  }

  _invoke(inner: unknown): void {
    const outer = this.#outer;
    if (outer.cancelled() || !isFutureOf<T>(inner)) return;
    if (inner.cancelled()) {
      outer.cancel();
      return;
    }
    const exception: unknown = inner.exception();
    if (exception !== null) outer.setException(exception);
    else outer.setResult(inner.result());
  }
}

// The callback is on the inner future only, which the outer one follows.
function isFutureOf<T>(value: unknown): value is Future<T> {
  return value instanceof Future;
}

class OuterDone<T> extends InternalCallback {
  get _text(): string {
    return callbackText(places["shield.<locals>._outer_done_callback"]);
  }

  readonly #inner: Future<T>;
  readonly #innerDone: InternalCallback;

  constructor(inner: Future<T>, innerDone: InternalCallback) {
    super();
    this.#inner = inner;
    this.#innerDone = innerDone;
  }

  _invoke(): void {
    const inner = this.#inner;
    if (inner.done()) return;
    inner._removeCallback(this.#innerDone);
    // Only one callback is to log, however often the inner future is shielded.
    inner._removeCallback(LOG_EXCEPTION);
    inner._addCallback(LOG_EXCEPTION);
  }
}

class LogException extends InternalCallback {
  get _text(): string {
    return callbackText(places._log_on_exception);
  }

  _invoke(future: unknown): void {
    if (!(future instanceof Future) || future.cancelled()) return;
    const exception: unknown = future.exception();
    if (!(exception instanceof Error)) return;
    const name = exception.constructor.name;
    future._loop.callExceptionHandler({ message: `${name} exception in shielded future`, exception, future });
  }
}

const LOG_EXCEPTION = new LogException();
