import { isCallable } from "../text/python-types.ts";
import type { Loop } from "../state/loop-types.ts";
import { runningLoop } from "./handles.ts";
import { RuntimeError } from "../exceptions/exceptions.ts";
import { Future } from "./futures.ts";
import { interpreter } from "../state/interpreter.ts";
import { repr } from "../text/repr.ts";

/**
 * A future of what a native promise gives: on a real clock the host settles promises while the loop waits.
 */
export function adopt<T>(promise: PromiseLike<T>, given: Loop | null = null): Future<T> {
  const loop = given ?? runningLoop();
  const future = new Future<T>({ loop });
  const settle = (body: () => void) => {
    loop.callSoonThreadsafe(() => (future.done() ? undefined : body()));
  };
  promise.then(
    (value) => settle(() => future.setResult(value)),
    (reason: unknown) =>
      settle(() => future.setException(reason instanceof Error ? reason : new RuntimeError(reason))),
  );
  return future;
}

/** Why a native promise is refused on the virtual clock. */
export const NATIVE_PROMISE =
  "A native JavaScript Promise can't be awaited here: the event loop runs on virtual time, and a Promise is settled " +
  "outside it. Await a coroutine, a task or a future instead: asyncio.sleep(seconds) to wait, asyncio.gather(...) for " +
  "several at once, loop.createFuture() for a result that a callback will set.";

/** Whether a value is a native Promise or behaves like one. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && isCallable(Reflect.get(value, "then"));
}

/**
 * Makes a future of this loop of a native promise; a future is given back as it is.
 *
 * Follows `wrap_future` of `Lib/asyncio/futures.py`, which takes the future of a thread pool: what comes from
 * outside the loop is a native promise here.
 *
 * @param future the promise or the future.
 * @param options `loop`: the loop that the future belongs to; the running one unless given.
 * @returns the future.
 * @throws TypeError when the argument is neither, or the clock is virtual: then a promise could never be
 *   settled in time.
 * @python `asyncio.wrap_future`
 * @differs What it wraps is a promise of JavaScript and not a `concurrent.futures.Future`.
 */
export function wrapFuture<T>(
  future: Future<T> | PromiseLike<T>,
  options: { readonly loop?: Loop | null | undefined } = {},
): Future<T> {
  if (future instanceof Future) return future;
  if (!isThenable(future)) {
    throw new TypeError(`a native Promise or an asyncio.Future is expected, got ${repr(future)}`);
  }
  if (interpreter().clock.kind === "virtual") throw new TypeError(NATIVE_PROMISE);
  return adopt(future, options.loop ?? null);
}
