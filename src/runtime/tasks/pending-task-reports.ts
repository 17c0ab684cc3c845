import { closeAbandoned } from "../coroutines/close-coroutine.ts";
import { sourceTraceback } from "../futures/creation-sites.ts";
import type { Finalizer } from "../state/interpreter.ts";
import type { CoroutineFrame } from "../coroutines/coroutine-frame.ts";
import type { Loop } from "../state/loop-types.ts";

/** The part of a task that a report needs. */
interface PendingTask {
  readonly _coroutine: CoroutineFrame & { readonly _serial: number };
  readonly _serial: number;
  readonly _loop: Loop;
  readonly _logDestroyPending: boolean;
  done(): boolean;
}

/**
 * What happens to a task that is still pending when its loop closes: its coroutine is closed, and the task is
 * reported. CPython does both when it collects the objects, in the order in which they were made.
 *
 * Follows `Task.__del__` of `Lib/asyncio/tasks.py`.
 *
 * @param task the task.
 */
export function finalizersOf(task: PendingTask): readonly Finalizer[] {
  const coroutine = task._coroutine;
  return [
    { serial: coroutine._serial, run: () => closeAbandoned(coroutine) },
    { serial: task._serial, run: () => reportDestroyed(task) },
  ];
}

function reportDestroyed(task: PendingTask): void {
  if (!task._logDestroyPending || task.done()) return;
  const message = "Task was destroyed but it is pending!";
  task._loop.callExceptionHandler({ message, task, ...sourceTraceback(task) });
}
