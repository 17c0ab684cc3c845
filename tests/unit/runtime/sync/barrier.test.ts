import { expect, test } from "vitest";
import { outputOfMain } from "../learner-program.ts";

const MEETING = `
    const barrier = new asyncio.Barrier(3);
    async function meet(name: unknown) {
      try { print(name, await barrier.wait()); } catch (error) { print(name, repr(error)); }
    }`;

test("The last one to come goes on first, with its position, and then the others in their order.", () => {
  expect(outputOfMain(`${MEETING} await asyncio.gather(meet(0), meet(1), meet(2));`)).toEqual([
    "2 2",
    "0 0",
    "1 1",
  ]);
});

test("A barrier can be used again and again.", () => {
  expect(
    outputOfMain(`${MEETING}
    await asyncio.gather(...range(6).map((name) => meet(name)));`),
  ).toHaveLength(6);
});

test("reset sends those who wait away.", () => {
  expect(
    outputOfMain(`${MEETING}
    const tasks = [asyncio.createTask(meet(0)), asyncio.createTask(meet(1))];
    await asyncio.sleep(0);
    print(barrier);
    await barrier.reset();
    await asyncio.wait(tasks);
    print(barrier);`),
  ).toEqual([
    "<asyncio.locks.Barrier object [filling, waiters:2/3]>",
    "0 BrokenBarrierError('Abort or reset of barrier')",
    "1 BrokenBarrierError('Abort or reset of barrier')",
    "<asyncio.locks.Barrier object [filling, waiters:0/3]>",
  ]);
});

test("abort breaks the barrier for those who wait and for those who come later.", () => {
  expect(
    outputOfMain(`${MEETING}
    const task = asyncio.createTask(meet(0));
    await asyncio.sleep(0);
    await barrier.abort();
    await task;
    await meet(1);
    print(barrier, barrier.broken);`),
  ).toEqual([
    "0 BrokenBarrierError('Abort or reset of barrier')",
    "1 BrokenBarrierError('Barrier aborted')",
    "<asyncio.locks.Barrier object [broken]> True",
  ]);
});

test("It takes at least one to meet.", () => {
  expect(outputOfMain(`try { new asyncio.Barrier(0); } catch (error) { print(repr(error)); }`)).toEqual([
    "ValueError('parties must be >= 1')",
  ]);
});
