import type { CoroutineBody } from "./coroutine-frame.ts";

type Next = (this: CoroutineBody, value: unknown) => IteratorResult<unknown, unknown>;

function* nothing(): Generator<unknown, void, unknown> {
  // Only the `next` method is needed.
}

/**
 * The `next` that all generators inherit. Every generator function gives its generators a prototype of their
 * own, so that `body.next` would be looked up again for each of many kinds of coroutines, which takes a tenth
 * of a task switch.
 */
// The caller says on which generator, and that generator's own type says what it takes.
export const generatorNext: Next = Reflect.get(nothing(), "next");
