import ts from "typescript";
import { describe, expect, it } from "vitest";
import { runToEvents } from "../../../../../src/sandbox/run-to-events.ts";
import { RunTrace } from "../../../../../src/trace/folds/run-trace.ts";
import { FollowedOrder } from "../../../../../src/trace/orders/orders.ts";
import { OrderGame } from "../../../../../src/ui/exercise/orders/order-game.ts";
import { programOf } from "../../../trace/traces.ts";

const source = programOf(
  "await asyncio.gather(ada(), grace());",
  'async function ada() { print("a"); await asyncio.sleep(0); }\nasync function grace() { print("g"); }',
);

function gameOf(order: readonly number[]): OrderGame {
  const { events } = runToEvents(ts, source, {}, new FollowedOrder(order).choose);
  return new OrderGame(new RunTrace(events), order);
}

describe("a game of orders", () => {
  it("begins where more than one task is ready, and says what each would do", () => {
    const { options, isOver } = gameOf([]);
    expect(isOver).toBe(false);
    expect(options.map(({ place, name }) => [place, name])).toEqual([
      [0, "Task-2 ada"],
      [1, "Task-3 grace"],
    ]);
    expect(options[0]?.state).toMatch(/^begins/);
  });

  it("tells the turns so far, each with who ran", () => {
    expect(gameOf([1]).turns.map(({ who }) => who)).toEqual([
      "Task-1 main",
      "Task-3 grace",
      "Task-2 ada",
      "Task-2 ada",
      "Task-1 main",
    ]);
    expect(gameOf([1]).turns[1]).toEqual({
      who: "Task-3 grace",
      story: "prints “g”. Task-3 grace is done at 0.00 s.",
    });
  });

  it("goes on to the next choice", () => {
    const { options, turns } = gameOf([0]);
    expect(turns.map(({ who }) => who)).toEqual(["Task-1 main", "Task-2 ada"]);
    expect(options.map(({ name }) => name)).toEqual(["Task-3 grace", "Task-2 ada"]);
  });

  it("is over when nothing is left to choose", () => {
    expect(gameOf([1]).isOver).toBe(true);
    expect(gameOf([1]).options).toEqual([]);
  });

  it("ignores what an order says beyond that", () => {
    expect(gameOf([1, 1, 1]).order).toEqual([1]);
  });
});
