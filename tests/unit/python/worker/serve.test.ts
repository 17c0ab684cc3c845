import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import type { RunMessage, WaitingMessage } from "../../../../src/frame/protocol.ts";
import { dataModule } from "../../../../src/python/worker/data-module.ts";
import { packed } from "../../../../src/python/packed.ts";
import type { CompiledParts, PythonParts } from "../../../../src/python/protocol.ts";
import { serve } from "../../../../src/python/worker/serve.ts";
import type { Python } from "../../../../src/python/worker/start.ts";

/** The smallest WebAssembly module: its magic number and version. */
const nothing = new Blob([new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])]);
const parts: PythonParts = { kind: "parts", runtime: nothing, library: nothing, snapshot: null };
const snapshot = dataModule(new Uint8Array([1, 2, 3]));
const made = await WebAssembly.compile(snapshot);

const printed = {
  kind: "output",
  stream: "stdout",
  text: "hello\n",
  time: 0,
  iteration: 0,
  task: null,
  line: 1,
  cause: null,
};

/** What the worker has handed on for those that follow it. */
function kept(): PythonParts {
  const [message] = said;
  if (said.length !== 1 || message?.kind !== "setup" || !isParts(message.setup))
    throw new Error("It kept nothing.");
  return message.setup;
}

const isParts = (setup: unknown): setup is PythonParts =>
  typeof setup === "object" && setup !== null && "kind" in setup && setup.kind === "parts";

const checked: Python["check"] = (source) => JSON.stringify([`checked ${source}`]);

let said: (RunMessage | WaitingMessage)[];
let starts: CompiledParts[];
const post = (message: RunMessage | WaitingMessage) => void said.push(message);

type Run = Python["run"]["callKwargs"];

/** A Python whose programs do what that function does. */
function pythonOf(run: Run, check: Python["check"]): Python {
  const callPromisingKwargs: Python["run"]["callPromisingKwargs"] = (...args) =>
    new Promise((resolve) => resolve(run(...args)));
  return { run: { callKwargs: run, callPromisingKwargs }, check };
}

function worker(run: Run = () => '{"kind":"completed"}', check = checked) {
  return serve(post, (given) => {
    starts.push(given);
    return Promise.resolve({ python: pythonOf(run, check), snapshot: given.snapshot ?? made });
  });
}

beforeEach(() => {
  said = [];
  starts = [];
});

describe("a worker that is handed CPython", () => {
  test("hands on what it has compiled and the snapshot, once", async () => {
    await worker()(parts);
    const { runtime, library, snapshot } = kept();
    for (const shared of [runtime, library]) expect(shared).toBeInstanceOf(WebAssembly.Module);
    expect(snapshot).toBe(made);
  });

  test("unpacks and compiles what was packed", async () => {
    await worker()({ ...parts, library: packed(new Blob([new Uint8Array(gzipSync(snapshot))])) });
    const { library } = kept();
    expect(library).toBeInstanceOf(WebAssembly.Module);
  });

  test("starts with the memory that another handed on", async () => {
    await worker()(parts);
    await worker()(kept());
    expect(starts.map(({ snapshot }) => snapshot)).toEqual([null, made]);
  });

  test("compiles the snapshot of another, and hands it on", async () => {
    const setup = { ...parts, runtime: made, library: made, snapshot: new Blob([snapshot]) };
    await worker()(setup);
    expect(kept().snapshot).toBeInstanceOf(WebAssembly.Module);
    expect(kept().snapshot).toBe(starts[0]?.snapshot);
  });

  test("has nothing to hand on when it was started from what another handed on", async () => {
    await worker()(parts);
    const setup = kept();
    said = [];
    await worker()(setup);
    expect(said).toEqual([]);
  });

  test("starts without the snapshot when that is of no use, and makes a new one", async () => {
    const handle = serve(post, (given) => {
      starts.push(given);
      if (given.snapshot !== null) return Promise.reject(new Error("spoilt"));
      return Promise.resolve({
        python: pythonOf(() => '{"kind":"completed"}', checked),
        snapshot: made,
      });
    });
    await handle({ ...parts, snapshot: new Blob([snapshot]) });
    expect(starts.map(({ snapshot }) => snapshot === null)).toEqual([false, true]);
    expect(kept().snapshot).toBe(made);
  });

  test("starts without the snapshot when that is no module", async () => {
    await worker()({ ...parts, snapshot: new Blob(["no module"]) });
    expect(starts.map(({ snapshot }) => snapshot)).toEqual([null]);
    expect(kept().snapshot).toBe(made);
  });
});

