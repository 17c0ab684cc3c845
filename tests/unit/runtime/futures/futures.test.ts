import { expect, test } from "vitest";
import {
  Future,
  getRunningLoop,
  isfuture,
  repr,
  sleep,
  StopIteration,
  ValueError,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { coroutine, inRun, raised, runMain } from "../program.ts";

/** Runs a body with a future of a running loop. */
function withFuture(body: (future: Future<unknown>) => void): string[] {
  return runMain(function* main() {
    body(getRunningLoop().createFuture());
    yield sleep(0);
  });
}

test("A new future is pending.", () => {
  expect(withFuture((future) => print(future.done(), future.cancelled(), future))).toEqual([
    "False False <Future pending>",
  ]);
});

test("A future keeps the result that is set.", () => {
  expect(
    withFuture((future) => {
      future.setResult("r");
      print(future.done(), future.result(), future);
    }),
  ).toEqual(["True r <Future finished result='r'>"]);
});

test("A future raises the exception that is set, and gives it.", () => {
  expect(
    withFuture((future) => {
      future.setException(new ValueError("no"));
      print(repr(raised(() => future.result())), repr(future.exception()), future);
    }),
  ).toEqual(["ValueError('no') ValueError('no') <Future finished exception=ValueError('no')>"]);
});

test("An exception may be set by its class.", () => {
  expect(
    withFuture((future) => {
      future.setException(ValueError);
      print(repr(future.exception()));
    }),
  ).toEqual(["ValueError()"]);
});

test("Only an exception can be set as one.", () => {
  expect(withFuture((future) => print(raised(() => future.setException(5))))).toEqual([
    "exceptions must derive from BaseException",
  ]);
});

test("A StopIteration becomes a RuntimeError that it is the cause of.", () => {
  expect(
    withFuture((future) => {
      future.setException(new StopIteration());
      const exception = future.exception();
      print(exception);
      print(repr(exception instanceof Error && "__cause__" in exception ? exception.__cause__ : null));
    }),
  ).toEqual([
    "StopIteration interacts badly with generators and cannot be raised into a Future",
    "StopIteration()",
  ]);
});

test("A result cannot be set twice.", () => {
  expect(
    withFuture((future) => {
      future.setResult(1);
      print(repr(raised(() => future.setResult(2))));
      print(repr(raised(() => future.setException(new ValueError()))));
    }),
  ).toEqual(["InvalidStateError('invalid state')", "InvalidStateError('invalid state')"]);
});

test("A pending future has no result and no exception.", () => {
  expect(
    withFuture((future) => {
      print(repr(raised(() => future.result())));
      print(repr(raised(() => future.exception())));
    }),
  ).toEqual(["InvalidStateError('Result is not set.')", "InvalidStateError('Exception is not set.')"]);
});

test("A cancelled future raises CancelledError with the message.", () => {
  expect(
    withFuture((future) => {
      print(future.cancel("why"), future.cancel(), future.cancelled(), future);
      print(repr(raised(() => future.result())), repr(raised(() => future.exception())));
    }),
  ).toEqual(["True False True <Future cancelled>", "CancelledError('why') CancelledError('why')"]);
});

test("A cancel with null as message raises a bare CancelledError.", () => {
  expect(
    withFuture((future) => {
      future.cancel(null);
      print(repr(raised(() => future.result())));
    }),
  ).toEqual(["CancelledError()"]);
});

test("Callbacks are called through the loop with the future.", () => {
  expect(
    withFuture((future) => {
      future.addDoneCallback((done) => print("called", done === future));
      future.setResult(1);
      print("set");
    }),
  ).toEqual(["set", "called True"]);
});

test("A callback that is added to a done future is called soon.", () => {
  expect(
    withFuture((future) => {
      future.setResult(1);
      future.addDoneCallback(() => print("called"));
      print("added");
    }),
  ).toEqual(["added", "called"]);
});

test("A removed callback is not called, however often it was added.", () => {
  expect(
    withFuture((future) => {
      const callback = () => print("never");
      future.addDoneCallback(callback);
      future.addDoneCallback(callback);
      print(future.removeDoneCallback(callback), future.removeDoneCallback(callback));
      future.setResult(1);
    }),
  ).toEqual(["2 0"]);
});

test("A future prints its callbacks.", () => {
  expect(
    withFuture((future) => {
      function callback() {
        return 1;
      }
      future.addDoneCallback(callback);
      print(future);
    }),
  ).toEqual(["<Future pending cb=[callback()]>"]);
});

test("A long result is shortened.", () => {
  expect(
    withFuture((future) => {
      future.setResult("x".repeat(40));
      print(future);
    }),
  ).toEqual(["<Future finished result='xxxxxxxxxxxx...xxxxxxxxxxxxx'>"]);
});

test("A future's .then says to await it.", () => {
  withFuture((future) => {
    expect(() => future.then).toThrow(/has no \.then\(\): write `await future`/);
  });
});

test("Without a loop no future can be made.", () => {
  inRun(() => expect(() => new Future()).toThrow("There is no current event loop in thread 'MainThread'."));
});

test("isfuture tells futures from other values.", () => {
  expect(withFuture((future) => print(isfuture(future), isfuture(5)))).toEqual(["True False"]);
});

test("An exception of a future that was never retrieved is reported when the loop closes.", () => {
  expect(withFuture((future) => future.setException(new ValueError("lost")))).toEqual([
    "Future exception was never retrieved",
    "future: <Future finished exception=ValueError('lost')>",
    "ValueError: lost",
  ]);
});

test("A future of another loop cannot be awaited.", () => {
  const lines = runMain(function* main() {
    const other = new (getRunningLoop().constructor as new () => ReturnType<typeof getRunningLoop>)();
    try {
      yield other.createFuture();
    } catch (exception) {
      print((exception instanceof Error ? exception.message : "").replace(/^Task <.*> got/, "Task got"));
    }
  });
  expect(lines).toEqual(["Task got Future <Future pending> attached to a different loop"]);
});

test("Reports come in the order of creation, whatever they are about.", () => {
  const unused = coroutine(function* unused() {
    yield* [];
  }, 2);
  const lines = runMain(function* main() {
    const loop = getRunningLoop();
    const first = loop.createFuture();
    unused();
    const last = loop.createFuture();
    last.setException(new ValueError("last"));
    first.setException(new ValueError("first"));
    yield sleep(0);
  });
  expect(lines.filter((line) => /^(ValueError|main)/.test(line))).toEqual([
    "ValueError: first",
    "main.ts:2: RuntimeWarning: coroutine 'unused' was never awaited",
    "ValueError: last",
  ]);
});
