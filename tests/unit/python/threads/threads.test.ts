import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { scheduleOf } from "../../../../src/trace/compare/schedule/schedule.ts";
import { RunTrace } from "../../../../src/trace/folds/run-trace.ts";
import { describeEvent } from "../../../../src/trace/words/describe-event.ts";
import type { Oracle, OracleRecording } from "../../../../src/python/node/oracle.ts";
import { sharedOracle } from "../../../support/oracle.ts";
import { recordedPrograms } from "../../../support/recorded-programs.ts";
import {
  type RunWithThreads,
  startPythonOfWorker,
  threadedRunsOf,
} from "../../../support/python-of-worker.ts";

let oracle: Oracle;
let run: RunWithThreads;
beforeAll(async () => {
  oracle = await sharedOracle();
  run = threadedRunsOf(await startPythonOfWorker());
});

const programs = recordedPrograms(new URL("programs/", import.meta.url));

describe("as with CPython:", () => {
  test.each(programs)("$title", async ({ source, output }) => {
    expect((await oracle.runWithThreads(source)).text).toBe(output);
    const watched = await run(source);
    expect(watched.text).toBe(output);
    expect(watched.outcome).toEqual({ kind: "completed" });
  });
});

/** What a program prints, watched and unwatched. */
async function printed(...lines: readonly string[]): Promise<string> {
  const source = lines.join("\n");
  const { text } = await oracle.runWithThreads(source);
  expect((await run(source)).text).toBe(text);
  return text;
}

describe("time", () => {
  test("passes only when all threads wait", async () => {
    const text = await printed(
      "import threading, time",
      "def work(seconds): time.sleep(seconds); print(time.monotonic())",
      "for seconds in (3600, 0.5, 3600): threading.Thread(target=work, args=(seconds,)).start()",
      "print(time.monotonic())",
    );
    expect(text).toBe("0.0\n0.5\n3600.0\n3600.0\n");
  });

  test("does not pass for a thread that only computes", async () => {
    const text = await printed(
      "import threading, time",
      "def work(): print(sum(range(100_000)), time.monotonic())",
      "threads = [threading.Thread(target=work) for _ in range(2)]",
      "for thread in threads: thread.start()",
      "for thread in threads: thread.join()",
    );
    expect(text).toBe("4999950000 0.0\n4999950000 0.0\n");
  });
});

describe("a deadlock is a RuntimeError in the main thread:", () => {
  test("two threads that wait for each other's lock", async () => {
    const text = await printed(
      "import threading, time",
      "a, b = threading.Lock(), threading.Lock()",
      "def work(first, second):",
      "    with first:",
      "        time.sleep(1)",
      "        with second: print('never')",
      "threads = [threading.Thread(target=work, args=args) for args in ((a, b), (b, a))]",
      "for thread in threads: thread.start()",
      "for thread in threads:",
      "    try: thread.join()",
      "    except RuntimeError as error: print(time.monotonic(), str(error).split(':')[0])",
    );
    expect(text).toBe("1.0 deadlock\n1.0 deadlock\n");
  });

  test("a thread that nothing can wake up when the program has come to its end", async () => {
    const { outcome } = await run(
      "import queue, threading",
      "threading.Thread(target=queue.Queue().get).start()",
      "print('over')",
    );
    expect(JSON.stringify(outcome)).toContain('"exception":"RuntimeError: deadlock');
  });

  test("a loop that has nothing to do while other threads wait without end", async () => {
    const text = await printed(
      "import asyncio, threading",
      "threading.Thread(target=threading.Event().wait, daemon=True).start()",
      "async def main():",
      "    await asyncio.Event().wait()",
      "try: asyncio.run(main())",
      "except RuntimeError as error: print(str(error).split(':')[0])",
    );
    expect(text).toBe("deadlock\n");
  });
});

