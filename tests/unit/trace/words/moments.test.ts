import { describe, expect, it } from "vitest";
import { Moments } from "../../../../src/trace/words/moments.ts";
import { RunTrace } from "../../../../src/trace/folds/run-trace.ts";
import { eventsOf, exampleSource } from "../traces.ts";

const events = eventsOf(exampleSource("event-loop/gather"));

function textOf(moments: Moments): (string | undefined)[] {
  return Array.from({ length: moments.count }, (_, place) => moments.at(place)?.sentence);
}

describe("The text of a run", () => {
  it("lists the moments in order, without what asyncio.run does at its end.", () => {
    expect(textOf(new Moments(new RunTrace(events))).slice(3, 12)).toEqual([
      "Task-1 main creates Task-2 job1 at line 14. It is added to the end of the ready queue.",
      "Task-1 main creates Task-3 job2 at line 14. It is added to the end of the ready queue.",
      "Task-1 main suspends at line 14: it waits for gather of Task-2 job1 and Task-3 job2.",
      "Iteration 2 of the loop begins: 2 callbacks are ready.",
      "Task-2 job1 begins.",
      "Task-2 job1 prints “job1开始” at line 4 (0.00 s).",
      "Task-2 job1 suspends at line 5: it waits for sleep(1), until 1.00 s.",
      "Task-3 job2 begins.",
      "Task-3 job2 prints “job2开始” at line 10 (0.00 s).",
    ]);
    expect(textOf(new Moments(new RunTrace(events))).at(-1)).toBe("Task-1 main is done at 1.00 s.");
  });

  it("finds the moment at or before an event.", () => {
    const moments = new Moments(new RunTrace(events));
    for (let place = 0; place < moments.count; place++) {
      const index = moments.at(place)?.index ?? 0;
      expect(moments.upTo(index)).toBe(place);
    }
    expect(moments.upTo(-1)).toBe(-1);
  });

  it("grows with the run.", () => {
    const trace = new RunTrace();
    const moments = new Moments(trace);
    for (const event of events) {
      trace.push([event]);
      expect(moments.count).toBeLessThanOrEqual(trace.events.length);
    }
    expect(moments.indexes).toEqual(new Moments(new RunTrace(events)).indexes);
  });
});
