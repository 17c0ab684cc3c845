import { expect, test } from "vitest";
import { Interpreter, repr, withInterpreter } from "../../../src/runtime/index.ts";
import * as random from "../../../src/stdlib/random.ts";

// The expected numbers are CPython's.
const inRun = <T>(body: () => T): T => withInterpreter(new Interpreter(), body);
const times = <T>(count: number, body: () => T): T[] => Array.from({ length: count }, body);

test("A run begins with the numbers that follow random.seed(0) in Python.", () => {
  expect(inRun(() => times(2, random.random))).toEqual([0.8444218515250481, 0.7579544029403025]);
});

test("Each run begins with the same seed.", () => {
  expect(inRun(random.random)).toBe(inRun(random.random));
});

test("An equal seed gives an equal sequence, however large it is.", () => {
  const first = () => {
    random.seed(123456789012345678901234567890n);
    return random.random();
  };
  expect(inRun(first)).toBe(inRun(first));
});

test("shuffle gives Python's order.", () => {
  const items = times(10, () => 0).map((_, index) => index);
  inRun(() => {
    random.seed(42);
    random.shuffle(items);
  });
  expect(items).toEqual([7, 3, 2, 8, 5, 6, 9, 4, 0, 1]);
});

test("sample takes none twice.", () => {
  const items = times(1000, () => 0).map((_, index) => index);
  expect(new Set(inRun(() => random.sample(items, 100))).size).toBe(100);
});

test("randint includes both ends.", () => {
  expect(new Set(inRun(() => times(100, () => random.randint(1, 3))))).toEqual(new Set([1, 2, 3]));
});

test.each<readonly [call: () => unknown, text: string]>([
  [() => random.randrange(0), "ValueError('empty range for randrange()')"],
  [() => random.randint(3, 1), "ValueError('empty range in randint(3, 1)')"],
  [() => random.choice([]), "IndexError('Cannot choose from an empty sequence')"],
  [() => random.sample([1], 2), "ValueError('Sample larger than population or is negative')"],
])("What cannot be chosen is refused in Python's words: %#.", (call, text) => {
  const raise = () => {
    try {
      return inRun(call);
    } catch (exception) {
      return repr(exception);
    }
  };
  expect(raise()).toBe(text);
});
