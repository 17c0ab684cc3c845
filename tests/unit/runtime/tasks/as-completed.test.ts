import { expect, test } from "vitest";
import { outputOfMain } from "../learner-program.ts";

test("for gives coroutines of the results in the order in which they are done.", () => {
  expect(
    outputOfMain(`
    for (const next of asyncio.asCompleted([job("a", 3), job("b", 1), job("c", 2)])) print(await next, loop.time());`),
  ).toEqual(["job b", "b 1", "job c", "c 2", "job a", "a 3"]);
});

test("for await gives the tasks themselves.", () => {
  expect(
    outputOfMain(`
    const tasks = [asyncio.createTask(job("a", 2)), asyncio.createTask(job("b", 1))];
    for await (const task of asyncio.asCompleted(tasks)) print(tasks.indexOf(task), task.result());`),
  ).toEqual(["job b", "1 b", "job a", "0 a"]);
});

test("for await gives the tasks that were made of coroutines.", () => {
  expect(
    outputOfMain(`
    for await (const task of asyncio.asCompleted([job("a")])) print(task.getName(), task.result());`),
  ).toEqual(["job a", "Task-2 a"]);
});

test("An exception is raised by the coroutine whose turn it is.", () => {
  expect(
    outputOfMain(`
    for (const next of asyncio.asCompleted([fail(new ValueError("no"), 1), job("a", 2)])) {
      try { print(await next); } catch (error) { print(repr(error)); }
    }`),
  ).toEqual(["ValueError('no')", "job a", "a"]);
});

test("After the timeout every further coroutine raises TimeoutError.", () => {
  expect(
    outputOfMain(`
    for (const next of asyncio.asCompleted([job("a", 1), job("b", 5), job("c", 6)], { timeout: 2 })) {
      try { print(await next); } catch (error) { print(repr(error), loop.time()); }
    }`),
  ).toEqual(["job a", "a", "TimeoutError() 2", "TimeoutError() 2"]);
});

test("A task that is given twice comes once.", () => {
  expect(
    outputOfMain(`
    const task = asyncio.createTask(job("a"));
    for (const next of asyncio.asCompleted([task, task])) print(await next);`),
  ).toEqual(["job a", "a"]);
});

test("A single task is no list of them.", () => {
  expect(
    outputOfMain(`
    const task = asyncio.createTask(job("a"));
    try { asyncio.asCompleted(task as never); } catch (error) { print(error); }
    task.cancel();`),
  ).toEqual(["expects an iterable of awaitables, not Task"]);
});
