import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidEvents } from "../../../src/frame/event-fields.ts";
import { EventValidator } from "../../../src/frame/event-validator.ts";
import type { TraceEvent } from "../../../src/trace/model/events.ts";
import { LIMITS } from "../../../src/trace/model/limits.ts";
import { eventsOf, programOf, programs } from "../trace/traces.ts";

/** Reads a whole run, in batches as a worker sends them. */
function read(events: readonly unknown[]): TraceEvent[] {
  const validator = new EventValidator();
  const read: TraceEvent[] = [];
  for (let start = 0; start < events.length; start += LIMITS.batch) {
    read.push(...validator.read(events.slice(start, start + LIMITS.batch)));
  }
  return read;
}

const examples = fileURLToPath(new URL("../../../content/examples/", import.meta.url));

// Something of every kind: timers, locks, a gather, a cancellation, an exception, a callback, an eager task.
const everything = eventsOf(
  programOf(
    `  const loop = asyncio.getRunningLoop();
  const lock = new asyncio.Lock();
  const gathered = asyncio.gather(inner("a"), inner("b"), { returnExceptions: true });
  await lock.acquire();
  const waiting = asyncio.createTask(lock.acquire(), { name: "waiting" });
  await asyncio.sleep(0);
  loop.callLater(5, print, "never").cancel();
  loop.callSoon(print, "soon");
  const future = loop.createFuture();
  future.addDoneCallback(() => print("done"));
  future.setResult(1);
  waiting.cancel("no more");
  await gathered;
  print("end");`,
    `async function inner(name: string) {
  await asyncio.sleep(0.5);
  throw new ValueError(name);
}`,
  ),
);

