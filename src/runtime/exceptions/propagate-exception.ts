import type { CoroutineFrame } from "../coroutines/coroutine-frame.ts";
import { RuntimeError, StopIteration, withoutStack } from "./exceptions.ts";
import { noteContext } from "./exception-context.ts";
import { addCoroutineEntry } from "./traceback.ts";

/**
 * What leaves a coroutine when its body has raised: notes the frame in the traceback, and what was being
 * handled.
 *
 * @param frame the coroutine.
 * @param raised what its body raised.
 * @param raising whether `given` had been raised in it.
 * @param given what was raised in it.
 * @returns the exception.
 */
export function propagate(frame: CoroutineFrame, raised: unknown, raising: boolean, given: unknown): unknown {
  const exception = exceptionOf(raised);
  const started = frame._line !== 0 || frame._file !== null;
  const own = frame._raisedInBody;
  if (frame._file === null && started && (own === undefined || own === exception)) {
    addCoroutineEntry(exception, frame._name, frame._line, raising && exception === given);
  }
  noteContext(exception);
  return exception;
}

// A StopIteration would look like the coroutine's return.
function exceptionOf(raised: unknown): Error {
  if (!(raised instanceof Error)) return new TypeError("exceptions must derive from BaseException");
  if (!(raised instanceof StopIteration)) return raised;
  const error = withoutStack(RuntimeError, "coroutine raised StopIteration");
  error.__cause__ = raised;
  error.__context__ = raised;
  return error;
}