const examples = fileURLToPath(new URL("../../../../content/examples/", import.meta.url));
const threaded = globSync("**/*.py", { cwd: examples }).filter((name) =>
  /to_thread|executor/.test(readFileSync(`${examples}${name}`, "utf8")),
);

// There a loop ends while a thread still runs. The last iteration but one then begins before the thread that
// waits for the other has its turn; where threads run in one go, it begins after.
const ENDS_FIRST = "two-worlds/too-long/no-sleep.py";

// What a thread prints is in no handle of the loop; where it runs in one go, in the one that started it.
const outsideOfHandles = (event: string): string => event.replace(/, h\d+ –: std/, ", – –: std");

describe("has the same schedule as where threads run in one go:", () => {
  const options = { frames: true, freeing: true };
  const eventsOf = ({ events }: OracleRecording): string[] =>
    scheduleOf(events, options).events.map(outsideOfHandles);
  test.each(threaded.filter((name) => name !== ENDS_FIRST))("%s", async (name) => {
    const source = readFileSync(`${examples}${name}`, "utf8");
    const beside = await oracle.recordWithThreads(source);
    expect(eventsOf(beside)).toEqual(eventsOf(oracle.record(source)));
  });
});

describe("the timeline", () => {
  const source = [
    "import asyncio, queue, threading, time",
    "items, lock = queue.Queue(), threading.Lock()",
    "def work():",
    "    time.sleep(0.5)",
    "    print('got', items.get())",
    "    with lock: raise ValueError('no')",
    "async def main():",
    "    with lock:",
    "        threading.Thread(target=work, name='worker').start()",
    "        await asyncio.sleep(1)",
    "        items.put(1)",
    "        await asyncio.sleep(1)",
    "    await asyncio.to_thread(time.sleep, 1)",
    "asyncio.run(main())",
  ];
  const rowsOf = (trace: RunTrace): string[] =>
    trace.programRows.map(({ task }) => trace.index.task(task)?.name ?? "");

  test("has a row for each thread that the program starts, and none for those of the loop itself", async () => {
    const trace = new RunTrace((await run(...source)).events);
    expect(rowsOf(trace)).toEqual(["Task-1", "worker", "asyncio_0"]);
  });

  test("names what a thread waits for, from its start to its end", async () => {
    const trace = new RunTrace((await run(...source)).events);
    const worker = trace.index.tasks.find(({ name }) => name === "worker");
    const segments = trace.timeline.allSegments(worker?.id ?? 0).filter(({ kind }) => kind === "waiting");
    const at = (index: number | null): number | undefined => trace.events[index ?? 0]?.time;
    expect(
      segments.map(({ on, line, from, to }) => [on?.kind !== "yield" && on?.label, line, at(from), at(to)]),
    ).toEqual([
      ["sleep(0.5)", 4, 0, 0.5],
      ["queue.get", 5, 0.5, 1],
      ["lock.acquire", 6, 1, 2],
    ]);
    expect(worker).toMatchObject({ isThread: true, end: "failed", result: "ValueError('no')" });
  });

  test("says which thread has printed a line", async () => {
    const { events } = await run(...source);
    const trace = new RunTrace(events);
    const printed = events.find((event) => event.kind === "output" && event.text.startsWith("got"));
    expect(trace.index.task(printed?.task ?? 0)?.name).toBe("worker");
  });

  test("explains a thread in words", async () => {
    const { events } = await run(...source);
    const trace = new RunTrace(events);
    const started = events.findIndex((event) => event.kind === "task-created" && event.isThread === true);
    expect(describeEvent(trace, started)).toMatch(
      /^Task-1 main starts worker thread at line 9, which takes turns/,
    );
  });

  test("has for a loop in a thread the rows of its tasks, too", async () => {
    const trace = new RunTrace(
      (
        await run(
          "import asyncio, threading",
          "async def main(): await asyncio.sleep(1)",
          "threading.Thread(target=asyncio.run, args=(main(),), name='looping').start()",
        )
      ).events,
    );
    expect(rowsOf(trace)).toEqual(["looping", "Task-1"]);
  });

  test.each([
    ["threading.Event().wait(1)", "event.wait"],
    ["threading.Semaphore(0).acquire(timeout=1)", "semaphore.acquire"],
    ["queue.SimpleQueue().get(timeout=1)", "queue.get"],
    ["condition.wait(1)", "condition.wait"],
    ["threading.main_thread().join(1)", "the end of MainThread"],
    ["Future().result(1)", "future.result"],
    ["(lambda pair: pair[0].recv(1))(socket.socketpair())", "a socket"],
  ])("names %s %s", async (wait, label) => {
    const { events } = await run(
      "import queue, socket, threading",
      "from concurrent.futures import Future",
      "condition = threading.Condition()",
      "socket.setdefaulttimeout(1)",
      "def work():",
      "    try:",
      `        with condition: ${wait}`,
      "    except Exception: pass",
      "threading.Thread(target=work).start()",
    );
    const labels = events.flatMap((event) =>
      event.kind === "task-suspended" && event.on.kind !== "yield" ? [event.on.label] : [],
    );
    expect(labels).toEqual([label]);
  });
});