describe("a program", () => {
  test("says that it begins, then its events, then its outcome", async () => {
    const handle = worker((source, emit) => {
      emit(JSON.stringify([{ ...printed, text: source }]));
      return '{"kind":"completed"}';
    });
    await handle(parts);
    said = [];
    await handle({ source: "hello\n" });
    expect(said).toEqual([
      { kind: "begun" },
      { kind: "events", events: [printed] },
      { kind: "finished", outcome: { kind: "completed" } },
    ]);
  });

  test("waits until CPython has started", async () => {
    const handle = worker();
    await Promise.all([handle(parts), handle({ source: "" })]);
    expect(said.map(({ kind }) => kind)).toEqual(["setup", "begun", "finished"]);
  });

  test("ends with a sentence when CPython could not be started", async () => {
    const handle = serve(post, () => Promise.reject(new Error("out of memory")));
    await handle(parts);
    await handle({ source: "" });
    expect(said).toMatchObject([
      {
        kind: "finished",
        outcome: {
          exception: "CPython could not be started: Error: out of memory. Reload the page to try again.",
        },
      },
    ]);
  });

  test("that breaks CPython ends with a sentence", async () => {
    const handle = worker(() => {
      throw new WebAssembly.RuntimeError("memory access out of bounds");
    });
    await handle(parts);
    await handle({ source: "" });
    expect(JSON.stringify(said.at(-1))).toContain(
      "The program broke CPython itself: RuntimeError: memory access",
    );
  });

  test("that CPython has no stack for ends with a sentence", async () => {
    const handle = worker(() => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    await handle(parts);
    await handle({ source: "" });
    expect(JSON.stringify(said.at(-1))).toContain("CPython ran out of stack");
  });

  test("that leaves by os._exit is over", async () => {
    class Exit extends Error {
      override name = "Exit";
    }
    const handle = worker(() => {
      throw new Exit("Program terminated with exit(3)");
    });
    await handle(parts);
    await handle({ source: "" });
    expect(said.at(-1)).toEqual({ kind: "finished", outcome: { kind: "completed" } });
  });

  test("that prints without end is stopped at the limit, with a line that says so, and is not heard any more", async () => {
    const handle = worker((_source, emit) => {
      for (let batch = 0; batch < 20; batch++) emit(JSON.stringify(Array(1_000).fill(printed)));
      return '{"kind":"completed"}';
    });
    await handle(parts);
    await handle({ source: "" });
    const texts = said.flatMap((message) =>
      message.kind === "events"
        ? message.events.map((event) => (event.kind === "output" ? event.text : ""))
        : [],
    );
    expect([texts.length, texts.at(-1)]).toEqual([
      10_001,
      "Stopped: the program printed more than 10,000 lines.\n",
    ]);
    expect(said.find(({ kind }) => kind === "finished")).toEqual({
      kind: "finished",
      outcome: { kind: "stopped", reason: "output-limit" },
    });
  });
});

describe("a question", () => {
  test("about a program is answered with what CPython refuses", async () => {
    const handle = worker();
    await handle(parts);
    await handle({ kind: "question", id: 4, about: { kind: "check", source: "x" } });
    expect(said.at(-1)).toEqual({ kind: "answer", id: 4, answer: ["checked x"] });
  });

  test("that breaks CPython is answered with nothing, and the worker is of no more use", async () => {
    const handle = worker(undefined, () => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    await handle(parts);
    const question = handle({ kind: "question", id: 4, about: { kind: "check", source: "x" } });
    await expect(question).rejects.toThrow(RangeError);
    expect(said.at(-1)).toEqual({ kind: "answer", id: 4, answer: null });
  });

  test.each([null, "check", { kind: "check" }, { kind: "eval", source: "" }])("%j is none", async (about) => {
    const handle = worker();
    await handle(parts);
    said = [];
    await handle({ kind: "question", id: 6, about });
    expect(said).toEqual([]);
  });
});
