import { expect, test } from "vitest";
import {
  createTask,
  getRunningLoop,
  Interpreter,
  run,
  Runner,
  sleep,
  ValueError,
  withInterpreter,
  formatException,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { LimitReached } from "../../../../src/trace/model/limits.ts";
import { coroutine, inRun, raised, runMain } from "../program.ts";

const value = coroutine(function* value(result: unknown) {
  return result;
});

test("run gives the coroutine's result.", () => {
  inRun(() => expect(run(value(5))).toBe(5));
});

test("run raises the coroutine's exception.", () => {
  inRun(() => {
    const main = coroutine(function* main() {
      throw new ValueError("no");
    });
    expect(() => run(main())).toThrow("no");
  });
});

test("run in a running loop is refused.", () => {
  expect(
    runMain(function* main() {
      const other = value(1);
      print(raised(() => run(other)));
      other.close();
    }),
  ).toEqual(["asyncio.run() cannot be called from a running event loop"]);
});

test("run takes coroutines and awaitables only.", () => {
  inRun(() =>
    expect(() => run(5 as never)).toThrow("An asyncio.Future, a coroutine or an awaitable is required"),
  );
});

test("Callbacks that are queued when main ends still run.", () => {
  expect(
    runMain(function* main() {
      getRunningLoop().callSoon(() => print("queued"));
    }),
  ).toEqual(["queued"]);
});

test("What still runs when main ends is cancelled, and its clean-up is waited for.", () => {
  const job = coroutine(function* job() {
    try {
      yield sleep(100);
    } finally {
      yield sleep(1);
      print("cleaned up at", getRunningLoop().time());
    }
  });
  expect(
    runMain(function* main() {
      createTask(job());
      yield sleep(1);
    }),
  ).toEqual(["cleaned up at 2"]);
});

test("An exception while a task is cancelled at the end is reported.", () => {
  const job = coroutine(function* job() {
    try {
      yield sleep(100);
    } catch {
      yield sleep(0);
      throw new ValueError("clean-up");
    }
  }, 3);
  const lines = runMain(function* main() {
    createTask(job());
    yield sleep(1);
  });
  expect(lines.slice(0, 2)).toEqual([
    "unhandled exception during asyncio.run() shutdown",
    "task: <Task finished name='Task-2' coro=<job() done, defined at main.ts:3> exception=ValueError('clean-up')>",
  ]);
  expect(lines.at(-1)).toBe("ValueError: clean-up");
});

test("Each interpreter begins with Task-1 at second 0.", () => {
  const first = runMain(function* main() {
    print(createTask(value(1)).getName());
    yield sleep(3);
  });
  const second = runMain(function* main() {
    print(createTask(value(1)).getName(), getRunningLoop().time());
  });
  expect([first, second]).toEqual([["Task-2"], ["Task-2 0"]]);
});

test("After run the interpreter has no running loop and run works again.", () => {
  inRun(() => expect([run(value(1)), run(value(2))]).toEqual([1, 2]));
});

test("A Runner runs several coroutines on one loop.", () => {
  inRun(() => {
    const runner = new Runner();
    const loop = runner.getLoop();
    expect([runner.run(value(1)), runner.run(value(2)), runner.getLoop() === loop]).toEqual([1, 2, true]);
    runner.close();
    expect(loop.isClosed()).toBe(true);
    expect(() => runner.run(value(3))).toThrow("Runner is closed");
  });
});

test("A Runner closes its loop at the end of a using block.", () => {
  inRun(() => {
    const runner = new Runner();
    const loop = runner.getLoop();
    runner[Symbol.dispose]();
    expect(loop.isClosed()).toBe(true);
  });
});

test("A Runner refuses to run in a running loop.", () => {
  expect(
    runMain(function* main() {
      print(raised(() => new Runner().run(value(1))));
    })[0],
  ).toBe("Runner.run() cannot be called from a running event loop");
});

test("A limit that is reached leaves the loop though the program catches everything.", () => {
  const limit = new LimitReached("output-limit");
  const main = coroutine(function* main() {
    try {
      yield sleep(0);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is no error, on purpose
      throw limit;
    } catch (caught) {
      // A program may catch it in the function that printed; the event after that throws again.
      throw caught;
    } finally {
      print("finally");
    }
  });
  const outer = coroutine(function* outer() {
    try {
      yield main();
    } catch {
      print("never");
    }
  });
  expect(inRun(() => expect(raised(() => run(outer()))).toBe(limit))).toEqual(["finally"]);
});

test("A traceback names the coroutines that an exception left, from the outside in.", () => {
  const inner = coroutine(function* inner() {
    yield sleep(1);
    throw new ValueError("deep");
  }, 2);
  const main = coroutine(function* main() {
    yield inner();
  }, 6);
  withInterpreter(new Interpreter(), () => {
    expect(formatException(raised(() => run(main())))).toEqual([
      "Traceback (most recent call last):",
      '  File "main.ts", line 6, in main',
      '  File "main.ts", line 2, in inner',
      "ValueError: deep",
    ]);
  });
});
