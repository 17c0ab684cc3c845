import { Coroutine, at, internalCoroutine } from "./coroutines.ts";
import { describeWait } from "./described-waits.ts";
import { runningLoop } from "./events.ts";
import { ValueError } from "./exceptions.ts";
import { Future, SetResultUnlessCancelled } from "./futures.ts";
import { ONE_TURN } from "./one-turn.ts";
import { numberRepr } from "./repr.ts";
import { running } from "./running.ts";

/**
 * Waits; other tasks run meanwhile. A delay of 0 or less only lets the others go first.
 *
 * Follows `sleep` of `Lib/asyncio/tasks.py`.
 *
 * @param delay seconds.
 * @param result what `await` gives in the end; null unless given.
 * @returns a coroutine.
 * @throws ValueError when the delay is not a number (NaN).
 * @python `asyncio.sleep`
 */
export function sleep(delay: number): Coroutine<null>;
export function sleep<T>(delay: number, result: T): Coroutine<T>;
export function sleep(delay: number, result: unknown = null): Coroutine<unknown> {
  if (typeof delay === "number" && delay <= 0) {
    const turn = new Coroutine(ONE_TURN, "sleep", 687, "asyncio/tasks.py");
    turn._result = result;
    return turn;
  }
  return internalCoroutine(sleeping(delay, result), "sleep", "asyncio/tasks.py", 687);
}

function* sleeping<T>(delay: number, result: T): Generator<unknown, T, T> {
  if (typeof delay !== "number")
    throw new TypeError(`sleep() needs a number of seconds, got ${String(delay)}`);
  if (Number.isNaN(delay)) throw new ValueError("Invalid delay: NaN (not a number)");
  const loop = runningLoop();
  const future = new Future<T>({ loop });
  const when = loop.time() + delay;
  if (loop._interpreter.instrument !== null)
    describeWait(future, `sleep(${numberRepr(delay)})`, { until: when });
  const wakes = running.task?._id ?? null;
  const timer = loop._callAt(when, new SetResultUnlessCancelled(result), [future], wakes);
  try {
    return yield at(702, future);
  } finally {
    timer.cancel();
  }
}
