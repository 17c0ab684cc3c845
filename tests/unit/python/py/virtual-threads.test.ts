import { beforeAll, describe, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

/** What a program prints, which must be the same when it is watched. */
function printed(...lines: readonly string[]): string[] {
  const source = lines.join("\n");
  const { text } = oracle.run(source);
  const { events } = oracle.record(source);
  expect(events.map((event) => (event.kind === "output" ? event.text : "")).join("")).toBe(text);
  return text.trimEnd().split("\n");
}

/**
 * What a program prints whose `main` has these lines, between some names and a `who` that says on which
 * thread it is.
 */
function printedByMain(...lines: readonly string[]): string[] {
  return printed(
    "import asyncio, contextvars, queue, threading, time",
    "from concurrent.futures import Future, ThreadPoolExecutor",
    "def who(seconds=0.0):",
    "    time.sleep(seconds)",
    "    print(threading.current_thread().name, threading.current_thread() is threading.main_thread())",
    "async def job(): return 'done'",
    "async def main():",
    "    loop = asyncio.get_running_loop()",
    ...lines.map((line) => `    ${line}`),
    "asyncio.run(main())",
  );
}

describe("a function on a thread", () => {
  test("is on a thread that is not the main one, and has the name that CPython gives it", () => {
    expect(
      printedByMain(
        "who()",
        "await asyncio.to_thread(who)",
        "await asyncio.gather(*(loop.run_in_executor(None, who, 1) for _ in range(2)))",
        "await loop.run_in_executor(ThreadPoolExecutor(), who)",
        "await loop.run_in_executor(ThreadPoolExecutor(thread_name_prefix='mine'), who)",
      ),
    ).toEqual([
      "MainThread True",
      "asyncio_0 False",
      "asyncio_0 False",
      "asyncio_1 False",
      "ThreadPoolExecutor-0_0 False",
      "mine_0 False",
    ]);
  });

  test("has the context of its thread, which is empty at the beginning; to_thread takes the caller's along", () => {
    expect(
      printedByMain(
        "var = contextvars.ContextVar('var', default=0)",
        "var.set(1)",
        "look = lambda: (print(var.get()), var.set(2))",
        "await loop.run_in_executor(None, look)",
        "await loop.run_in_executor(None, look)",
        "await asyncio.to_thread(look)",
        "print(var.get())",
      ),
    ).toEqual(["0", "2", "1", "1"]);
  });

  test("has thread-local data and an event loop of its own", () => {
    expect(
      printedByMain(
        "local = threading.local()",
        "local.x = 1",
        "print(await asyncio.to_thread(hasattr, local, 'x'), local.x)",
        "try: await asyncio.to_thread(asyncio.get_event_loop)",
        "except RuntimeError as error: print(error)",
      ),
    ).toEqual(["False 1", "There is no current event loop in thread 'asyncio_0'."]);
  });

  test("waits until one of its pool's threads is free", () => {
    expect(
      printedByMain(
        "pool = ThreadPoolExecutor(2)",
        "await asyncio.gather(*(loop.run_in_executor(pool, time.sleep, 1) for _ in range(4)))",
        "print(time.monotonic())",
      ),
    ).toEqual(["2.0"]);
  });

  test("comes after its pool's initializer, once for each thread", () => {
    expect(
      printedByMain(
        "pool = ThreadPoolExecutor(1, initializer=print, initargs=('ready',))",
        "for _ in range(2): await loop.run_in_executor(pool, who)",
      ),
    ).toEqual(["ready", "ThreadPoolExecutor-0_0 False", "ThreadPoolExecutor-0_0 False"]);
  });

  test("is not taken by a pool that is shut down", () => {
    expect(
      printedByMain(
        "with ThreadPoolExecutor() as pool: loop.run_in_executor(pool, time.sleep, 1)",
        "print(time.monotonic(), [thread.name for thread in threading.enumerate()])",
        "try: loop.run_in_executor(pool, who)",
        "except RuntimeError as error: print(error)",
      ),
    ).toEqual(["1.0 ['MainThread']", "cannot schedule new futures after shutdown"]);
  });

  test("can run a loop that has threads of its own", () => {
    expect(
      printedByMain(
        "async def inner():",
        "    await asyncio.to_thread(who, 1)",
        "    await asyncio.sleep(1)",
        "    print('inner', time.monotonic())",
        "async def tick():",
        "    await asyncio.sleep(1.5)",
        "    print('tick', time.monotonic())",
        "await asyncio.gather(asyncio.to_thread(asyncio.run, inner()), tick())",
        "print(time.monotonic())",
      ),
    ).toEqual(["asyncio_0 False", "tick 1.5", "inner 2.0", "2.0"]);
  });

  test("is given to an executor of the program's own", () => {
    expect(
      printedByMain(
        "class Inline(ThreadPoolExecutor.__base__):",
        "    def submit(self, function, *args):",
        "        future = Future()",
        "        future.set_result(f'inline {function(*args)}')",
        "        return future",
        "print(await loop.run_in_executor(Inline(), len, 'abc'))",
      ),
    ).toEqual(["inline 3"]);
  });
});

describe("a Thread", () => {
  test("runs in one go when it is started, and has ended when its time has come", () => {
    expect(
      printed(
        "import threading, time",
        "def work(name, seconds):",
        "    for part in range(2):",
        "        time.sleep(seconds)",
        "        print(name, part, time.monotonic(), threading.current_thread().name)",
        "threads = [threading.Thread(target=work, args=args) for args in (('a', 1), ('b', 0.75))]",
        "for thread in threads: thread.start()",
        "print(len(threading.enumerate()), threads[0].is_alive())",
        "for thread in threads:",
        "    thread.join(1.25)",
        "    print(thread.is_alive(), time.monotonic())",
        "for thread in threads: thread.join()",
        "print(len(threading.enumerate()), threads[0].is_alive(), time.monotonic())",
      ),
    ).toEqual([
      "3 True",
      "b 0 0.75 Thread-2 (work)",
      "a 0 1.0 Thread-1 (work)",
      "True 1.25",
      "b 1 1.5 Thread-2 (work)",
      "False 1.5",
      "a 1 2.0 Thread-1 (work)",
      "1 False 2.0",
    ]);
  });

  test("is waited for at the end of the program", () => {
    expect(
      printed(
        "import atexit, threading, time",
        "atexit.register(lambda: print('atexit', time.monotonic()))",
        "threading.Thread(target=lambda: (time.sleep(1), print('thread'))).start()",
        "print('main')",
      ),
    ).toEqual(["main", "thread", "atexit 1.0"]);
  });

  test("reports the exception that leaves it when its time has come", () => {
    expect(
      printed(
        "import threading, time",
        "def fail():",
        "    time.sleep(1)",
        "    raise ValueError('no')",
        "threading.Thread(target=fail).start()",
        "print('main')",
      ),
    ).toEqual([
      "main",
      "Exception in thread Thread-1 (fail):",
      "Traceback (most recent call last):",
      '  File "main.py", line 4, in fail',
      "    raise ValueError('no')",
      "ValueError: no",
    ]);
  });

  test("can use a lock at a time at which no other thread has used it later", () => {
    expect(
      printed(
        "import threading, time",
        "lock, total = threading.Lock(), 0",
        "def add(seconds):",
        "    global total",
        "    time.sleep(seconds)",
        "    with lock: total += 1",
        "threads = [threading.Thread(target=add, args=(seconds,)) for seconds in (1, 1, 2)]",
        "for thread in threads: thread.start()",
        "for thread in threads: thread.join()",
        "with lock: print(total)",
      ),
    ).toEqual(["3"]);
  });

  test.each([
    ["a lock that one holds while it sleeps", "lock = threading.Lock()", "with lock: time.sleep(1)"],
    ["an item that one puts later", "items = queue.Queue()", "time.sleep(1); items.put(1)", "items.get()"],
    [
      "an event that one sets later",
      "event = threading.Event()",
      "time.sleep(1); event.set()",
      "event.wait()",
    ],
    ["a thread that it starts itself", "", "threading.Thread(target=print).start()"],
  ])("is refused what others would see too early: %s", (_what, shared, work, main = "work()") => {
    const lines = printed(
      "import queue, threading, time",
      shared,
      "def work():",
      `    ${work}`,
      "threading.excepthook = lambda args: print(args.exc_value)",
      "threading.Thread(target=work).start()",
      `try: ${main}`,
      "except RuntimeError as error: print(error)",
    );
    expect(lines.filter((line) => line.includes("a current Chrome, Edge or Firefox"))).toHaveLength(1);
  });
});

describe("what a thread would wait for is refused with a sentence:", () => {
  test.each([
    ["a coroutine of the loop", "asyncio.run_coroutine_threadsafe(job(), loop).result()"],
    ["the same with a time limit", "asyncio.run_coroutine_threadsafe(job(), loop).result(5)"],
    ["an event", "threading.Event().wait()"],
    ["an event with a time limit", "threading.Event().wait(1)"],
    ["a condition", "Future().result()"],
    ["a semaphore", "threading.Semaphore(0).acquire()"],
    ["a queue", "queue.Queue().get()"],
    ["a simple queue", "queue.SimpleQueue().get()"],
    ["a full queue", "(lambda q: (q.put(1), q.put(2)))(queue.Queue(1))"],
    ["a lock that the main thread holds", "lock.acquire()"],
    ["a reentrant lock that the main thread holds", "rlock.acquire()"],
    ["a barrier", "threading.Barrier(2).wait()"],
  ])("%s", (_what, wait) => {
    const [sentence] = printedByMain(
      "lock, rlock = threading.Lock(), threading.RLock()",
      "with lock, rlock:",
      `    try: await asyncio.to_thread(lambda: ${wait})`,
      "    except RuntimeError as error: print(error)",
    );
    expect(sentence).toMatch(
      /^a function on a thread cannot wait here for the event loop or for another thread: .*await/,
    );
  });
});

describe("the main thread", () => {
  test("lets the seconds of a wait pass that nothing ends", () => {
    expect(
      printedByMain(
        "try: asyncio.run_coroutine_threadsafe(job(), loop).result(0.5)",
        "except TimeoutError: print('timed out', time.monotonic())",
        "print(threading.Event().wait(1), threading.Lock().acquire(timeout=1), time.monotonic())",
      ),
    ).toEqual(["timed out 0.5", "False True 1.5"]);
  });

  test("waits as long as the library measures by its own copies of the functions of `time`", () => {
    expect(
      printed(
        "import queue, sched, threading, time",
        "time.sleep(1)",
        "try: queue.Queue().get(timeout=2)",
        "except queue.Empty: print(time.monotonic())",
        "condition = threading.Condition()",
        "with condition: condition.wait_for(lambda: False, 3)",
        "scheduler = sched.scheduler()",
        "scheduler.enter(4, 1, lambda: print(time.monotonic()))",
        "scheduler.run()",
      ),
    ).toEqual(["3.0", "10.0"]);
  });

  test("that would wait without end gets a RuntimeError", () => {
    expect(
      printed("import queue", "try: queue.Queue().get()", "except RuntimeError as error: print(error)"),
    ).toEqual(["deadlock: the main thread waits, and no other thread runs that could end the wait"]);
  });
});

test("A lock looks like CPython's own, and raises the errors that CPython's raises.", () => {
  expect(
    printed(
      "import threading",
      "lock = threading.Lock()",
      "print(type(lock), repr(lock).split(' at ')[0], lock.acquire(), lock.locked(), lock.acquire(False))",
      "for args in (False, 1), (True, -2):",
      "    try: lock.acquire(*args)",
      "    except ValueError as error: print(error)",
      "lock.release()",
      "try: lock.release()",
      "except RuntimeError as error: print(error)",
    ),
  ).toEqual([
    "<class '_thread.lock'> <unlocked _thread.lock object True True False",
    "can't specify a timeout for a non-blocking call",
    "timeout value must be a non-negative number",
    "release unlocked lock",
  ]);
});
