import { beforeAll, describe, expect, test } from "vitest";
import {
  type RunPython,
  runsOf,
  startPythonOfWorker,
  threadedRunsOf,
} from "../../../support/python-of-worker.ts";
import type { Python } from "../../../../src/python/worker/start.ts";

let python: Python;
let run: RunPython;
beforeAll(async () => {
  python = await startPythonOfWorker();
  run = runsOf(python);
});

/** Names and files of this project, and of pyodide, in which Python runs here. */
const OURS =
  /(?<!\/usr)\/lib\/python|[Pp]yodide|(?:Recording|Virtual|Watched|Replacing|Determined|Insertion|_Refused|_Missing)[A-Z_]\w+|record(?:er|ing)|refus(?:als|ed)|watched_|virtual_|in_browser|_trace_(?!hook)|\blinux\.|replacing/;

function printed(...lines: readonly string[]): string {
  const { text, outcome } = run("import asyncio, inspect, sys, threading, traceback", ...lines);
  expect(outcome).toEqual({ kind: "completed" });
  return text;
}

/** What a program prints in a coroutine that `asyncio.run` runs, in debug mode or not. */
const printedIn = (debug: boolean, ...lines: readonly string[]): string =>
  printed(
    "async def main():",
    "    loop = asyncio.get_running_loop()",
    ...lines.map((line) => `    ${line}`),
    `asyncio.run(main(), debug=${debug ? "True" : "False"})`,
  );

const MODULES =
  "asyncio, asyncio.base_events, asyncio.unix_events, concurrent.futures, json, os, queue, selectors, signal, socket, subprocess, threading, time, traceback";

describe("A program sees the library as on Linux:", () => {
  test("the files of asyncio", () => {
    expect(printed("print(asyncio.__file__, asyncio.__path__, asyncio.run.__code__.co_filename)")).toBe(
      "/usr/lib/python3.14/asyncio/__init__.py ['/usr/lib/python3.14/asyncio'] /usr/lib/python3.14/asyncio/runners.py\n",
    );
  });

  test("what modules say of themselves", () => {
    const text = printed(
      `import ${MODULES}`,
      `for module in (${MODULES}):`,
      "    print(module, module.__spec__, module.__loader__, getattr(module, '__file__', None))",
      "    print(getattr(module, '__cached__', None), getattr(module, '__path__', None))",
    );
    expect(text).toContain("<module 'asyncio' from '/usr/lib/python3.14/asyncio/__init__.py'>");
    expect(text).toContain("SourceFileLoader");
    expect(text).not.toMatch(OURS);
  });

  test("the code of all functions and classes of modules, also those that are imported later", () => {
    const text = printed(
      `import ${MODULES}`,
      "import csv, xml.dom.minidom",
      "socket.AF_INET",
      `for module in (${MODULES}, csv, xml.dom.minidom):`,
      "    for name, value in sorted(vars(module).items()):",
      "        if name in ('__builtins__', 'modules'): continue",
      "        print(name, value, getattr(value, '__module__', None), getattr(value, '__qualname__', None))",
      "        print(value.__mro__ if isinstance(value, type) else type(value).__mro__)",
    );
    expect(text.split("\n").filter((line) => OURS.test(line))).toEqual([]);
  });

  test("the sources of functions", () => {
    const text = printed(
      "import csv",
      "print(inspect.getsourcefile(csv.Sniffer), inspect.getsource(asyncio.sleep).splitlines()[0])",
    );
    expect(text).toBe("/usr/lib/python3.14/csv.py async def sleep(delay, result=None):\n");
  });

  test("where modules are looked for, and the process", () => {
    const text = printed(
      "import os",
      "print(sys.path, sys.meta_path, sys.path_hooks, sys.prefix, sys.executable)",
      "print(os.getcwd(), os.listdir(), os.environ['HOME'], __file__, globals().keys())",
      "print(sys.stdin, sys.stdout, sys.stderr, sys.stdout.buffer, type(sys.stdout))",
      "print(sys.excepthook, sys.__excepthook__, sys.unraisablehook, __builtins__, asyncio.all_tasks)",
    );
    expect(text).toContain("/usr/lib/python3.14");
    expect(text).toContain("/home/user []");
    expect(text).not.toMatch(OURS);
  });

  test("a module that does not exist is missing, in Python’s words and ours", () => {
    expect(
      printed(
        "for name in ('nosuch', 'json.nosuch', 'recorder'):",
        "    try: __import__(name)",
        "    except ImportError as error: print(error)",
      ),
    ).toBe(
      "No module named 'nosuch': a program here has the standard library of Python, and no packages.\n" +
        "No module named 'json.nosuch'\n" +
        "No module named 'recorder': a program here has the standard library of Python, and no packages.\n",
    );
  });
});

