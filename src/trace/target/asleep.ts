import type { RunTrace } from "../folds/run-trace.ts";
import type { TaskId } from "../model/events.ts";

/** The moment of a run at which most calls of a coroutine function sleep. */
export interface MostAsleep {
  /** The tasks in which they sleep, in the order in which they fell asleep. */
  readonly tasks: readonly TaskId[];
  /** The event with which the last of them fell asleep; null when none ever did. */
  readonly event: number | null;
}

/**
 * Finds the first moment at which more calls of a coroutine function sleep than at any moment before. A call
 * sleeps while its task waits for a timer, in the function or in what it awaits.
 *
 * @param coroutine the name of the function
 * @param limit stops at the first moment with more than these
 */
export function mostAsleep(trace: RunTrace, coroutine: string, limit = Infinity): MostAsleep {
  const asleep = new Set<TaskId>();
  let most: MostAsleep = { tasks: [], event: null };
  for (const [index, event] of trace.events.entries()) {
    if (event.task === null) continue;
    if (event.kind !== "task-suspended") {
      asleep.delete(event.task);
      continue;
    }
    const isInside = (event.stack ?? []).some(({ name }) => name === coroutine);
    if (!isInside || event.on.kind !== "timer") continue;
    asleep.add(event.task);
    if (asleep.size > most.tasks.length) most = { tasks: [...asleep], event: index };
    if (asleep.size > limit) break;
  }
  return most;
}
