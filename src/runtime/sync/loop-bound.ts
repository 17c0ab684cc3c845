import type { Loop } from "../state/loop-types.ts";
import type { Obstacle } from "../tracing/obstacles.ts";
import { describeWait } from "../tracing/wait-descriptions.ts";
import { RuntimeError } from "../exceptions/exceptions.ts";
import { Future } from "../futures/futures.ts";
import { runningLoopOrNull } from "../futures/handles.ts";
import { instanceRepr, repr } from "../text/repr.ts";

/**
 * Something that belongs to the loop on which it was first waited for.
 *
 * Follows `_LoopBoundMixin` of `Lib/asyncio/mixins.py`.
 */
export abstract class LoopBound {
  #loop: Loop | null = null;

  /**
   * @internal A future to wait for.
   * @param label what waiting for it is, in the trace: `lock.acquire`.
   */
  _createWaiter(kind: "lock" | "queue", label: string): Future<null> {
    const loop = this.#boundLoop();
    const waiter = new Future<null>({ loop });
    if (loop._interpreter.isRecorded)
      describeWait(waiter, label, { kind, obstacle: () => this._obstacle?.(label) ?? null });
    return waiter;
  }

  /** @internal What keeps a wait with that label from ending; null when there is nothing to say. */
  _obstacle?(label: string): Obstacle | null;

  #boundLoop(): Loop {
    const loop = runningLoopOrNull();
    this.#loop ??= loop;
    if (loop === null || loop !== this.#loop) {
      throw new RuntimeError(`${repr(this)} is bound to a different event loop`);
    }
    return loop;
  }

  /** @internal The beginning of Python's text, and what an object of its kind adds to it. */
  _reprWith(state: string, waiting: number): string {
    const object = instanceRepr(this);
    return `${object.slice(0, -1)} [${state}${waiting > 0 ? `, waiters:${waiting}` : ""}]>`;
  }
}
