import { expect, test } from "vitest";
import { outputOfMain } from "../learner-program.ts";

test("A semaphore lets so many tasks in at a time.", () => {
  expect(
    outputOfMain(`
    const semaphore = new asyncio.Semaphore(2);
    async function worker(name: string) {
      await using held = await semaphore.hold();
      print(name, loop.time());
      await asyncio.sleep(1);
    }
    await asyncio.gather(worker("a"), worker("b"), worker("c"));`),
  ).toEqual(["a 0", "b 0", "c 1"]);
});

test("release gives the place to the first waiter: no other task can take it before.", () => {
  expect(
    outputOfMain(`
    const semaphore = new asyncio.Semaphore(1);
    await semaphore.acquire();
    const waiting = asyncio.createTask(semaphore.acquire());
    await asyncio.sleep(0);
    semaphore.release();
    print(semaphore.locked());
    try { await asyncio.waitFor(semaphore.acquire(), 1); } catch (error) { print(repr(error)); }
    print(waiting.done());`),
  ).toEqual(["True", "TimeoutError()", "True"]);
});

test("A waiter that is woken and cancelled in one gives its place on.", () => {
  expect(
    outputOfMain(`
    const semaphore = new asyncio.Semaphore(1);
    await semaphore.acquire();
    const [first, second] = [asyncio.createTask(semaphore.acquire()), asyncio.createTask(semaphore.acquire())];
    await asyncio.sleep(0);
    semaphore.release();
    first.cancel();
    await asyncio.wait([first, second]);
    print(first.cancelled(), second.result(), semaphore);`),
  ).toEqual(["True True <asyncio.locks.Semaphore object [locked]>"]);
});

test("A semaphore prints how many may still enter.", () => {
  expect(outputOfMain(`print(new asyncio.Semaphore(3));`)).toEqual([
    "<asyncio.locks.Semaphore object [unlocked, value:3]>",
  ]);
});

test("A semaphore cannot begin below zero.", () => {
  expect(outputOfMain(`try { new asyncio.Semaphore(-1); } catch (error) { print(repr(error)); }`)).toEqual([
    "ValueError('Semaphore initial value must be >= 0')",
  ]);
});

test("A bounded semaphore cannot be released more often than it was acquired.", () => {
  expect(
    outputOfMain(`try { new asyncio.BoundedSemaphore(2).release(); } catch (error) { print(repr(error)); }`),
  ).toEqual(["ValueError('BoundedSemaphore released too many times')"]);
});
