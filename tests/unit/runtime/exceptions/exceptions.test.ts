import { expect, test } from "vitest";
import {
  BaseException,
  CancelledError,
  Exception,
  formatException,
  InvalidStateError,
  KeyboardInterrupt,
  OSError,
  StopIteration,
  TimeoutError,
  ValueError,
} from "../../../../src/runtime/index.ts";
import { withoutStack } from "../../../../src/runtime/exceptions/exceptions.ts";

test("A CancelledError is no Exception.", () => {
  expect([new CancelledError() instanceof Exception, new CancelledError() instanceof BaseException]).toEqual([
    false,
    true,
  ]);
});

test("A KeyboardInterrupt is no Exception.", () => {
  expect(new KeyboardInterrupt() instanceof Exception).toBe(false);
});

test("JavaScript's own errors are Exceptions.", () => {
  expect([new Error() instanceof Exception, new TypeError() instanceof BaseException]).toEqual([true, true]);
});

test("What is no error is no Exception.", () => {
  const values: unknown[] = ["text", {}, null];
  expect(values.map((value) => value instanceof BaseException)).toEqual([false, false, false]);
});

test("JavaScript's own errors are no ValueErrors.", () => {
  expect(new Error() instanceof ValueError).toBe(false);
});

test("TimeoutError is an OSError, InvalidStateError an Exception.", () => {
  expect([new TimeoutError() instanceof OSError, new InvalidStateError() instanceof Exception]).toEqual([
    true,
    true,
  ]);
});

test("A class of the program's own derives and keeps its name.", () => {
  class OwnError extends ValueError {}
  const error = new OwnError("own");
  expect([error.name, error instanceof ValueError, error instanceof Exception, error.message]).toEqual([
    "OwnError",
    true,
    true,
    "own",
  ]);
});

test("An exception keeps its arguments.", () => {
  expect(new ValueError("a", 1).args).toEqual(["a", 1]);
});

test("A StopIteration's value is its first argument, or null.", () => {
  expect([new StopIteration(5).value, new StopIteration().value]).toEqual([5, null]);
});

test("An exception that the runtime raises costs no stack.", () => {
  const error = withoutStack(CancelledError);
  expect(error.stack?.split("\n")).toHaveLength(1);
  expect((new Error("after").stack ?? "").split("\n").length).toBeGreaterThan(1);
});

test("A chain of exceptions may be longer than calls can be nested.", () => {
  let error = new Error("0");
  for (let count = 1; count < 100_000; count++) error = new Error(String(count), { cause: error });
  const lines = formatException(error);
  expect(lines.slice(0, 4)).toEqual(["Error: 0", "", expect.stringContaining("direct cause"), ""]);
  expect(lines.at(-1)).toBe("Error: 99999");
});
