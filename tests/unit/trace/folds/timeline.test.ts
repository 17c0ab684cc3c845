import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunTrace } from "../../../../src/trace/folds/run-trace.ts";
import { RunTrace as Trace } from "../../../../src/trace/folds/run-trace.ts";
import type { Scale } from "../../../../src/trace/folds/scale.ts";
import type { Arrow, Segment } from "../../../../src/trace/model/timeline-elements.ts";
import { eventsOf, exampleSource, programOf, programs, taskOf, traceOf } from "../traces.ts";

const SCALES: readonly Scale[] = ["time", "steps"];

function lifeOf(trace: RunTrace, coroutine: string): string[] {
  return trace.timeline.allSegments(taskOf(trace, coroutine).id).map(({ kind, on }) => {
    if (on === null || on.kind === "yield") return kind;
    return `${kind} ${on.label}`;
  });
}

function arrowsOf<K extends Arrow["kind"]>(trace: RunTrace, kind: K): readonly Extract<Arrow, { kind: K }>[] {
  return trace.timeline.allArrows.filter(
    (arrow): arrow is Extract<Arrow, { kind: K }> => arrow.kind === kind,
  );
}

describe("A row", () => {
  it("shows when a task was ready, ran and waited, and for what.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    expect(lifeOf(trace, "main")).toEqual(["ready", "running", "waiting gather", "ready", "running"]);
    expect(lifeOf(trace, "job1")).toEqual(["ready", "running", "waiting sleep(1)", "ready", "running"]);
    expect(lifeOf(trace, "job2")).toEqual(["ready", "running"]);
  });

  it("is under the row of the task that awaits its task, also through gather.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    const rows = trace.timeline.rows().filter((row) => !row.isInternal);
    expect(rows.map(({ task, parent, depth }) => [task, parent, depth])).toEqual([
      [1, null, 0],
      [2, 1, 1],
      [3, 1, 1],
    ]);
  });

  it("has no gap from the making of its task to the end, in random programs.", () => {
    fc.assert(
      fc.property(programs, (program) => {
        const trace = new Trace(eventsOf(program));
        for (const task of trace.index.tasks) {
          const segments = trace.timeline.allSegments(task.id);
          expect(segments[0]?.from).toBe(task.createdAt);
          expect(segments.at(-1)?.to ?? null).toBe(task.endedAt);
          for (let place = 1; place < segments.length; place++) {
            expect(segments[place]?.from).toBe(segments[place - 1]?.to);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it("is what the loop's state says, at every moment of random programs.", () => {
    fc.assert(
      fc.property(programs, (program) => {
        const trace = new Trace(eventsOf(program));
        trace.events.forEach((event, index) => {
          // A step begins with its handle, one event before the task says so.
          if (event.kind === "handle-run") return;
          for (const { task, status } of trace.stateAt(index).tasks) {
            const segment = trace.timeline.segmentAt(task, index);
            expect(segment?.kind ?? "ended").toBe(
              status === "done" || status === "cancelled" || status === "failed" ? "ended" : status,
            );
          }
        });
      }),
      { numRuns: 10 },
    );
  });
});

describe("The visible range", () => {
  it.each(SCALES)("has exactly the segments of which a part lies in it, on the scale of %s.", (scale) => {
    fc.assert(
      fc.property(programs, fc.nat(1000), fc.nat(1000), (program, begin, end) => {
        const { timeline, index } = new Trace(eventsOf(program));
        const extent = timeline.extent(scale);
        const from = (extent * Math.min(begin, end)) / 1000;
        const to = (extent * Math.max(begin, end)) / 1000;
        const isVisible = (segment: Segment): boolean =>
          timeline.position(segment.from, scale) <= to &&
          (segment.to === null ? extent : timeline.position(segment.to, scale)) >= from;
        for (const { id } of index.tasks) {
          expect(timeline.segments(id, from, to, scale)).toEqual(timeline.allSegments(id).filter(isVisible));
        }
      }),
      { numRuns: 12 },
    );
  });

  it("sums up what is too narrow to be seen, and loses nothing.", () => {
    const trace = traceOf(
      programOf("  for (let i = 0; i < 200; i++) await asyncio.sleep(0);\n  await asyncio.sleep(1);"),
    );
    const { timeline } = trace;
    const all = timeline.allSegments(1);
    const shown = timeline.segments(1, 0, timeline.extent("steps"), "steps", 20);
    const count = shown.reduce((sum, item) => sum + (item.kind === "summary" ? item.count : 1), 0);
    expect(shown.length).toBeLessThan(30);
    expect(count).toBe(all.length);
  });

  it("finds the event of a position again.", () => {
    const trace = traceOf(exampleSource("guarding-tasks/shield-cancelled"));
    trace.events.forEach((event, index) => {
      expect(trace.timeline.indexAt(trace.timeline.position(index, "steps"), "steps")).toBe(index);
      const last = trace.timeline.indexAt(event.time, "time");
      expect(trace.events[last]?.time).toBe(event.time);
      expect(trace.events[last + 1]?.time ?? Infinity).toBeGreaterThan(event.time);
    });
  });

  it("has the writes of a task as marks.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    const { id } = taskOf(trace, "job1");
    const { timeline } = trace;
    expect(timeline.marks(id, 0, 1, "time")).toHaveLength(2);
    expect(timeline.marks(id, 0.5, 1, "time")).toHaveLength(1);
  });

  it("has exactly the arrows of which a part lies in it.", () => {
    const trace = traceOf(exampleSource("guarding-tasks/shield-cancelled"));
    const { timeline } = trace;
    const late = timeline.allArrows.filter(
      (arrow) => arrow.to === null || timeline.position(arrow.to, "time") >= 0.75,
    );
    expect(timeline.arrows(0.75, 2, "time")).toEqual(late);
    expect(late.length).toBeLessThan(timeline.allArrows.length);
  });
});

describe("An arrow", () => {
  it("leads from the task that is done, through gather, to the one that continues.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    const job1 = taskOf(trace, "job1");
    const wake = arrowsOf(trace, "wake").find((arrow) => arrow.toTask === taskOf(trace, "main").id);
    expect(wake).toMatchObject({ fromTask: job1.id, from: job1.endedAt, completed: { kind: "future" } });
    expect(trace.events[wake?.doneAt ?? 0]).toMatchObject({ kind: "future-done", label: "gather" });
    expect(trace.events[wake?.to ?? 0]).toMatchObject({ kind: "task-stepped", task: 1 });
  });

  it("shows which task cancels which, and that it is cancelled.", () => {
    const trace = traceOf(exampleSource("guarding-tasks/cancel"));
    const [main, job1] = [taskOf(trace, "main"), taskOf(trace, "job1")];
    expect(arrowsOf(trace, "cancel")).toMatchObject([
      { fromTask: main.id, target: job1.id, on: null, through: null, outcome: "cancelled" },
    ]);
  });

  it("shows which await received the cancellation, and that the task swallowed it.", () => {
    const trace = traceOf(
      programOf(
        "  const task = asyncio.createTask(job());\n  await asyncio.sleep(0.5);\n  task.cancel();\n  await task;",
        "async function job() {\n  try {\n    await asyncio.sleep(1);\n  } catch {}\n}",
      ),
    );
    expect(arrowsOf(trace, "cancel")).toMatchObject([
      { line: 4, on: { kind: "timer", label: "sleep(1)" }, outcome: "caught" },
    ]);
  });

  it("shows that a cancellation was passed on by a gather.", () => {
    const trace = traceOf(
      programOf(
        `  const task = asyncio.createTask(outer());
  await asyncio.sleep(0.5);
  task.cancel();
  await asyncio.gather(task, { returnExceptions: true });`,
        "async function job() {\n  await asyncio.sleep(1);\n}\nasync function outer() {\n  await asyncio.gather(job(), job());\n}",
      ),
    );
    const [first, ...others] = arrowsOf(trace, "cancel");
    expect(first).toMatchObject({ target: taskOf(trace, "outer").id, through: null });
    expect(
      others.map(({ through, outcome }) => [through?.kind === "future" && through.label, outcome]),
    ).toEqual([
      ["gather", "cancelled"],
      ["gather", "cancelled"],
    ]);
  });

  it("shows that only the shield was cancelled.", () => {
    const trace = traceOf(exampleSource("guarding-tasks/shield-cancelled"));
    const [main, job1] = [taskOf(trace, "main"), taskOf(trace, "job1")];
    expect(arrowsOf(trace, "cancel-future")).toMatchObject([
      { fromTask: main.id, toTask: job1.id, target: { label: "shield" } },
    ]);
    expect(arrowsOf(trace, "cancel")).toEqual([]);
    expect(job1.end).toBe("done");
  });

  it("relates a task to those that it gathers, as long as it waits.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    const [first, second] = arrowsOf(trace, "relation");
    expect(first).toMatchObject({ relation: "gather", fromTask: 1, toTask: 2 });
    expect(second).toMatchObject({ relation: "gather", fromTask: 1, toTask: 3 });
    expect(trace.events[first?.to ?? 0]).toMatchObject({ kind: "task-stepped", task: 1 });
  });
});

it("A trace with only the required fields has the same rows and wake-ups.", () => {
  const events = eventsOf(exampleSource("guarding-tasks/shield-cancelled"));
  const bare = events.map((event) => {
    const copy = { ...event };
    for (const field of ["stack", "completed", "raises", "through"]) Reflect.deleteProperty(copy, field);
    return copy;
  });
  const [whole, poor] = [new Trace(events), new Trace(bare)];
  expect(poor.timeline.rows()).toEqual(whole.timeline.rows());
  for (const { id } of whole.index.tasks) {
    expect(poor.timeline.allSegments(id)).toEqual(whole.timeline.allSegments(id));
  }
  const wakes = (trace: RunTrace): unknown => arrowsOf(trace, "wake").map(({ from, to }) => [from, to]);
  expect(wakes(poor)).toEqual(wakes(whole));
});
