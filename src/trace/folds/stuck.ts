import type { LoopDeadlockedEvent, TaskId } from "../model/events.ts";
import type { Stuck } from "../model/timeline-elements.ts";

const NO_CIRCLE: readonly TaskId[] = [];

/** The waits that end in a deadlock, with those that make a circle. @param index the event's */
export function stuckIn({ waits }: LoopDeadlockedEvent, index: number): readonly Stuck[] {
  const blockers = new Map(waits.map(({ task, by }) => [task, by]));
  const circles = new Map<TaskId, readonly TaskId[]>();
  for (const circle of circlesOf(blockers)) for (const task of circle) circles.set(task, circle);
  return waits.map(({ task, sentence, by }) => {
    const circle = circles.get(task) ?? NO_CIRCLE;
    return { task, index, sentence, circle, next: circle.length === 0 ? null : by };
  });
}

/** Tasks that wait for each other, each before the one for which it waits; or one that waits for itself. */
function circlesOf(blockers: ReadonlyMap<TaskId, TaskId | null>): readonly (readonly TaskId[])[] {
  // The place in the path on which a task was met.
  const places = new Map<TaskId, number>();
  return [...blockers.keys()].flatMap((first) => {
    const path: TaskId[] = [];
    const met = places.size;
    let task: TaskId | null = first;
    for (; task !== null && !places.has(task); task = blockers.get(task) ?? null) {
      places.set(task, met + path.length);
      path.push(task);
    }
    const start = task === null ? -1 : (places.get(task) ?? -1) - met;
    return start < 0 ? [] : [path.slice(start)];
  });
}
