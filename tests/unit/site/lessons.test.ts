import { expect, test } from "vitest";
import { lessonsAmong, lessonsOfPart, pagesOfCells } from "../../../src/site/lessons.ts";

const pages = [
  { id: "index", data: {} },
  { id: "lessons/shared-state", data: { lesson: 11 } },
  { id: "lessons/scheduling", data: { lesson: 6 } },
  { id: "lessons/draft-without-a-number", data: {} },
  { id: "lessons/why-coroutines", data: { lesson: 1 } },
];

test("lessons come in the order of their numbers", () => {
  expect(lessonsAmong(pages).map(({ id }) => id)).toEqual([
    "lessons/why-coroutines",
    "lessons/scheduling",
    "lessons/shared-state",
  ]);
});

test("a lesson belongs to the article’s part, or to the one beyond it", () => {
  expect(lessonsOfPart(pages, "article").map(({ id }) => id)).toEqual([
    "lessons/why-coroutines",
    "lessons/scheduling",
  ]);
  expect(lessonsOfPart(pages, "beyond").map(({ id }) => id)).toEqual(["lessons/shared-state"]);
});

test("the ten programs come behind the lessons", () => {
  const all = [{ id: "programs", data: {} }, ...pages];
  expect(pagesOfCells(all).map(({ id }) => id)).toEqual([
    "lessons/why-coroutines",
    "lessons/scheduling",
    "lessons/shared-state",
    "programs",
  ]);
});