describe("A program sees asyncio as on Linux:", () => {
  test("the classes of loops, tasks, futures and handles", () => {
    const text = printedIn(
      false,
      "made = [loop, asyncio.current_task(), loop.create_future(), asyncio.gather(asyncio.sleep(0))]",
      "made += [loop.call_soon(print), loop.call_later(5, print), loop.call_soon_threadsafe(print)]",
      "for each in made[4:]: each.cancel()",
      "for each in made:",
      "    kind = type(each)",
      "    print(each, kind, kind.__mro__, kind.__bases__, kind.__base__, type(kind), dir(each), dir(kind), kind.__module__)",
      "    for name in dir(each):",
      "        method = getattr(each, name)",
      "        print(method if name != '__dict__' else None, getattr(method, '__qualname__', None), method.__doc__)",
      "        print(getattr(method, '__module__', None))",
      "await made[3]",
    );
    expect(text).toContain(
      "(<class 'asyncio.unix_events._UnixSelectorEventLoop'>, <class 'asyncio.selector_events.BaseSelectorEventLoop'>, <class 'asyncio.base_events.BaseEventLoop'>, <class 'asyncio.events.AbstractEventLoop'>, <class 'object'>)",
    );
    expect(text).toContain("(<class '_asyncio.Task'>, <class '_asyncio.Future'>, <class 'object'>)");
    expect(text).toContain("<bound method BaseEventLoop.call_at of <_UnixSelectorEventLoop");
    expect(text.split("\n").filter((line) => OURS.test(line))).toEqual([]);
  });

  test("classes that are derived from its classes", () => {
    const text = printed(
      "import abc",
      "class Loop(asyncio.SelectorEventLoop, abc.ABC): more = 1",
      "class Task(asyncio.Task): more = 1",
      "print(Loop.__mro__, Loop.__bases__, Task.__mro__, Task.__bases__, isinstance(Loop, type))",
      "loop = Loop()",
      "print('more' in dir(loop), 'call_soon' in dir(loop), isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop, Loop))",
      "print(issubclass(Task, asyncio.Task), issubclass(Task, asyncio.Future), issubclass(Loop, asyncio.EventLoop))",
      "loop.close()",
    );
    expect(text.split("\n")).toEqual([
      "(<class '__main__.Loop'>, <class 'asyncio.unix_events._UnixSelectorEventLoop'>, <class 'asyncio.selector_events.BaseSelectorEventLoop'>, <class 'asyncio.base_events.BaseEventLoop'>, <class 'asyncio.events.AbstractEventLoop'>, <class 'abc.ABC'>, <class 'object'>) " +
        "(<class 'asyncio.unix_events._UnixSelectorEventLoop'>, <class 'abc.ABC'>) " +
        "(<class '__main__.Task'>, <class '_asyncio.Task'>, <class '_asyncio.Future'>, <class 'object'>) (<class '_asyncio.Task'>,) True",
      "True True True True",
      "True True True",
      "",
    ]);
  });

  test("the stack at the top, in a coroutine and in a callback", () => {
    const program = [
      "def look():",
      "    print([info.filename for info in inspect.stack()[1:]])",
      "    print([frame.f_code.co_qualname for frame, _ in traceback.walk_stack(None)][1:])",
      "    print([entry.name for entry in traceback.extract_stack()][:-1])",
      "look()",
      "async def main():",
      "    look()",
      "    asyncio.get_running_loop().call_soon(look)",
      "    await asyncio.sleep(0)",
      "asyncio.run(main())",
    ];
    const of = (...files: readonly string[]): string =>
      `[${files.map((file) => (file === "main" ? "'main.py'" : `'/usr/lib/python3.14/asyncio/${file}.py'`)).join(", ")}]`;
    const loop = ["events", "base_events", "base_events", "base_events", "runners", "runners", "main"];
    const frames = "'Handle._run', 'BaseEventLoop._run_once', 'BaseEventLoop.run_forever'";
    const outer = `${frames}, 'BaseEventLoop.run_until_complete', 'Runner.run', 'run', '<module>'`;
    const names = "'<module>', 'run', 'run', 'run_until_complete', 'run_forever', '_run_once', '_run'";
    expect(printed(...program).split("\n")).toEqual([
      "['main.py']",
      "['<module>']",
      "['<module>']",
      of("main", ...loop),
      `['main', ${outer}]`,
      `[${names}, 'main']`,
      of(...loop),
      `[${outer}]`,
      `[${names}]`,
      "",
    ]);
  });
});

