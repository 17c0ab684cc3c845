import { expect, test } from "vitest";
import { lessThan, makeTuple, sortedList, str } from "../../../../src/runtime/index.ts";
import { raised } from "../program.ts";

test("Numbers are ordered by size, strings by code points.", () => {
  expect([lessThan(2, 10), lessThan("b", "a"), lessThan("\uffff", "\u{1f600}")]).toEqual([true, false, true]);
});

test("Lists are ordered by the first item that differs, and then by length.", () => {
  expect([lessThan([1, "z"], [2, "a"]), lessThan([1, 2], [1, 1]), lessThan([1], [1, 0])]).toEqual([
    true,
    false,
    true,
  ]);
});

test("Objects are ordered by their own __lt__.", () => {
  class Job {
    readonly priority: number;
    constructor(priority: number) {
      this.priority = priority;
    }
    __lt__(other: Job) {
      return this.priority < other.priority;
    }
  }
  expect([lessThan(new Job(1), new Job(2)), lessThan(new Job(2), new Job(1))]).toEqual([true, false]);
});

test("What cannot be compared is refused in Python's words.", () => {
  expect(str(raised(() => lessThan(makeTuple(1), "a")))).toBe(
    "'<' not supported between instances of 'tuple' and 'str'",
  );
});

test("Items that are equal keep their order, in both directions, and each key is made once.", () => {
  const keyed: string[] = [];
  const length = (word: string) => (keyed.push(word), word.length);
  expect([
    sortedList(["bb", "aa", "c"], length),
    sortedList(["bb", "aa", "c"], (word) => word.length, true),
    keyed,
  ]).toEqual([
    ["c", "bb", "aa"],
    ["bb", "aa", "c"],
    ["bb", "aa", "c"],
  ]);
});
