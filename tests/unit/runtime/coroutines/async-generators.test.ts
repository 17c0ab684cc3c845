import { expect, test } from "vitest";
import {
  __asyncDelegator,
  __asyncGenerator,
  __asyncValues,
  __await,
  __yield,
  type AsyncGenerator,
  createTask,
  getRunningLoop,
  repr,
  sleep,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { coroutine, raised, runMain } from "../program.ts";

function asyncGenerator<A extends unknown[]>(body: (...args: A) => Generator<unknown, void, unknown>) {
  return (...args: A): AsyncGenerator<unknown> =>
    __asyncGenerator(undefined, args, body as never, body.name, 1);
}

const count = asyncGenerator(function* count(end: number) {
  for (let n = 0; n < end; n++) {
    yield __await(sleep(1));
    yield __yield(n);
  }
});

/** `for await (const item of iterable) print(item)`, as TypeScript down-levels it. */
const printAll = coroutine(function* printAll(iterable: unknown) {
  const iterator = __asyncValues(iterable);
  for (;;) {
    const { done, value }: { done?: boolean; value: unknown } = yield iterator.next();
    if (done === true) return;
    print(value);
  }
});

test("for await gives the items of an async generator as they come.", () => {
  expect(
    runMain(function* main() {
      yield printAll(count(2));
      print(getRunningLoop().time());
    }),
  ).toEqual(["0", "1", "2"]);
});

test("A yield takes no round of the loop.", () => {
  const plain = asyncGenerator(function* plain() {
    yield __yield(1);
    yield __yield(2);
  });
  expect(
    runMain(function* main() {
      getRunningLoop().callSoon(() => print("round"));
      yield printAll(plain());
      yield sleep(0);
    }),
  ).toEqual(["1", "2", "round"]);
});

test("A yielded task is not awaited.", () => {
  const tasks = asyncGenerator(function* tasks() {
    yield __yield(createTask(sleep(1)));
  });
  expect(
    runMain(function* main() {
      const { value }: { value: unknown } = yield tasks().next();
      print(repr(value).slice(0, 13));
    }),
  ).toEqual(["<Task pending"]);
});

test("Two steps at the same time are refused.", () => {
  expect(
    runMain(function* main() {
      const generator = count(2);
      const first = createTask(generator.next());
      yield sleep(0);
      try {
        yield generator.next();
      } catch (exception) {
        print(exception);
      }
      print(yield first);
    }),
  ).toEqual(["anext(): asynchronous generator is already running", "{'done': False, 'value': 0}"]);
});

test("aclose runs the finally blocks.", () => {
  const careful = asyncGenerator(function* careful() {
    try {
      yield __yield(1);
    } finally {
      yield __await(sleep(1));
      print("closed");
    }
  });
  expect(
    runMain(function* main() {
      const generator = careful();
      yield generator.next();
      yield generator.aclose();
      print(((yield generator.next()) as IteratorResult<unknown>).done);
    }),
  ).toEqual(["closed", "True"]);
});

test("A generator that was begun and not ended is closed when run ends.", () => {
  const careful = asyncGenerator(function* careful() {
    try {
      yield __yield(1);
    } finally {
      print("closed");
    }
  });
  expect(
    runMain(function* main() {
      yield careful().next();
      print("main ends");
    }),
  ).toEqual(["main ends", "closed"]);
});

test("A generator that yields while it is closed is an error.", () => {
  const stubborn = asyncGenerator(function* stubborn() {
    try {
      yield __yield(1);
    } finally {
      yield __yield(2);
    }
  });
  expect(
    runMain(function* main() {
      const generator = stubborn();
      yield generator.next();
      try {
        yield generator.aclose();
      } catch (exception) {
        print(exception);
      }
    }),
  ).toContain("async generator ignored GeneratorExit");
});

test("What for await gets has no return, so that leaving early does not close.", () => {
  expect(Object.keys(__asyncValues(count(1)))).toEqual(["next"]);
});

test("for await over a plain array is refused.", () => {
  expect(String(raised(() => __asyncValues([1])))).toMatch(
    /^TypeError: 'async for' requires an object with __aiter__ method, got list/,
  );
});

test("yield* gives the items of another async generator.", () => {
  const outer = asyncGenerator(function* outer() {
    yield* __asyncDelegator(count(2));
    yield __yield("end");
  });
  expect(
    runMain(function* main() {
      yield printAll(outer());
    }),
  ).toEqual(["0", "1", "end"]);
});

test("An async generator prints as CPython's.", () => {
  expect(
    runMain(function* main() {
      print(repr(count(1)).replace(/0x[0-9a-f]+/, "0x"));
    }),
  ).toEqual(["<async_generator object count at 0x>"]);
});
