import type { CPythonPlace } from "../text/cpython-places.ts";
import type { CoroutineBody } from "./coroutine-frame.ts";
import { Coroutine } from "./coroutines.ts";
import { running } from "../state/current-execution.ts";

/**
 * Makes a coroutine of the runtime's own from a generator that yields what it awaits.
 *
 * @param place the function in CPython's library of which it is the counterpart, for reprs.
 */
export function internalCoroutine<T>(body: Generator<unknown, T, never>, place: CPythonPlace): Coroutine<T> {
  return new Coroutine<T>(asBody(body), place.name, place.line, place.file);
}

function asBody(generator: Generator<unknown, unknown, never>): CoroutineBody {
  // A generator's own type says what `next` takes; the loop gives it what it asked for.
  return generator as CoroutineBody;
}

/**
 * Notes the line of the `await` at which the running coroutine is about to suspend.
 *
 * @param line counted from 1; in a coroutine of the runtime's own, the line of CPython's library, for reprs.
 * @param awaited what is awaited.
 * @returns what is awaited.
 */
export function at<T>(line: number, awaited: T): T {
  const { coroutine } = running;
  if (coroutine !== null) coroutine._line = line;
  return awaited;
}
