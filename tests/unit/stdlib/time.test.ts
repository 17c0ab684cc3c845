import { expect, test } from "vitest";
import { Interpreter, withInterpreter } from "../../../src/runtime/index.ts";
import * as time from "../../../src/stdlib/time.ts";

const inFreshRun = <T>(body: () => T): T => withInterpreter(new Interpreter(), body);

test("time.sleep moves the program's clock.", () => {
  expect(
    inFreshRun(() => {
      time.sleep(1.5);
      return [time.monotonic(), time.perfCounter()];
    }),
  ).toEqual([1.5, 1.5]);
});

test("time.time moves with the clock and begins at the same moment every time.", () => {
  const measure = () => {
    const begin = time.time();
    time.sleep(2);
    return [begin, time.time() - begin];
  };
  expect(inFreshRun(measure)).toEqual(inFreshRun(measure));
});

test.each<[number, string]>([
  [-1, "sleep length must be non-negative"],
  [NaN, "Invalid value NaN (not a number)"],
])("time.sleep(%d) is refused.", (seconds, sentence) => {
  expect(() => inFreshRun(() => time.sleep(seconds))).toThrow(sentence);
});

test("time.sleep takes numbers only.", () => {
  expect(() => inFreshRun(() => time.sleep("1" as never))).toThrow(TypeError);
});
