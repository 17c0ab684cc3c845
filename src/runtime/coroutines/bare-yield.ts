import { places } from "../text/cpython-places.ts";
import type { CoroutineBody } from "./coroutine-frame.ts";

function refuse(): never {
  throw new TypeError("the body of sleep(0) is no generator");
}

/**
 * The body of `sleep(0)`: it yields once and gives the coroutine's `_result`. `resume` knows it and does that
 * itself: with a generator of its own for every call, a switch of tasks took twice as long.
 */
export const ONE_TURN: CoroutineBody = { next: refuse, throw: refuse };

/** The line of `Lib/asyncio/tasks.py` on which `sleep(0)` suspends. */
export const LINE_OF_TURN = places.sleep.awaits[0];
