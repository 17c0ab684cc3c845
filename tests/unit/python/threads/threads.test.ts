import { readFileSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { sharedOracle } from "../../../support/oracle.ts";
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

// What CPython prints is beside each program.
const folder = new URL("programs/", import.meta.url);
const programs = readdirSync(folder)
  .filter((name) => name.endsWith(".py"))
  .map((name) => {
    const source = readFileSync(new URL(name, folder), "utf8");
    const output = readFileSync(new URL(name.replace(/py$/, "out"), folder), "utf8");
    const title = /^"""(.*)"""$/m.exec(source)?.[1] ?? name;
    return { title, source, output };
  });

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
