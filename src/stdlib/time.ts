import { VIRTUAL_TIME } from "../trace/model/virtual-time.ts";
import { interpreter, OverflowError, repr, ValueError } from "../runtime/index.ts";

// What is more, CPython cannot represent in nanoseconds.
const MAX_SECONDS = 2 ** 63 / 1e9;

/** The words depend on the type in Python: a whole number that is written without an exponent is an int. */
function tooLong(seconds: number): string {
  return Number.isInteger(seconds) && seconds < 1e21
    ? "timestamp too large to convert to C PyTime_t"
    : "timestamp out of range for platform time_t";
}

/**
 * Blocks for some seconds: on the event loop nothing else runs meanwhile. `await asyncio.sleep(seconds)` lets
 * others run.
 *
 * Follows `sleep` of Python's `time`.
 *
 * @param seconds how long.
 * @throws ValueError when it is negative or NaN; OverflowError when it is more than 292 years; TypeError when
 *   it is no number.
 * @python `time.sleep`
 */
export function sleep(seconds: number): void {
  if (typeof seconds !== "number")
    throw new TypeError(`${repr(seconds)} cannot be interpreted as a number of seconds`);
  if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
  if (Math.abs(seconds) >= MAX_SECONDS) throw new OverflowError(tooLong(seconds));
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
  return VIRTUAL_TIME.epoch + interpreter().readClock();
}

/**
 * Seconds on a clock that never goes back; the one that the event loop uses.
 *
 * @python `time.monotonic`
 */
export function monotonic(): number {
  return interpreter().readClock();
}

/**
 * Seconds on a clock for measuring how long something takes; here the same as {@link monotonic}.
 *
 * @python `time.perf_counter`
 */
export function perfCounter(): number {
  return interpreter().readClock();
}
