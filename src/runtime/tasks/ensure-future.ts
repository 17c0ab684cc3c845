import { places } from "../text/cpython-places.ts";
import type { Loop } from "../state/loop-types.ts";
import type { Awaitable } from "../coroutines/coroutines.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { madeIn } from "../futures/creation-sites.ts";
import { currentLoop } from "../futures/handles.ts";
import { RuntimeError, ValueError } from "../exceptions/exceptions.ts";
import { Future } from "../futures/futures.ts";
import { interpreter } from "../state/interpreter.ts";
import { isThenable } from "../futures/native-promises.ts";

/**
 * Makes a task of a coroutine; a future or a task is given back as it is.
 *
 * Follows `ensure_future` of `Lib/asyncio/tasks.py`.
 *
 * @param awaitable what will be awaited.
 * @param options `loop`: the loop that runs it; the running one unless given.
 * @returns the future or the new task.
 * @throws TypeError when the argument cannot be awaited.
 * @python `asyncio.ensure_future`
 * @differs `loop` is an option: `ensureFuture(job(), { loop })`.
 */
export function ensureFuture<T>(
  awaitable: Awaitable<T>,
  options: { readonly loop?: Loop | null | undefined } = {},
): Future<T> {
  const { loop } = options;
  if (awaitable instanceof Future) {
    if (loop !== undefined && loop !== null && loop !== awaitable._loop) {
      throw new ValueError(
        "The future belongs to a different loop than the one specified as the loop argument",
      );
    }
    return awaitable;
  }
  if (awaitable instanceof Coroutine) {
    const runner = loop ?? currentLoop();
    try {
      return madeIn(runner.createTask(awaitable), places.ensure_future);
    } catch (exception) {
      if (exception instanceof RuntimeError) awaitable.close();
      throw exception;
    }
  }
  if (!isAwaitable(awaitable)) {
    throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  }
  const wrapper = internalCoroutine<T>(
    wrapAwaitable(awaitable),
    places["ensure_future.<locals>._wrap_awaitable"],
  );
  return madeIn((loop ?? currentLoop()).createTask(wrapper), places.ensure_future);
}

function isAwaitable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "__await__" in value || (interpreter().clock.kind === "real" && isThenable(value));
}

/** The body of a coroutine that awaits an object with an `__await__` of its own. */
export function* wrapAwaitable<T>(awaitable: unknown): Generator<unknown, T, T> {
  return yield awaitable;
}
