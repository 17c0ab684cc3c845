import { describe, expect, test } from "vitest";
import { outputOfMain, traceOf } from "../learner-program.ts";

describe("A queue", () => {
  test("gives items in the order in which they were put in.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<string>();
      for (const item of "abc") queue.putNowait(item);
      print(await queue.get(), await queue.get(), await queue.get());`),
    ).toEqual(["a b c"]);
  });

  test("lets put wait for room.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<number>(1);
      async function producer() { for (const i of range(3)) { await queue.put(i); print("put", i, loop.time()); } }
      const task = asyncio.createTask(producer());
      for (const _ of range(3)) { await asyncio.sleep(1); print("got", await queue.get()); }
      await task;`),
    ).toEqual(["put 0 0", "got 0", "put 1 1", "got 1", "put 2 2", "got 2"]);
  });

  test("takes no iteration of the loop where no task has to wait.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<number>();
      loop.callSoon(() => print("round"));
      await queue.put(1);
      print(await queue.get());`)[0],
    ).toBe("1");
  });

  test("lets getNowait overtake a getter that was woken; that one goes on waiting.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<number>();
      const getter = asyncio.createTask(queue.get());
      await asyncio.sleep(0);
      queue.putNowait(1);
      print(queue.getNowait());
      await asyncio.sleep(1);
      print(getter.done());
      getter.cancel();`),
    ).toEqual(["1", "False"]);
  });

  test("wakes the next getter when the one that was woken is cancelled.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<number>();
      const [first, second] = [asyncio.createTask(queue.get()), asyncio.createTask(queue.get())];
      await asyncio.sleep(0);
      queue.putNowait(7);
      first.cancel();
      await asyncio.wait([first, second]);
      print(first.cancelled(), second.result());`),
    ).toEqual(["True 7"]);
  });

  test("refuses what it cannot do without waiting.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<number>(1);
      try { queue.getNowait(); } catch (error) { print(repr(error)); }
      queue.putNowait(1);
      try { queue.putNowait(2); } catch (error) { print(repr(error), queue.full(), queue.qsize()); }`),
    ).toEqual(["QueueEmpty()", "QueueFull() True 1"]);
  });

  test("lets join wait until every item is done.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<number>();
      queue.putNowait(1); queue.putNowait(2);
      async function worker() { for (const _ of range(2)) { await queue.get(); await asyncio.sleep(1); queue.taskDone(); } }
      asyncio.createTask(worker());
      await queue.join();
      print(loop.time());
      try { queue.taskDone(); } catch (error) { print(repr(error)); }`),
    ).toEqual(["2", "ValueError('task_done() called too many times')"]);
  });

  test("prints what it holds and who waits.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<number>(1);
      queue.putNowait(1);
      const task = asyncio.createTask(queue.put(2));
      await asyncio.sleep(0);
      print(queue);
      print(repr(queue));
      task.cancel();`),
    ).toEqual([
      "<Queue maxsize=1 _queue=[1] _putters[1] tasks=1>",
      "<Queue maxsize=1 _queue=[1] _putters[1] tasks=1>",
    ]);
  });

  test("is waited for as a queue in the trace.", () => {
    const trace = traceOf(`
      async function main() { try { await asyncio.waitFor(new asyncio.Queue().get(), 1); } catch {} }
      asyncio.run(main());`);
    const waits = trace.flatMap((event) => (event.kind === "task-suspended" ? [event.on] : []));
    expect(waits).toContainEqual(expect.objectContaining({ kind: "queue", label: "queue.get" }));
  });
});

describe("A queue that is shut down", () => {
  test("still gives what it holds, and then raises.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<number>();
      queue.putNowait(1);
      queue.shutdown();
      print(queue);
      print(await queue.get());
      for (const call of [() => queue.getNowait(), () => queue.putNowait(2)]) {
        try { call(); } catch (error) { print(repr(error)); }
      }`),
    ).toEqual(["<Queue maxsize=0 _queue=[1] tasks=1 shutdown>", "1", "QueueShutDown()", "QueueShutDown()"]);
  });

  test("wakes those who wait.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<number>();
      const getter = asyncio.createTask(queue.get());
      await asyncio.sleep(0);
      queue.shutdown();
      print(await asyncio.gather(getter, { returnExceptions: true }));`),
    ).toEqual(["[QueueShutDown()]"]);
  });

  test("discards its items when it is shut down immediately, and join returns.", () => {
    expect(
      outputOfMain(`
      const queue = new asyncio.Queue<number>();
      queue.putNowait(1);
      const joining = asyncio.createTask(queue.join());
      await asyncio.sleep(0);
      queue.shutdown({ immediate: true });
      await joining;
      print(queue);`),
    ).toEqual(["<Queue maxsize=0 shutdown>"]);
  });
});

test("A priority queue gives the smallest item first.", () => {
  expect(
    outputOfMain(`
    const queue = new asyncio.PriorityQueue<readonly [number, string]>();
    for (const item of [[2, "b"], [1, "z"], [2, "a"]] as const) queue.putNowait(item);
    print(queue.getNowait(), queue.getNowait(), queue.getNowait());`),
  ).toEqual(["[1, 'z'] [2, 'a'] [2, 'b']"]);
});

test("A priority queue refuses items that cannot be compared.", () => {
  expect(
    outputOfMain(`
    const queue = new asyncio.PriorityQueue<object>();
    queue.putNowait({});
    try { queue.putNowait({}); } catch (error) { print(error); }`),
  ).toEqual(["'<' not supported between instances of 'dict' and 'dict'"]);
});

test("A last-in first-out queue gives the latest item first.", () => {
  expect(
    outputOfMain(`
    const queue = new asyncio.LifoQueue<string>();
    for (const item of "abc") queue.putNowait(item);
    print(queue.getNowait(), queue.getNowait(), queue.getNowait());`),
  ).toEqual(["c b a"]);
});
