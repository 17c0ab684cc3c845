import type { WaitTarget } from "../../trace/model/events.ts";
import { LIMITS } from "../../trace/model/limits.ts";

/** A future or a task, for the trace. */
interface Waited {
  _waitTarget(): WaitTarget;
}

/** What the trace says of what gathers and their like wait for in their turn, within the limits of a run. */
export class MemberTargets {
  #left: number = LIMITS.members;
  #depth = 0;

  /** @returns a target for each of the futures; null when that would pass a limit */
  of(futures: Iterable<Waited>): readonly WaitTarget[] | null {
    const members = [...futures];
    if (members.length > this.#left || this.#depth === LIMITS.memberDepth) return null;
    this.#left -= members.length;
    this.#depth++;
    try {
      return members.map((member) => member._waitTarget());
    } finally {
      this.#depth--;
    }
  }
}
