import { RunTrace } from "../trace/folds/run-trace.ts";
import type { TraceEvent } from "../trace/model/events.ts";
import { explore } from "../trace/orders/explore.ts";
import { type Chooser, type Explored, FollowedOrder, type Orders } from "../trace/orders/orders.ts";
import { meetsAll } from "../trace/target/check.ts";
import type { Outcome } from "./protocol.ts";

// How long orders are tried, in milliseconds: less than the time after which the page takes a worker that
// says nothing for one that hangs.
const LONGEST = 8000;

/** Takes the events of a run in batches. */
export type Emit = (events: readonly TraceEvent[]) => void;

/**
 * Runs a program in the order or the orders that are asked for. Of several, only one leaves its events: the
 * first that is not right, else that of the queue.
 *
 * @param run runs the program once, with a chooser
 * @param emit takes the events of the run that is shown
 * @param report is called with what was found, before those events
 * @param now real time in milliseconds
 */
export function runInOrders(
  orders: Orders,
  run: (emit: Emit, choose: Chooser) => Outcome,
  emit: Emit,
  report: (explored: Explored) => void,
  now: () => number,
): Outcome {
  if (orders.kind === "one") return run(emit, new FollowedOrder(orders.order).choose);
  const end = now() + LONGEST;
  const isRight = (choose: Chooser): boolean => {
    const events: TraceEvent[] = [];
    const outcome = run((batch) => {
      for (const event of batch) events.push(event);
    }, choose);
    return outcome.kind !== "stopped" && meetsAll(new RunTrace(events), orders.conditions);
  };
  const explored = explore(isRight, orders.most, () => now() < end);
  report(explored);
  return run(emit, new FollowedOrder(explored.failing ?? []).choose);
}
