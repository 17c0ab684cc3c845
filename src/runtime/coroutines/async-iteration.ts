import { yielded } from "./async-generators.ts";
import { typeName, isCallable } from "../text/python-types.ts";

/**
 * The iterator of a `for await`. It has no `return`: as in Python, leaving the loop early does not close a
 * generator.
 *
 * @param iterable what is iterated over.
 * @throws TypeError when it cannot be iterated over asynchronously.
 */
export function asyncValues(iterable: unknown): { next(): unknown } {
  const method: unknown =
    typeof iterable === "object" && iterable !== null
      ? Reflect.get(iterable, Symbol.asyncIterator)
      : undefined;
  if (!isCallable(method)) {
    throw new TypeError(
      `'async for' requires an object with __aiter__ method, got ${typeName(iterable)}: ` +
        "`for await` needs an async generator or an object with [Symbol.asyncIterator](); use `for` for the others.",
    );
  }
  const iterator: unknown = Reflect.apply(method, iterable, []);
  if (
    typeof iterator !== "object" ||
    iterator === null ||
    !("next" in iterator) ||
    !isCallable(iterator.next)
  ) {
    throw new TypeError(
      `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`,
    );
  }
  const { next } = iterator;
  return { next: (): unknown => Reflect.apply(next, iterator, []) };
}

/**
 * What `yield*` iterates over in an asynchronous generator: its items, marked for the consumer.
 *
 * @param iterable the asynchronous iterable that is delegated to.
 */
export function* asyncDelegator(iterable: unknown): Generator<unknown, void, unknown> {
  const iterator = asyncValues(iterable);
  for (;;) {
    const step: unknown = yield iterator.next();
    if (typeof step !== "object" || step === null)
      throw new TypeError("an asynchronous iterator gave no result");
    if ("done" in step && step.done === true) return;
    yield yielded("value" in step ? step.value : undefined);
  }
}
