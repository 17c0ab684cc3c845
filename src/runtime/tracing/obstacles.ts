import type { RunningTask } from "../state/current-execution.ts";
import { running } from "../state/current-execution.ts";

/** Who took a lock, and at which line. */
export interface Holder {
  readonly task: RunningTask;
  /** Null when it is not known. */
  readonly line: number | null;
}

/** What keeps a wait from ending, for the message of a deadlock. */
export type Obstacle =
  | { readonly kind: "held"; readonly by: Holder }
  | { readonly kind: "empty" }
  | { readonly kind: "full"; readonly items: number }
  /**
   * `join` of a queue: how many items are not done, how many of them are still in the queue, and which tasks
   * took the others; null when that is not known of all.
   */
  | {
      readonly kind: "unfinished";
      readonly items: number;
      readonly inQueue: number;
      readonly takers: readonly RunningTask[] | null;
    };

/** The task that runs, as the holder of what it takes now; null outside of tasks. */
export function holderNow(): Holder | null {
  const { task, coroutine } = running;
  return task === null ? null : { task, line: coroutine?._programLine() ?? null };
}
