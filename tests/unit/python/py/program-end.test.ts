import { beforeAll, describe, expect, test } from "vitest";
import { type RunPython, runsOf, startPythonOfWorker } from "../../../support/python-of-worker.ts";

let run: RunPython;
beforeAll(async () => {
  run = runsOf(await startPythonOfWorker());
});

describe("At its end a program runs the callbacks of atexit", () => {
  const callbacks = ["import atexit", "atexit.register(print, 'first')", "atexit.register(print, 'second')"];

  test("the last one first", () => {
    expect(run(...callbacks, "print('end')").text).toBe("end\nsecond\nfirst\n");
  });

  test("after the traceback of the exception that ends it", () => {
    expect(run(...callbacks, "1 / 0").text).toMatch(/ZeroDivisionError: division by zero\nsecond\nfirst\n$/);
  });

  test("and none of another program's", () => {
    run(...callbacks);
    expect(run("print('end')").text).toBe("end\n");
  });

  test("and writes what one of them raises", () => {
    const { outcome, text } = run(
      "import atexit",
      "def fail(): raise ValueError('no')",
      "atexit.register(fail)",
    );
    expect(outcome).toEqual({ kind: "completed" });
    expect(text.replace(/0x\w+/, "0x")).toBe(
      [
        "Exception ignored in atexit callback <function fail at 0x>:",
        "Traceback (most recent call last):",
        '  File "main.py", line 2, in fail',
        "    def fail(): raise ValueError('no')",
        "ValueError: no",
        "",
      ].join("\n"),
    );
  });
});

describe("An exception that leaves a program", () => {
  test("is given to sys.excepthook, with the program's own frames", () => {
    const { outcome, text } = run(
      "import sys",
      "def hook(kind, error, entry): print('hook', kind.__name__, error, entry.tb_frame.f_code.co_name, entry.tb_lineno)",
      "sys.excepthook = hook",
      "raise ValueError('no')",
    );
    expect(outcome).toEqual({ kind: "raised", exception: "ValueError: no", line: 4 });
    expect(text).toBe("hook ValueError no <module> 4\n");
  });

  test("is written when sys.excepthook raises", () => {
    const { text } = run("import sys", "sys.excepthook = lambda *error: 1 / 0", "raise ValueError('no')");
    expect(text).toMatch(/^Error in sys\.excepthook:\n.*\nZeroDivisionError: division by zero\n/s);
    expect(text).toMatch(/\nOriginal exception was:\nTraceback .*\nValueError: no\n$/s);
  });

  test("is written by CPython's own hook in the program that follows", () => {
    run("import sys", "sys.excepthook = print");
    expect(run("raise ValueError('no')").text).toMatch(/^Traceback .*\nValueError: no\n$/s);
  });
});

test("A traceback has the frames of code that the program compiles itself.", () => {
  expect(run("exec('def fail():\\n  1 / 0\\nfail()')").text).toBe(
    [
      "Traceback (most recent call last):",
      '  File "main.py", line 1, in <module>',
      "    exec('def fail():\\n  1 / 0\\nfail()')",
      '  File "<string>", line 3, in <module>',
      '  File "<string>", line 2, in fail',
      "ZeroDivisionError: division by zero",
      "",
    ].join("\n"),
  );
});

test("The text that a program gives to sys.exit is written to stderr.", () => {
  const { events, text } = run("import sys", "sys.exit('text')");
  expect(text).toBe("text\n");
  expect(events.flatMap((event) => (event.kind === "output" ? [event.stream] : []))).toEqual(["stderr"]);
});

test("The functions that a program puts in the place of Python's hooks are gone in the next one", () => {
  run("import sys, threading", "sys.unraisablehook = sys.excepthook = threading.excepthook = print");
  const hooks = "sys.excepthook is sys.__excepthook__, threading.excepthook is threading.__excepthook__";
  expect(run("import sys, threading", `print(${hooks}, sys.unraisablehook is print)`).text).toBe(
    "True True False\n",
  );
});

describe("What is freed after the end of a program", () => {
  test("is warned of without a line, once, and without a word of tracemalloc", () => {
    const { text } = run("async def job(): pass", "first = job()", "second = job()", "print('end')");
    expect(text).toBe("end\n<sys>:0: RuntimeWarning: coroutine 'job' was never awaited\n");
  });
});
