import { expect, test } from "vitest";
import { getRunningLoop, repr, sleep } from "../../../src/runtime/index.ts";
import { print } from "../../../src/stdlib/builtins.ts";
import { partial } from "../../../src/stdlib/functools.ts";
import { inRun, runMain } from "../runtime/program.ts";

test("A partial gives its arguments first.", () => {
  expect(partial((left: number, right: number) => left - right, 5)(3)).toBe(2);
});

test("An options object that is given comes last.", () => {
  const callback = (value: string, options: { num: number }) => `${value} ${options.num}`;
  expect(partial(callback, { num: 1 })("task")).toBe("task 1");
});

test("The call's own options win over the given ones.", () => {
  const callback = (options: { a: number; b: number }) => options;
  const given: (options: { b: number }) => unknown = partial(callback as never, { a: 1, b: 1 });
  expect(given({ b: 2 })).toEqual({ a: 1, b: 2 });
});

test("A partial knows what it wraps.", () => {
  const callback = (left: number, right: number) => left + right;
  const made = partial(callback, 1);
  expect([made.func === callback, made.args, made.keywords]).toEqual([true, [1], {}]);
});

test("A partial prints as in Python.", () => {
  expect(
    inRun(() => {
      function callback() {
        return 1;
      }
      print(repr(partial(callback as never, 1, { num: 2 } as never)).replace(/0x[0-9a-f]+/, "0x"));
    }),
  ).toEqual(["functools.partial(<function callback at 0x>, 1, num=2)"]);
});

test("As a callback a partial prints as the function that it wraps.", () => {
  expect(
    runMain(function* main() {
      function callback(value: number) {
        print("called", value);
      }
      print(getRunningLoop().callSoon(partial(callback, 1)));
      yield sleep(0);
    }),
  ).toEqual(["<Handle callback()()>", "called 1"]);
});

test("Only what can be called can be made a partial.", () => {
  expect(() => partial(5 as never)).toThrow("the first argument must be callable");
});
