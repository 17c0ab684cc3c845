import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, type ClientOptions } from "../../../src/frame/client.ts";
import type { FrameCommand, RunMessage } from "../../../src/frame/protocol.ts";
import type { TraceEvent } from "../../../src/trace/model/events.ts";
import { LIMITS } from "../../../src/trace/model/limits.ts";

const program = { source: "print(1)" };

const printed: TraceEvent = {
  kind: "output",
  stream: "stdout",
  text: "hello\n",
  time: 0,
  iteration: 0,
  task: null,
  line: 1,
  cause: null,
};

/** A frame that keeps the commands that it receives, and reports what the test makes it report. */
class FakeFrame {
  readonly commands: FrameCommand[] = [];
  opened = 0;
  isRemoved = false;
  isDead = false;
  #hear: (report: unknown) => void = () => undefined;

  readonly open = (hear: (report: unknown) => void) => {
    this.opened++;
    this.#hear = hear;
    if (!this.isDead) hear({ kind: "ready" });
    return Promise.resolve({
      isOpen: () => !this.isRemoved,
      send: (command: FrameCommand) => this.commands.push(command),
      close: () => undefined,
    });
  };

  report(value: unknown): void {
    this.#hear(value);
  }

  said(run: number, message: unknown): void {
    this.report({ kind: "message", run, message });
  }
}

let frame: FakeFrame;
let heard: RunMessage[];
const listener = (message: RunMessage) => heard.push(message);

