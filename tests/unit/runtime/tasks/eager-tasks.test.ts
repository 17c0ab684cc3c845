import { expect, test } from "vitest";
import { outputOfMain } from "../learner-program.ts";

const QUICK = `async function quick(name: string) { print(name, asyncio.currentTask()?.getName()); return name; }`;

test("An eager task runs inside the call that makes it, up to its first wait.", () => {
  expect(
    outputOfMain(`
    async function two() { print("first"); await asyncio.sleep(1); print("second"); }
    const task = asyncio.createTask(two(), { eagerStart: true });
    print("made", task.done());
    await task;`),
  ).toEqual(["first", "made False", "second"]);
});

test("An eager task that need not wait is done when it is made, and has no coroutine any more.", () => {
  expect(
    outputOfMain(`${QUICK}
    const task = asyncio.createTask(quick("a"), { eagerStart: true, name: "eager" });
    print(task, task.getCoro());`),
  ).toEqual(["a eager", "<Task finished name='eager' result='a'> None"]);
});

test("The current task is the eager one while that runs, and the other again afterwards.", () => {
  expect(
    outputOfMain(`${QUICK}
    await asyncio.createTask(quick("a"), { eagerStart: true });
    print(asyncio.currentTask()?.getName());`),
  ).toEqual(["a Task-2", "Task-1"]);
});

test("An exception of an eager task stays on the task.", () => {
  expect(
    outputOfMain(`
    async function bad() { throw new ValueError("no"); }
    const task = asyncio.createTask(bad(), { eagerStart: true });
    print(repr(task.exception()));`),
  ).toEqual(["ValueError('no')"]);
});

test("With the eager task factory every task of the loop is eager unless it says otherwise.", () => {
  expect(
    outputOfMain(`${QUICK}
    loop.setTaskFactory(asyncio.eagerTaskFactory);
    print(asyncio.createTask(quick("a")).done());
    print(asyncio.createTask(quick("b"), { eagerStart: false }).done());
    print(await asyncio.gather(quick("c")));`),
  ).toEqual(["a Task-2", "True", "False", "c Task-4", "['c']", "b Task-3"]);
});

test("An eager task factory can be made of a class derived from Task.", () => {
  expect(
    outputOfMain(`${QUICK}
    class MyTask<T> extends asyncio.Task<T> {}
    loop.setTaskFactory(asyncio.createEagerTaskFactory(MyTask));
    print(asyncio.createTask(quick("a")));`),
  ).toEqual(["a Task-2", "<MyTask finished name='Task-2' result='a'>"]);
});

test("A task factory is called for every task.", () => {
  expect(
    outputOfMain(`${QUICK}
    loop.setTaskFactory((loop, coroutine, options) => { print("made"); return new asyncio.Task(coroutine, { loop, ...options }); });
    await asyncio.createTask(quick("a"), { name: "named" });
    await asyncio.gather(quick("b"));
    loop.setTaskFactory(null);`),
  ).toEqual(["made", "a named", "made", "b Task-2"]);
});

test("A task factory must be a function.", () => {
  expect(
    outputOfMain(`try { loop.setTaskFactory(3 as never); } catch (error) { print(repr(error)); }`),
  ).toEqual(["TypeError('task factory must be a callable or None')"]);
});
