import { expect, test } from "vitest";
import {
  createTask,
  gather,
  getRunningLoop,
  type EventLoop,
  repr,
  run,
  sleep,
  toThread,
  ValueError,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import * as time from "../../../../src/stdlib/time.ts";
import { coroutine, raised, runMain } from "../program.ts";

test("A thread's function gives its result.", () => {
  expect(
    runMain(function* main() {
      print(yield toThread((left: number, right: number) => left + right, 1, 2));
    }),
  ).toEqual(["3"]);
});

test("A thread's time.sleep does not hold the loop up.", () => {
  const ticks = coroutine(function* ticks() {
    for (let count = 0; count < 3; count++) {
      print("tick", getRunningLoop().time());
      yield sleep(0.4);
    }
  });
  expect(
    runMain(function* main() {
      yield gather(toThread(time.sleep, 1), ticks());
      print("end", getRunningLoop().time());
    }),
  ).toEqual(["tick 0", "tick 0.4", "tick 0.8", "end 1.2000000000000002"]);
});

test("time.sleep in a coroutine holds everything up.", () => {
  expect(
    runMain(function* main() {
      getRunningLoop().callLater(0.5, () => print("late", getRunningLoop().time()));
      time.sleep(1);
      print("slept");
      yield sleep(0);
      yield sleep(0);
    }),
  ).toEqual(["slept", "late 1"]);
});

test("What a thread prints appears when the clock gets there.", () => {
  const work = () => {
    print("begin");
    time.sleep(1);
    print("middle");
    time.sleep(1);
    print("end");
  };
  expect(
    runMain(function* main() {
      const task = createTask(toThread(work));
      yield sleep(0.5);
      print("0.5");
      yield sleep(1);
      print("1.5");
      yield task;
    }),
  ).toEqual(["begin", "0.5", "middle", "1.5", "end"]);
});

test("A thread's exception is raised at the await.", () => {
  expect(
    runMain(function* main() {
      try {
        yield toThread(() => {
          throw new ValueError("in the thread");
        });
      } catch (exception) {
        print(repr(exception));
      }
    }),
  ).toEqual(["ValueError('in the thread')"]);
});

test("In a thread there is no running loop.", () => {
  expect(
    runMain(function* main() {
      print(yield toThread(() => String(raised(() => getRunningLoop()))));
    }),
  ).toEqual(["RuntimeError: no running event loop"]);
});

test("A thread goes on though no task waits for it, and run waits for its end.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(
        toThread(() => {
          time.sleep(2);
          print("thread ends");
        }),
      );
      yield sleep(0);
      task.cancel();
      print("main ends");
    }),
  ).toEqual(["main ends", "thread ends"]);
});

test("Threads that end at different times come back in that order.", () => {
  const work = (seconds: number) => {
    time.sleep(seconds);
    return seconds;
  };
  expect(
    runMain(function* main() {
      for (const seconds of [2, 1])
        createTask(toThread(work, seconds)).addDoneCallback((task) => print(task.result()));
      yield sleep(3);
    }),
  ).toEqual(["1", "2"]);
});

test("What a thread gives to callSoon waits, without waking the loop, until the clock gets there.", () => {
  const work = (loop: EventLoop) => {
    time.sleep(1);
    loop.callSoon(() => print("soon at", loop.time()));
    loop.callLater(0.25, () => print("later at", loop.time()));
  };
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      const job = createTask(toThread(work, loop));
      yield sleep(0.5);
      print("0.5");
      yield job;
      yield sleep(1);
    }),
  ).toEqual(["0.5", "soon at 1", "later at 1.25"]);
});

test("A loop that a thread runs has its calls at once.", () => {
  const inner = coroutine(function* inner() {
    const loop = getRunningLoop();
    loop.callSoonThreadsafe(print, "called at", loop.time());
    yield sleep(1);
    return loop.time();
  });
  expect(
    runMain(function* main() {
      print(
        yield toThread(() => {
          time.sleep(1);
          return run(inner());
        }),
      );
    }),
  ).toEqual(["called at 1", "2"]);
});
