import { beforeAll, describe, expect, test } from "vitest";
import { type RunPython, runsOf, startPythonOfWorker } from "../../../support/python-of-worker.ts";

let run: RunPython;
beforeAll(async () => {
  run = runsOf(await startPythonOfWorker());
});

const FUNCTIONS = [
  ...["time.time", "time.sleep", "time.localtime", "time.thread_time", "time.tzset", "signal.alarm"],
  ...["socket.gethostname", "select.select", "threading.get_ident", "os.read", "os.write", "os.kill"],
  ...["os.system", "os.strerror", "input", "gc.collect", "sys.settrace"],
];

/** What a program prints that has imported the modules of FUNCTIONS. */
function printed(...lines: readonly string[]): string {
  return run("import inspect, gc, os, select, signal, socket, sys, threading, time", ...lines).text;
}

describe("A function in the place of one that CPython has in C", () => {
  test.each(FUNCTIONS)("looks like that: %s", (name) => {
    const text = printed(
      `print(${name}, type(${name}), inspect.isbuiltin(${name}), ${name}.__self__.__name__ in sys.modules)`,
    );
    const last = name.split(".").at(-1) ?? "";
    expect(text).toBe(`<built-in function ${last}> <class 'builtin_function_or_method'> True True\n`);
  });

  test("is no method of a class that has it as an attribute", () => {
    const program = [
      "class Timer:",
      "    clock, wait = time.perf_counter, time.sleep",
      "Timer().wait(2)",
      "print(Timer().clock())",
    ];
    expect(printed(...program)).toBe("2.0\n");
  });

  test("has the documentation and the signature of that", () => {
    expect(printed("print(inspect.signature(os.kill), time.sleep.__doc__.splitlines()[0])")).toBe(
      "(pid, signal, /) sleep(seconds)\n",
    );
  });

  test("can be pickled and copied", () => {
    expect(
      printed(
        "import copy, pickle",
        "print(pickle.loads(pickle.dumps(time.sleep)) is time.sleep, copy.deepcopy(time.sleep) is time.sleep)",
      ),
    ).toBe("True True\n");
  });

  test.each([
    ["time.monotonic(1)", "time.monotonic() takes no arguments (1 given)"],
    ["time.sleep()", "time.sleep() takes exactly one argument (0 given)"],
    ["time.sleep(1, 2)", "time.sleep() takes exactly one argument (2 given)"],
    ["time.sleep(seconds=1)", "time.sleep() takes no keyword arguments"],
    ["time.localtime(1, 2)", "localtime() takes at most 1 argument (2 given)"],
    ["signal.alarm()", "_signal.alarm() takes exactly one argument (0 given)"],
    ["signal.alarm('x')", "'str' object cannot be interpreted as an integer"],
    ["signal.setitimer(1)", "setitimer expected at least 2 arguments, got 1"],
    ["signal.setitimer(1, 2, 3, 4)", "setitimer expected at most 3 arguments, got 4"],
    ["socket.inet_pton(1)", "inet_pton() takes exactly 2 arguments (1 given)"],
    ["os.read(1)", "read expected 2 arguments, got 1"],
    ["time.sleep.other", "'builtin_function_or_method' object has no attribute 'other'"],
  ])("refuses what that refuses, in its words: %s", (call, message) => {
    expect(printed("try:", `    ${call}`, "except Exception as error: print(error)")).toBe(`${message}\n`);
  });

  test("leaves the words of the program's own functions alone", () => {
    expect(printed("def sleep(): pass", "try: sleep(1)", "except TypeError as error: print(error)")).toBe(
      "sleep() takes 0 positional arguments but 1 was given\n",
    );
  });
});
