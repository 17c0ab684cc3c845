import { places } from "../text/cpython-places.ts";
import { getRunningLoop } from "./running-loop.ts";
import { copyContext } from "../contextvars.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { describeWait } from "../tracing/wait-descriptions.ts";

/**
 * Runs a blocking function in a thread, so that it does not hold the loop up. On the virtual clock the
 * function's own `time.sleep` passes beside the loop's time. What it prints appears, and what it gives to
 * `loop.callSoonThreadsafe` is called, when the clock gets there.
 *
 * Follows `to_thread` of `Lib/asyncio/threads.py`.
 *
 * @param callback the function; not an async one.
 * @param args what it is called with.
 * @returns a coroutine of what the function returns.
 * @python `asyncio.to_thread`
 * @differs There are no threads here. The function runs at once and to its end, outside the loop; on the
 *   virtual clock the time that it takes passes beside the loop's own, as if another thread had spent it.
 */
export function toThread<A extends unknown[], T>(callback: (...args: A) => T, ...args: A): Coroutine<T> {
  return internalCoroutine(inThread(callback, args), places.to_thread);
}

function* inThread<A extends unknown[], T>(callback: (...args: A) => T, args: A): Generator<unknown, T, T> {
  const loop = getRunningLoop();
  const context = copyContext();
  const future = loop.runInExecutor(null, () => context.run(callback, ...args));
  if (loop._interpreter.isRecorded) describeWait(future, `to_thread(${callback.name})`);
  return yield at(places.to_thread.awaits[0], future);
}