test("The frames of all threads can be looked at.", async () => {
  const text = await printed(
    "import sys, threading, time, traceback",
    "def work(): time.sleep(1)",
    "thread = threading.Thread(target=work)",
    "thread.start()",
    "frames = sys._current_frames()",
    "print(len(frames), frames[threading.get_ident()] is sys._getframe())",
    "print([line.name for line in traceback.extract_stack(frames[thread.ident])])",
  );
  expect(text).toBe("2 True\n['_bootstrap', '_bootstrap_inner', 'run', 'work']\n");
});

test("A signal without a handler ends the program in all its threads.", async () => {
  const text = await printed(
    "import os, signal, threading, time",
    "def work():",
    "    time.sleep(1)",
    "    os.kill(os.getpid(), signal.SIGTERM)",
    "    print('never')",
    "threading.Thread(target=work).start()",
    "threading.Thread(target=lambda: (time.sleep(2), print('never'))).start()",
    "threading.Event().wait()",
  );
  expect(text).toBe("Terminated\n");
});

test("A program whose threads are suspended is not traced, which would break CPython.", async () => {
  // In this process programs have left suspended stacks behind, of which the page's workers have none.
  const runFirst = threadedRunsOf(await startPythonOfWorker());
  const { text } = await runFirst(
    "import sys, threading, time",
    "trace = lambda frame, event, argument: None",
    "def refused(function, *args):",
    "    try: function(*args)",
    "    except RuntimeError as error: print('cannot be traced' in str(error))",
    "sys.settrace(trace)",
    "refused(threading.Thread(target=print).start)",
    "sys.settrace(None)",
    "threading.Thread(target=time.sleep, args=(1,)).start()",
    "for function in sys.settrace, sys.setprofile, threading.settrace_all_threads: refused(function, trace)",
  );
  expect(text).toBe("True\nTrue\nTrue\nTrue\n");
});

test("Each program begins with no threads of the one before.", async () => {
  await run(
    "import threading, time",
    "from concurrent.futures import ThreadPoolExecutor",
    "threading.Thread(target=time.sleep, args=(9,), daemon=True).start()",
    "threading.current_thread().name = 'other'",
    "ThreadPoolExecutor().submit(print)",
  );
  const text = await printed(
    "import threading",
    "from concurrent.futures import ThreadPoolExecutor",
    "who = lambda: print([thread.name for thread in threading.enumerate()])",
    "threading.Thread(target=who).start()",
    "ThreadPoolExecutor().submit(who)",
  );
  expect(text).toBe("['MainThread', 'Thread-1 (<lambda>)']\n['MainThread', 'ThreadPoolExecutor-0_0']\n");
});
