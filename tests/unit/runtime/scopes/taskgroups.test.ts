import { describe, expect, test } from "vitest";
import { outputOf, outputOfMain } from "../learner-program.ts";

describe("A TaskGroup", () => {
  test("waits for its tasks at the end of the block.", () => {
    expect(
      outputOfMain(`
      let task: { result(): unknown };
      {
        await using group = new asyncio.TaskGroup();
        task = group.createTask(job("a", 2));
        group.createTask(job("b", 1));
      }
      print(task.result(), loop.time());`),
    ).toEqual(["job b", "job a", "a 2"]);
  });

  test("that is empty takes no round of the loop.", () => {
    expect(
      outputOfMain(`
      loop.callSoon(() => print("round"));
      { await using group = new asyncio.TaskGroup(); }
      print("left");`)[0],
    ).toBe("left");
  });

  test("cancels the others and the block when a task fails, and raises what failed together.", () => {
    expect(
      outputOfMain(`
      try {
        await using group = new asyncio.TaskGroup();
        group.createTask(fail(new ValueError("a"), 1));
        group.createTask(fail(new KeyError("b"), 1));
        group.createTask(job("never", 5));
        try { await asyncio.sleep(9); } catch (error) { print(repr(error)); throw error; }
      } catch (error) { print(repr(error), loop.time()); }
      print(asyncio.currentTask()?.cancelling());`),
    ).toEqual([
      "CancelledError()",
      "ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('a'), KeyError('b')]) 1",
      "0",
    ]);
  });

  test("puts the block's own exception last in the group.", () => {
    expect(
      outputOfMain(`
      try {
        await using group = new asyncio.TaskGroup();
        group.createTask(fail(new ValueError("task")));
        await asyncio.sleep(0);
        throw new TypeError("block");
      } catch (error) { print(repr(error)); }`),
    ).toEqual(["ExceptionGroup('unhandled errors in a TaskGroup', [TypeError('block')])"]);
  });

  test("that is cancelled from outside cancels its tasks and raises CancelledError.", () => {
    expect(
      outputOfMain(`
      async function outer() { await using group = new asyncio.TaskGroup(); group.createTask(job("never", 5)); }
      const task = asyncio.createTask(outer());
      await asyncio.sleep(1);
      task.cancel("stop");
      try { await task; } catch (error) { print(repr(error), loop.time()); }`),
    ).toEqual(["CancelledError('stop') 1"]);
  });

  test("that is cancelled from outside while a task fails raises the group, and CancelledError at the next await.", () => {
    expect(
      outputOfMain(`
      async function untidy() { try { await asyncio.sleep(9); } finally { throw new ValueError("untidy"); } }
      async function outer() {
        try { await using group = new asyncio.TaskGroup(); group.createTask(untidy()); await asyncio.sleep(9); }
        catch (error) { print(repr(error)); }
        try { await asyncio.sleep(0); } catch (error) { print(repr(error)); }
      }
      const task = asyncio.createTask(outer());
      await asyncio.sleep(1);
      task.cancel();
      await task;`),
    ).toEqual([
      "ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('untidy')])",
      "CancelledError()",
    ]);
  });

  test("ignores a task that was cancelled by itself.", () => {
    expect(
      outputOfMain(`
      { await using group = new asyncio.TaskGroup(); group.createTask(job("a", 1)); group.createTask(job("b", 5)).cancel(); }
      print("left", loop.time());`),
    ).toEqual(["job a", "left 1"]);
  });

  test("lets its tasks make further ones.", () => {
    expect(
      outputOfMain(`
      {
        await using group = new asyncio.TaskGroup();
        async function parent() { await asyncio.sleep(1); group.createTask(job("child", 1)); }
        group.createTask(parent());
      }
      print(loop.time());`),
    ).toEqual(["job child", "2"]);
  });

  test("refuses tasks before and after its block, and closes their coroutines.", () => {
    expect(
      outputOfMain(`
      const group = new asyncio.TaskGroup();
      try { group.createTask(job("early")); } catch (error) { print(error); }
      { await using entered = group; print(entered); }
      try { group.createTask(job("late")); } catch (error) { print(error); }`),
    ).toEqual([
      "TaskGroup <TaskGroup> has not been entered",
      "<TaskGroup entered>",
      "TaskGroup <TaskGroup entered> is finished",
    ]);
  });

  test("can be entered once only.", () => {
    expect(
      outputOfMain(`
      const group = new asyncio.TaskGroup();
      { await using first = group; }
      try { await using second = group; } catch (error) { print(error); }`),
    ).toEqual(["TaskGroup <TaskGroup entered> has already been entered"]);
  });

  test("lets a timeout around it end it.", () => {
    expect(
      outputOfMain(`
      try {
        await using scope = asyncio.timeout(1);
        await using group = new asyncio.TaskGroup();
        group.createTask(job("never", 5));
      } catch (error) { print(repr(error)); }`),
    ).toEqual(["TimeoutError()"]);
  });

  test("raises KeyboardInterrupt as it is.", () => {
    const output = outputOf(`
      async function interrupt() { throw new KeyboardInterrupt(); }
      async function main() {
        try { await using group = new asyncio.TaskGroup(); group.createTask(interrupt()); }
        catch (error) { print(repr(error)); throw error; }
      }
      try { asyncio.run(main()); } catch (error) { print("left", repr(error)); }`);
    expect(output.at(-1)).toBe("left KeyboardInterrupt()");
  });
});

test("A group that leaves the program is printed with the traceback of each exception.", () => {
  const output = outputOf(`
async function fail() {
  throw new ValueError("no");
}
async function main() {
  await using group = new asyncio.TaskGroup();
  group.createTask(fail());
}
asyncio.run(main());`);
  expect(output).toEqual([
    "  + Exception Group Traceback (most recent call last):",
    '  |   File "main.ts", line 9, in <module>',
    "  |     asyncio.run(main());",
    '  |   File "main.ts", line 6, in main',
    "  |     await using group = new asyncio.TaskGroup();",
    "  | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)",
    "  +-+---------------- 1 ----------------",
    "    | Traceback (most recent call last):",
    '    |   File "main.ts", line 3, in fail',
    '    |     throw new ValueError("no");',
    "    | ValueError: no",
    "    +------------------------------------",
  ]);
});
