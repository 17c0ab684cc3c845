import { expect, test } from "vitest";
import {
  __at,
  createTask,
  gather,
  getRunningLoop,
  Interpreter,
  run,
  sleep,
  waitFor,
  withInterpreter,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import type { TraceEvent } from "../../../../src/trace/model/events.ts";
import { type Body, coroutine } from "../program.ts";

function trace(main: Body<[], unknown>): TraceEvent[] {
  const events: TraceEvent[] = [];
  const instrument = { record: (event: TraceEvent) => void events.push(event) };
  withInterpreter(new Interpreter({ instrument }), () => run(coroutine(main)()));
  // What asyncio.run does to shut down is no part of what these tests look at.
  const end = events.findIndex((event) => event.kind === "task-returned" && event.task === 1);
  return events.slice(0, end + 1);
}

const noop = coroutine(function* noop() {
  yield* [];
}, 3);
const outcomeOf = coroutine(function* outcomeOf(awaitable: unknown) {
  try {
    return yield awaitable;
  } catch (exception) {
    return exception;
  }
});
const kinds = (events: TraceEvent[]) => events.map(({ kind }) => kind);

test("A task is created, scheduled, run, stepped and returns.", () => {
  expect(
    kinds(
      trace(function* main() {
        return 5;
      }),
    ),
  ).toEqual([
    "task-created",
    "handle-scheduled",
    "loop-iteration",
    "handle-run",
    "task-stepped",
    "task-returned",
  ]);
});

test("Output is recorded with its time and its task.", () => {
  const events = trace(function* main() {
    yield sleep(1);
    print("hello");
  });
  expect(events.find(({ kind }) => kind === "output")).toMatchObject({
    text: "hello\n",
    stream: "stdout",
    time: 1,
    task: 1,
  });
});

test("A task that sleeps is suspended on a timer, which wakes it.", () => {
  const events = trace(function* main() {
    yield __at(7, sleep(1.5));
  });
  expect(events.find(({ kind }) => kind === "task-suspended")).toMatchObject({
    task: 1,
    line: 7,
    on: { kind: "timer", until: 1.5, label: "sleep(1.5)" },
  });
  expect(events.find((event) => event.kind === "handle-scheduled" && event.when !== null)).toMatchObject({
    when: 1.5,
    wakes: 1,
  });
});

test("The clock's moves are recorded with their reason.", () => {
  const events = trace(function* main() {
    yield sleep(1);
  });
  expect(events.find(({ kind }) => kind === "clock-moved")).toMatchObject({
    from: 0,
    to: 1,
    reason: "timer",
  });
});

test("A wake-up names the task that it wakes and the handle that caused it.", () => {
  const events = trace(function* main() {
    const future = getRunningLoop().createFuture();
    getRunningLoop().callSoon(() => future.setResult(1));
    yield future;
  });
  const wakeup = events.find(
    (event) => event.kind === "handle-scheduled" && event.callback === "Task.task_wakeup()",
  );
  const done = events.find(({ kind }) => kind === "future-done");
  expect(wakeup).toMatchObject({ wakes: 1, task: null });
  expect(done).toMatchObject({ state: "finished", cause: wakeup?.cause });
});

test("Waiting for a task names the task and its coroutine.", () => {
  const events = trace(function* main() {
    yield createTask(noop());
  });
  expect(events.find(({ kind }) => kind === "task-suspended")).toMatchObject({
    on: { kind: "task", task: 2, label: "noop" },
  });
  expect(events.find((event) => event.kind === "task-created" && event.created === 2)).toMatchObject({
    name: "Task-2",
    coroutine: "noop",
    definedAt: 3,
    task: 1,
  });
});

test("Waiting for a gather says so.", () => {
  const events = trace(function* main() {
    yield gather(noop());
  });
  expect(events.find((event) => event.kind === "task-suspended" && event.task === 1)).toMatchObject({
    on: { kind: "future", label: "gather" },
  });
});

test("sleep(0) is a yield.", () => {
  const events = trace(function* main() {
    yield sleep(0);
  });
  expect(events.find(({ kind }) => kind === "task-suspended")).toMatchObject({ on: { kind: "yield" } });
});

test("A cancellation is recorded when it is asked for and when it has happened.", () => {
  const events = trace(function* main() {
    const task = createTask(noop());
    task.cancel("why");
    yield gather(task, { returnExceptions: true });
  });
  expect(events.find(({ kind }) => kind === "task-cancel-requested")).toMatchObject({
    target: 2,
    message: "why",
    task: 1,
  });
  expect(events.find(({ kind }) => kind === "task-cancelled")).toMatchObject({ task: 2 });
});

test("A result and an exception are recorded as repr prints them.", () => {
  const failing = coroutine(function* failing() {
    throw new Error("no");
  });
  const events = trace(function* main() {
    yield gather(failing(), { returnExceptions: true });
    return "r";
  });
  expect(events.find(({ kind }) => kind === "task-raised")).toMatchObject({
    exception: "Error('no')",
    task: 2,
  });
  expect(events.at(-1)).toMatchObject({ kind: "task-returned", result: "'r'" });
});

test("A callback of the program's is recorded when it is added.", () => {
  const events = trace(function* main() {
    const task = createTask(noop());
    task.addDoneCallback(function callback() {
      return 1;
    });
    yield task;
  });
  expect(events.filter(({ kind }) => kind === "callback-added")).toMatchObject([
    { callback: "callback()", to: { kind: "task", task: 2 } },
  ]);
});

test("A cancelled handle is recorded, and is not run.", () => {
  const events = trace(function* main() {
    getRunningLoop().callSoon(print).cancel();
    yield sleep(0);
  });
  const cancelled = events.find(({ kind }) => kind === "handle-cancelled");
  const handle = cancelled !== undefined && "handle" in cancelled ? cancelled.handle : 0;
  expect(handle).toBeGreaterThan(0);
  expect(events.filter((event) => event.kind === "handle-run" && event.handle === handle)).toEqual([]);
});

test("Every handle that is run was scheduled before.", () => {
  const events = trace(function* main() {
    yield gather(sleep(1), sleep(2), noop());
  });
  const scheduled = new Set(
    events.flatMap((event) => (event.kind === "handle-scheduled" ? [event.handle] : [])),
  );
  const run = events.flatMap((event) => (event.kind === "handle-run" ? [event.handle] : []));
  expect(run.filter((handle) => !scheduled.has(handle))).toEqual([]);
  expect(new Set(run).size).toBe(run.length);
});

test("An iteration says how many handles it will run.", () => {
  const events = trace(function* main() {
    const loop = getRunningLoop();
    loop.callSoon(() => undefined);
    yield sleep(0);
  });
  expect(events.filter(({ kind }) => kind === "loop-iteration")).toMatchObject([
    { iteration: 1, ready: 1 },
    { iteration: 2, ready: 2 },
  ]);
});

test("A gather of nothing is called a gather, too.", () => {
  const events = trace(function* main() {
    gather().addDoneCallback(print);
  });
  expect(events.find(({ kind }) => kind === "callback-added")).toMatchObject({ to: { label: "gather" } });
});

test("A wait that is over at once releases its waiter through a partial, as the callback's text says.", () => {
  const events = trace(function* main() {
    yield outcomeOf(waitFor(sleep(5), 0));
  });
  expect(events.map((event) => (event.kind === "handle-scheduled" ? event.callback : ""))).toContain(
    "_release_waiter()() at asyncio/tasks.py:435",
  );
});
