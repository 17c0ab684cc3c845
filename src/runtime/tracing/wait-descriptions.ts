import type { WaitTarget } from "../../trace/model/events.ts";

/** What waiting for a future is, beyond its label. */
export interface WaitDetails {
  /** Whether it is a lock or a queue that one waits for. */
  readonly kind?: "lock" | "queue";
  /** The loop's second at which a timer resolves the future. */
  readonly until?: number;
  /** What is waited for in its turn, until the trace has been told. */
  members?: Iterable<{ _waitTarget(): WaitTarget }> | undefined;
}

const waits = new WeakMap<object, WaitDetails & { readonly label: string }>();

/** Says for the trace what waiting for a future is in the program's terms; to be called only when somebody listens. */
export function describeWait(future: object, label: string, details: WaitDetails = {}): void {
  waits.set(future, { label, ...details });
}

/** What was said of a future; undefined when nothing was. */
export function describedWait(future: object): (WaitDetails & { readonly label: string }) | undefined {
  return waits.get(future);
}
