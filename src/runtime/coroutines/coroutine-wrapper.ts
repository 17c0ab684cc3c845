import { StopIteration } from "../exceptions/exceptions.ts";

/** What can be resumed by hand, as a coroutine can. */
interface Resumable {
  send(value: unknown): unknown;
  throw(exception: unknown): unknown;
}

/**
 * Resumes a coroutine step by step: yields what it suspends on, and sends in what comes back. It is
 * what `await` iterates over in a class that has an `__await__` of its own.
 *
 * Follows the wrapper of CPython's coroutine objects (`coro_wrapper` of `Objects/genobject.c`).
 *
 * @returns what the coroutine returns.
 */
export function* resumedByHand<T>(coroutine: Resumable): Generator<unknown, T, unknown> {
  let given: unknown = null;
  let raising = false;
  for (;;) {
    let trap: unknown;
    try {
      trap = raising ? coroutine.throw(given) : coroutine.send(given);
    } catch (exception) {
      // A T is what the coroutine returns, and this is how `send` returns it.
      if (exception instanceof StopIteration) return exception.value as T;
      throw exception;
    }
    try {
      given = yield trap;
      raising = false;
    } catch (exception) {
      given = exception;
      raising = true;
    }
  }
}
