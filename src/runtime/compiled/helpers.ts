import type { CoroutineBody } from "../coroutines/coroutine-frame.ts";
import { AsyncGenerator, yielded } from "../coroutines/async-generators.ts";
import { asyncDelegator, asyncValues } from "../coroutines/async-iteration.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { at } from "../coroutines/internal-coroutines.ts";
import { addDisposableResource, disposeResources } from "./disposal.ts";
import { endExcept, beginExcept, withRaiseContext, raisedInExcept } from "../exceptions/exception-context.ts";

// What compiled programs call. TypeScript turns every async function into a generator that it passes to
// these.

/** The generator function that TypeScript makes of an async function's body. */
type GeneratorFunction = (...args: unknown[]) => CoroutineBody;

/**
 * Makes the coroutine of a call of an async function; nothing of its body runs yet.
 *
 * @param thisArgument the call's `this`.
 * @param args the call's arguments, when the body needs them.
 * @param _promise unused: TypeScript passes the promise's constructor.
 * @param generatorFunction the body.
 * @param name Python's qualified name of the function.
 * @param line where the function begins, counted from 1.
 */
export function __awaiter(
  thisArgument: unknown,
  args: ArrayLike<unknown> | undefined | null,
  _promise: unknown,
  generatorFunction: GeneratorFunction,
  name: string,
  line: number,
): Coroutine<unknown> {
  return new Coroutine(callBody(thisArgument, args, generatorFunction), name, line);
}

/**
 * Makes the asynchronous generator of a call of an `async function*`.
 *
 * @param thisArgument the call's `this`.
 * @param args the call's arguments, when the body needs them.
 * @param generatorFunction the body, in which every `yield` is marked with {@link __yield}.
 * @param name Python's qualified name of the function.
 * @param line where the function begins, counted from 1.
 */
export function __asyncGenerator(
  thisArgument: unknown,
  args: ArrayLike<unknown> | undefined | null,
  generatorFunction: GeneratorFunction,
  name: string,
  line: number,
): AsyncGenerator<unknown> {
  return new AsyncGenerator(callBody(thisArgument, args, generatorFunction), name, line);
}

function callBody(
  thisArgument: unknown,
  args: ArrayLike<unknown> | undefined | null,
  generatorFunction: GeneratorFunction,
): CoroutineBody {
  if (args === undefined || args === null) return generatorFunction.call(thisArgument);
  const body: unknown = Reflect.apply(generatorFunction, thisArgument, args);
  return body as CoroutineBody;
}

/** Marks an `await` of an asynchronous generator: what is not marked as a `yield` is awaited. */
export function __await<T>(awaited: T): T {
  return awaited;
}

export {
  at as __at,
  addDisposableResource as __addDisposableResource,
  asyncDelegator as __asyncDelegator,
  asyncValues as __asyncValues,
  disposeResources as __disposeResources,
  endExcept as __endExcept,
  beginExcept as __beginExcept,
  withRaiseContext as __withRaiseContext,
  raisedInExcept as __raisedInExcept,
  yielded as __yield,
};
