import { expect, test } from "vitest";
import {
  createTask,
  Future,
  getRunningLoop,
  iscoroutine,
  repr,
  sleep,
  StopIteration,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { coroutine, inRun, raised, runMain } from "../program.ts";

const noop = coroutine(function* noop() {
  yield* [];
});

test("Calling a coroutine function runs nothing of its body.", () => {
  const lines = inRun(() => {
    const job = coroutine(function* job() {
      print("ran");
    });
    job().close();
  });
  expect(lines).toEqual([]);
});

test("Awaiting a coroutine gives its result.", () => {
  const job = coroutine(function* job() {
    return 7;
  });
  expect(
    runMain(function* main() {
      print(yield job());
    }),
  ).toEqual(["7"]);
});

test("An exception of an awaited coroutine is raised at the await.", () => {
  const job = coroutine(function* job() {
    throw new Error("no");
  });
  expect(
    runMain(function* main() {
      try {
        yield job();
      } catch (exception) {
        print(repr(exception));
      }
    }),
  ).toEqual(["Error('no')"]);
});

test("A coroutine can be awaited once only.", () => {
  expect(
    runMain(function* main() {
      const once = noop();
      yield once;
      try {
        yield once;
      } catch (exception) {
        print(exception);
      }
    }),
  ).toEqual(["cannot reuse already awaited coroutine"]);
});

test("A coroutine that is already being awaited cannot be awaited.", () => {
  expect(
    runMain(function* main() {
      const shared = sleep(1);
      const other = coroutine(function* other() {
        yield shared;
      });
      createTask(other());
      yield sleep(0);
      try {
        yield shared;
      } catch (exception) {
        print(exception);
      }
    }),
  ).toEqual(["coroutine is being awaited already"]);
});

test("Coroutines can await each other 10,000 deep.", () => {
  const deep = coroutine(function* level(depth: number): Generator<unknown, number, never> {
    if (depth === 0) {
      yield sleep(1);
      return 0;
    }
    const below: number = yield deep(depth - 1);
    return 1 + below;
  });
  expect(
    runMain(function* main() {
      print(yield deep(10_000));
    }),
  ).toEqual(["10000"]);
});

test("An exception comes up through 10,000 coroutines.", () => {
  const deep = coroutine(function* level(depth: number): Generator<unknown, void, never> {
    if (depth > 0) return yield deep(depth - 1);
    yield sleep(1);
    throw new Error("bottom");
  });
  expect(
    runMain(function* main() {
      try {
        yield deep(10_000);
      } catch (exception) {
        print(exception);
      }
    }),
  ).toEqual(["bottom"]);
});

test.each([
  [5, "'int' object can't be awaited"],
  [1.5, "'float' object can't be awaited"],
  ["x", "'str' object can't be awaited"],
  [null, "'NoneType' object can't be awaited"],
  [undefined, "'NoneType' object can't be awaited"],
  [[1], "'list' object can't be awaited"],
  [new Map(), "'dict' object can't be awaited"],
  [{}, "'dict' object can't be awaited"],
  [true, "'bool' object can't be awaited"],
  [() => 1, "'function' object can't be awaited"],
])("Awaiting %s is refused in Python's words.", (value, sentence) => {
  expect(
    runMain(function* main() {
      try {
        yield value;
      } catch (exception) {
        print(exception);
      }
    }),
  ).toEqual([sentence]);
});

test("Awaiting a native promise says what to use instead.", () => {
  const [line] = runMain(function* main() {
    try {
      yield Promise.resolve(1);
    } catch (exception) {
      print(exception);
    }
  });
  expect(line).toMatch(/native JavaScript Promise can't be awaited.*asyncio\.sleep.*asyncio\.gather/);
});

test("What is thrown must be an exception.", () => {
  const job = coroutine(function* job() {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is what the test is about
    throw "text";
  });
  expect(
    runMain(function* main() {
      try {
        yield job();
      } catch (exception) {
        print(repr(exception));
      }
    }),
  ).toEqual(["TypeError('exceptions must derive from BaseException')"]);
});

test("An object with __await__ is awaited through it.", () => {
  expect(
    runMain(function* main() {
      const future = getRunningLoop().createFuture<number>();
      getRunningLoop().callSoon(() => future.setResult(3));
      const awaitable = {
        *__await__() {
          const result: number = yield* future.__await__();
          return result + 1;
        },
      };
      print(yield awaitable);
    }),
  ).toEqual(["4"]);
});

test("A bad yield of an __await__ is named.", () => {
  expect(
    runMain(function* main() {
      const awaitable = {
        *__await__() {
          yield 7;
        },
      };
      try {
        yield awaitable;
      } catch (exception) {
        print(repr(exception));
      }
    }),
  ).toEqual(["RuntimeError('Task got bad yield: 7')"]);
});

test("A coroutine's .then says to await it.", () => {
  inRun(() => {
    const job = noop();
    expect(() => job.then).toThrow(/write `await noop\(\)`/);
    job.close();
  });
});

test("A coroutine can be driven by hand with send.", () => {
  inRun(() => {
    const job = coroutine(function* job() {
      yield sleep(0);
      return 5;
    })();
    expect(job.send()).toBeNull();
    const stop = raised(() => job.send());
    expect(stop instanceof StopIteration && stop.value).toBe(5);
  });
});

test("The first send must not carry a value.", () => {
  inRun(() => {
    const job = noop();
    expect(() => job.send(1)).toThrow("can't send non-None value to a just-started coroutine");
    job.close();
  });
});

test("An exception thrown into a coroutine that has not begun never reaches its body.", () => {
  const lines = inRun(() => {
    const job = coroutine(function* job() {
      print("ran");
    })();
    expect(() => job.throw(new Error("early"))).toThrow("early");
  });
  expect(lines).toEqual([]);
});

test("Closing a suspended coroutine runs its finally blocks.", () => {
  const lines = inRun(() => {
    const job = coroutine(function* job() {
      try {
        yield sleep(0);
      } finally {
        print("closed");
      }
    })();
    job.send();
    job.close();
  });
  expect(lines).toEqual(["closed"]);
});

test("A coroutine that goes on after it was closed is an error.", () => {
  inRun(() => {
    const job = coroutine(function* job() {
      try {
        yield sleep(0);
      } catch {
        yield sleep(0);
      }
    })();
    job.send();
    expect(() => job.close()).toThrow("coroutine ignored GeneratorExit");
  });
});

test("A coroutine prints as CPython prints one.", () => {
  inRun(() => {
    const job = noop();
    expect(repr(job)).toMatch(/^<coroutine object noop at 0x[0-9a-f]+>$/);
    job.close();
  });
});

test("iscoroutine tells coroutines from futures.", () => {
  expect(
    runMain(function* main() {
      const job = noop();
      print(iscoroutine(job), iscoroutine(new Future()));
      yield job;
    }),
  ).toEqual(["True False"]);
});

test("A coroutine that was never awaited is reported when the loop closes.", () => {
  const unused = coroutine(function* unused() {
    yield* [];
  }, 4);
  expect(
    runMain(function* main() {
      unused();
      print("end");
    }),
  ).toEqual([
    "end",
    "main.ts:4: RuntimeWarning: coroutine 'unused' was never awaited",
    "RuntimeWarning: Enable tracemalloc to get the object allocation traceback",
  ]);
});

test("A closed coroutine is not reported.", () => {
  expect(
    runMain(function* main() {
      noop().close();
    }),
  ).toEqual([]);
});
