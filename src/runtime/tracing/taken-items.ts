import type { RunningTask } from "../state/current-execution.ts";
import { running } from "../state/current-execution.ts";

/**
 * Which tasks took the items of a queue that are not done yet, for the message of a deadlock. A call of
 * `taskDone` names no item: it counts for one that its own task took, or else for one of the task that was
 * the first to take any.
 */
export class TakenItems {
  readonly #counts = new Map<RunningTask | null, number>();

  /** What runs now takes an item. */
  take(): void {
    const { task } = running;
    this.#counts.set(task, (this.#counts.get(task) ?? 0) + 1);
  }

  /** What runs now says that an item is done. */
  finish(): void {
    const by = this.#counts.has(running.task) ? [running.task] : this.#counts.keys();
    for (const taker of by) {
      const left = (this.#counts.get(taker) ?? 0) - 1;
      if (left > 0) this.#counts.set(taker, left);
      else this.#counts.delete(taker);
      return;
    }
  }

  /** The tasks that took what is not done; null when something else took a part of it. */
  get takers(): readonly RunningTask[] | null {
    const takers = [...this.#counts.keys()];
    return takers.every((taker) => taker !== null) ? takers : null;
  }
}
