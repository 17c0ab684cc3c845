import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../src/trace/model/events.ts";
import { LoopMachine } from "../../../../src/trace/folds/loop-machine.ts";
import type { LoopState } from "../../../../src/trace/model/loop-state.ts";
import { RunTrace } from "../../../../src/trace/folds/run-trace.ts";
import { StateHistory } from "../../../../src/trace/folds/state-history.ts";
import { eventsOf, exampleSource, programs } from "../traces.ts";

const EXAMPLES = ["event-loop/gather", "guarding-tasks/cancel", "guarding-tasks/shield-cancelled"];

function rebuilt(trace: RunTrace, index: number): LoopState {
  const machine = new LoopMachine(trace.index, trace.events);
  machine.forwardTo(index);
  return machine.state();
}

function historyOf(trace: RunTrace, interval: number): StateHistory {
  const history = new StateHistory(trace.index, trace.events, interval);
  history.extendTo(trace.events.length - 1);
  return history;
}

describe("The state at a moment", () => {
  it.each(EXAMPLES)("is the same forwards, backwards and rebuilt from the start in %s.", (example) => {
    const trace = new RunTrace(eventsOf(exampleSource(example)));
    const history = historyOf(trace, 5);
    const forwards = trace.events.map((_, index) => history.at(index));
    const backwards = trace.events.map((_, index) => history.at(trace.events.length - 1 - index)).reverse();
    expect(backwards).toEqual(forwards);
    expect(forwards).toEqual(trace.events.map((_, index) => rebuilt(trace, index)));
  });

  it("is the same however one came there, in random programs.", () => {
    fc.assert(
      fc.property(programs, fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (program, walk) => {
        const trace = new RunTrace(eventsOf(program));
        const history = historyOf(trace, 8);
        for (const number of walk) {
          const index = (number % (trace.events.length + 1)) - 1;
          expect(history.at(index)).toEqual(rebuilt(trace, index));
        }
      }),
      { numRuns: 12 },
    );
  });

  it("is the same after a step forward and one back, in random programs.", () => {
    fc.assert(
      fc.property(programs, fc.nat(), (program, number) => {
        const trace = new RunTrace(eventsOf(program));
        const index = number % trace.events.length;
        const before = structuredClone(trace.stateAt(index));
        trace.stateAt(index + 1);
        expect(trace.stateAt(index)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it("does not depend on the batches in which the events came.", () => {
    const events = eventsOf(exampleSource("guarding-tasks/shield-cancelled"));
    const whole = new RunTrace(events);
    const single = new RunTrace();
    for (const event of events) single.push([event]);
    expect(events.map((_, index) => single.stateAt(index))).toEqual(
      events.map((_, index) => whole.stateAt(index)),
    );
    expect(single.timeline.rows()).toEqual(whole.timeline.rows());
    expect(single.timeline.allArrows).toEqual(whole.timeline.allArrows);
  });

  it("before the first event is an empty loop.", () => {
    const trace = new RunTrace(eventsOf(exampleSource("event-loop/gather")));
    expect(trace.stateAt(-1)).toMatchObject({
      index: -1,
      time: 0,
      ready: [],
      timers: [],
      tasks: [],
      task: null,
    });
  });
});

// What the loop does next must be what the state before said.
function expectQueuesToForetell(trace: RunTrace, event: TraceEvent, index: number): void {
  const before = trace.stateAt(index - 1);
  if (event.kind === "handle-run") expect(before.ready[0]).toBe(event.handle);
  if (event.kind !== "loop-iteration") return;
  const due = trace.index.dueAt(index);
  expect(before.timers.slice(0, due.length)).toEqual(due);
  expect(trace.stateAt(index).ready).toEqual([...before.ready, ...due]);
}

describe("The queues", () => {
  it("foretell which handle runs next and which timers are due, in random programs.", () => {
    fc.assert(
      fc.property(programs, (program) => {
        const trace = new RunTrace(eventsOf(program));
        trace.events.forEach((event, index) => {
          expectQueuesToForetell(trace, event, index);
        });
      }),
      { numRuns: 12 },
    );
  });

  it("start afresh with a second loop.", () => {
    const source = `import asyncio from "asyncio";
async function leaving() { asyncio.getRunningLoop().callLater(9, () => {}); }
async function second() { await asyncio.sleep(0); }
asyncio.run(leaving());
asyncio.run(second());
`;
    const trace = new RunTrace(eventsOf(source));
    const begin = trace.events.findLastIndex(
      (event) => event.kind === "loop-iteration" && event.iteration === 1,
    );
    expect(trace.stateAt(begin - 1).timers).toHaveLength(1);
    expect(trace.stateAt(begin).timers).toEqual([]);
  });
});
