import type { CoroutineFrame } from "./coroutine-frame.ts";
import { GeneratorExit, RuntimeError, StopIteration, withoutStack } from "../exceptions/exceptions.ts";
import { interpreter } from "../state/interpreter.ts";
import { repr } from "../text/repr.ts";
import { formatAlone, NOT_RAISED, setTraceback, tracebackOf } from "../exceptions/traceback.ts";

/**
 * Ends a coroutine where it is suspended: those that it awaits are closed first, then a GeneratorExit is
 * raised at its `await`, or what came out of the one that it awaits.
 *
 * Follows `gen_close` of `Objects/genobject.c`.
 *
 * @param coroutine one that is suspended.
 * @throws RuntimeError when it awaits again; or any other exception that it raises.
 */
export function closeSuspended(coroutine: CoroutineFrame): void {
  let given: unknown = withoutStack(GeneratorExit);
  let frame: CoroutineFrame | null = coroutine._innermost;
  while (frame !== null) {
    const awaiter: CoroutineFrame | null = frame === coroutine ? null : frame._awaiter;
    frame._awaiter = null;
    frame._innermost = frame;
    given = closeAlone(frame, given);
    frame = awaiter;
  }
  if (!(given instanceof GeneratorExit)) throw given;
}

/**
 * Raises something in a coroutine that awaits no other one; gives what is to be raised in the one that awaits
 * it.
 */
function closeAlone(frame: CoroutineFrame, given: unknown): unknown {
  try {
    frame._resume(true, given);
  } catch (exception) {
    return exception;
  }
  return frame._body === null
    ? withoutStack(GeneratorExit)
    : new RuntimeError("coroutine ignored GeneratorExit");
}

/**
 * Closes the coroutine of a task that will never run again: its `finally` blocks run now. What it raises has
 * nowhere to go and is printed.
 *
 * Follows `_PyGen_Finalize` of `Objects/genobject.c`, which closes a coroutine when it is collected.
 *
 * @param coroutine the task's.
 */
export function closeAbandoned(coroutine: CoroutineFrame): void {
  if (coroutine._state !== "suspended") return;
  const text = repr(coroutine);
  try {
    coroutine.close();
  } catch (exception) {
    writeIgnored(text, exception);
  }
}

/**
 * Closes an asynchronous generator once more that continued when it was closed and is no longer used: its
 * `finally` blocks run now, up to the first that waits.
 *
 * Follows `_PyGen_Finalize` and `gen_close` of `Objects/genobject.c`.
 *
 * @param generator the generator.
 * @param step the `aclose` that does it.
 */
export function closeFreed(generator: object, step: CoroutineFrame): void {
  const text = repr(generator);
  try {
    step.send();
  } catch (exception) {
    if (!(exception instanceof StopIteration)) writeIgnored(text, exception);
    return;
  }
  writeIgnored(text, withoutStack(RuntimeError, "async generator ignored GeneratorExit"));
  // With the generator goes what it awaits; the generator itself is not resumed.
  const awaited = awaitedBy(step);
  if (awaited !== null) closeAbandoned(awaited);
}

/** The coroutine that a suspended one awaits; null when that is no coroutine. */
function awaitedBy(coroutine: CoroutineFrame): CoroutineFrame | null {
  let frame = coroutine._innermost;
  if (frame === coroutine) return null;
  while (frame._awaiter !== null && frame._awaiter !== coroutine) frame = frame._awaiter;
  frame._innermost = coroutine._innermost;
  return frame;
}

function writeIgnored(text: string, exception: unknown): void {
  // It was not closed by a call of the program.
  if (tracebackOf(exception) === null) setTraceback(exception, NOT_RAISED);
  const lines = [`Exception ignored while closing generator ${text}:`, ...formatAlone(exception), ""];
  interpreter().write("stderr", lines.join("\n"));
}
