import type { Coroutine } from "../coroutines/coroutines.ts";
import { RuntimeError } from "../exceptions/exceptions.ts";
import { Task } from "../tasks/tasks.ts";
import { addCoroutineEntry } from "../exceptions/traceback.ts";
import { interpreter } from "../state/interpreter.ts";
import { cutText } from "../../trace/model/cut-text.ts";
import { blockerOf, cyclesOf, describeCycle, describeWait } from "./blocked-tasks.ts";

/**
 * Records that nothing can ever happen again in a loop, and makes the error for it: it says which tasks wait
 * where and for what, what keeps these waits from ending, and which tasks wait for each other. Its traceback
 * leads to where the oldest task waits.
 *
 * @param unfinished the loop's tasks that are not done.
 * @param hasTimers whether timers are set: for infinity, then.
 * @param hasConnections whether connections are open.
 */
export function deadlockOf(
  unfinished: Iterable<unknown>,
  hasTimers: boolean,
  hasConnections: boolean,
): RuntimeError {
  const tasks = [...unfinished].filter((task) => task instanceof Task);
  const waits = tasks.map((task) => describeWait(task, tasks.length === 1));
  record(tasks, waits);
  const sentences =
    tasks.length === 0
      ? ["the loop runs, but there is no task and no callback"]
      : [waits.join("; "), ...cyclesOf(tasks).map(describeCycle)];
  const error = new RuntimeError(
    `deadlock: nothing is ready and no timer is ${hasTimers ? "ever due" : "set"}, so nothing can ever happen again: ${sentences.join(". ")}. ` +
      "Let something that runs set the result that is waited for, or limit the wait with asyncio.timeout(seconds)." +
      (hasConnections
        ? " A connection that is waited for ends when its other end is closed, for example with writer.close()."
        : ""),
  );
  const [oldest] = tasks;
  if (oldest !== undefined) leadTo(oldest, error);
  return error;
}

function record(tasks: readonly Task<unknown>[], sentences: readonly string[]): void {
  const run = interpreter();
  if (!run.isRecorded) return;
  const waits = tasks.slice(0, run.stuckWaitsLeft).map((task, place) => ({
    task: task._id,
    sentence: cutText(sentences[place] ?? ""),
    by: blockerOf(task)?._id ?? null,
  }));
  run.stuckWaitsLeft -= waits.length;
  run.record({ kind: "loop-deadlocked", ...run.moment(), waits });
}

function leadTo(task: Task<unknown>, exception: Error): void {
  let coroutine: Coroutine<unknown> | null = task._coroutine._innermost;
  for (; coroutine !== null; coroutine = coroutine._awaiter) {
    if (coroutine._file === null && coroutine._line !== 0) {
      addCoroutineEntry(exception, coroutine._name, coroutine._line, true);
    }
  }
}
