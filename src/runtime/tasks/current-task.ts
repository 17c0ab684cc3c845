import type { Loop } from "../state/loop-types.ts";
import { runningLoop } from "../futures/handles.ts";
import { running } from "../state/current-execution.ts";
import { Task } from "./tasks.ts";

/**
 * The task that is running, or null in a callback.
 *
 * Follows `current_task` of `Lib/asyncio/tasks.py`.
 *
 * @param loop the loop; the running one unless given.
 * @throws RuntimeError when no loop is given and none is running.
 * @python `asyncio.current_task`
 */
export function currentTask(loop?: Loop | null): Task<unknown> | null {
  const owner = loop ?? runningLoop();
  return running.task instanceof Task && running.task._loop === owner ? running.task : null;
}

/**
 * The tasks of a loop that are not done, as a set.
 *
 * Follows `all_tasks` of `Lib/asyncio/tasks.py`.
 *
 * @param loop the loop; the running one unless given.
 * @throws RuntimeError when no loop is given and none is running.
 * @python `asyncio.all_tasks`
 */
export function allTasks(loop?: Loop | null): Set<Task<unknown>> {
  const tasks = new Set<Task<unknown>>();
  for (const task of (loop ?? runningLoop())._tasks) if (task instanceof Task) tasks.add(task);
  return tasks;
}
