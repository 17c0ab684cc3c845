import { describe, expect, test } from "vitest";
import {
  countsDone,
  countsOf,
  type Learner,
  learnerName,
  sorted,
  sumOf,
  tableRows,
} from "../../../../src/ui/class/learners.ts";
import { readLearner } from "../../../../src/ui/class/read-files.ts";

const lessons = [
  { number: 1, title: "Why", items: ["cell:why/a", "cell:why/b", "predict:why/c"] },
  { number: 2, title: "Loop", items: ["cell:loop/a", "loop:loop/b"] },
];

function learner(id: number, name: string, ...items: readonly string[]): Learner {
  return { id, name, done: Object.fromEntries(items.map((item) => [item, "2026-01-01T00:00:00Z"])) };
}

const ada = learner(1, "Ada 10", "cell:why/a", "cell:why/b", "predict:why/c");
const grace = learner(2, "ada 9", "cell:loop/a", "loop:loop/b", "cell:gone/x");
const alan = learner(3, "Alan", "cell:why/a");

test("Cells and exercises of a lesson are counted apart, and only those that it has.", () => {
  expect(lessons.map((lesson) => countsDone(ada.done, lesson))).toEqual([
    { cells: 2, exercises: 1 },
    { cells: 0, exercises: 0 },
  ]);
  expect(sumOf(lessons.map((lesson) => countsDone(grace.done, lesson)))).toEqual({ cells: 1, exercises: 1 });
  expect(lessons.map(countsOf)).toEqual([
    { cells: 2, exercises: 1 },
    { cells: 1, exercises: 1 },
  ]);
});

describe("Learners are sorted", () => {
  const names = (...order: [Parameters<typeof sorted>[2]["key"], boolean]): string[] =>
    sorted([ada, grace, alan], lessons, { key: order[0], descending: order[1] }).map(({ name }) => name);

  test("by their names, with numbers as numbers and whatever their case.", () => {
    expect(names("name", false)).toEqual(["ada 9", "Ada 10", "Alan"]);
    expect(names("name", true)).toEqual(["Alan", "Ada 10", "ada 9"]);
  });

  test("by all that is done.", () => {
    expect(names("total", true)).toEqual(["Ada 10", "ada 9", "Alan"]);
  });

  test("by a lesson, and by their names where they have done as much of it.", () => {
    expect(names(1, true)).toEqual(["ada 9", "Ada 10", "Alan"]);
    expect(names(1, false)).toEqual(["Ada 10", "Alan", "ada 9"]);
  });
});

test("The table has a head, a row for each learner, and what there is to do.", () => {
  const words = {
    learner: "Learner",
    cells: "cells",
    exercises: "exercises",
    total: "All",
    all: "There are",
  };
  expect(tableRows([ada, alan], lessons, words)).toEqual([
    [
      "Learner",
      "All: cells",
      "All: exercises",
      "1 Why: cells",
      "1 Why: exercises",
      "2 Loop: cells",
      "2 Loop: exercises",
    ],
    ["Ada 10", 2, 1, 2, 1, 0, 0],
    ["Alan", 1, 0, 1, 0, 0, 0],
    ["There are", 3, 2, 2, 1, 1, 1],
  ]);
});

test("A learner is called as the file, without its ending and on one line.", () => {
  expect(learnerName("Ada Lovelace.JSON")).toBe("Ada Lovelace");
  expect(learnerName("a\n\tb\u202Ec.json")).toBe("a b c");
  expect(learnerName(".json")).toBe(".json");
  expect(learnerName(`${"x".repeat(200)}.json`)).toHaveLength(80);
});

describe("A file", () => {
  const file = (text: string, name = "Ada.json"): File => new File([text], name);
  const exported = { site: "Loopscope", version: 1, done: { "cell:why/a": "2026-01-01T00:00:00Z" } };

  test("that was exported is a learner's progress.", async () => {
    expect(await readLearner(file(JSON.stringify(exported)))).toEqual({
      kind: "learner",
      name: "Ada",
      done: exported.done,
    });
  });

  test.each([
    ["something else", "other", "{}"],
    ["no JSON", "other", "PK\u0003\u0004"],
    ["a newer version's", "newer", JSON.stringify({ ...exported, version: 99 })],
    ["progress with something else in it", "other", JSON.stringify({ ...exported, done: { "=1+1": "now" } })],
    ["too large", "large", " ".repeat((1 << 20) + 1)],
  ])("that is %s says why it was not read.", async (_what, reason, text) => {
    expect(await readLearner(file(text))).toEqual({ kind: "failed", name: "Ada", reason });
  });

  test("that cannot be read says so.", async () => {
    const folder = file("");
    folder.text = () => Promise.reject(new DOMException("A folder", "NotFoundError"));
    expect(await readLearner(folder)).toMatchObject({ kind: "failed", reason: "unreadable" });
  });
});
