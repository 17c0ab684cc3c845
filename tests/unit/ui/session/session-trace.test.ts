import { atom } from "nanostores";
import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../src/trace/model/events.ts";
import { SessionTrace } from "../../../../src/ui/session/session-trace.ts";
import { printed } from "../fakes.ts";

/** A run whose events arrive when the test says so. */
class FakeRun {
  readonly $count = atom(0);
  events: readonly TraceEvent[] = [];

  arrive(events: readonly TraceEvent[]): void {
    this.events = events;
    this.$count.set(events.length);
  }
}

function lines(count: number, name = "line"): TraceEvent[] {
  return Array.from({ length: count }, (_, place) => printed(place, `${name} ${String(place)}`));
}

describe("SessionTrace", () => {
  it("has read the events of an ordinary run when they arrive", () => {
    const run = new FakeRun();
    const trace = new SessionTrace(run);
    run.arrive(lines(500));
    expect(trace.isUpToDate).toBe(true);
    expect(trace.$read.get()).toBe(500);
    expect(trace.current.index.lines).toHaveLength(500);
  });

  it("reads a long run that is there already piece by piece, all of it in the end", async () => {
    const run = new FakeRun();
    run.arrive(lines(100_000));
    const trace = new SessionTrace(run);
    expect(trace.isUpToDate).toBe(false);
    expect(trace.$read.get()).toBeLessThan(20_000);
    expect((await trace.whole()).events).toHaveLength(100_000);
    expect(trace.isUpToDate).toBe(true);
  });

  it("begins again with another run, also while it reads the last one", async () => {
    const run = new FakeRun();
    run.arrive(lines(100_000));
    const trace = new SessionTrace(run);
    run.arrive(lines(50_000, "other"));
    const whole = await trace.whole();
    expect(whole.events).toEqual(run.events);
  });

  it("keeps the last run until events of the next arrive", () => {
    const run = new FakeRun();
    const trace = new SessionTrace(run);
    run.arrive(lines(3));
    run.arrive([]);
    expect(trace.current.events).toHaveLength(3);
  });
});
