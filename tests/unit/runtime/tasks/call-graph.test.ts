import { describe, expect, test } from "vitest";
import { outputOf } from "../learner-program.ts";

// The line numbers in the expectations count from the first line of the program.
const graphOf = (program: string): string[] =>
  outputOf(program).map((line) => line.replace(/id=0x[0-9a-f]+/, "id=…"));

describe("The call graph", () => {
  test("shows where a task waits and who waits for it.", () => {
    expect(
      graphOf(`
async function leaf() { await asyncio.sleep(1); }
async function job() {
  await leaf();
}
async function main() {
  await using group = new asyncio.TaskGroup();
  const task = group.createTask(job(), { name: "job" });
  await asyncio.sleep(0);
  asyncio.printCallGraph(task);
}
asyncio.run(main());`),
    ).toEqual([
      "* Task(name='job', id=…)",
      "  + Call stack:",
      "  |   File 'asyncio/tasks.py', line 702, in async sleep()",
      "  |   File 'main.ts', line 2, in async leaf()",
      "  |   File 'main.ts', line 4, in async job()",
      "  + Awaited by:",
      "    * Task(name='Task-1', id=…)",
      "      + Call stack:",
      "      |   File 'main.ts', line 9, in async main()",
    ]);
  });

  test("of the running task begins with the functions that run.", () => {
    expect(
      graphOf(`
function plain() {
  print(asyncio.formatCallGraph());
}
async function main() {
  plain();
}
asyncio.run(main());`),
    ).toEqual([
      "* Task(name='Task-1', id=…)",
      "  + Call stack:",
      "  |   File 'main.ts', line 3, in plain()",
      "  |   File 'main.ts', line 6, in async main()",
    ]);
  });

  test("knows those who wait through gather, wait, shield and a plain await.", () => {
    expect(
      graphOf(`
async function main() {
  const task = asyncio.createTask(asyncio.sleep(2));
  const waiters = {
    gather: async () => { await asyncio.gather(task); },
    wait: async () => { await asyncio.wait([task]); },
    shield: async () => { await asyncio.shield(task); },
    plain: async () => { await task; },
  };
  for (const [name, waiter] of Object.entries(waiters)) asyncio.createTask(waiter(), { name });
  await asyncio.sleep(1);
  const graph = asyncio.captureCallGraph(task);
  print(sorted(graph?.awaitedBy.map(({ future }) => future instanceof asyncio.Task ? future.getName() : "") ?? []));
  await task;
}
asyncio.run(main());`),
    ).toEqual(["['gather', 'plain', 'shield', 'wait']"]);
  });

  test("of a future has no call stack.", () => {
    expect(
      graphOf(`
async function main() {
  const future = asyncio.getRunningLoop().createFuture();
  print(asyncio.formatCallGraph(future));
}
asyncio.run(main());`),
    ).toEqual(["* Future(id=…)"]);
  });

  test("needs a future outside a loop.", () => {
    expect(graphOf(`try { asyncio.printCallGraph(); } catch (error) { print(error); }`)).toEqual([
      "capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided",
    ]);
  });

  test("is empty in a callback.", () => {
    expect(
      graphOf(`
async function main() {
  asyncio.getRunningLoop().callSoon(() => print(repr(asyncio.formatCallGraph())));
  await asyncio.sleep(0);
}
asyncio.run(main());`),
    ).toEqual(["''"]);
  });
});

describe("A task's stack", () => {
  test("is the one frame at which its coroutine is suspended.", () => {
    expect(
      graphOf(`
async function job() {
  await asyncio.sleep(1);
}
async function main() {
  const task = asyncio.createTask(job(), { name: "job" });
  await asyncio.sleep(0);
  task.printStack();
  print(task.getStack().map((frame) => frame.line));
}
asyncio.run(main());`),
    ).toEqual([
      "Stack for <Task pending name='job' coro=<job() running at main.ts:3> wait_for=<Future pending cb=[Task.task_wakeup()]>> (most recent call last):",
      '  File "main.ts", line 3, in job',
      "    await asyncio.sleep(1);",
      "[3]",
    ]);
  });

  test("of a task that has raised is the traceback.", () => {
    expect(
      graphOf(`
async function job() {
  throw new ValueError("no");
}
async function main() {
  const task = asyncio.createTask(job(), { name: "job" });
  await asyncio.wait([task]);
  task.printStack();
  task.exception();
}
asyncio.run(main());`),
    ).toEqual([
      "Traceback for <Task finished name='job' coro=<job() done, defined at main.ts:2> exception=ValueError('no')> (most recent call last):",
      '  File "main.ts", line 3, in job',
      '    throw new ValueError("no");',
      "ValueError: no",
    ]);
  });

  test("of a task that has returned is empty.", () => {
    expect(
      graphOf(`
async function job() {}
async function main() {
  const task = asyncio.createTask(job(), { name: "job" });
  await task;
  task.printStack();
}
asyncio.run(main());`),
    ).toEqual([
      "No stack for <Task finished name='job' coro=<job() done, defined at main.ts:2> result=None>",
    ]);
  });
});