beforeEach(() => {
  vi.useFakeTimers();
  frame = new FakeFrame();
  heard = [];
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets the promises settle that stand between `run` and the frame. */
const settle = () => vi.advanceTimersByTimeAsync(0);

function client(options: Partial<ClientOptions> = {}) {
  return createClient<typeof program>({ open: frame.open, timeoutMs: 10_000, ...options });
}

async function started(options: Partial<ClientOptions> = {}) {
  const sandbox = client(options);
  const run = sandbox.run(program, listener);
  await settle();
  return { sandbox, run };
}

describe("a run", () => {
  test("goes to the frame with its program", async () => {
    await started();
    expect(frame.commands).toEqual([{ kind: "start", run: 1, program }]);
  });

  test("passes on its events and then its outcome", async () => {
    await started();
    frame.said(1, { kind: "events", events: [printed] });
    frame.said(1, { kind: "finished", outcome: { kind: "completed" } });
    expect(heard).toEqual([
      { kind: "events", events: [printed] },
      { kind: "finished", outcome: { kind: "completed" } },
    ]);
  });

  test("passes on once what came of trying its orders", async () => {
    await started();
    const explored = { tried: 3, isWhole: false, failing: [0, 1] };
    frame.said(1, { kind: "explored", explored });
    frame.said(1, { kind: "explored", explored });
    expect(heard).toEqual([{ kind: "explored", explored }]);
  });

  test("is stopped when what came of trying its orders is something else", async () => {
    await started();
    frame.said(1, { kind: "explored", explored: { tried: "3", isWhole: true, failing: null } });
    expect(heard).toEqual([{ kind: "finished", outcome: { kind: "stopped", reason: "invalid-events" } }]);
  });

  test("has its worker ended when it is over", async () => {
    await started();
    frame.said(1, { kind: "finished", outcome: { kind: "completed" } });
    expect(frame.commands.at(-1)).toEqual({ kind: "end", run: 1 });
  });

  test("is stopped when its worker sends more messages than a recorder does", async () => {
    await started();
    for (let count = 0; count < 50_000; count++) frame.said(1, { kind: "events", events: [printed] });
    expect(heard).toHaveLength(LIMITS.messages + 1);
    expect(heard.at(-1)).toEqual({
      kind: "finished",
      outcome: { kind: "stopped", reason: "invalid-events" },
    });
  });

  test("may send more messages as time passes", async () => {
    await started();
    for (let count = 0; count < 2 * LIMITS.messages; count++) {
      frame.said(1, { kind: "events", events: [printed] });
      await vi.advanceTimersByTimeAsync(LIMITS.batchMilliseconds);
    }
    expect(heard).toHaveLength(2 * LIMITS.messages);
  });

  test("is not heard of again when it is over", async () => {
    const { run } = await started();
    frame.said(1, { kind: "finished", outcome: { kind: "completed" } });
    frame.said(1, { kind: "events", events: [printed] });
    run.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toHaveLength(1);
  });

  test("does not hear what another run says", async () => {
    const { sandbox } = await started();
    const second: RunMessage[] = [];
    sandbox.run(program, (message) => second.push(message));
    await settle();
    frame.said(2, { kind: "events", events: [printed] });
    expect([heard.length, second.length]).toEqual([0, 1]);
  });

  test("that was never started is ignored", async () => {
    await started();
    frame.said(7, { kind: "events", events: [printed] });
    expect(heard).toEqual([]);
  });

  test("ends with a sentence when its worker breaks down", async () => {
    await started();
    frame.report({ kind: "broken", run: 1, reason: "out of memory" });
    expect(heard).toEqual([
      {
        kind: "finished",
        outcome: { kind: "raised", exception: "The sandbox failed: out of memory", line: null },
      },
    ]);
  });
});

describe("the reader's stop", () => {
  test("ends the worker and the run at once", async () => {
    const { run } = await started();
    run.stop();
    expect(frame.commands.at(-1)).toEqual({ kind: "end", run: 1 });
    expect(heard).toEqual([{ kind: "finished", outcome: { kind: "stopped", reason: "reader" } }]);
  });

  test("before the frame is there keeps the program from starting", async () => {
    const run = client().run(program, listener);
    run.stop();
    await settle();
    expect(frame.commands).toEqual([]);
    expect(heard).toHaveLength(1);
  });
});

describe("the watchdog", () => {
  test("stops a run of which no event comes for 10 seconds", async () => {
    await started();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard).toEqual([{ kind: "finished", outcome: { kind: "stopped", reason: "watchdog" } }]);
    expect(frame.commands.at(-1)).toEqual({ kind: "end", run: 1 });
  });

  test("waits again after every batch of events", async () => {
    await started();
    await vi.advanceTimersByTimeAsync(9_000);
    frame.said(1, { kind: "events", events: [printed] });
    await vi.advanceTimersByTimeAsync(9_000);
    expect(heard).toEqual([{ kind: "events", events: [printed] }]);
  });

  test.each([
    ["batches without an event", { kind: "events", events: [] }],
    ["saying again that the program begins", { kind: "begun" }],
  ])("is not put off by %s", async (_what, message) => {
    await started();
    frame.said(1, { kind: "begun" });
    for (let second = 0; second < 10; second++) {
      frame.said(1, message);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(heard.at(-1)).toEqual({ kind: "finished", outcome: { kind: "stopped", reason: "watchdog" } });
  });
});

describe("a worker that takes its time to start", () => {
  test("is given longer, until it begins with the program", async () => {
    await started({ startTimeoutMs: 60_000 });
    await vi.advanceTimersByTimeAsync(59_999);
    frame.said(1, { kind: "begun" });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(heard).toEqual([{ kind: "begun" }]);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard.at(-1)).toEqual({ kind: "finished", outcome: { kind: "stopped", reason: "watchdog" } });
  });

  test("is stopped when it never starts", async () => {
    await started({ startTimeoutMs: 60_000 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([{ kind: "finished", outcome: { kind: "stopped", reason: "watchdog" } }]);
  });
});

describe("a question", () => {
  test("is put to the frame and gives the answer of its number", async () => {
    const sandbox = client();
    const first = sandbox.ask("first");
    const second = sandbox.ask("second");
    await settle();
    expect(frame.commands).toEqual([
      { kind: "ask", question: { kind: "question", id: 1, about: "first" } },
      { kind: "ask", question: { kind: "question", id: 2, about: "second" } },
    ]);
    frame.report({ kind: "answered", id: 2, answer: "two" });
    frame.report({ kind: "answered", id: 1, answer: "one" });
    expect(await Promise.all([first, second])).toEqual(["one", "two"]);
  });

  test("that was never asked may be answered", async () => {
    await started();
    frame.report({ kind: "answered", id: 7, answer: null });
    expect(heard).toEqual([]);
  });
});

describe("a report that has no proper shape is ignored", () => {
  test.each([
    ["nothing", undefined],
    ["a string", "finished"],
    ["a run that is no number", { kind: "message", run: "1", message: { kind: "events", events: [] } }],
    ["a reason that is no text", { kind: "broken", run: 1, reason: {} }],
  ])("%s", async (_what, report) => {
    await started();
    frame.report(report);
    expect(heard).toEqual([]);
  });
});

describe("a run ends when its worker says what no worker says", () => {
  const outcome = (value: unknown) => ({ kind: "finished", outcome: value });
  test.each([
    ["nothing", undefined],
    ["an unknown kind", { kind: "resize" }],
    ["events that are no list", { kind: "events", events: "all" }],
    ["an event that is none", { kind: "events", events: [null] }],
    ["an unknown outcome", outcome({ kind: "won" })],
    ["an unknown reason", outcome({ kind: "stopped", reason: "bored" })],
    ["that the reader has stopped it", outcome({ kind: "stopped", reason: "reader" })],
    ["an exception that is no text", outcome({ kind: "raised", exception: 1, line: null })],
    ["a line that is no number", outcome({ kind: "raised", exception: "", line: "1" })],
  ])("%s", async (_what, message) => {
    await started();
    frame.said(1, message);
    expect(heard).toEqual([{ kind: "finished", outcome: { kind: "stopped", reason: "invalid-events" } }]);
    expect(frame.commands.at(-1)).toEqual({ kind: "end", run: 1 });
  });
});

test("The exception of an outcome is cut at the length that a trace may tell.", async () => {
  await started();
  const exception = "x".repeat(20_000);
  frame.said(1, { kind: "finished", outcome: { kind: "raised", exception, line: null } });
  const told = `${"x".repeat(9_950)}… (10,050 more characters)`;
  expect(heard).toEqual([{ kind: "finished", outcome: { kind: "raised", exception: told, line: null } }]);
});

describe("the frame", () => {
  test("is opened once, ahead of the first run", async () => {
    const sandbox = client();
    await sandbox.prepare();
    await sandbox.prepare();
    sandbox.run(program, listener);
    await settle();
    expect(frame.opened).toBe(1);
  });

  test("whose script does not run ends the run with a sentence, and is tried again", async () => {
    const sandbox = client();
    frame.isDead = true;
    sandbox.run(program, listener);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(JSON.stringify(heard)).toContain(
      "The sandbox could not be started: Error: Its frame does not answer. Press Run again",
    );
    frame.isDead = false;
    sandbox.run(program, listener);
    await settle();
    expect(frame.commands).toHaveLength(1);
  });

  test("that was removed from the page is opened again for the next run", async () => {
    const { sandbox } = await started();
    frame.said(1, { kind: "finished", outcome: { kind: "completed" } });
    frame.isRemoved = true;
    sandbox.run(program, listener);
    frame.isRemoved = false;
    await settle();
    expect(frame.opened).toBe(2);
    expect(frame.commands.at(-1)).toEqual({ kind: "start", run: 2, program });
  });

  test("that was removed from the page ends its runs with a sentence", async () => {
    await started();
    frame.isRemoved = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(JSON.stringify(heard)).toContain("was removed from the page. Press Run again");
  });

  test("that cannot be opened ends the run with a sentence, and is tried again", async () => {
    let fail = true;
    const open: typeof frame.open = (hear) =>
      fail ? Promise.reject(new Error("offline")) : frame.open(hear);
    const sandbox = client({ open });
    sandbox.run(program, listener);
    await settle();
    expect(JSON.stringify(heard)).toContain("The sandbox could not be started: Error: offline");
    fail = false;
    sandbox.run(program, listener);
    await settle();
    expect(frame.commands).toHaveLength(1);
  });
});
