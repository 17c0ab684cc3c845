import { expect, test } from "vitest";
import { outputOfMain } from "../learner-program.ts";

test("timeoutAt takes the moment itself.", () => {
  expect(
    outputOfMain(`
    await asyncio.sleep(1);
    try { await using scope = asyncio.timeoutAt(3); await asyncio.sleep(9); }
    catch (error) { print(repr(error), loop.time()); }`),
  ).toEqual(["TimeoutError() 3"]);
});

test("reschedule moves the limit of a block that has begun.", () => {
  expect(
    outputOfMain(`
    try {
      await using scope = asyncio.timeout(1);
      scope.reschedule(5);
      print(scope.when());
      await asyncio.sleep(9);
    } catch (error) { print(repr(error), loop.time()); }`),
  ).toEqual(["5", "TimeoutError() 5"]);
});

test("A limit that is moved into the past interrupts the block at its next wait.", () => {
  expect(
    outputOfMain(`
    try {
      await using scope = asyncio.timeout(null);
      scope.reschedule(loop.time() - 1);
      print("goes on");
      await asyncio.sleep(9);
    } catch (error) { print(repr(error), loop.time()); }`),
  ).toEqual(["goes on", "TimeoutError() 0"]);
});

test("reschedule needs a block that has begun and is not over.", () => {
  expect(
    outputOfMain(`
    const scope = asyncio.timeout(1);
    try { scope.reschedule(2); } catch (error) { print(repr(error)); }
    { await using entered = scope; }
    try { scope.reschedule(2); } catch (error) { print(repr(error)); }`),
  ).toEqual([
    "RuntimeError('Timeout has not been entered')",
    "RuntimeError('Cannot change state of finished Timeout')",
  ]);
});
