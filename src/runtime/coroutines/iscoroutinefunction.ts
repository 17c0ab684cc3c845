import { isCallable, wrappedFunction } from "../text/python-types.ts";
import { interpreter } from "../state/interpreter.ts";

/**
 * Whether calling a function gives a coroutine: it was written with `async`, and is no generator.
 *
 * Follows `iscoroutinefunction` of `Lib/asyncio/coroutines.py`.
 *
 * @param value any value.
 * @python `asyncio.iscoroutinefunction`
 */
export function iscoroutinefunction(value: unknown): boolean {
  if (!isCallable(value)) return false;
  const wrapped = wrappedFunction(value);
  if (wrapped !== null) return iscoroutinefunction(wrapped);
  return interpreter().source.describe(value)?.isCoroutineFunction ?? false;
}
