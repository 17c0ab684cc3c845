import { expect, test } from "vitest";
import {
  EventLoop,
  getEventLoop,
  getRunningLoop,
  Interpreter,
  newEventLoop,
  RealClock,
  repr,
  setEventLoop,
  sleep,
  ValueError,
  VirtualClock,
  withInterpreter,
} from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { coroutine, inRun, raised, runMain } from "../program.ts";

test("stop() before runForever runs one iteration.", () => {
  expect(
    inRun(() => {
      const loop = newEventLoop();
      loop.callSoon(() => {
        print("ran");
        loop.callSoon(() => print("never"));
      });
      loop.stop();
      loop.runForever();
      loop.close();
    }),
  ).toEqual(["ran"]);
});

test("stop() lets the batch end.", () => {
  expect(
    inRun(() => {
      const loop = newEventLoop();
      loop.callSoon(() => loop.stop());
      loop.callSoon(() => print("same batch"));
      loop.runForever();
      loop.close();
    }),
  ).toEqual(["same batch"]);
});

test("A loop that is stopped before its future is done says so.", () => {
  inRun(() => {
    const loop = newEventLoop();
    const main = coroutine(function* main() {
      loop.stop();
      yield sleep(1);
    });
    expect(() => loop.runUntilComplete(main())).toThrow("Event loop stopped before Future completed.");
    loop.close();
  });
});

test("A loop can run again after it was stopped.", () => {
  inRun(() => {
    const loop = newEventLoop();
    const main = coroutine(function* main() {
      yield sleep(1);
      return loop.time();
    });
    expect([loop.runUntilComplete(main()), loop.runUntilComplete(main())]).toEqual([1, 2]);
    loop.close();
  });
});

test("A closed loop takes nothing.", () => {
  inRun(() => {
    const loop = newEventLoop();
    loop.close();
    expect(() => loop.callSoon(print)).toThrow("Event loop is closed");
    expect(() => loop.callLater(1, print)).toThrow("Event loop is closed");
    expect(() => loop.runForever()).toThrow("Event loop is closed");
  });
});

test("A running loop cannot be closed, and cannot be run.", () => {
  expect(
    runMain(function* main() {
      print(raised(() => getRunningLoop().close()));
      print(raised(() => getRunningLoop().runForever()));
      print(raised(() => newEventLoop().runForever()));
    }),
  ).toEqual([
    "Cannot close a running event loop",
    "This event loop is already running",
    "Cannot run the event loop while another loop is running",
  ]);
});

test("A loop prints whether it runs.", () => {
  expect(
    runMain(function* main() {
      print(getRunningLoop());
    }),
  ).toEqual(["<EventLoop running=True closed=False debug=False>"]);
});

test("Outside a loop there is no running loop; getEventLoop gives the one that was set.", () => {
  inRun(() => {
    expect(() => getRunningLoop()).toThrow("no running event loop");
    const loop = newEventLoop();
    setEventLoop(loop);
    expect(getEventLoop()).toBe(loop);
    setEventLoop(null);
    expect(() => getEventLoop()).toThrow("There is no current event loop in thread 'MainThread'.");
    loop.close();
  });
});

test("callLater is callAt from now on.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      yield sleep(1);
      print(loop.callLater(2, print).when());
    }),
  ).toEqual(["3"]);
});

test("A callback gets its arguments.", () => {
  expect(
    runMain(function* main() {
      getRunningLoop().callSoon(print, "a", 1);
      yield sleep(0);
    }),
  ).toEqual(["a 1"]);
});

test("Handles print their callback, and forget it when they are cancelled.", () => {
  expect(
    runMain(function* main() {
      function callback() {
        return 1;
      }
      const loop = getRunningLoop();
      for (const handle of [loop.callSoon(callback), loop.callLater(1.5, callback)]) {
        print(handle);
        handle.cancel();
        print(handle, handle.cancelled());
      }
    }),
  ).toEqual([
    "<Handle callback()>",
    "<Handle cancelled> True",
    "<TimerHandle when=1.5 callback()>",
    "<TimerHandle cancelled when=1.5> True",
  ]);
});

test("An exception in a callback is reported, and the loop goes on.", () => {
  expect(
    runMain(function* main() {
      getRunningLoop().callSoon(function callback() {
        throw new ValueError("no");
      });
      yield sleep(1);
      print("went on");
    }),
  ).toEqual([
    "Exception in callback callback()",
    "handle: <Handle callback()>",
    "Traceback (most recent call last):",
    "ValueError: no",
    "went on",
  ]);
});

test("An exception handler gets the loop and the context.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      loop.setExceptionHandler((given, context) => print(given === loop, context));
      loop.callExceptionHandler({ message: "hello" });
      print(loop.getExceptionHandler() !== null);
    }),
  ).toEqual(["True {'message': 'hello'}", "True"]);
});

