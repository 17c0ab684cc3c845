import { callbackText, InternalCallback } from "../futures/callbacks.ts";
import { Future } from "../futures/futures.ts";
import { running } from "../state/current-execution.ts";
import type { Loop } from "../state/loop-types.ts";
import { places } from "../text/cpython-places.ts";
import { describeWait } from "../tracing/wait-descriptions.ts";

class SetResultUnlessCancelled extends InternalCallback {
  get _text(): string {
    return callbackText(places._set_result_unless_cancelled);
  }

  _invoke(future: unknown): void {
    if (future instanceof Future && !future.done()) future._setResult(null);
  }
}

const SET_RESULT = new SetResultUnlessCancelled();

/** Has a waiter resolved in the next iteration. */
export function wakeWaiter(loop: Loop, waiter: Future<null>): void {
  loop._callInternal(SET_RESULT, waiter, running.task?._id ?? null);
}

/** A future that is waited for, named on the timeline. */
export function namedFuture<T>(loop: Loop, label: () => string): Future<T> {
  const future = loop.createFuture<T>();
  if (loop._interpreter.isRecorded) describeWait(future, label());
  return future;
}
