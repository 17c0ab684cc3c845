import { expect, test } from "vitest";
import { outputOfMain } from "../learner-program.ts";

test("wait goes on at once when the event is set.", () => {
  expect(
    outputOfMain(`
    const event = new asyncio.Event();
    event.set();
    loop.callSoon(() => print("round"));
    print(await event.wait());`)[0],
  ).toBe("True");
});

test("set wakes everybody who waits, even if the event is cleared at once.", () => {
  expect(
    outputOfMain(`
    const event = new asyncio.Event();
    async function waiter(name: string) { print(name, await event.wait()); }
    const tasks = ["a", "b"].map((name) => asyncio.createTask(waiter(name)));
    await asyncio.sleep(0);
    event.set();
    event.clear();
    await asyncio.wait(tasks);
    print(event.isSet());`),
  ).toEqual(["a True", "b True", "False"]);
});

test("An event prints whether it is set and how many wait.", () => {
  expect(
    outputOfMain(`
    const event = new asyncio.Event();
    const task = asyncio.createTask(event.wait());
    await asyncio.sleep(0);
    print(event);
    event.set();
    await task;
    print(event);`),
  ).toEqual(["<asyncio.locks.Event object [unset, waiters:1]>", "<asyncio.locks.Event object [set]>"]);
});
