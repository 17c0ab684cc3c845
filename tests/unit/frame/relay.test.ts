import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FramePayload } from "../../../src/frame/protocol.ts";
import { relay } from "../../../src/frame/relay.ts";

/** A worker that keeps the messages that it receives, and posts what the test makes it post. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  readonly heard: unknown[] = [];
  isEnded = false;
  onmessage: (event: { data: unknown }) => void = () => undefined;
  onerror: (event: { message: string }) => void = () => undefined;

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(message: unknown): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: unknown): void {
    this.onmessage({ data });
  }
}

const port = { onmessage: vi.fn<(event: { data: unknown }) => void>(), postMessage: vi.fn() };
const program = { source: "print(1)" };
const begins = { kind: "begun" };

/** The frame's window, as far as the relay knows it. */
function open(payload: FramePayload): void {
  let listener: (event: unknown) => void = () => undefined;
  const parent = {};
  vi.stubGlobal("parent", parent);
  vi.stubGlobal("addEventListener", (_kind: string, heard: typeof listener) => (listener = heard));
  vi.stubGlobal("removeEventListener", () => undefined);
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("URL", { createObjectURL: () => "blob:worker" });
  relay();
  listener({ source: {}, data: "from another window", ports: [port] });
  listener({ source: parent, data: payload, ports: [port] });
}

function command(data: unknown): void {
  port.onmessage({ data });
}

function reports(): unknown[] {
  return port.postMessage.mock.calls.map(([report]: unknown[]) => report);
}

function worker(index: number): FakeWorker {
  const found = FakeWorker.all[index];
  if (found === undefined) throw new Error(`There is no worker ${String(index)}.`);
  return found;
}

beforeEach(() => {
  FakeWorker.all.length = 0;
  port.postMessage.mockClear();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the frame", () => {
  test("starts one worker ahead, says that it is ready, and hands the worker its setup", () => {
    open({ code: "", setup: "parts" });
    expect(reports()).toEqual([{ kind: "ready" }]);
    expect(FakeWorker.all.map(({ heard }) => heard)).toEqual([["parts"]]);
  });

  test("tells a worker nothing before its program when there is no setup", () => {
    open({ code: "" });
    command({ kind: "start", run: 1, program });
    expect(worker(0).heard).toEqual([program]);
  });
});

describe("a run", () => {
  test("gets the worker that waits; the next is started when the run has ended, not while it lasts", () => {
    open({ code: "" });
    command({ kind: "start", run: 1, program });
    expect(FakeWorker.all).toHaveLength(1);
    command({ kind: "end", run: 1 });
    expect([worker(0).isEnded, FakeWorker.all.length]).toEqual([true, 2]);
  });

  test("beside another gets a worker of its own", () => {
    open({ code: "" });
    command({ kind: "start", run: 1, program });
    command({ kind: "start", run: 2, program });
    worker(1).say(begins);
    expect(reports().at(-1)).toEqual({ kind: "message", run: 2, message: begins });
  });

  test("whose worker breaks is reported with the browser's reason", () => {
    open({ code: "" });
    command({ kind: "start", run: 1, program });
    worker(0).onerror({ message: "out of memory" });
    expect(reports().at(-1)).toEqual({ kind: "broken", run: 1, reason: "out of memory" });
  });

  test("that has ended is not heard any more", () => {
    open({ code: "" });
    command({ kind: "start", run: 1, program });
    command({ kind: "end", run: 1 });
    worker(0).say(begins);
    expect(reports()).toEqual([{ kind: "ready" }]);
  });

  test("takes a new worker when the one that waited broke", () => {
    open({ code: "" });
    worker(0).onerror({ message: "" });
    command({ kind: "start", run: 1, program });
    expect(worker(1).heard).toEqual([program]);
  });
});

describe("what a worker keeps", () => {
  test("is handed to those that follow, also when its run was already waiting", () => {
    open({ code: "", setup: "raw" });
    command({ kind: "start", run: 1, program });
    worker(0).say({ kind: "setup", setup: "compiled" });
    command({ kind: "end", run: 1 });
    expect(worker(1).heard).toEqual(["compiled"]);
  });

  test("is refused once its program has begun", () => {
    open({ code: "", setup: "raw" });
    command({ kind: "start", run: 1, program });
    worker(0).say(begins);
    worker(0).say({ kind: "setup", setup: "poisoned" });
    worker(0).say({ kind: "answer", id: 1, answer: "made up" });
    command({ kind: "end", run: 1 });
    expect(worker(1).heard).toEqual(["raw"]);
    expect(reports()).toEqual([{ kind: "ready" }, { kind: "message", run: 1, message: begins }]);
  });
});

describe("a question", () => {
  test("goes to the worker that waits, and its answer to the page", () => {
    open({ code: "" });
    const question = { kind: "question", id: 3, about: "?" };
    command({ kind: "ask", question });
    expect(worker(0).heard).toEqual([question]);
    worker(0).say({ kind: "answer", id: 3, answer: "!" });
    expect(reports().at(-1)).toEqual({ kind: "answered", id: 3, answer: "!" });
  });

  test("starts a worker when none waits", () => {
    open({ code: "" });
    command({ kind: "start", run: 1, program });
    command({ kind: "ask", question: { kind: "question", id: 3, about: "?" } });
    expect(worker(1).heard).toHaveLength(1);
  });
});
