import { expect, test } from "vitest";
import { outputOfMain } from "../learner-program.ts";

const WAITERS = `
    const condition = new asyncio.Condition();
    async function waiter(name: string) {
      await using held = await condition.hold();
      await condition.wait();
      print(name, "woken", condition.locked());
    }
    const tasks = ["a", "b", "c"].map((name) => asyncio.createTask(waiter(name)));
    await asyncio.sleep(0);`;

test("notify wakes as many waiters as its argument says, in the order in which they came.", () => {
  expect(
    outputOfMain(`${WAITERS}
    { await using held = await condition.hold(); condition.notify(2); }
    await asyncio.sleep(1);
    print(tasks[2]?.done());
    tasks[2]?.cancel();`),
  ).toEqual(["a woken True", "b woken True", "False"]);
});

test("notifyAll wakes everybody, one after the other.", () => {
  expect(
    outputOfMain(`${WAITERS}
    { await using held = await condition.hold(); condition.notifyAll(); }
    await asyncio.wait(tasks);`),
  ).toEqual(["a woken True", "b woken True", "c woken True"]);
});

test("A waiter that is cancelled takes the lock again before it raises.", () => {
  expect(
    outputOfMain(`
    const condition = new asyncio.Condition();
    async function waiter() {
      await using held = await condition.hold();
      try { await condition.wait(); } catch (error) { print(repr(error), condition.locked()); throw error; }
    }
    const task = asyncio.createTask(waiter());
    await asyncio.sleep(0);
    task.cancel("stop");
    await asyncio.wait([task]);`),
  ).toEqual(["CancelledError('stop') True"]);
});

test("A waiter that is notified and cancelled in one passes the notification on.", () => {
  expect(
    outputOfMain(`${WAITERS}
    { await using held = await condition.hold(); condition.notify(); }
    tasks[0]?.cancel();
    await asyncio.sleep(1);
    print(tasks.map((task) => task.done()));
    tasks[2]?.cancel();`),
  ).toEqual(["b woken True", "[True, True, False]"]);
});

test("waitFor gives what the predicate gives in the end.", () => {
  expect(
    outputOfMain(`
    const condition = new asyncio.Condition();
    const items: string[] = [];
    async function consumer() {
      await using held = await condition.hold();
      print(await condition.waitFor(() => items));
    }
    const task = asyncio.createTask(consumer());
    await asyncio.sleep(0);
    { await using held = await condition.hold(); condition.notify(); }
    await asyncio.sleep(0);
    { await using held = await condition.hold(); items.push("x"); condition.notify(); }
    await task;`),
  ).toEqual(["['x']"]);
});

test("Waiting and notifying need the lock.", () => {
  expect(
    outputOfMain(`
    const condition = new asyncio.Condition();
    try { await condition.wait(); } catch (error) { print(error); }
    try { condition.notify(); } catch (error) { print(error); }`),
  ).toEqual(["cannot wait on un-acquired lock", "cannot notify on un-acquired lock"]);
});

test("Two conditions can share a lock.", () => {
  expect(
    outputOfMain(`
    const lock = new asyncio.Lock();
    const [full, empty] = [new asyncio.Condition(lock), new asyncio.Condition(lock)];
    await full.acquire();
    print(empty.locked());`),
  ).toEqual(["True"]);
});
