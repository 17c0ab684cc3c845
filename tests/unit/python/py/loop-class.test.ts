import { beforeAll, describe, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

const LINUX = "<class 'asyncio.unix_events._UnixSelectorEventLoop'>";

function watched(source: string): string {
  const { events } = oracle.record(source);
  return events.map((event) => (event.kind === "output" ? event.text : "")).join("");
}

function determined(source: string): string {
  const { events } = oracle.recordDetermined(source);
  return events.map((event) => (event.kind === "output" ? event.text : "")).join("");
}

const ways = [
  ["unwatched", (source: string) => oracle.run(source).text],
  ["watched", watched],
  ["determined", determined],
] as const;

describe.each(ways)("the loop of a program that runs %s is CPython's on Linux:", (_way, print) => {
  const lines = (...program: readonly string[]): string[] =>
    print(["import asyncio, logging, selectors", ...program].join("\n"))
      .trimEnd()
      .split("\n");

  test("by its class, its module and its text", () => {
    expect(
      lines(
        "async def main(): print(type(asyncio.get_running_loop()), asyncio.get_running_loop())",
        "asyncio.run(main())",
      ),
    ).toEqual([`${LINUX} <_UnixSelectorEventLoop running=True closed=False debug=False>`]);
  });

  test("by its bases, of which none has a name that CPython has not", () => {
    const [bases] = lines("print([each.__name__ for each in asyncio.SelectorEventLoop.__mro__])");
    expect(bases).toMatch(/^\['_UnixSelectorEventLoop', .*'BaseSelectorEventLoop', 'BaseEventLoop'/);
    expect(bases).not.toMatch(/Virtual|Recording|Determined/);
  });

  test("by the places that its tasks and handles name", () => {
    expect(
      lines(
        "async def main():",
        "    print(str(asyncio.current_task()).partition('cb=')[2])",
        "    task = asyncio.create_task(asyncio.sleep(1))",
        "    await asyncio.sleep(0)",
        "    print(task)",
        "asyncio.run(main())",
      ),
    ).toEqual([
      expect.stringMatching(
        /^\[_run_until_complete_cb\(\) at \/usr\/lib\/python3.14\/asyncio\/base_events.py:\d+\]>$/,
      ),
      expect.stringMatching(/coro=<sleep\(\) running at \/usr\/lib\/python3.14\/asyncio\/tasks.py:\d+>/),
    ]);
  });

  test("however it is made", () => {
    expect(
      lines(
        "makers = asyncio.new_event_loop, asyncio.EventLoop, asyncio.SelectorEventLoop",
        "for make in makers:",
        "    with asyncio.Runner(loop_factory=make) as runner: print(type(runner.get_loop()))",
        "loop = asyncio.SelectorEventLoop(selectors.SelectSelector())",
        "print(type(loop), isinstance(loop, asyncio.unix_events.SelectorEventLoop))",
        "loop.close()",
      ),
    ).toEqual([LINUX, LINUX, LINUX, `${LINUX} True`]);
  });

  test("by what it logs", () => {
    expect(
      lines(
        "logging.basicConfig(level=logging.DEBUG)",
        "asyncio.new_event_loop().close()",
        "asyncio.SelectorEventLoop(selectors.SelectSelector()).close()",
      ),
    ).toEqual([
      "DEBUG:asyncio:Using selector: EpollSelector",
      "DEBUG:asyncio:Using selector: SelectSelector",
    ]);
  });

  test("and uses a selector of the program's own", () => {
    expect(
      lines(
        "class Mine(selectors.DefaultSelector):",
        "    def select(self, timeout=None):",
        "        print('select', timeout)",
        "        return super().select(timeout)",
        "async def main(): await asyncio.sleep(0.5, print(type(asyncio.get_running_loop()._selector)))",
        "with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(Mine())) as runner:",
        "    runner.run(main())",
        "    print('over')",
      ).slice(0, 6),
    ).toEqual(["select 0", "<class '__main__.Mine'>", "select 0.5", "select 0", "select 0", "over"]);
  });
});
