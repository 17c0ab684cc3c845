import { expect, test } from "vitest";
import {
  __addDisposableResource,
  __disposeResources,
  createTask,
  currentTask,
  getRunningLoop,
  repr,
  sleep,
  timeout,
  type Timeout,
  TimeoutError,
  waitFor,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { outputOf } from "../learner-program.ts";
import { coroutine, runMain } from "../program.ts";

const after = coroutine(function* after(delay: number, value: unknown = "value") {
  yield sleep(delay);
  return value;
});
const outcome = coroutine(function* outcome(awaitable: unknown) {
  try {
    return repr(yield awaitable);
  } catch (exception) {
    return repr(exception);
  }
});

/** `{ await using scope = asyncio.timeout(limit); … }`, as TypeScript down-levels it. */
const within = coroutine(function* within(limit: number | null, body: (scope: Timeout) => unknown) {
  const env: Parameters<typeof __disposeResources>[0] = { stack: [], error: undefined, hasError: false };
  try {
    const scope = __addDisposableResource(env, timeout(limit), true);
    return yield body(scope);
  } catch (exception) {
    env.error = exception;
    env.hasError = true;
  } finally {
    const leaving = __disposeResources(env);
    if (leaving !== undefined) yield leaving;
  }
});

test("A block that takes too long raises TimeoutError at its end.", () => {
  expect(
    runMain(function* main() {
      print(yield outcome(within(1, () => sleep(5))), getRunningLoop().time());
    }),
  ).toEqual(["TimeoutError() 1"]);
});

test("The TimeoutError's cause is the cancellation.", () => {
  expect(
    runMain(function* main() {
      try {
        yield within(1, () => sleep(5));
      } catch (exception) {
        print(exception instanceof TimeoutError && repr(exception.__cause__));
      }
    }),
  ).toEqual(["CancelledError()"]);
});

test("A block that is in time ends as it would without a limit.", () => {
  expect(
    runMain(function* main() {
      print(yield within(2, () => after(1)));
    }),
  ).toEqual(["value"]);
});

test("A limit of null never ends the block.", () => {
  expect(
    runMain(function* main() {
      print(yield within(null, () => after(100)));
    }),
  ).toEqual(["value"]);
});

test("A limit of 0 does nothing to a block without an await.", () => {
  expect(
    runMain(function* main() {
      const future = getRunningLoop().createFuture();
      future.setResult("now");
      print(yield outcome(within(0, () => future)));
    }),
  ).toEqual(["'now'"]);
});

test("After a timeout the task does not count as being cancelled.", () => {
  expect(
    runMain(function* main() {
      yield outcome(within(1, () => sleep(5)));
      print(currentTask()?.cancelling());
    }),
  ).toEqual(["0"]);
});

test("Of nested blocks with equal limits only the outer one raises.", () => {
  expect(
    runMain(function* main() {
      const inner = coroutine(function* inner() {
        try {
          yield within(1, () => sleep(5));
        } catch (exception) {
          print(repr(exception));
          throw exception;
        }
      });
      print(yield outcome(within(1, () => inner())));
    }),
  ).toEqual(["CancelledError()", "TimeoutError()"]);
});

test("A cancellation from outside is no timeout.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(within(5, () => sleep(10)));
      yield sleep(1);
      task.cancel("outside");
      print(yield outcome(task));
    }),
  ).toEqual(["CancelledError('outside')"]);
});

test("A scope prints its state.", () => {
  expect(
    runMain(function* main() {
      let scope = timeout(1);
      print(scope);
      yield outcome(
        within(1, (entered) => {
          scope = entered;
          print(scope, scope.when());
          return sleep(5);
        }),
      );
      print(scope, scope.expired());
    }),
  ).toEqual(["<Timeout [created]>", "<Timeout [active] when=1.0> 1", "<Timeout [expired]> True"]);
});

test("A scope cannot be entered twice.", () => {
  expect(
    runMain(function* main() {
      print(
        yield outcome(
          within(1, (scope) =>
            within(1, () => __addDisposableResource({ stack: [], error: 0, hasError: false }, scope, true)),
          ),
        ),
      );
    }),
  ).toEqual(["RuntimeError('Timeout has already been entered')"]);
});

test("waitFor gives the result of what is in time.", () => {
  expect(
    runMain(function* main() {
      print(yield waitFor(after(1), 2));
    }),
  ).toEqual(["value"]);
});

test("waitFor raises TimeoutError and cancels what is late.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(after(5));
      print(yield outcome(waitFor(task, 1)), task.cancelled());
    }),
  ).toEqual(["TimeoutError() True"]);
});

test("waitFor without a limit waits as long as it takes.", () => {
  expect(
    runMain(function* main() {
      print(yield waitFor(after(50), null));
    }),
  ).toEqual(["value"]);
});

test("waitFor with a limit of 0 cancels what is not done, before it begins.", () => {
  expect(
    runMain(function* main() {
      const job = coroutine(function* job() {
        print("ran");
      });
      print(yield outcome(waitFor(job(), 0)));
    }),
  ).toEqual(["TimeoutError()"]);
});

test("A result and the limit in one batch: TimeoutError, and the result is lost.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      const future = loop.createFuture();
      loop.callLater(1, () => future.setResult(1));
      print(yield outcome(waitFor(future, 1)), future);
    }),
  ).toEqual(["TimeoutError() <Future finished result=1>"]);
});

test("What swallows the cancellation returns its result through waitFor.", () => {
  const stubborn = coroutine(function* stubborn() {
    try {
      yield sleep(5);
    } catch {
      return "stayed";
    }
  });
  expect(
    runMain(function* main() {
      print(yield waitFor(stubborn(), 1));
    }),
  ).toEqual(["stayed"]);
});

test("Slow clean-up delays the timeout.", () => {
  const slow = coroutine(function* slow() {
    try {
      yield sleep(10);
    } finally {
      yield sleep(1);
    }
  });
  expect(
    runMain(function* main() {
      print(yield outcome(waitFor(slow(), 1)), getRunningLoop().time());
    }),
  ).toEqual(["TimeoutError() 2"]);
});

test("An error that is no cancellation keeps its type and gets a TimeoutError into its context.", () => {
  const lines = outputOf(`
    async function clumsy() {
      try { await asyncio.sleep(5); } catch { throw new ValueError("while cleaning up"); }
    }
    async function main() {
      try { await asyncio.waitFor(clumsy(), 1); } catch (error) { print(repr(error), repr(error.__context__)); }
    }
    asyncio.run(main());`);
  expect(lines).toEqual(["ValueError('while cleaning up') TimeoutError()"]);
});
