import { expect, test } from "vitest";
import { repr, sleep } from "../../../../src/runtime/index.ts";
import { print } from "../../../../src/stdlib/builtins.ts";
import { coroutine, runMain } from "../program.ts";

test("An __await__ can hand on to a coroutine's.", () => {
  const job = coroutine(function* job() {
    yield sleep(1);
    yield sleep(0);
    return 3;
  });
  const lines = runMain(function* main() {
    const awaitable = {
      *__await__() {
        return `got ${String(yield* job().__await__())}`;
      },
    };
    print(yield awaitable);
  });
  expect(lines).toEqual(["got 3"]);
});

test("What the coroutine raises comes out of the iteration.", () => {
  const fails = coroutine(function* fails() {
    yield sleep(1);
    throw new Error("no");
  });
  const lines = runMain(function* main() {
    try {
      yield { __await__: () => fails().__await__() };
    } catch (exception) {
      print(repr(exception));
    }
  });
  expect(lines).toEqual(["Error('no')"]);
});
