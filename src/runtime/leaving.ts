import type { Coroutine } from "./coroutines.ts";
import { BaseException, RuntimeError, StopIteration, withoutStack } from "./exceptions.ts";
import { noteContext } from "./handling.ts";
import { leaveCoroutine } from "./traceback.ts";

/** Exceptions that were raised in coroutines of the runtime's own. */
const raisedBefore = new WeakSet<object>();

/**
 * Notes that an exception is raised in a coroutine of the runtime's own, which may catch it and raise it once more later.
 *
 * @param exception what is raised.
 */
export function noteRaised(exception: unknown): void {
  if (exception instanceof Error) raisedBefore.add(exception);
}

/**
 * What leaves a coroutine when its body has raised: notes the frame in the traceback, and what was being handled.
 *
 * @param frame the coroutine.
 * @param raised what its body raised.
 * @param raising whether `given` had been raised in it.
 * @param given what was raised in it.
 * @returns the exception.
 */
export function leave(frame: Coroutine<unknown>, raised: unknown, raising: boolean, given: unknown): unknown {
  const exception = exceptionOf(raised);
  const started = frame._line !== 0 || frame._file !== null;
  const own = frame._raisedInBody;
  if (frame._file === null && started && (own === undefined || own === exception)) {
    leaveCoroutine(exception, frame._name, frame._line, raising && exception === given);
  }
  // The program's own coroutines say what they handle.
  if (frame._file !== null && raising && exception !== given) noteHandled(exception, given);
  noteContext(exception);
  return exception;
}

// An exception that comes out of a coroutine of the runtime's own into which another one was just raised was raised while
// that one was being handled. One that was caught earlier is raised once more when nothing is being handled.
function noteHandled(exception: Error, handled: unknown): void {
  if (raisedBefore.has(exception)) return;
  if (exception instanceof BaseException && "__context__" in exception && Object.isExtensible(exception)) {
    const { __context__ } = exception;
    if (__context__ === null && exception.__cause__ !== handled) exception.__context__ = handled;
  }
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
