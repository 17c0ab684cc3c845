import { beforeAll, describe, expect, test } from "vitest";
import { cpythonNames, namesIn } from "../../../../src/reference/cpython-names.ts";
import { type RunPython, runsOf, startPythonOfWorker } from "../../../support/python-of-worker.ts";

let run: RunPython;
beforeAll(async () => {
  run = runsOf(await startPythonOfWorker());
});

const imports = `import asyncio, os, ${cpythonNames.map(({ module }) => module).join(", ")}`;

/** Prints the public names of a module: those that it exports, or else those that are its own. */
const PRINT_NAMES = [
  "import enum, types",
  "def public(module):",
  "    if hasattr(module, '__all__') and module is not socket: return module.__all__",
  "    return [name for name in dir(module) if is_own(getattr(module, name), module)]",
  "def is_own(value, module):",
  "    if isinstance(value, types.ModuleType): return False",
  "    return getattr(value, '__module__', None) not in ('abc', 'collections', 'collections.abc', 'enum')",
  "def printed(module):",
  "    print(*sorted(name for name in public(module) if not name.startswith('_')))",
];

describe.each(cpythonNames)("the list of the names of $module", ({ module, refused, differs, same }) => {
  const listed = [...refused, ...differs, { names: same }].flatMap(({ names }) => namesIn(names));

  test("has those of CPython, each once", () => {
    const { text } = run(imports, ...PRINT_NAMES, `printed(${module})`);
    expect(listed.toSorted()).toEqual(text.trim().split(" "));
  });

  const uses = refused.flatMap(({ names, use, says }) =>
    namesIn(names).map((name) => ({ name, use: use.replace("NAME", name), says })),
  );
  if (uses.length > 0) {
    test.each(uses)("is right that $name is refused with a sentence", ({ use, says }) => {
      const { text } = run(
        imports,
        "async def main():",
        `    ${use}`,
        "try: asyncio.run(main())",
        "except Exception as error: print(f'{type(error).__name__}: {error}')",
      );
      expect(text).toBe(`${says}\n`);
    });
  }
});

test("Constants have the numbers of Linux.", () => {
  const { text } = run(
    "import errno, select, signal, socket, time",
    "print(socket.AF_CAN, socket.CAN_EFF_FLAG, socket.CAN_RAW_ERR_FILTER, socket.NI_IDN, socket.SO_ORIGINAL_DST)",
    "print(socket.SO_REUSEPORT, socket.SO_RCVTIMEO, socket.INADDR_BROADCAST, socket.VMADDR_CID_ANY)",
    "print(socket.CMSG_LEN(4), socket.CMSG_SPACE(4), socket.BDADDR_LOCAL, repr(socket.AF_NETLINK))",
    "print(signal.SIGRTMIN, signal.SIG_IGN, time.CLOCK_TAI, errno.EHWPOISON, select.EPOLLWAKEUP)",
  );
  expect(text.split("\n")).toEqual([
    "29 2147483648 2 32 80",
    "15 20 4294967295 4294967295",
    "20 24 00:00:00:FF:FF:FF <AddressFamily.AF_NETLINK: 16>",
    "34 1 11 133 536870912",
    "",
  ]);
});

test("Sockets are not inherited by other processes, unless a program wants it.", () => {
  const { text } = run(
    "import os, socket",
    "sock = socket.socket()",
    "print(sock.get_inheritable())",
    "sock.set_inheritable(True)",
    "print(os.get_inheritable(sock.fileno()))",
  );
  expect(text).toBe("False\nTrue\n");
});

test("A thread has a clock for its processor time.", () => {
  const { text } = run(
    "import threading, time",
    "clock = time.pthread_getcpuclockid(threading.get_ident())",
    "print(time.clock_gettime(clock), time.clock_getres(clock))",
    "try: time.pthread_getcpuclockid(1)",
    "except OSError as error: print(error)",
  );
  expect(text).toBe("0.0 1e-09\n[Errno 3] No such process\n");
});

test("Signals have the texts of Linux.", () => {
  const { text } = run("import signal", "print(*map(signal.strsignal, (8, 17, 32, 34, 64)), sep='; ')");
  expect(text).toBe(
    "Floating point exception; Child exited; None; Real-time signal 0; Real-time signal 30\n",
  );
});
