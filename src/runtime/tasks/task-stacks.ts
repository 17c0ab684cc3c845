import { frameLines } from "../text/frame-lines.ts";
import type { CoroutineFrame } from "../coroutines/coroutine-frame.ts";
import { interpreter } from "../state/interpreter.ts";
import { exceptionLine, repr } from "../text/repr.ts";
import type { StackFrame } from "../coroutines/stack-frames.ts";
import { frameOf } from "../coroutines/stack-frames.ts";
import { framesOf } from "../exceptions/traceback.ts";

export type { StackFrame };

/** The part of a task that its stack is read from. */
interface StackOwner {
  readonly _coroutine: CoroutineFrame;
  readonly _exception: unknown;
  cancelled(): boolean;
}

/** What {@link printTaskStack} takes. */
export interface PrintStackOptions {
  /** How many frames at most; all unless given. */
  readonly limit?: number | null | undefined;
  /** Where it goes; `stderr` unless given. */
  readonly file?: "stdout" | "stderr" | undefined;
}

/**
 * The frames of a task: where its coroutine is suspended (that one frame only), or the traceback of what it
 * raised.
 *
 * Follows `_task_get_stack` of `Lib/asyncio/base_tasks.py`.
 *
 * @param task the task.
 * @param limit how many frames at most; null for all.
 * @returns the frames, the oldest first; none when the task has returned or was cancelled.
 */
export function taskStack(task: StackOwner, limit: number | null): StackFrame[] {
  const frames = allFrames(task);
  return limit === null ? frames : frames.slice(0, Math.max(0, limit));
}

function allFrames(task: StackOwner): StackFrame[] {
  if (task._coroutine._body !== null) return [frameOf(task._coroutine)];
  if (task._exception === undefined || task.cancelled()) return [];
  const { fileName } = interpreter().source;
  return framesOf(task._exception).map(({ name, line }) => ({ fileName, name, line, kind: "async" }));
}

/**
 * Prints the frames of a task.
 *
 * Follows `_task_print_stack` of `Lib/asyncio/base_tasks.py`.
 *
 * @param task the task.
 * @param limit how many frames at most; null for all.
 * @param file where it goes.
 */
export function printTaskStack(task: StackOwner, limit: number | null, file: "stdout" | "stderr"): void {
  const frames = taskStack(task, limit);
  const exception = task.cancelled() ? undefined : task._exception;
  const title = exception === undefined ? "Stack" : "Traceback";
  const lines = [
    frames.length === 0
      ? `No stack for ${repr(task)}`
      : `${title} for ${repr(task)} (most recent call last):`,
  ];
  for (const { fileName, line, name } of frames) lines.push(...frameLines(fileName, line, name));
  if (exception !== undefined) lines.push(exceptionLine(exception));
  interpreter().write(file, `${lines.join("\n")}\n`);
}
