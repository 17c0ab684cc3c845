import { expect, test } from "vitest";
import { outputOfMain } from "../learner-program.ts";

const COUNTER = `
    async function* counter() {
      try { for (const i of range(3)) { const sent: unknown = yield i; if (sent !== undefined && sent !== null) print("sent", sent); } }
      finally { print("cleaned up"); }
    }`;

test("What is sent to a generator is what its yield gives.", () => {
  expect(
    outputOfMain(`${COUNTER}
    const items = counter();
    await items.next();
    print((await items.next("hello")).value);
    await items.return(undefined);`),
  ).toEqual(["sent hello", "1", "cleaned up"]);
});

test("Nothing but null can be sent to a generator that has not begun.", () => {
  expect(
    outputOfMain(`${COUNTER}
    try { await counter().next("early"); } catch (error) { print(error); }`),
  ).toEqual(["can't send non-None value to a just-started async generator"]);
});

test("Closing raises GeneratorExit at the yield.", () => {
  expect(
    outputOfMain(`
    async function* items() { try { yield 1; } catch (error) { print(repr(error)); throw error; } }
    const generator = items();
    await generator.next();
    await generator.return(undefined);`),
  ).toEqual(["GeneratorExit()"]);
});

test("An exception that is thrown into a generator can be handled there.", () => {
  expect(
    outputOfMain(`
    async function* items() { try { yield 1; } catch (error) { print(repr(error)); yield "handled"; } }
    const generator = items();
    await generator.next();
    print((await generator.throw(new ValueError("in"))).value);`),
  ).toEqual(["ValueError('in')", "handled"]);
});

test("StopIteration and StopAsyncIteration become RuntimeErrors when they leave a generator.", () => {
  expect(
    outputOfMain(`
    async function* items(error: Error) { yield 1; throw error; }
    for (const error of [new StopIteration(), new StopAsyncIteration()]) {
      try { for await (const _ of items(error)); } catch (raised) { print(repr(raised)); }
    }`),
  ).toEqual([
    "RuntimeError('async generator raised StopIteration')",
    "RuntimeError('async generator raised StopAsyncIteration')",
  ]);
});

test("A step cannot be awaited twice.", () => {
  expect(
    outputOfMain(`${COUNTER}
    const items = counter();
    const step = items.next();
    await step;
    try { await step; } catch (error) { print(error); }
    await items.return(undefined);`),
  ).toEqual(["cannot reuse already awaited __anext__()/asend()", "cleaned up"]);
});

test("What goes wrong while run closes a generator is reported.", () => {
  const output = outputOfMain(`
    async function* failing() { try { yield 1; } finally { throw new KeyError("in finally"); } }
    for await (const _ of failing()) break;`);
  expect(output[0]).toBe(
    "an error occurred during closing of asynchronous generator <async_generator object main.<locals>.failing>",
  );
  expect(output.at(-1)).toBe("KeyError: 'in finally'");
});
