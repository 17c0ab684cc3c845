import { beforeAll, describe, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

const BEGIN = [
  "import asyncio, os, signal, time",
  "def handler(number, frame):",
  "    print(signal.Signals(number).name, frame.f_code.co_name, time.monotonic())",
];

/** Runs a program, watched and unwatched, and gives what it printed; Ctrl-C is pressed at these seconds. */
function printed(program: readonly string[], interrupts: readonly number[] = []): readonly string[] {
  const source = [...BEGIN, ...program].join("\n");
  const { text } = oracle.run(source, interrupts);
  const { events } = oracle.record(source, interrupts);
  expect(events.map((event) => (event.kind === "output" ? event.text : "")).join("")).toBe(text);
  return text.replace(/\n$/, "").split("\n");
}

/** As `printed`, of the body of a coroutine that `asyncio.run` runs. */
function printedBy(main: readonly string[], interrupts: readonly number[] = []): readonly string[] {
  const body = ["    loop = asyncio.get_running_loop()", ...main.map((line) => `    ${line}`)];
  return printed(["async def main():", ...body, "asyncio.run(main())"], interrupts);
}

describe("A handler runs", () => {
  test.each([
    "signal.raise_signal(signal.SIGTERM)",
    "os.kill(os.getpid(), signal.SIGTERM)",
    "os.killpg(os.getpgrp(), signal.SIGTERM)",
  ])("at once within %s", (send) => {
    const lines = printed(["signal.signal(signal.SIGTERM, handler)", send, "print('after')"]);
    expect(lines).toEqual(["SIGTERM <module> 0.0", "after"]);
  });

  test("when the time of an alarm has come, within what sleeps then, which sleeps on", () => {
    const lines = printed([
      "signal.signal(signal.SIGALRM, handler)",
      "print(signal.alarm(3), signal.alarm(2))",
      "time.sleep(5)",
      "print(time.monotonic())",
    ]);
    expect(lines).toEqual(["0 3", "SIGALRM <module> 2.0", "5.0"]);
  });

  test("each time that an interval is over", () => {
    const lines = printed([
      "signal.signal(signal.SIGALRM, handler)",
      "print(signal.setitimer(signal.ITIMER_REAL, 0.5, 1))",
      "time.sleep(2)",
      "print(signal.getitimer(signal.ITIMER_REAL), signal.setitimer(signal.ITIMER_REAL, 0))",
      "time.sleep(5)",
    ]);
    expect(lines).toEqual([
      "(0.0, 0.0)",
      "SIGALRM <module> 0.5",
      "SIGALRM <module> 1.5",
      "(0.5, 1.0) (0.5, 1.0)",
    ]);
  });

  test("and what it raises ends what sleeps", () => {
    const lines = printed([
      "def stop(number, frame): raise TimeoutError('too long')",
      "signal.signal(signal.SIGALRM, stop)",
      "signal.alarm(1)",
      "try: time.sleep(5)",
      "except TimeoutError as error: print(error, time.monotonic())",
    ]);
    expect(lines).toEqual(["too long 1.0"]);
  });

  test("while the program pauses, and ends the pause", () => {
    const lines = printed([
      "signal.signal(signal.SIGALRM, handler)",
      "signal.alarm(2)",
      "signal.pause()",
      "print(time.monotonic())",
    ]);
    expect(lines).toEqual(["SIGALRM <module> 2.0", "2.0"]);
  });

  test("when its signal is no longer blocked", () => {
    const lines = printed([
      "signal.signal(signal.SIGUSR1, handler)",
      "signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])",
      "signal.raise_signal(signal.SIGUSR1)",
      "print(signal.sigpending())",
      "signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])",
      "print(signal.sigpending())",
    ]);
    expect(lines).toEqual(["{<Signals.SIGUSR1: 10>}", "SIGUSR1 pthread_sigmask 0.0", "set()"]);
  });
});

test("A blocked signal can be waited for.", () => {
  const lines = printed([
    "signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])",
    "signal.alarm(2)",
    "print(repr(signal.sigwait([signal.SIGALRM])), time.monotonic())",
  ]);
  expect(lines).toEqual(["<Signals.SIGALRM: 14> 2.0"]);
});

describe("A signal without a handler", () => {
  test("ends the program at once, and the shell says which it was", () => {
    const lines = printed([
      "try: signal.raise_signal(signal.SIGTERM)",
      "except BaseException: print('caught')",
      "finally: print('finally')",
    ]);
    expect(lines).toEqual(["Terminated"]);
  });

  test("is ignored when Linux ignores it, or the program does", () => {
    const lines = printed([
      "signal.signal(signal.SIGTERM, signal.SIG_IGN)",
      "signal.raise_signal(signal.SIGTERM)",
      "signal.raise_signal(signal.SIGCHLD)",
      "print('after')",
    ]);
    expect(lines).toEqual(["after"]);
  });
});

test("Every program begins with the handlers that CPython sets.", () => {
  printed(["signal.signal(signal.SIGTERM, handler)"]);
  const lines = printed([
    "print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)",
    "print(repr(signal.getsignal(signal.SIGTERM)), repr(signal.getsignal(signal.SIGPIPE)))",
  ]);
  expect(lines).toEqual(["True", "<Handlers.SIG_DFL: 0> <Handlers.SIG_IGN: 1>"]);
});

test("What cannot be is refused in CPython's words.", () => {
  const lines = printedBy([
    "for attempt in (",
    "    lambda: signal.signal(1000, handler),",
    "    lambda: signal.signal(signal.SIGKILL, handler),",
    "    lambda: signal.signal(signal.SIGTERM, 'text'),",
    "    lambda: os.kill(99999, signal.SIGTERM),",
    "    lambda: os.kill(os.getpid(), 1000),",
    "    lambda: signal.setitimer(signal.ITIMER_REAL, -1),",
    "    lambda: loop.add_signal_handler(signal.SIGKILL, print),",
    "    lambda: loop.add_signal_handler(99, print),",
    "):",
    "    try: attempt()",
    "    except Exception as error: print(type(error).__name__, error)",
  ]);
  expect(lines).toEqual([
    "ValueError signal number out of range",
    "OSError [Errno 22] Invalid argument",
    "TypeError signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object",
    "ProcessLookupError [Errno 3] No such process",
    "OSError [Errno 22] Invalid argument",
    "ItimerError [Errno 22] Invalid argument",
    "RuntimeError sig 9 cannot be caught",
    "ValueError invalid signal number 99",
  ]);
});

describe("A loop's handler runs", () => {
  test("two iterations after a callback sent the signal", () => {
    const lines = printedBy([
      "loop.add_signal_handler(signal.SIGUSR1, print, 'handler')",
      "os.kill(os.getpid(), signal.SIGUSR1)",
      "for count in range(3):",
      "    await asyncio.sleep(0)",
      "    print(count)",
    ]);
    expect(lines).toEqual(["0", "1", "handler", "2"]);
  });

  test("at the second of an alarm", () => {
    const lines = printedBy([
      "loop.add_signal_handler(signal.SIGALRM, lambda: print('handler', loop.time()))",
      "signal.alarm(2)",
      "await asyncio.sleep(3)",
    ]);
    expect(lines).toEqual(["handler 2.0"]);
  });

  test("no more once it has been removed", () => {
    const lines = printedBy([
      "loop.add_signal_handler(signal.SIGCHLD, print, 'handler')",
      "print(loop.remove_signal_handler(signal.SIGCHLD), loop.remove_signal_handler(signal.SIGCHLD))",
      "signal.raise_signal(signal.SIGCHLD)",
      "await asyncio.sleep(1)",
    ]);
    expect(lines).toEqual(["True False"]);
  });
});

test("A handler of the module signal does not wake the loop up: what it schedules waits for the next timer.", () => {
  const lines = printedBy([
    "signal.signal(signal.SIGALRM, lambda *given: loop.call_soon(lambda: print('called', loop.time())))",
    "signal.alarm(1)",
    "await asyncio.sleep(3)",
  ]);
  expect(lines).toEqual(["called 3.0"]);
});

describe("Ctrl-C", () => {
  test("cancels the main task, and asyncio.run raises KeyboardInterrupt", () => {
    const lines = printed(
      [
        "async def main():",
        "    try: await asyncio.sleep(10)",
        "    except asyncio.CancelledError:",
        "        print('clean up', time.monotonic())",
        "        await asyncio.sleep(1)",
        "        raise",
        "try: asyncio.run(main())",
        "except KeyboardInterrupt as error: print(repr(error), repr(error.__context__), time.monotonic())",
      ],
      [2.5],
    );
    expect(lines).toEqual(["clean up 2.5", "KeyboardInterrupt() CancelledError() 3.5"]);
  });

  test("ends the wait for a socket outside of loops", () => {
    const lines = printed(
      [
        "import socket",
        "listening = socket.create_server(('127.0.0.1', 8080))",
        "try: listening.accept()",
        "except KeyboardInterrupt: print(time.monotonic())",
      ],
      [2.5],
    );
    expect(lines).toEqual(["2.5"]);
  });

  test("pressed twice leaves the loop at once", () => {
    const lines = printed(
      [
        "async def main():",
        "    try: await asyncio.sleep(10)",
        "    finally:",
        "        await asyncio.sleep(5)",
        "        print('not reached')",
        "try: asyncio.run(main())",
        "except KeyboardInterrupt: print(time.monotonic())",
      ],
      [1, 2],
    );
    expect(lines).toEqual(["2.0"]);
  });

  test("is swallowed by a main task that swallows its cancellation", () => {
    const lines = printed(
      [
        "async def main():",
        "    try: await asyncio.sleep(10)",
        "    except asyncio.CancelledError: return 'result'",
        "print(asyncio.run(main()))",
      ],
      [1],
    );
    expect(lines).toEqual(["result"]);
  });

  test("raises KeyboardInterrupt outside of the loop", () => {
    const lines = printed(["try: time.sleep(10)", "except KeyboardInterrupt: print(time.monotonic())"], [3]);
    expect(lines).toEqual(["3.0"]);
  });

  test("ends a program in which nothing else can ever happen", () => {
    const lines = printed(
      [
        "async def main(): await asyncio.Event().wait()",
        "try: asyncio.run(main())",
        "except KeyboardInterrupt: print('ended')",
      ],
      [60],
    );
    expect(lines).toEqual(["ended"]);
  });

  test("changes nothing when the program is over by then", () => {
    expect(printed(["print('over')"], [1])).toEqual(["over"]);
  });

  test("is recorded at its moment", () => {
    const { events } = oracle.record("import time\ntime.sleep(2)", [1]);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: "signal-received", time: 1, signal: "SIGINT" }),
    );
  });
});
