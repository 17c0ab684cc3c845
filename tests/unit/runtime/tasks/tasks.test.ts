import { expect, test } from "vitest";
import {
  allTasks,
  CancelledError,
  createTask,
  currentTask,
  gather,
  getRunningLoop,
  KeyboardInterrupt,
  newEventLoop,
  repr,
  run,
  sleep,
  Task,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { coroutine, inRun, raised, runMain } from "../program.ts";

const noop = coroutine(function* noop() {
  yield* [];
});
const value = coroutine(function* value(result: unknown) {
  return result;
}, 3);
const failing = coroutine(function* failing(exception: Error) {
  throw exception;
}, 5);
const sleeper = coroutine(function* sleeper() {
  yield sleep(10);
}, 7);

/** Awaits something and gives its exception's repr. */
const outcome = coroutine(function* outcome(awaitable: unknown) {
  try {
    return repr(yield awaitable);
  } catch (exception) {
    return repr(exception);
  }
});

test("A task runs from the loop's next round on.", () => {
  const job = coroutine(function* job() {
    print("job");
  });
  expect(
    runMain(function* main() {
      createTask(job());
      print("made");
      yield sleep(0);
    }),
  ).toEqual(["made", "job"]);
});

test("Awaiting a task gives its coroutine's result.", () => {
  expect(
    runMain(function* main() {
      print(yield createTask(value(4)));
    }),
  ).toEqual(["4"]);
});

test("A done task keeps its result.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(value(4));
      yield task;
      print(task.done(), task.result(), task.exception(), task.cancelled());
    }),
  ).toEqual(["True 4 None False"]);
});

test("A task's exception is raised where it is awaited, every time.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(failing(new Error("no")));
      print(yield outcome(task));
      print(yield outcome(task));
    }),
  ).toEqual(["Error('no')", "Error('no')"]);
});

test("Tasks are named by a counter of the run.", () => {
  expect(
    runMain(function* main() {
      print(
        currentTask()?.getName(),
        createTask(noop()).getName(),
        createTask(noop(), { name: "mine" }).getName(),
      );
      print(createTask(noop()).getName());
    }),
  ).toEqual(["Task-1 Task-2 mine", "Task-3"]);
});

test("A task's name can be changed.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(noop());
      task.setName("other");
      print(task.getName());
    }),
  ).toEqual(["other"]);
});

test("Only a coroutine can be made a task.", () => {
  expect(
    runMain(function* main() {
      print(raised(() => createTask(5 as never)));
    }),
  ).toEqual(["a coroutine was expected, got 5"]);
});

test("Outside a loop no task can be made.", () => {
  inRun(() => {
    const job = noop();
    expect(() => createTask(job)).toThrow("no running event loop");
    job.close();
  });
});

test("A task's result cannot be set from outside.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(noop());
      print(raised(() => task.setResult()));
      print(raised(() => task.setException()));
    }),
  ).toEqual(["Task does not support set_result operation", "Task does not support set_exception operation"]);
});

test("currentTask is the task that runs, and null in a callback.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(
        coroutine(function* job() {
          print(currentTask() === task);
        })(),
      );
      getRunningLoop().callSoon(() => print(currentTask()));
      yield task;
      yield sleep(0);
    }),
  ).toEqual(["True", "None"]);
});

test("currentTask of a loop that does not run this task is null.", () => {
  expect(
    runMain(function* main() {
      print(currentTask(newEventLoop()));
    }),
  ).toEqual(["None"]);
});

test("allTasks gives the tasks that are not done.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(noop());
      print(allTasks().size);
      yield task;
      print(allTasks().size);
    }),
  ).toEqual(["2", "1"]);
});

test("A task that is cancelled before its first step never runs its body.", () => {
  const job = coroutine(function* job() {
    print("ran");
  });
  expect(
    runMain(function* main() {
      const task = createTask(job());
      task.cancel();
      print(yield outcome(task), task.cancelled());
    }),
  ).toEqual(["CancelledError() True"]);
});

test("A cancel is raised at the await.", () => {
  const job = coroutine(function* job() {
    try {
      yield sleep(10);
    } finally {
      print("cleaned up");
    }
  });
  expect(
    runMain(function* main() {
      const task = createTask(job());
      yield sleep(0);
      print(task.cancel());
      print(yield outcome(task));
    }),
  ).toEqual(["True", "cleaned up", "CancelledError()"]);
});

