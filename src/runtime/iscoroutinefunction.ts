import { isCallable, wrappedFunction } from "./callbacks.ts";

// Compiled, an async function is a plain function whose body is nothing but a call of the helper that makes coroutines.
const BEGINNING = /^[^{]*(?:\{\s*return |=>\s*)__awaiter\(/;

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
  return BEGINNING.test(Function.prototype.toString.call(value));
}