test("The default handler prints what the context names, in the order of the keys.", () => {
  expect(
    runMain(function* main() {
      getRunningLoop().callExceptionHandler({ zebra: 1, message: "hello", ape: [2] });
      getRunningLoop().callExceptionHandler({});
    }),
  ).toEqual(["hello", "ape: [2]", "zebra: 1", "Unhandled exception in event loop"]);
});

test("An exception handler that fails is reported itself.", () => {
  expect(
    runMain(function* main() {
      const loop = getRunningLoop();
      loop.setExceptionHandler(() => {
        throw new ValueError("in the handler");
      });
      loop.callExceptionHandler({ message: "hello" });
    }),
  ).toEqual([
    "Unhandled error in exception handler",
    "context: {'message': 'hello'}",
    "Traceback (most recent call last):",
    "ValueError: in the handler",
  ]);
});

test("An exception handler must be callable.", () => {
  expect(
    runMain(function* main() {
      print(raised(() => getRunningLoop().setExceptionHandler(5 as never)));
    }),
  ).toEqual(["A callable object or None is expected, got 5"]);
});

test("A deadlock says which task waits where and what to do.", () => {
  const [first] = inRun(() => {
    const loop = newEventLoop();
    const main = coroutine(function* main() {
      yield loop.createFuture();
    }, 8);
    print(raised(() => loop.runUntilComplete(main())));
  });
  expect(first).toBe(
    "deadlock: nothing is ready and no timer is set, so nothing can ever happen again: Task-1 (main) waits at line 8 " +
      "for a future that is never resolved. Let something that runs set the result that is waited for, or limit the wait " +
      "with asyncio.timeout(seconds).",
  );
});

test("A task that is pending when its loop closes is reported, and its coroutine closed.", () => {
  expect(
    inRun(() => {
      const loop = newEventLoop();
      loop.createTask(
        coroutine(function* job() {
          yield sleep(1);
        }, 2)(),
      );
      loop.callSoon(() => loop.callSoon(() => loop.stop()));
      loop.runForever();
      loop.close();
    }),
  ).toEqual([
    "Task was destroyed but it is pending!",
    "task: <Task pending name='Task-1' coro=<job() done, defined at main.ts:2> wait_for=<Future pending cb=[Task.task_wakeup()]>>",
  ]);
});

test("In debug mode a slow callback is reported.", () => {
  const clock = new VirtualClock();
  expect(
    inRun(
      () => {
        const loop = newEventLoop();
        loop.setDebug(true);
        loop.callSoon(function slow() {
          clock.block(0.25);
          loop.stop();
        });
        loop.runForever();
        loop.close();
      },
      { clock },
    ),
  ).toEqual(["Executing <Handle slow()> took 0.250 seconds"]);
});

test("In debug mode only what can be called is taken as callback.", () => {
  inRun(() => {
    const loop = newEventLoop();
    loop.setDebug(true);
    expect(() => loop.callSoon(5 as never)).toThrow("a callable object was expected by call_soon(), got 5");
    loop.close();
  });
});

test("A wait of more than a day comes in pieces and ends at its time.", () => {
  expect(
    runMain(function* main() {
      yield sleep(3 * 86_400);
      print(getRunningLoop().time());
    }),
  ).toEqual(["259200"]);
});

test("A loop that derives from EventLoop keeps its own name out of the runtime's way.", () => {
  inRun(() => {
    class Own extends EventLoop {}
    const loop = new Own();
    expect(repr(loop)).toBe("<EventLoop running=False closed=False debug=False>");
    loop.close();
  });
});

test("On a real clock the host drives the loop and gets a promise.", async () => {
  let now = 0;
  const waits: number[] = [];
  const clock = new RealClock({
    now: () => now,
    callAt(when, callback) {
      waits.push(when);
      queueMicrotask(() => {
        now = when;
        callback();
      });
      return () => undefined;
    },
  });
  const run = new Interpreter({ clock });
  const loop = withInterpreter(run, () => new EventLoop());
  const main = withInterpreter(run, () =>
    coroutine(function* main() {
      yield sleep(1);
      yield sleep(2);
      return loop.time();
    })(),
  );
  expect(await loop.runUntilCompleteAsync(main)).toEqual({ value: 3 });
  expect(waits).toEqual([1, 3]);
});

test("On a real clock a native promise can be awaited.", async () => {
  const clock = new RealClock({ now: () => 0, callAt: () => () => undefined });
  const run = new Interpreter({ clock });
  const loop = withInterpreter(run, () => new EventLoop());
  const main = withInterpreter(run, () =>
    coroutine(function* main() {
      const fetched: string = yield Promise.resolve("fetched");
      try {
        yield Promise.reject(new Error("refused"));
      } catch (exception) {
        return [fetched, String(exception)];
      }
    })(),
  );
  expect(await loop.runUntilCompleteAsync(main)).toEqual({ value: ["fetched", "Error: refused"] });
});
