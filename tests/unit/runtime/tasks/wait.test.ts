import { expect, test } from "vitest";
import {
  createTask,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  getRunningLoop,
  repr,
  sleep,
  type Task,
  ValueError,
  wait,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { coroutine, runMain } from "../program.ts";

type Pair = readonly [Set<Task<unknown>>, Set<Task<unknown>>];
const after = coroutine(function* after(delay: number) {
  yield sleep(delay);
  return delay;
}, 3);
const failAfter = coroutine(function* failAfter(delay: number) {
  yield sleep(delay);
  throw new ValueError("no");
});
class CoroutinePool {
  readonly size = 3;
}
const names = (tasks: Set<Task<unknown>>) => [...tasks].map((task) => task.getName());
const make = (name: string, delay: number) => createTask(after(delay), { name });

test("wait gives a pair of the done and the pending.", () => {
  expect(
    runMain(function* main() {
      print(yield wait([make("a", 1)]));
    }),
  ).toEqual(["({<Task finished name='a' coro=<after() done, defined at main.ts:3> result=1>}, set())"]);
});

test("wait waits for all by default.", () => {
  expect(
    runMain(function* main() {
      const [done, pending]: Pair = yield wait([make("a", 1), make("b", 2)]);
      print(names(done), names(pending), getRunningLoop().time());
    }),
  ).toEqual(["['a', 'b'] [] 2"]);
});

test("With FIRST_COMPLETED it returns as soon as one is done.", () => {
  expect(
    runMain(function* main() {
      const [done, pending]: Pair = yield wait([make("a", 2), make("b", 1)], { returnWhen: FIRST_COMPLETED });
      print(names(done), names(pending), getRunningLoop().time());
    }),
  ).toEqual(["['b'] ['a'] 1"]);
});

test("With FIRST_EXCEPTION it returns as soon as one raises.", () => {
  expect(
    runMain(function* main() {
      const failing = createTask(failAfter(2), { name: "f" });
      const [done, pending]: Pair = yield wait([make("a", 1), failing, make("b", 3)], {
        returnWhen: FIRST_EXCEPTION,
      });
      print(names(done), names(pending), getRunningLoop().time());
      failing.exception();
    }),
  ).toEqual(["['a', 'f'] ['b'] 2"]);
});

test("With FIRST_EXCEPTION a cancellation does not count.", () => {
  expect(
    runMain(function* main() {
      const cancelled = make("c", 5);
      getRunningLoop().callLater(1, () => cancelled.cancel());
      const [done]: Pair = yield wait([cancelled, make("a", 3)], { returnWhen: FIRST_EXCEPTION });
      print(names(done), getRunningLoop().time());
    }),
  ).toEqual(["['c', 'a'] 3"]);
});

test("A timeout ends the waiting and cancels nothing.", () => {
  expect(
    runMain(function* main() {
      const slow = make("slow", 5);
      const [done, pending]: Pair = yield wait([make("fast", 1), slow], { timeout: 2 });
      print(names(done), names(pending), getRunningLoop().time(), yield slow);
    }),
  ).toEqual(["['fast'] ['slow'] 2 5"]);
});

test("The exceptions of what was waited for are not raised.", () => {
  expect(
    runMain(function* main() {
      const failing = createTask(failAfter(1));
      yield wait([failing]);
      print(repr(failing.exception()));
    }),
  ).toEqual(["ValueError('no')"]);
});

test.each([
  ["coroutines", () => [after(1)], "Passing coroutines is forbidden, use tasks explicitly."],
  ["an empty list", () => [], "Set of Tasks/Futures is empty."],
  ["one task", () => make("a", 1), "expect a list of futures, not Task"],
  [
    "an object whose class is named so",
    () => new CoroutinePool(),
    "expect a list of futures, not CoroutinePool",
  ],
  ["one coroutine", () => after(1), "expect a list of futures, not coroutine"],
])("wait refuses %s.", (_name, argument, sentence) => {
  const [first] = runMain(function* main() {
    try {
      yield wait(argument() as never);
    } catch (exception) {
      print(exception);
    }
  });
  expect(first).toBe(sentence);
});

test("wait refuses an unknown returnWhen.", () => {
  expect(
    runMain(function* main() {
      try {
        yield wait([make("a", 1)], { returnWhen: "LAST" as never });
      } catch (exception) {
        print(exception);
      }
    }),
  ).toEqual(["Invalid return_when value: LAST"]);
});

test("After wait was cancelled its tasks go on without its callbacks.", () => {
  expect(
    runMain(function* main() {
      const inner = make("inner", 2);
      const waiting = createTask(wait([inner]));
      yield sleep(1);
      waiting.cancel();
      yield sleep(0);
      yield sleep(0);
      print(waiting.cancelled(), repr(inner).includes("_on_completion"), yield inner);
    }),
  ).toEqual(["True False 2"]);
});
