import ts from "typescript";
import { expect, test } from "vitest";
import { type Emit, runInOrders } from "../../../src/frame/run-orders.ts";
import { runToEvents } from "../../../src/sandbox/run-to-events.ts";
import { foldOutput } from "../../../src/trace/folds/output.ts";
import type { TraceEvent } from "../../../src/trace/model/events.ts";
import type { Chooser, Explored, Orders } from "../../../src/trace/orders/orders.ts";
import { programOf } from "../trace/traces.ts";

const source = programOf(
  "await asyncio.gather(job('a'), job('b'));",
  "async function job(name: string) { print(name); }",
);

/** What a program printed in the run that is left, and what came of trying its orders. */
function ran(orders: Orders, now = () => 0): { printed: string[]; found: Explored[] } {
  const events: TraceEvent[] = [];
  const found: Explored[] = [];
  const run = (emit: Emit, choose: Chooser) => {
    const { events: own, outcome } = runToEvents(ts, source, {}, choose);
    emit(own);
    return outcome;
  };
  const report = (explored: Explored) => found.push(explored);
  runInOrders(orders, run, (batch) => events.push(...batch), report, now);
  return { printed: foldOutput(events).map(({ text }) => text), found };
}

test("one order is run as it is given", () => {
  expect(ran({ kind: "one", order: [1] })).toEqual({ printed: ["b", "a"], found: [] });
});

test("of all orders the first that is not right leaves its events", () => {
  const conditions = [{ kind: "prints" as const, lines: ["a", "b"] }];
  const { printed, found } = ran({ kind: "all", conditions, most: 100 });
  expect(printed).toEqual(["b", "a"]);
  expect(found).toEqual([{ tried: 2, isWhole: false, failing: [1] }]);
});

test("when all are right, that of the queue leaves its events", () => {
  const conditions = [{ kind: "prints" as const, lines: ["a", "b"], inAnyOrder: true }];
  const { printed, found } = ran({ kind: "all", conditions, most: 100 });
  expect(printed).toEqual(["a", "b"]);
  expect(found).toEqual([{ tried: 2, isWhole: true, failing: null }]);
});

test("when time is up, the rest is not tried, which is said", () => {
  const times = [0, 100_000];
  const { found } = ran({ kind: "all", conditions: [], most: 100 }, () => times.shift() ?? 100_000);
  expect(found).toEqual([{ tried: 1, isWhole: false, failing: null }]);
});
