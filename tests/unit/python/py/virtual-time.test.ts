import { beforeAll, describe, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

function printed(...lines: readonly string[]): string {
  return oracle.run(["import asyncio, datetime, time", ...lines].join("\n")).text;
}

/** Prints how a poll of that expression ends. */
function poll(now: string, end: string): string {
  return printed(
    "async def main():",
    `    end = ${end}`,
    `    while ${now} < end:`,
    "        await asyncio.sleep(0)",
    "    print(asyncio.get_running_loop().time())",
    "asyncio.run(main())",
  );
}

describe("A loop that polls the clock with sleep(0) ends:", () => {
  test.each([
    ["time.time()", "time.time() + 3"],
    ["time.time_ns()", "time.time_ns() + 3 * 10**9"],
    ["time.monotonic_ns()", "time.monotonic_ns() + 3 * 10**9"],
    ["time.perf_counter()", "time.perf_counter() + 3"],
    ["datetime.datetime.now()", "datetime.datetime.now() + datetime.timedelta(seconds=3)"],
    ["asyncio.get_running_loop().time()", "asyncio.get_running_loop().time() + 3"],
  ])("%s", (now, end) => {
    expect(poll(now, end)).toBe("3.0\n");
  });

  test("and so does one that suspends by a bare yield of its own", () => {
    const text = printed(
      "class Turn:",
      "    def __await__(self):",
      "        yield",
      "async def watch(future, due):",
      "    while time.time() < due:",
      "        await Turn()",
      "    future.set_result(None)",
      "async def main():",
      "    future = asyncio.get_running_loop().create_future()",
      "    watcher = asyncio.create_task(watch(future, time.time() + 3))",
      "    await future",
      "    print(time.monotonic())",
      "asyncio.run(main())",
    );
    expect(text).toBe("3.0\n");
  });

  test("and so does one beside a socket that is always ready", () => {
    const text = printed(
      "import socket",
      "async def main():",
      "    loop = asyncio.get_running_loop()",
      "    near, far = socket.socketpair()",
      "    far.send(b'data')",
      "    loop.add_reader(near, lambda: None)",
      "    end = loop.time() + 0.5",
      "    while loop.time() < end:",
      "        await asyncio.sleep(0)",
      "    loop.remove_reader(near)",
      "    print(f'{loop.time():.1f}')",
      "asyncio.run(main())",
    );
    expect(text).toBe("0.5\n");
  });
});

test("A loop that polls a flag which another thread sets ends at the second at which it is set.", async () => {
  const { text } = await oracle.runWithThreads(
    [
      "import asyncio, threading, time",
      "flag = threading.Event()",
      "def work():",
      "    time.sleep(1)",
      "    flag.set()",
      "async def main():",
      "    threading.Thread(target=work).start()",
      "    while not flag.is_set():",
      "        await asyncio.sleep(0)",
      "    print(time.monotonic())",
      "asyncio.run(main())",
    ].join("\n"),
  );
  expect(text).toBe("1.0\n");
});

describe("Dates are those of the program's clock:", () => {
  test("datetime's", () => {
    const text = printed(
      "time.sleep(1.5)",
      "now = datetime.datetime.now(datetime.UTC)",
      "print(now, type(now), repr(datetime.datetime.fromtimestamp(0, datetime.UTC).replace(tzinfo=None)))",
    );
    expect(text).toBe(
      "2026-01-01 00:00:01.500000+00:00 <class 'datetime.datetime'> datetime.datetime(1970, 1, 1, 0, 0)\n",
    );
  });

  test("those of classes that derive from it", () => {
    const text = printed(
      "class Date(datetime.datetime): pass",
      "print(repr(Date(2020, 1, 2)), Date.now(datetime.UTC))",
    );
    expect(text).toBe("Date(2020, 1, 2, 0, 0) 2026-01-01 00:00:00+00:00\n");
  });

  test("the local time of the module time", () => {
    const text = printed(
      "print(time.gmtime()[:6], time.localtime()[:1], time.strftime('%Y'), time.gmtime(0)[:3])",
    );
    expect(text).toBe("(2026, 1, 1, 0, 0, 0) (2026,) 2026 (1970, 1, 1)\n");
  });

  test("and the milliseconds that logging counts", () => {
    const text = printed(
      "import logging",
      "logging.basicConfig(format='%(relativeCreated)d %(message)s')",
      "time.sleep(0.5)",
      "logging.warning('half a second')",
    );
    expect(text).toBe("500 half a second\n");
  });
});

test("What the library reads of the clock for itself costs the program nothing.", () => {
  const text = printed(
    "import logging",
    "logger = logging.getLogger('quiet')",
    "logger.addHandler(logging.NullHandler())",
    "logger.propagate = False",
    "for _ in range(11_000): logger.warning('x')",
    "print(time.monotonic())",
  );
  expect(text).toBe("0.0\n");
});

test("The text that an event has of an object reads the clock without a cost.", () => {
  const { events } = oracle.record(
    [
      "import asyncio, time",
      "class R:",
      "    def __repr__(self): return str(len([time.time() for _ in range(11_000)]))",
      "async def work(): return R()",
      "async def main():",
      "    await asyncio.create_task(work())",
      "    print(time.monotonic())",
      "asyncio.run(main())",
    ].join("\n"),
  );
  const text = events.map((event) => (event.kind === "output" ? event.text : "")).join("");
  expect(text).toBe("0.0\n");
});

test("The local time is UTC, and has its name.", () => {
  const text = printed(
    "import datetime",
    "now = datetime.datetime.now()",
    "print(time.tzname, time.localtime().tm_zone, time.strftime('%Z %z'), time.mktime(time.localtime()))",
    "print(now, now.timestamp(), now.astimezone(), repr(now.astimezone().tzinfo), datetime.date.today())",
  );
  expect(text).toBe(
    "('UTC', 'UTC') UTC UTC +0000 1767225600.0\n" +
      "2026-01-01 00:00:00 1767225600.0 2026-01-01 00:00:00+00:00 " +
      "datetime.timezone(datetime.timedelta(0), 'UTC') 2026-01-01\n",
  );
});
