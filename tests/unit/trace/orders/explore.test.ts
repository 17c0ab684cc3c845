import ts from "typescript";
import { describe, expect, it } from "vitest";
import { runToEvents } from "../../../../src/sandbox/run-to-events.ts";
import { foldOutput } from "../../../../src/trace/folds/output.ts";
import { RunTrace } from "../../../../src/trace/folds/run-trace.ts";
import { choicePointsOf } from "../../../../src/trace/orders/choice-points.ts";
import { explore } from "../../../../src/trace/orders/explore.ts";
import { type Chooser, FollowedOrder, type ReadyHandle } from "../../../../src/trace/orders/orders.ts";
import { programOf } from "../traces.ts";

const handle = (id: number, isOwn = false): ReadyHandle => ({ handle: id, isOwn });

describe("an order that is followed", () => {
  it("takes what it says, and then the first of the queue", () => {
    const followed = new FollowedOrder([1]);
    const two = [handle(1), handle(2)];
    expect([followed.choose(two), followed.choose(two)]).toEqual([1, 0]);
    expect(followed.choices).toEqual([
      { taken: 1, of: 2 },
      { taken: 0, of: 2 },
    ]);
  });

  it("chooses nothing where one handle is ready, or a callback of asyncio itself", () => {
    const followed = new FollowedOrder([1]);
    expect(followed.choose([handle(1)])).toBe(0);
    expect(followed.choose([handle(1), handle(2, true)])).toBe(1);
    expect(followed.choices).toEqual([]);
  });

  it("takes the last of the queue where it asks for one that is not there", () => {
    expect(new FollowedOrder([5]).choose([handle(1), handle(2)])).toBe(1);
  });
});

describe("trying all orders", () => {
  /** Makes choices among so many handles, as a program would, and says what was chosen. */
  const choices = (choose: Chooser, counts: readonly number[]): string =>
    counts.map((count) => choose(Array.from({ length: count }, (_, place) => handle(place + 1)))).join("");

  it("tries each once, the order of the queue first", () => {
    const seen: string[] = [];
    const explored = explore((choose) => seen.push(choices(choose, [2, 3])) > 0, 100);
    expect(seen).toEqual(["00", "01", "02", "10", "11", "12"]);
    expect(explored).toEqual({ tried: 6, isWhole: true, failing: null });
  });

  it("ends with the first that is not right", () => {
    expect(explore((choose) => choices(choose, [2, 2]) !== "10", 100)).toEqual({
      tried: 3,
      isWhole: false,
      failing: [1, 0],
    });
  });

  it("says so when there are more than it may try", () => {
    expect(explore((choose) => choices(choose, [2, 2]) !== "", 3)).toEqual({
      tried: 3,
      isWhole: false,
      failing: null,
    });
  });

  it("says so when it may not go on", () => {
    const mayNot = () => false;
    expect(explore((choose) => choices(choose, [2, 2]) !== "", 100, mayNot)).toEqual({
      tried: 1,
      isWhole: false,
      failing: null,
    });
  });
});

describe("a program whose ready handles are chosen", () => {
  const source = programOf(
    "await asyncio.gather(job('a'), job('b'));",
    "async function job(name: string) { print(name, 1); await asyncio.sleep(0); print(name, 2); }",
  );
  const run = (order: readonly number[]): RunTrace =>
    new RunTrace(runToEvents(ts, source, {}, new FollowedOrder(order).choose).events);
  const printed = (trace: RunTrace): string =>
    foldOutput(trace.events)
      .map(({ text }) => text.replace(" ", ""))
      .join(" ");

  it("runs as always when the first of the queue is taken each time", () => {
    expect(printed(run([]))).toBe("a1 b1 a2 b2");
    const always: Chooser = () => 0;
    expect(runToEvents(ts, source, {}, always).events).toEqual(runToEvents(ts, source).events);
  });

  it("runs in the order that is chosen", () => {
    expect(printed(run([1, 1]))).toBe("b1 b2 a1 a2");
    expect(printed(run([0, 1]))).toBe("a1 a2 b1 b2");
  });

  it("has as many orders as its steps can be interleaved in", () => {
    const seen = new Set<string>();
    const explored = explore((choose) => {
      seen.add(printed(new RunTrace(runToEvents(ts, source, {}, choose).events)));
      return true;
    }, 1000);
    expect(explored.isWhole).toBe(true);
    expect(seen.size).toBe(6);
  });

  it("says in its trace where something was chosen, and among what", () => {
    const points = choicePointsOf(run([1, 0]));
    expect(points.slice(0, 2).map(({ taken, options }) => [taken, options.length])).toEqual([
      [1, 2],
      [0, 2],
    ]);
  });
});
