import type { ClosableGenerator, Loop } from "../state/loop-types.ts";
import { CancelledError, Exception } from "../exceptions/exceptions.ts";
import { gather } from "../tasks/gather.ts";
import { repr } from "../text/repr.ts";

/**
 * Closes asynchronous generators and reports what goes wrong. Follows `shutdown_asyncgens` of
 * `Lib/asyncio/base_events.py`.
 */
export function* closeGenerators(loop: Loop, open: Set<ClosableGenerator>): Generator<unknown, void, never> {
  const generators = [...open];
  open.clear();
  if (generators.length === 0) return;
  const closing = generators.map((generator) => generator.aclose());
  const results: readonly unknown[] = yield gather(...closing, { returnExceptions: true });
  results.forEach((result, index) => {
    if (!(result instanceof Exception) || result instanceof CancelledError) return;
    const asyncgen = generators[index];
    loop.callExceptionHandler({
      message: `an error occurred during closing of asynchronous generator ${repr(asyncgen)}`,
      exception: result,
      asyncgen,
    });
  });
}
