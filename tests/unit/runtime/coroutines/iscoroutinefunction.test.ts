import { expect, test } from "vitest";
import { outputOf } from "../learner-program.ts";

test("An async function, arrow or method is a coroutine function.", () => {
  expect(
    outputOf(`
    async function job(a: number, { b } = { b: 1 }) {}
    const arrow = async (a: number) => a;
    class Counter { async increment() {} static async reset() {} }
    print([job, arrow, new Counter().increment, Counter.reset].map(asyncio.iscoroutinefunction));`),
  ).toEqual(["[True, True, True, True]"]);
});

test("Other functions are none, though they may contain one or be an async generator.", () => {
  expect(
    outputOf(`
    function outer() { const inner = async () => 1; return inner; }
    const plain = () => { return outer(); };
    async function* numbers() { yield 1; }
    print([outer, plain, numbers, print, 3].map(asyncio.iscoroutinefunction));`),
  ).toEqual(["[False, False, False, False, False]"]);
});

test("A partial of an async function is a coroutine function.", () => {
  expect(
    outputOf(`import functools from "functools";
    async function job(a: number) {}
    print(asyncio.iscoroutinefunction(functools.partial(job, 1)));`),
  ).toEqual(["True"]);
});