describe("what the recorder leaves behind is read as it is", () => {
  test.each(globSync("**/*.ts", { cwd: examples }))("of the example %s", (name) => {
    const events = eventsOf(readFileSync(`${examples}${name}`, "utf8"));
    expect(read(events)).toEqual(events);
  });

  test("of random programs", () => {
    fc.assert(
      fc.property(programs, (source) => {
        const events = eventsOf(source);
        expect(read(events)).toEqual(events);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test("of a program with something of every kind", () => {
    const kinds = new Set(everything.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "callback-added",
      "clock-moved",
      "future-done",
      "handle-cancelled",
      "handle-run",
      "handle-scheduled",
      "loop-iteration",
      "output",
      "task-cancel-requested",
      "task-cancelled",
      "task-created",
      "task-raised",
      "task-returned",
      "task-stepped",
      "task-suspended",
    ]);
    expect(read(everything)).toEqual(everything);
  });
});

// By which values a field can be replaced so that no reader may let it pass.
const WRONG: readonly unknown[] = [Number.NaN, 1.5, -1, {}, [], "wrong", 4_294_967_294, false];
const FREE: Readonly<Record<string, (value: unknown) => boolean>> = {
  // Any text will do.
  ...Object.fromEntries(
    ["callback", "coroutine", "exception", "label", "message", "name", "raises", "result", "text"].map(
      (field) => [field, (value: unknown) => typeof value === "string"],
    ),
  ),
  stack: Array.isArray,
  members: Array.isArray,
  line: (value) => value === null,
  definedAt: (value) => value === null,
  // Any time will do that is not before the last.
  time: (value) => typeof value === "number" && value >= 1.5,
  from: (value) => Number.isFinite(value),
  to: (value) => Number.isFinite(value),
  when: (value) => typeof value === "number" && !Number.isNaN(value),
  until: (value) => typeof value === "number" && !Number.isNaN(value),
};

/** All places of an event: the path of each field, those of the objects and lists in it included. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return path.length === 0 ? [] : [path];
  const inside = Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function withValueAt(event: unknown, [key = "", ...rest]: readonly string[], value: unknown): unknown {
  if (typeof event !== "object" || event === null) return value;
  const inner = rest.length === 0 ? value : withValueAt(Reflect.get(event, key), rest, value);
  return Array.isArray(event)
    ? event.map((item: unknown, index) => (String(index) === key ? inner : item))
    : { ...event, [key]: inner };
}

test("A field of another type, or a number of nothing that was announced, is refused wherever it stands.", () => {
  const passed: string[] = [];
  for (const [index, event] of everything.entries()) {
    for (const path of placesIn(event)) {
      for (const value of WRONG) {
        const field = path.at(-1) ?? "";
        if (FREE[field]?.(value) === true) continue;
        const changed = withValueAt(event, path, value);
        try {
          read([...everything.slice(0, index), changed]);
          passed.push(`${event.kind} ${path.join(".")} = ${JSON.stringify(value)}`);
        } catch (reason) {
          expect(reason).toBeInstanceOf(InvalidEvents);
        }
      }
    }
  }
  expect(passed).toEqual([]);
});

test("A field that is missing is refused, unless the type says that it may be.", () => {
  const optional = ["stack", "completed", "raises", "through", "members", "freeing"];
  for (const [index, event] of everything.entries()) {
    for (const path of placesIn(event)) {
      const field = path.at(-1) ?? "";
      if (optional.includes(field) || (event.kind === "future-done" && field === "label")) continue;
      const changed = withValueAt(event, path, undefined);
      expect(() => read([...everything.slice(0, index), changed]), path.join(".")).toThrow(InvalidEvents);
    }
  }
});

const moment = { time: 1, iteration: 0, task: null, line: null, cause: null };
const printed = { kind: "output", ...moment, stream: "stdout", text: "x\n" };
const opened = { kind: "connection-opened", ...moment, connection: 1, client: "a:1", server: "b:2" };
const changed = {
  kind: "connection-changed",
  ...moment,
  connection: 1,
  end: "client",
  change: "sent",
  bytes: 1,
};
const scheduled = (handle: number) => ({
  kind: "handle-scheduled",
  ...moment,
  handle,
  callback: "f()",
  when: null,
  wakes: null,
});

describe("refused is", () => {
  test.each<[what: string, events: readonly unknown[]]>([
    ["a kind that is not known", [{ ...printed, kind: "toString" }]],
    ["a time that goes back", [printed, { ...printed, time: 0.5 }]],
    ["the number of a handle that does not count up", [scheduled(1), scheduled(1)]],
    ["the number of a handle far beyond those before", [scheduled(4_294_967_294)]],
    ["a handle that was not scheduled", [{ kind: "handle-run", ...moment, handle: 1 }]],
    ["an iteration that leaves one out", [{ kind: "loop-iteration", ...moment, iteration: 2, ready: 0 }]],
    ["an event of another iteration", [{ ...printed, iteration: 1 }]],
    ["a text that the recorder would have cut", [{ ...scheduled(1), callback: "x".repeat(30_000) }]],
    [
      "a stack of more coroutines than the recorder tells",
      [{ ...printed, stack: Array.from({ length: 33 }, () => ({ name: "f", line: 1 })) }],
    ],
    ["more output than a run may have", [{ ...printed, text: "x".repeat(2_001_000) }]],
    ["more lines than a run may have", [{ ...printed, text: "\n".repeat(10_002) }]],
    ["more events than a run may have", Array.from({ length: 200_002 }, (_, index) => scheduled(index + 1))],
    [
      "a gather whose members are recorded again",
      [1, 2].map(() => ({ kind: "task-suspended", ...moment, on: nested(1) })),
    ],
    ["members within members without end", [{ kind: "task-suspended", ...moment, on: nested(40) }]],
    [
      "more waits in deadlocks than a run may have",
      [60_000, 60_000].map((length) => ({ kind: "loop-deadlocked", ...moment, waits: stuckWaits(length) })),
    ],
    ["a change of a connection that was not opened", [{ ...changed, connection: 2 }]],
    ["a change of a connection that no recorder tells", [opened, { ...changed, change: "lost" }]],
    ["a wait of a task that was not made", [{ kind: "loop-deadlocked", ...moment, waits: [stuckWait(1)] }]],
    [
      "more members than a run may have",
      [{ kind: "task-suspended", ...moment, on: { ...nested(0), members: manyMembers() } }],
    ],
  ])("%s", (_what, events) => {
    expect(() => read(events)).toThrow(InvalidEvents);
  });

  test("a batch that is longer than the recorder's", () => {
    const events = Array.from({ length: 2_001 }, () => ({ ...printed, text: "x" }));
    expect(() => new EventValidator().read(events)).toThrow(InvalidEvents);
  });
});

function stuckWait(task: number): object {
  return { task, sentence: "it waits", by: null };
}

function stuckWaits(length: number): readonly object[] {
  return Array.from({ length }, () => stuckWait(0));
}

function nested(depth: number): Record<string, unknown> {
  const target = { kind: "future", future: depth + 1, label: "gather" };
  return depth === 0 ? target : { ...target, members: [nested(depth - 1)] };
}

function manyMembers(): readonly unknown[] {
  return Array.from({ length: 200_001 }, () => nested(0));
}

test("What is read has no field that an event does not have.", () => {
  const [event] = read([{ ...printed, more: "x".repeat(1_000_000), toJSON: 1 }]);
  expect(event).toEqual(printed);
});

test("The line that says why a run was stopped is read after all that a run may have.", () => {
  const events = Array.from({ length: 200_000 }, (_, index) => ({
    ...printed,
    text: index < 10_000 ? "x\n" : "",
  }));
  expect(read([...events, { ...printed, stream: "stderr", text: "Stopped.\n" }])).toHaveLength(200_001);
});

describe("of a thread", () => {
  const started = {
    kind: "task-created",
    ...moment,
    created: 1,
    name: "worker",
    coroutine: "thread",
    definedAt: null,
    isThread: true,
  };
  const iteration = (number: number, thread = {}) => ({
    kind: "loop-iteration",
    ...moment,
    iteration: number,
    ready: 1,
    ...thread,
  });
  const onThread = { thread: 1 };

  test("the start is read, and what it prints", () => {
    const events = [started, { ...printed, task: 1, ...onThread }];
    expect(read(events)).toEqual(events);
  });

  test("the iterations are those of the loop in it, if there is one", () => {
    const events = [
      started,
      iteration(1),
      { ...printed, ...onThread, iteration: 1 },
      iteration(1, onThread),
      iteration(2),
      { ...printed, ...onThread, iteration: 1 },
      { ...printed, iteration: 2 },
    ];
    expect(read(events)).toEqual(events);
    expect(() => read([...events, { ...printed, ...onThread, iteration: 2 }])).toThrow(InvalidEvents);
  });

  test.each([
    ["a number that no thread has", { ...printed, thread: 4_294_967_294 }],
    ["no number", { ...printed, thread: "1" }],
    ["a mark of another value", { ...started, isThread: 1 }],
  ])("%s is refused", (_what, event) => {
    expect(() => read([event])).toThrow(InvalidEvents);
  });
});

test("A second loop counts its iterations from 1 again.", () => {
  const iteration = (number: number) => ({
    kind: "loop-iteration",
    ...moment,
    iteration: number,
    ready: 1,
  });
  expect(read([iteration(1), iteration(2), iteration(1), iteration(3)])).toHaveLength(4);
});
