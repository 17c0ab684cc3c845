import { cutText } from "../../trace/model/cut-text.ts";
import type { WaitTarget } from "../../trace/model/events.ts";
import type { Obstacle } from "./obstacles.ts";

/** What waiting for a future is, beyond its label. */
export interface WaitDetails {
  /** Whether it is a lock or a queue that one waits for. */
  readonly kind?: "lock" | "queue";
  /** The loop's second at which a timer resolves the future. */
  readonly until?: number;
  /** Says what keeps the wait from ending, for the message of a deadlock. */
  readonly obstacle?: () => Obstacle | null;
  /** The futures that it waits for; undefined once the trace has them. */
  members?: Iterable<{ _waitTarget(): WaitTarget }> | undefined;
}

const waits = new WeakMap<object, WaitDetails & { readonly label: string }>();

/**
 * Describes for the trace what waiting for a future means in the program. Call it only when the run is
 * traced.
 */
export function describeWait(future: object, label: string, details: WaitDetails = {}): void {
  waits.set(future, { label: cutText(label), ...details });
}

/** The description of a future; undefined when there is none. */
export function describedWait(future: object): (WaitDetails & { readonly label: string }) | undefined {
  return waits.get(future);
}
