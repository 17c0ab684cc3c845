import type { TaskId } from "../model/events.ts";
import type { TaskFacts } from "../model/facts.ts";
import type { Row } from "../model/timeline-elements.ts";

/**
 * The rows of a timeline.
 *
 * @param tasks in the order in which they were made, which is kept among those under one task
 */
export function rowsOf(tasks: readonly TaskFacts[]): readonly Row[] {
  const children = new Map<TaskId | null, TaskFacts[]>();
  for (const task of tasks) {
    const siblings = children.get(task.parent);
    if (siblings === undefined) children.set(task.parent, [task]);
    else siblings.push(task);
  }
  const rows: Row[] = [];
  // Tasks that await tasks may be nested more deeply than calls can be.
  const open = stackOf(children.get(null), 0);
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { task, depth } = entry;
    rows.push({ task: task.id, parent: task.parent, depth, isInternal: task.isInternal });
    for (const child of stackOf(children.get(task.id), depth + 1)) open.push(child);
  }
  return rows;
}

function stackOf(
  tasks: readonly TaskFacts[] | undefined,
  depth: number,
): { task: TaskFacts; depth: number }[] {
  return (tasks ?? []).map((task) => ({ task, depth })).reverse();
}
