import { describe, expect, test } from "vitest";
import { outputOf } from "../learner-program.ts";

describe("In debug mode", () => {
  test("a callback that takes longer than a tenth of a second is reported.", () => {
    expect(
      outputOf(`import time from "time";
function slow(seconds: number) {
  time.sleep(seconds);
}
async function main() {
  asyncio.getRunningLoop().callSoon(slow, 0.25);
  await asyncio.sleep(1);
}
asyncio.run(main(), { debug: true });`),
    ).toEqual(["Executing <Handle slow(0.25) at main.ts:2 created at main.ts:6> took 0.250 seconds"]);
  });

  test("a step of a task that takes long is reported with the task.", () => {
    expect(
      outputOf(`import time from "time";
async function main() {
  time.sleep(0.5);
}
asyncio.run(main(), { debug: true });`),
    ).toEqual([
      "Executing <Task finished name='Task-1' coro=<main() done, defined at main.ts:2> result=None created at asyncio/runners.py:109> took 0.500 seconds",
    ]);
  });

  test("a report tells where the object was created.", () => {
    expect(
      outputOf(`
function boom() {
  throw new ValueError("no");
}
async function main() {
  asyncio.getRunningLoop().callSoon(boom);
  await asyncio.sleep(0);
}
asyncio.run(main(), { debug: true });`),
    ).toEqual([
      "Exception in callback boom() at main.ts:2",
      "handle: <Handle boom() at main.ts:2 created at main.ts:6>",
      "source_traceback: Object created at (most recent call last):",
      '  File "main.ts", line 9, in <module>',
      "    asyncio.run(main(), { debug: true });",
      '  File "main.ts", line 6, in main',
      "    asyncio.getRunningLoop().callSoon(boom);",
      "Traceback (most recent call last):",
      '  File "main.ts", line 3, in boom',
      '    throw new ValueError("no");',
      "ValueError: no",
    ]);
  });

  test("a coroutine that was never awaited is reported with the whole way to it.", () => {
    expect(
      outputOf(`
async function never() {}
async function main() {
  never();
}
asyncio.run(main(), { debug: true });`),
    ).toEqual([
      "main.ts:4: RuntimeWarning: coroutine 'never' was never awaited",
      "Coroutine created at (most recent call last)",
      '  File "main.ts", line 6, in <module>',
      "    asyncio.run(main(), { debug: true });",
      '  File "main.ts", line 4, in main',
      "    never();",
      "  never();",
      "RuntimeWarning: Enable tracemalloc to get the object allocation traceback",
    ]);
  });

  test("callSoon refuses coroutines, async functions and what is no function.", () => {
    expect(
      outputOf(`
async function job() {}
async function main() {
  const loop = asyncio.getRunningLoop();
  for (const callback of [job, 3]) {
    try { loop.callSoon(callback as never); } catch (error) { print(error); }
  }
}
asyncio.run(main(), { debug: true });`),
    ).toEqual([
      "coroutines cannot be used with call_soon()",
      "a callable object was expected by call_soon(), got 3",
    ]);
  });
});

test("Out of debug mode nothing is noted.", () => {
  expect(
    outputOf(
      `async function main() { print(asyncio.getRunningLoop().createFuture()); } asyncio.run(main());`,
    ),
  ).toEqual(["<Future pending>"]);
});
