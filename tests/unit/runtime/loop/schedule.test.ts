import { expect, test } from "vitest";
import {
  createTask,
  gather,
  getRunningLoop,
  shield,
  sleep,
  toThread,
  wait,
  waitFor,
  type Awaitable,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { coroutine, runMain } from "../program.ts";

const noop = coroutine(function* noop() {
  yield* [];
});

/** How many iterations of the loop pass while something is awaited. */
function iterations(make: () => Awaitable<unknown>): number {
  let passed = -1;
  runMain(function* main() {
    const loop = getRunningLoop();
    let count = 0;
    let stop = false;
    const tick = () => {
      count++;
      if (!stop) loop.callSoon(tick);
    };
    loop.callSoon(tick);
    yield sleep(0);
    const before = count;
    try {
      yield make();
    } catch {
      // Only the count matters here.
    }
    passed = count - before;
    stop = true;
    yield sleep(0);
  });
  return passed;
}

function doneFuture() {
  const future = getRunningLoop().createFuture<number>();
  future.setResult(1);
  return future;
}

test.each<[string, number, () => Awaitable<unknown>]>([
  ["a coroutine", 0, () => noop()],
  ["a done future", 0, () => doneFuture()],
  ["gather()", 0, () => gather()],
  ["gather of done futures", 0, () => gather(doneFuture(), doneFuture())],
  ["waitFor(coroutine, 1)", 0, () => waitFor(noop(), 1)],
  ["sleep(0)", 1, () => sleep(0)],
  ["sleep(-1)", 1, () => sleep(-1)],
  ["a new task", 2, () => createTask(noop())],
  ["wait of a done future", 2, () => wait([doneFuture()])],
  ["gather of a coroutine", 3, () => gather(noop())],
  ["shield of a coroutine", 3, () => shield(noop())],
  ["waitFor(coroutine, 0)", 3, () => waitFor(noop(), 0)],
])("Awaiting %s takes %i iterations.", (_name, count, make) => {
  expect(iterations(make)).toBe(count);
});

test("sleep(1) takes two iterations.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      yield sleep(1);
      loop.callSoon(() => print("next iteration"));
      yield sleep(0);
      print("then the task");
    }),
  ).toEqual(["next iteration", "then the task"]);
});

test("A callback that is scheduled by a callback runs in the next iteration.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      loop.callSoon(() => {
        print("first");
        loop.callSoon(() => print("third"));
      });
      loop.callSoon(() => print("second"));
      yield sleep(0);
      yield sleep(0);
    }),
  ).toEqual(["first", "second", "third"]);
});

test("A handle that is cancelled in its own batch is skipped.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      loop.callSoon(() => later.cancel());
      const later = loop.callSoon(() => print("never"));
      yield sleep(0);
      print("end");
    }),
  ).toEqual(["end"]);
});

test("Due timers stand behind the handles that are ready, the earliest first.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      loop.callLater(0, () => print("later 0"));
      loop.callLater(-1, () => print("later -1"));
      loop.callSoon(() => print("soon"));
      yield sleep(0);
      yield sleep(0);
    }),
  ).toEqual(["soon", "later -1", "later 0"]);
});

test("Ten equal timers fire in the order of CPython's heap.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      for (let n = 0; n < 10; n++) loop.callAt(1, print, n);
      yield sleep(2);
    }).map(Number),
  ).toEqual([0, 2, 6, 5, 9, 8, 7, 1, 3, 4]);
});

test("A timer is due when it is less than the clock's resolution away.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      loop.callAt(1, () => print("at 1"));
      loop.callAt(1 + 5e-10, () => print("a moment later"));
      loop.callAt(1 + 2e-9, () => print("two moments later"));
      loop.callAt(1, () => loop.callSoon(() => print("next iteration")));
      yield sleep(2);
    }),
  ).toEqual(["at 1", "a moment later", "next iteration", "two moments later"]);
});

test("Many cancelled timers are cleared out, and the others fire in their order.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      for (let n = 0; n < 150; n++) {
        const timer = loop.callAt(1 + (n % 7), () => print(n));
        if (n % 10 !== 0) timer.cancel();
      }
      yield sleep(10);
    }),
  ).toEqual(["140", "70", "0", "120", "50", "100", "30", "10", "80", "60", "130", "110", "40", "90", "20"]);
});

test("Tasks take turns in the order in which they were made.", () => {
  const job = coroutine(function* job(name: string) {
    for (let round = 0; round < 2; round++) {
      print(name, round);
      yield sleep(0);
    }
  });
  expect(
    runMain(function* main() {
      yield gather(job("a"), job("b"));
    }),
  ).toEqual(["a 0", "b 0", "a 1", "b 1"]);
});

test("A thread of no duration takes two iterations.", () => {
  expect(iterations(() => toThread(() => 1))).toBe(2);
});
