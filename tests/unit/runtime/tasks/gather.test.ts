import { expect, test } from "vitest";
import {
  createTask,
  gather,
  getRunningLoop,
  repr,
  sleep,
  ValueError,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { coroutine, inRun, raised, runMain } from "../program.ts";

const after = coroutine(function* after(delay: number, value: unknown) {
  yield sleep(delay);
  return value;
});
const failAfter = coroutine(function* failAfter(
  delay: number,
  message: string,
): Generator<unknown, never, never> {
  yield sleep(delay);
  throw new ValueError(message);
});
const outcome = coroutine(function* outcome(awaitable: unknown) {
  try {
    return repr(yield awaitable);
  } catch (exception) {
    return repr(exception);
  }
});

test("Results come in the order of the arguments.", () => {
  expect(
    runMain(function* main() {
      print(yield gather(after(2, "slow"), after(1, "fast")));
    }),
  ).toEqual(["['slow', 'fast']"]);
});

test("gather of nothing gives an empty list.", () => {
  expect(
    runMain(function* main() {
      print(yield gather());
    }),
  ).toEqual(["[]"]);
});

test("An argument that is given twice runs once.", () => {
  expect(
    runMain(function* main() {
      const job = after(1, "once");
      print(yield gather(job, job));
    }),
  ).toEqual(["['once', 'once']"]);
});

test("The first exception is raised at once, and the others go on.", () => {
  expect(
    runMain(function* main() {
      const sibling = createTask(after(2, "sibling"));
      print(yield outcome(gather(failAfter(1, "first"), sibling)), getRunningLoop().time());
      print(yield sibling);
    }),
  ).toEqual(["ValueError('first') 1", "sibling"]);
});

test("Later exceptions count as retrieved.", () => {
  expect(
    runMain(function* main() {
      print(yield outcome(gather(failAfter(1, "first"), failAfter(2, "second"))));
      yield sleep(2);
    }),
  ).toEqual(["ValueError('first')"]);
});

test("With returnExceptions exceptions stand among the results.", () => {
  expect(
    runMain(function* main() {
      print(yield gather(failAfter(1, "no"), after(2, "yes"), { returnExceptions: true }));
    }),
  ).toEqual(["[ValueError('no'), 'yes']"]);
});

test("A cancelled child stands among the results as CancelledError('').", () => {
  expect(
    runMain(function* main() {
      const child = createTask(after(1, 0));
      child.cancel();
      print(yield gather(child, after(1, "other"), { returnExceptions: true }));
    }),
  ).toEqual(["[CancelledError(''), 'other']"]);
});

test("A child that was cancelled with a message stands among the results with it.", () => {
  expect(
    runMain(function* main() {
      const child = createTask(after(1, 0));
      child.cancel("why");
      print(yield gather(child, { returnExceptions: true }));
    }),
  ).toEqual(["[CancelledError('')]"]);
});

test("A cancelled child interrupts who awaits, and not the other children.", () => {
  expect(
    runMain(function* main() {
      const child = createTask(after(1, 0));
      const other = createTask(after(1, "other"));
      child.cancel();
      print(yield outcome(gather(child, other)));
      print(yield other);
    }),
  ).toEqual(["CancelledError()", "other"]);
});

test("Cancelling the outer future cancels the children; it ends finished with a CancelledError.", () => {
  expect(
    runMain(function* main() {
      const children = [createTask(after(1, 0)), createTask(after(1, 1))];
      const outer = gather(...children);
      yield sleep(0.5);
      print(outer.cancel("stop"));
      print(
        yield outcome(outer),
        outer.cancelled(),
        children.map((child) => child.cancelled()),
      );
    }),
  ).toEqual(["True", "CancelledError('stop') False [True, True]"]);
});

test("A cancelled outer raises even when the children swallow it and exceptions are returned.", () => {
  const stubborn = coroutine(function* stubborn() {
    try {
      yield sleep(5);
    } catch {
      return "stayed";
    }
  });
  expect(
    runMain(function* main() {
      const outer = gather(stubborn(), { returnExceptions: true });
      yield sleep(0);
      outer.cancel();
      print(yield outcome(outer), outer.cancelled());
    }),
  ).toEqual(["CancelledError() False"]);
});

test("cancel() after the first exception returns false and cancels nothing.", () => {
  expect(
    runMain(function* main() {
      const sibling = createTask(after(2, "sibling"));
      const outer = gather(failAfter(1, "no"), sibling);
      yield outcome(outer);
      print(outer.cancel(), yield sibling);
    }),
  ).toEqual(["False sibling"]);
});

test("What cannot be awaited cannot be gathered.", () => {
  expect(
    runMain(function* main() {
      print(raised(() => gather(5 as never)));
    }),
  ).toEqual(["An asyncio.Future, a coroutine or an awaitable is required"]);
});

test("gather outside a loop is refused.", () => {
  inRun(() => {
    const job = after(1, 0);
    expect(() => gather(job)).toThrow("There is no current event loop");
    job.close();
  });
});

test("The outer future prints as CPython's.", () => {
  expect(
    runMain(function* main() {
      const outer = gather(after(1, 1));
      print(outer);
      yield outer;
      print(outer);
    }),
  ).toEqual(["<_GatheringFuture pending>", "<_GatheringFuture finished result=[1]>"]);
});
