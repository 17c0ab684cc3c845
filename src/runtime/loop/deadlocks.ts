import type { WaitTarget } from "../../trace/model/events.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { RuntimeError } from "../exceptions/exceptions.ts";
import { Task } from "../tasks/tasks.ts";
import { addCoroutineEntry } from "../exceptions/traceback.ts";

/**
 * The error for a loop in which nothing can ever happen again: it says which tasks wait where and for what,
 * and its traceback leads to where the oldest task waits.
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
  const who =
    tasks.length === 0
      ? "the loop runs, but there is no task and no callback"
      : tasks.map(describeWait).join("; ");
  const error = new RuntimeError(
    `deadlock: nothing is ready and no timer is ${hasTimers ? "ever due" : "set"}, so nothing can ever happen again: ${who}. ` +
      "Let something that runs set the result that is waited for, or limit the wait with asyncio.timeout(seconds)." +
      (hasConnections
        ? " A connection that is waited for ends when its other end is closed, for example with writer.close()."
        : ""),
  );
  const [oldest] = tasks;
  if (oldest !== undefined) leadTo(oldest, error);
  return error;
}

function describeWait(task: Task<unknown>): string {
  const line = task._learnersLine();
  const place = line === null ? "" : ` at line ${line}`;
  const target = task._futureWaiter;
  const waiting = target instanceof Task ? target.getName() : describeTarget(target?._waitTarget());
  return `${task.getName()} (${task._coroutine._name}) waits${place} for ${waiting}`;
}

function describeTarget(target: WaitTarget | undefined): string {
  if (target === undefined || target.kind === "yield") return "its turn";
  return target.label === "future" ? "a future that is never resolved" : target.label;
}

function leadTo(task: Task<unknown>, exception: Error): void {
  let coroutine: Coroutine<unknown> | null = task._coroutine._innermost;
  for (; coroutine !== null; coroutine = coroutine._awaiter) {
    if (coroutine._file === null && coroutine._line !== 0) {
      addCoroutineEntry(exception, coroutine._name, coroutine._line, true);
    }
  }
}