test("Cancelling a done task does nothing.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(noop());
      yield task;
      print(task.cancel(), task.cancelled());
    }),
  ).toEqual(["False False"]);
});

test("A cancel wins over a result that the awaited future has by then.", () => {
  expect(
    runMain(function* main() {
      const future = getRunningLoop().createFuture<number>();
      const task = createTask(outcome(future));
      yield sleep(0);
      future.setResult(1);
      task.cancel("late");
      print(yield task);
    }),
  ).toEqual(["CancelledError('late')"]);
});

test("Of two cancels before the first step the last message counts.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(noop());
      task.cancel("one");
      task.cancel("two");
      print(yield outcome(task));
    }),
  ).toEqual(["CancelledError('two')"]);
});

test("Of two cancels while the task waits the first message counts.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(sleeper());
      yield sleep(0);
      task.cancel("one");
      task.cancel("two");
      print(task.cancelling());
      print(yield outcome(task));
    }),
  ).toEqual(["2", "CancelledError('one')"]);
});

test("The first await of a cancelled task gets the message, later ones a bare CancelledError.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(sleeper());
      yield sleep(0);
      task.cancel("why");
      print(yield outcome(task));
      print(yield outcome(task));
    }),
  ).toEqual(["CancelledError('why')", "CancelledError()"]);
});

test("A cancel during the last step discards the result.", () => {
  const job = coroutine(function* job() {
    currentTask()?.cancel();
    return 5;
  });
  expect(
    runMain(function* main() {
      const task = createTask(job());
      print(yield outcome(task), task.cancelled());
    }),
  ).toEqual(["CancelledError() True"]);
});

test("A cancel during the last step leaves an exception that is raised.", () => {
  const job = coroutine(function* job() {
    currentTask()?.cancel();
    throw new Error("no");
  });
  expect(
    runMain(function* main() {
      const task = createTask(job());
      print(yield outcome(task), task.cancelled());
    }),
  ).toEqual(["Error('no') False"]);
});

test("A task that cancels itself is interrupted at its next await.", () => {
  const job = coroutine(function* job() {
    currentTask()?.cancel("self");
    print("still running");
    yield sleep(1);
    print("never");
  });
  expect(
    runMain(function* main() {
      print(yield outcome(createTask(job())));
    }),
  ).toEqual(["still running", "CancelledError('self')"]);
});

test("A swallowed cancel lets the task go on, and still counts.", () => {
  const job = coroutine(function* job() {
    try {
      yield sleep(10);
    } catch {
      print("swallowed");
    }
    yield sleep(1);
    print(currentTask()?.cancelling());
    return "done";
  });
  expect(
    runMain(function* main() {
      const task = createTask(job());
      yield sleep(0);
      task.cancel();
      print(yield task, task.cancelled());
    }),
  ).toEqual(["swallowed", "1", "done False"]);
});

test("uncancel to zero takes a cancel back that was not delivered yet.", () => {
  const job = coroutine(function* job() {
    currentTask()?.cancel();
    print(currentTask()?.uncancel());
    yield sleep(0);
    print("went on");
  });
  expect(
    runMain(function* main() {
      yield createTask(job());
    }),
  ).toEqual(["0", "went on"]);
});

test("uncancel does not go below zero.", () => {
  expect(
    runMain(function* main() {
      print(currentTask()?.uncancel());
    }),
  ).toEqual(["0"]);
});

test("Cancelling a task cancels the task that it awaits, and with it the others that await it.", () => {
  expect(
    runMain(function* main() {
      const inner = createTask(sleeper());
      const waiting = coroutine(function* waiting() {
        return yield inner;
      });
      const one = createTask(waiting());
      const two = createTask(waiting());
      yield sleep(0);
      yield sleep(0);
      one.cancel("stop");
      print(yield outcome(one), yield outcome(two), inner.cancelled());
    }),
  ).toEqual(["CancelledError('stop') CancelledError() True"]);
});

test("A task cannot await itself.", () => {
  expect(
    runMain(function* main() {
      const task: Task<unknown> = createTask(
        coroutine(function* me() {
          return yield task;
        })(),
      );
      print(String(yield outcome(task)).slice(14, 56));
    }),
  ).toEqual(["Task cannot await on itself: <Task pending"]);
});

test("Done callbacks run through the loop, in the order in which they were added.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(value(1));
      task.addDoneCallback((done) => print("first", done.result()));
      task.addDoneCallback(() => print("second", currentTask()));
      yield task;
      print("task");
    }),
  ).toEqual(["first 1", "second None", "task"]);
});