describe("In debug mode", () => {
  test("texts name the place at which something was made, asyncio’s own as CPython does", () => {
    const text = printedIn(
      true,
      "def schedule(call, *args): return call(*args, print)",
      "for call, *args in ((loop.call_soon,), (loop.call_later, 1), (loop.call_at, 1), (loop.call_soon_threadsafe,)):",
      "    handle = schedule(call, *args)",
      "    print(str(handle).partition('created')[2], [frame.name for frame in handle._source_traceback[-2:]])",
      "    handle.cancel()",
      "for made in (asyncio.create_task(asyncio.sleep(0)), loop.create_task(asyncio.sleep(0)), loop.create_future()):",
      "    print(str(made).partition('created')[2], [frame.name for frame in made._source_traceback[-2:]])",
      "print(handle._source_traceback, made._source_traceback)",
    );
    const [callSoon, callLater, callAt, threadSafe, task, ofLoop, future, tracebacks] = text.split("\n");
    for (const line of [callSoon, callLater, callAt, threadSafe]) {
      expect(line).toBe(" at main.py:4> ['main', 'schedule']");
    }
    expect(task).toMatch(/^ at \/usr\/lib\/python3\.14\/asyncio\/tasks\.py:\d+> \['main', 'create_task'\]$/);
    expect(ofLoop).toBe(" at main.py:9> ['_run', 'main']");
    expect(future).toMatch(
      /^ at \/usr\/lib\/python3\.14\/asyncio\/base_events\.py:\d+> \['main', 'create_future'\]$/,
    );
    expect(tracebacks).not.toMatch(OURS);
  });

  test("a report has the program’s own frames", () => {
    const { text } = run(
      "import asyncio",
      "def fail(): raise ValueError('x')",
      "def schedule(loop): loop.call_soon(fail)",
      "async def main():",
      "    schedule(asyncio.get_running_loop())",
      "asyncio.run(main(), debug=True)",
    );
    expect(text).toContain(
      [
        "source_traceback: Object created at (most recent call last):",
        '  File "main.py", line 6, in <module>',
        "    asyncio.run(main(), debug=True)",
        '  File "main.py", line 5, in main',
        "    schedule(asyncio.get_running_loop())",
        '  File "main.py", line 3, in schedule',
        "    def schedule(loop): loop.call_soon(fail)",
        "Traceback (most recent call last):",
        '  File "main.py", line 2, in fail',
      ].join("\n"),
    );
    expect(text).not.toMatch(OURS);
  });
});

test("What is logged names the files of Linux.", async () => {
  const { text } = await threadedRunsOf(python)(
    "import asyncio, logging, threading, time, warnings",
    "logging.basicConfig(format='%(pathname)s %(module)s %(funcName)s %(message)s', level=logging.DEBUG)",
    "async def fail(): raise ValueError('x')",
    "async def main():",
    "    loop = asyncio.get_running_loop()",
    "    loop.set_debug(True)",
    "    loop.call_soon(print, 1, 2)",
    "    task = asyncio.create_task(fail())",
    "    await asyncio.sleep(0.1)",
    "    del task",
    "    asyncio.sleep(1)",
    "    time.sleep(0.2)",
    "    await asyncio.to_thread(time.sleep, 0.1)",
    "asyncio.run(main())",
    "def work(): 1 / 0",
    "thread = threading.Thread(target=work)",
    "thread.start()",
    "thread.join()",
    "warnings.warn('look')",
  );
  expect(text).toContain("/usr/lib/python3.14/asyncio/selector_events.py selector_events __init__");
  expect(text).not.toMatch(OURS);
});
