import { interpreter, repr, ValueError } from "../runtime/index.ts";

// The moment at which the virtual clock stands at 0, as `time.time()` tells it: 2026-01-01 00:00:00 UTC.
const EPOCH = 1_767_225_600;

/**
 * Blocks for some seconds: on the event loop nothing else runs meanwhile. `await asyncio.sleep(seconds)` lets others run.
 *
 * Follows `sleep` of Python's `time`.
 *
 * @param seconds how long.
 * @throws ValueError when it is negative; TypeError when it is no number.
 * @python `time.sleep`
 */
export function sleep(seconds: number): void {
  if (typeof seconds !== "number")
    throw new TypeError(`${repr(seconds)} cannot be interpreted as a number of seconds`);
  if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
  if (seconds < 0) throw new ValueError("sleep length must be non-negative");
  interpreter().clock.block(seconds);
}

/**
 * Seconds since 1970 on the program's clock: on the virtual clock every program begins at the same moment.
 *
 * @python `time.time`
 * @differs A program on the virtual clock begins at midnight of 2026-01-01 UTC.
 */
export function time(): number {
  return EPOCH + interpreter().clock.now();
}

/**
 * Seconds on a clock that never goes back; the one that the event loop goes by.
 *
 * @python `time.monotonic`
 */
export function monotonic(): number {
  return interpreter().clock.now();
}

/**
 * Seconds on a clock for measuring how long something takes; here the same as {@link monotonic}.
 *
 * @python `time.perf_counter`
 */
export function perfCounter(): number {
  return interpreter().clock.now();
}