test("A task prints its state, its name and its coroutine.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(value("x"));
      print(task);
      yield task;
      print(task);
    }),
  ).toEqual([
    "<Task pending name='Task-2' coro=<value() running at main.ts:3>>",
    "<Task finished name='Task-2' coro=<value() done, defined at main.ts:3> result='x'>",
  ]);
});

test("A waiting task prints what it waits for.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(sleeper());
      yield sleep(0);
      print(task);
    }),
  ).toEqual([
    "<Task pending name='Task-2' coro=<sleeper() running at main.ts:7> wait_for=<Future pending cb=[Task.task_wakeup()]>>",
  ]);
});

test("A task whose cancellation was asked for prints as cancelling, and then as cancelled.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(sleeper());
      yield sleep(0);
      task.cancel();
      print(repr(task).slice(0, 31));
      yield outcome(task);
      print(task);
    }),
  ).toEqual([
    "<Task cancelling name='Task-2' ",
    "<Task cancelled name='Task-2' coro=<sleeper() done, defined at main.ts:7>>",
  ]);
});

test("A failed task prints its exception.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(failing(new Error("no")));
      yield outcome(task);
      print(task);
    }),
  ).toEqual([
    "<Task finished name='Task-2' coro=<failing() done, defined at main.ts:5> exception=Error('no')>",
  ]);
});

test("More than two callbacks print as the first, how many more, and the last.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(noop());
      for (const name of ["a", "b", "c", "d"]) {
        const callback = { [name]: () => undefined }[name];
        if (callback !== undefined) task.addDoneCallback(callback);
      }
      print(repr(task).replace(/.* cb=/, "cb="));
    }),
  ).toEqual(["cb=[a(), <2 more>, d()]>"]);
});

test("An exception that was never retrieved is reported when the loop closes.", () => {
  expect(
    runMain(function* main() {
      createTask(failing(new Error("lost")));
      yield sleep(0);
      print("end");
    }),
  ).toEqual([
    "end",
    "Task exception was never retrieved",
    "future: <Task finished name='Task-2' coro=<failing() done, defined at main.ts:5> exception=Error('lost')>",
    "Traceback (most recent call last):",
    '  File "main.ts", line 5, in failing',
    "Error: lost",
  ]);
});

test("An exception that was looked at is not reported.", () => {
  expect(
    runMain(function* main() {
      const task = createTask(failing(new Error("seen")));
      yield sleep(0);
      task.exception();
    }),
  ).toEqual([]);
});

test("A KeyboardInterrupt leaves the loop at once.", () => {
  inRun(() => {
    const job = coroutine(function* job() {
      throw new KeyboardInterrupt("stop");
    });
    const main = coroutine(function* main() {
      createTask(job());
      yield sleep(10);
    });
    expect(raised(() => run(main()))).toBeInstanceOf(KeyboardInterrupt);
  });
});

test("A cancelled main task raises CancelledError out of run.", () => {
  inRun(() => {
    const main = coroutine(function* main() {
      currentTask()?.cancel();
      yield sleep(0);
    });
    expect(raised(() => run(main()))).toBeInstanceOf(CancelledError);
  });
});

test("Ten thousand tasks can wait for one another.", () => {
  const waiting = coroutine(function* waiting(task: Task<number>) {
    return 1 + ((yield task) as number);
  });
  expect(
    runMain(function* main() {
      let task: Task<number> = createTask(
        coroutine(function* zero() {
          yield sleep(1);
          return 0;
        })(),
      );
      for (let count = 0; count < 10_000; count++) task = createTask(waiting(task));
      print(yield task);
    }),
  ).toEqual(["10000"]);
});

test("A thousand tasks can be gathered.", () => {
  expect(
    runMain(function* main() {
      const results: unknown[] = yield gather(...Array.from({ length: 1000 }, (_, index) => value(index)));
      print(results.length, results[999]);
    }),
  ).toEqual(["1000 999"]);
});

test("A CancelledError that a coroutine raises by itself cancels its task.", () => {
  const job = coroutine(function* job() {
    throw new CancelledError("own");
  });
  expect(
    runMain(function* main() {
      const task = createTask(job());
      print(yield outcome(task), task.cancelled());
    }),
  ).toEqual(["CancelledError('own') True"]);
});
