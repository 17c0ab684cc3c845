import { expect, test } from "vitest";
import {
  EventLoop,
  Interpreter,
  RealClock,
  repr,
  withInterpreter,
  wrapFuture,
} from "../../../../src/runtime/index.ts";
import { coroutine, inRun, raised } from "../program.ts";

const host = {
  now: () => performance.now() / 1000,
  callAt(when: number, callback: () => void) {
    const timer = setTimeout(callback, Math.max(0, when * 1000 - performance.now()));
    return () => {
      clearTimeout(timer);
    };
  },
};

async function onRealClock<T>(body: () => Generator<unknown, T, never>): Promise<T> {
  const run = new Interpreter({ clock: new RealClock(host) });
  const loop = withInterpreter(run, () => new EventLoop());
  const main = withInterpreter(run, () => coroutine(body)());
  return (await loop.runUntilCompleteAsync(main)).value;
}

test("On a real clock wrapFuture makes a future of a native promise.", async () => {
  const result = await onRealClock(function* main() {
    return yield wrapFuture(Promise.resolve("from outside"));
  });
  expect(result).toBe("from outside");
});

test("A rejected promise raises its reason.", async () => {
  const result = onRealClock(function* main() {
    yield wrapFuture(Promise.reject(new Error("no")));
  });
  await expect(result).rejects.toThrow("no");
});

test("On the virtual clock a native promise is refused.", () => {
  inRun(() => {
    expect(raised(() => wrapFuture(Promise.resolve(1)))).toBeInstanceOf(TypeError);
  });
});

test("A future is given back as it is, and anything else is refused.", () => {
  inRun(() => {
    const future = new EventLoop().createFuture();
    expect(wrapFuture(future)).toBe(future);
    expect(repr(raised(() => wrapFuture(3 as never)))).toBe(
      "TypeError('a native Promise or an asyncio.Future is expected, got 3')",
    );
  });
});
