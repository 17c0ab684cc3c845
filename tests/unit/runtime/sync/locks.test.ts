import { expect, test } from "vitest";
import { outputOf, outputOfMain, traceOf } from "../learner-program.ts";

test("A lock lets one task in at a time, in the order in which they came.", () => {
  const output = outputOfMain(`
    const lock = new asyncio.Lock();
    async function worker(name: string) {
      await using held = await lock.hold();
      print(name, "in");
      await asyncio.sleep(1);
      print(name, "out", loop.time());
    }
    await asyncio.gather(worker("a"), worker("b"));`);
  expect(output).toEqual(["a in", "a out 1", "b in", "b out 2"]);
});

test("acquire gives true, and locked says whether the lock is held.", () => {
  expect(
    outputOfMain(`
    const lock = new asyncio.Lock();
    print(await lock.acquire(), lock.locked());
    lock.release();
    print(lock.locked());`),
  ).toEqual(["True True", "False"]);
});

test("Acquiring a free lock takes no round of the loop.", () => {
  expect(
    outputOfMain(`
    loop.callSoon(() => print("round"));
    await new asyncio.Lock().acquire();
    print("acquired");`)[0],
  ).toBe("acquired");
});

test("A released lock with a waiter reads unlocked, and no other task can take it before the waiter.", () => {
  expect(
    outputOfMain(`
    const lock = new asyncio.Lock();
    await lock.acquire();
    const waiting = asyncio.createTask(lock.acquire());
    await asyncio.sleep(0);
    lock.release();
    print(lock.locked());
    const barging = asyncio.createTask(lock.acquire());
    await asyncio.sleep(0);
    await asyncio.sleep(0);
    print(waiting.done(), barging.done());`),
  ).toEqual(["False", "True False"]);
});

test("A waiter that is cancelled hands the lock on.", () => {
  expect(
    outputOfMain(`
    const lock = new asyncio.Lock();
    await lock.acquire();
    const [first, second] = [asyncio.createTask(lock.acquire()), asyncio.createTask(lock.acquire())];
    await asyncio.sleep(0);
    lock.release();
    first.cancel();
    await asyncio.wait([first, second]);
    print(first.cancelled(), second.result());`),
  ).toEqual(["True True"]);
});

test("Releasing a lock that is not held is a RuntimeError.", () => {
  expect(outputOfMain(`try { new asyncio.Lock().release(); } catch (error) { print(repr(error)); }`)).toEqual(
    ["RuntimeError('Lock is not acquired.')"],
  );
});

test("A lock prints its state and how many wait.", () => {
  expect(
    outputOfMain(`
    const lock = new asyncio.Lock();
    print(lock);
    await lock.acquire();
    const waiting = asyncio.createTask(lock.acquire());
    await asyncio.sleep(0);
    print(lock);
    waiting.cancel();`),
  ).toEqual(["<asyncio.locks.Lock object [unlocked]>", "<asyncio.locks.Lock object [locked, waiters:1]>"]);
});

test("A held lock is released when its block raises.", () => {
  expect(
    outputOfMain(`
    const lock = new asyncio.Lock();
    try {
      using held = await lock.hold();
      throw new ValueError("no");
    } catch (error) { print(repr(error), lock.locked()); }`),
  ).toEqual(["ValueError('no') False"]);
});

test("A lock belongs to the loop on which it was first waited for.", () => {
  const output = outputOf(`
    const lock = new asyncio.Lock();
    async function main() {
      await lock.acquire();
      try { await asyncio.waitFor(lock.acquire(), 1); } catch (error) { print(repr(error)); }
    }
    asyncio.run(main());
    async function another() {
      try { await lock.acquire(); } catch (error) { print(error); }
    }
    asyncio.run(another());`);
  expect(output).toEqual([
    "TimeoutError()",
    "<asyncio.locks.Lock object [locked]> is bound to a different event loop",
  ]);
});

test("The trace says that a task waits for a lock.", () => {
  const trace = traceOf(`
    async function main() {
      const lock = new asyncio.Lock();
      await lock.acquire();
      asyncio.createTask(lock.acquire());
      await asyncio.sleep(1);
    }
    asyncio.run(main());`);
  const waits = trace.flatMap((event) => (event.kind === "task-suspended" ? [event.on] : []));
  expect(waits).toContainEqual(expect.objectContaining({ kind: "lock", label: "lock.acquire" }));
});
