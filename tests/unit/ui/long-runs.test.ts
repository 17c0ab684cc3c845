import fc from "fast-check";
import { describe, it } from "vitest";
import { compareRuns } from "../../../src/trace/compare/comparison.ts";
import { SchedulePair } from "../../../src/trace/compare/schedule/schedule-pair.ts";
import { foldOutput } from "../../../src/trace/folds/output.ts";
import { RunTrace } from "../../../src/trace/folds/run-trace.ts";
import type { TraceEvent, WaitTarget } from "../../../src/trace/model/events.ts";
import { Moments } from "../../../src/trace/words/moments.ts";
import { loopText, loopViewOf } from "../../../src/ui/loop/loop-view.ts";
import { lineAt } from "../../../src/ui/session/stepping.ts";
import { ShownLines } from "../../../src/ui/output/output-at-position.ts";
import { axesFor } from "../../../src/ui/timeline/drawing/layout.ts";
import { expectNoMoreThanLinear } from "../growth.ts";

type Common = "time" | "iteration" | "task" | "line" | "cause";
type PartOf<Event extends TraceEvent> = Event extends TraceEvent
  ? Omit<Event, Common> & Partial<Pick<Event, "task" | "line" | "cause">>
  : never;
/** An event, but for what can be left to the maker. */
type EventPart = PartOf<TraceEvent>;

/** Makes a run of some hundred thousand events, from what programs do again and again. */
class RunMaker {
  readonly events: TraceEvent[] = [];
  #time = 0;
  #iteration = 1;
  #handle = 0;
  #task = 1;
  #future = 0;

  constructor() {
    this.#add({ kind: "task-created", created: 1, name: "Task-1", coroutine: "main", definedAt: 1 });
  }

  readonly actions = {
    sleep: (): void => {
      this.#add({
        kind: "task-suspended",
        task: 1,
        line: 2,
        on: { kind: "yield" },
        stack: [{ name: "main", line: 2 }],
      });
      this.#wake(1);
    },
    wait: (): void => {
      const until = this.#time + 1;
      const future = ++this.#future;
      this.#add({
        kind: "task-suspended",
        task: 1,
        line: 3,
        on: { kind: "timer", future, until, label: "sleep(1)" },
      });
      const handle = ++this.#handle;
      this.#add({
        kind: "handle-scheduled",
        handle,
        callback: "_set_result_unless_cancelled()",
        when: until,
        wakes: 1,
      });
      this.#add({ kind: "clock-moved", from: this.#time, to: until, reason: "timer" });
      this.#time = until;
      this.#add({ kind: "loop-iteration", ready: 1 });
      this.#add({ kind: "handle-run", handle });
      this.#add({ kind: "future-done", future, state: "finished", cause: handle });
      this.#wake(1);
    },
    timer: (): void => {
      const handle = ++this.#handle;
      this.#add({
        kind: "handle-scheduled",
        handle,
        callback: "f()",
        when: this.#time + 1e6,
        wakes: null,
        task: 1,
      });
    },
    task: (): void => {
      const created = ++this.#task;
      const name = `Task-${String(created)}`;
      this.#add({ kind: "task-created", created, name, coroutine: "job", definedAt: 9, task: 1, line: 4 });
      this.#wake(created);
    },
    gather: (): void => {
      const members: WaitTarget[] = [{ kind: "task", task: this.#task, label: "job" }];
      // Gathers can be nested only so deep.
      if (this.#future % 16 > 0) members.push({ kind: "future", future: this.#future, label: "gather" });
      const on: WaitTarget = { kind: "future", future: ++this.#future, label: "gather", members };
      this.#add({ kind: "task-suspended", task: 1, line: 5, on });
      this.#wake(1);
    },
    end: (): void => {
      if (this.#task > 1) this.#add({ kind: "task-returned", task: this.#task, result: "r".repeat(100) });
    },
    cancel: (): void => {
      this.#add({ kind: "task-cancel-requested", target: this.#task, task: 1, message: null, line: 6 });
    },
    print: (): void => {
      this.#add({ kind: "output", stream: "stdout", text: "x", task: 1, line: 7 });
    },
    printLine: (): void => {
      this.#add({ kind: "output", stream: "stderr", text: "a line\n", task: null, line: 7 });
    },
  };

  #wake(task: number): void {
    const handle = ++this.#handle;
    this.#add({ kind: "handle-scheduled", handle, callback: "Task.task_wakeup()", when: null, wakes: task });
    this.#iteration++;
    this.#add({ kind: "loop-iteration", ready: 1 });
    this.#add({ kind: "handle-run", handle });
    this.#add({ kind: "task-stepped", task, cause: handle });
  }

  #add(event: EventPart): void {
    const base = { time: this.#time, iteration: this.#iteration, task: null, line: null, cause: null };
    this.events.push({ ...base, ...event });
  }
}

type Action = keyof RunMaker["actions"];

const names: readonly Action[] = [
  "sleep",
  "wait",
  "timer",
  "task",
  "gather",
  "end",
  "cancel",
  "print",
  "printLine",
];

/** What a program does in turn, again and again. */
const programs = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 });

function runOf(program: readonly Action[], size: number): readonly TraceEvent[] {
  const maker = new RunMaker();
  while (maker.events.length < size) {
    const before = maker.events.length;
    for (const action of program) maker.actions[action]();
    // Nothing of the program has anything to do.
    if (maker.events.length === before) maker.actions.print();
  }
  return maker.events;
}

const functions: Readonly<Record<string, (events: readonly TraceEvent[]) => () => unknown>> = {
  "reading it": (events) => () => new RunTrace(events),
  "folding its output": (events) => () => foldOutput(events),
  "finding the lines of a moment": (events) => () => {
    const lines = new ShownLines();
    lines.add(events);
    return lines.at(events.length / 2);
  },
  "finding the program's line": (events) => () => lineAt(events, events.length - 1),
  "comparing two schedules": (events) => () => new SchedulePair(events, events).steps,
  "comparing two timelines": (events) => {
    const [one, other] = [new RunTrace(events), new RunTrace(events)];
    return () => compareRuns(one, other);
  },
  "laying it out": (events) => {
    const trace = new RunTrace(events);
    return () => [axesFor([trace], "time", 800), axesFor([trace], "steps", 800), trace.timeline.rows()];
  },
  "telling the loop's state": (events) => {
    const trace = new RunTrace(events);
    return () => loopText(loopViewOf(trace, events.length - 1, 0, true));
  },
  "telling its moments": (events) => {
    const trace = new RunTrace(events);
    return () => {
      const moments = new Moments(trace);
      return Array.from({ length: 20 }, (_, place) => moments.at(moments.count - place));
    };
  },
};

describe("the time for a run is in proportion to the number of its events", () => {
  it.each(Object.entries(functions))("when %s", (what, prepare) => {
    fc.assert(
      fc.property(programs, (program) => {
        const name = `${what}: ${program.join(", ")}`;
        expectNoMoreThanLinear((size) => prepare(runOf(program, size)), name, 1 << 14);
      }),
      { numRuns: 8, seed: 1, endOnFailure: true },
    );
  });
});
