import { expect, test } from "vitest";
import {
  createTask,
  getRunningLoop,
  repr,
  shield,
  sleep,
  ValueError,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { coroutine, runMain } from "../program.ts";

const after = coroutine(function* after(delay: number, value: unknown) {
  yield sleep(delay);
  return value;
}, 3);
const failAfter = coroutine(function* failAfter(delay: number) {
  yield sleep(delay);
  throw new ValueError("late");
}, 4);
const outcome = coroutine(function* outcome(awaitable: unknown) {
  try {
    return repr(yield awaitable);
  } catch (exception) {
    return repr(exception);
  }
});

test("A shielded coroutine gives its result.", () => {
  expect(
    runMain(function* main() {
      print(yield shield(after(1, "value")));
    }),
  ).toEqual(["value"]);
});

test("Cancelling the outer future leaves the inner task alone.", () => {
  expect(
    runMain(function* main() {
      const inner = createTask(after(1, "value"));
      const outer = shield(inner);
      outer.cancel("outer");
      print(yield outcome(outer), yield inner);
    }),
  ).toEqual(["CancelledError('outer') value"]);
});

test("When the inner task is cancelled the outer raises without a message.", () => {
  expect(
    runMain(function* main() {
      const inner = createTask(after(1, "value"));
      const outer = shield(inner);
      yield sleep(0);
      inner.cancel("inner");
      print(yield outcome(outer));
    }),
  ).toEqual(["CancelledError()"]);
});

test("A done inner is given back itself.", () => {
  expect(
    runMain(function* main() {
      const future = getRunningLoop().createFuture();
      future.setResult(1);
      print(shield(future) === future);
    }),
  ).toEqual(["True"]);
});

test("An exception of the inner task is raised by the outer.", () => {
  expect(
    runMain(function* main() {
      print(yield outcome(shield(failAfter(1))));
    }),
  ).toEqual(["ValueError('late')"]);
});

test("An exception after the outer was cancelled goes to the exception handler.", () => {
  expect(
    runMain(function* main() {
      const outer = shield(createTask(failAfter(1)));
      yield sleep(0);
      outer.cancel();
      yield outcome(outer);
      yield sleep(2);
    }).slice(0, 2),
  ).toEqual([
    "ValueError exception in shielded future",
    "future: <Task finished name='Task-2' coro=<failAfter() done, defined at main.ts:4> exception=ValueError('late')>",
  ]);
});

test("However often a task is shielded, its late exception is reported once.", () => {
  const lines = runMain(function* main() {
    const inner = createTask(failAfter(1));
    for (const outer of [shield(inner), shield(inner)]) outer.cancel();
    yield sleep(2);
  });
  expect(lines.filter((line) => line.endsWith("in shielded future"))).toHaveLength(1);
});
