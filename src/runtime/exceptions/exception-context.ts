import { BaseException } from "./exceptions.ts";
import { interpreter } from "../state/interpreter.ts";
import { type RunningCoroutine, running } from "../state/current-execution.ts";
import { catchInCoroutine } from "./traceback.ts";

// What is raised while another exception is being handled has that one as its `__context__`. CPython knows at
// every moment which exception is being handled: each frame of a coroutine has a stack of them
// (`_PyErr_StackItem`), and below it lie the stacks of the coroutines that await it. JavaScript does not say,
// so compiled programs call `beginExcept` and `endExcept` around each `catch` and `finally` (see
// `src/compiler/handlers.ts`), and `withRaiseContext` in each `throw`.
//
// - `beginExcept` pushes onto the stack of the coroutine that runs; that of an asynchronous generator is the
//   generator's, because each of its steps is a coroutine of its own. Outside of all coroutines it is the
//   run's.
// - `handledNow` looks from the running coroutine outwards for the first stack that is not empty.
// - What the program raises gets its context when it is raised (`withRaiseContext`). What JavaScript or the
//   runtime raises gets it when it is first caught or leaves a coroutine (`noteContext`), once (`noted`).
// - What is thrown into suspended coroutines, as a cancellation is, is chained to what each of them handles
//   in turn, from the innermost outwards (`thrownInto`). Until one of them suspends again, those further out
//   are not part of the chain of awaiting coroutines: `running.thrownFrom` is where they begin.

/** An exception that is being handled. */
export interface HandledException {
  readonly exception: unknown;
  /** Whose stack it lies on. */
  readonly owner: object;
  /** What the owner was handling already. */
  readonly outer: HandledException | null;
}

const stacks = new WeakMap<object, HandledException>();
/** The coroutine that resumed another one by hand, or made an eager task. */
const resumers = new WeakMap<object, RunningCoroutine>();
/** Exceptions whose context has been noted where they were raised. */
const noted = new WeakSet<object>();

/**
 * Begins the handling of an exception, by the coroutine that runs.
 *
 * @param exception what was caught.
 * @param inCoroutine whether the coroutine's own body caught it, and not a function that it called.
 * @returns what {@link endExcept} ends.
 */
export function beginExcept(exception: unknown, inCoroutine: boolean): HandledException {
  const { coroutine } = running;
  if (inCoroutine && coroutine !== null) {
    catchInCoroutine(exception, coroutine._name, coroutine._line);
  }
  noteContext(exception);
  const run = interpreter();
  const owner = coroutine?._exceptionState ?? run.outsideCoroutines;
  const handled = { exception, owner, outer: stacks.get(owner) ?? null };
  stacks.set(owner, handled);
  run.handledCount++;
  return handled;
}

/** Ends the handling of an exception; undefined when there was none. */
export function endExcept(handled: HandledException | undefined): void {
  if (handled === undefined) return;
  interpreter().handledCount--;
  if (handled.outer === null) stacks.delete(handled.owner);
  else stacks.set(handled.owner, handled.outer);
}

/**
 * Notes that an exception leaves the handling of another one.
 *
 * @param handled what was being handled; undefined when nothing was.
 * @param exception what was raised meanwhile.
 * @returns the exception.
 */
export function raisedInExcept(handled: HandledException | undefined, exception: unknown): unknown {
  if (handled !== undefined) noteContext(exception);
  return exception;
}

/**
 * Notes what is being handled while a program raises an exception. Follows `_PyErr_SetObject` of
 * `Python/errors.c`.
 *
 * @param exception what is raised.
 * @param outside a generator that is not running, though something is done to it: what it handles does not
 *   count.
 * @returns the exception.
 */
export function withRaiseContext<T>(exception: T, outside: object | null = null): T {
  if (exception instanceof Error) {
    noted.add(exception);
    setContext(exception, handledNow(outside));
  }
  return exception;
}

/**
 * As {@link withRaiseContext}, once for every exception, for those that were raised where the context was not
 * set.
 */
export function noteContext(exception: unknown): void {
  if (interpreter().handledCount === 0 || !(exception instanceof BaseException) || noted.has(exception))
    return;
  noted.add(exception);
  if ("__context__" in exception && exception.__context__ === null) setContext(exception, handledNow());
}

/**
 * Notes what a coroutine or a generator itself is handling while an exception is raised where it is
 * suspended.
 *
 * Follows `_PyErr_ChainStackItem` of `Python/errors.c`.
 *
 * @param owner whose stack it lies on.
 * @param exception what is raised.
 */
export function thrownInto(owner: object, exception: unknown): void {
  if (interpreter().handledCount === 0 || !(exception instanceof Error)) return;
  noted.add(exception);
  const handled = stacks.get(owner);
  if (handled !== undefined) setContext(exception, handled.exception);
}

/**
 * Remembers which coroutine resumes another one by hand, or makes an eager task, until that suspends: what
 * the first handles is being handled.
 */
export function resumedBy(coroutine: object, resumer: RunningCoroutine | null): void {
  if (resumer === null) resumers.delete(coroutine);
  else if (interpreter().handledCount > 0) resumers.set(coroutine, resumer);
}

function rootOf(coroutine: RunningCoroutine): RunningCoroutine {
  let root = coroutine;
  while (root._awaiter !== null) root = root._awaiter;
  return root;
}

/** What is being handled at this moment; null when nothing is. Follows `_PyErr_GetTopmostException`. */
function handledNow(outside: object | null = null): unknown {
  const run = interpreter();
  if (run.handledCount === 0) return null;
  let coroutine = running.coroutine;
  while (coroutine !== null) {
    const owner = coroutine._exceptionState;
    const handled = owner === outside ? undefined : stacks.get(owner);
    if (handled !== undefined) return handled.exception;
    // What is thrown into a coroutine is thrown past those that await it (`_gen_throw` of
    // `Objects/genobject.c`).
    if (coroutine === running.thrownFrom) coroutine = rootOf(coroutine);
    coroutine = coroutine._awaiter ?? resumers.get(coroutine) ?? null;
  }
  return stacks.get(run.outsideCoroutines)?.exception ?? null;
}

function setContext(exception: unknown, handled: unknown): void {
  if (handled === null || handled === exception || !hasContext(exception)) return;
  // No exception may be its own context's context.
  const seen = new Set<unknown>();
  for (let other: unknown = handled; hasContext(other) && !seen.has(other); other = other.__context__) {
    seen.add(other);
    if (other.__context__ === exception) {
      other.__context__ = null;
      break;
    }
  }
  exception.__context__ = handled;
}

// JavaScript's own errors count as instances, and have no context.
function hasContext(exception: unknown): exception is BaseException {
  return exception instanceof BaseException && "__context__" in exception && Object.isExtensible(exception);
}
