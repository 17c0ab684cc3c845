import { describe, expect, it } from "vitest";
import { exampleIds, examplesOf, pages, readExample, tagsOf, type Page } from "./files.ts";

// The article's listings and our additions to them, in the order of the lessons.
const CELLS: Readonly<Record<string, readonly string[]>> = {
  "why-coroutines": ["sequential-or-concurrent", "giving-way"],
  "event-loop": ["await-in-turn", "gather", "create-task"],
  "task-results": [
    "gather-results",
    "wait",
    "wait-coroutines",
    "wait-first-completed",
    "wait-first-exception",
  ],
  "guarding-tasks": ["cancel", "return-exceptions", "shield", "shield-cancelled"],
  callbacks: ["done-callback", "callback-arguments"],
  scheduling: ["blocking-time-sleep", "blocking-asyncio-sleep", "blocking-to-thread"],
};

const lessons = pages.filter((page) => page.path.startsWith("lessons/"));
const lessonName = (path: string): string => path.replace(/^lessons\/|\.mdx$/g, "");

describe("the lessons", () => {
  it("are six, one for each section of the article", () => {
    expect(lessons.map((lesson) => lessonName(lesson.path))).toEqual(Object.keys(CELLS).sort());
  });

  it.each(Object.entries(CELLS))("%s shows every cell of the article's section, in order", (name, cells) => {
    const lesson = lessons.find(({ path }) => lessonName(path) === name);
    expect(lesson && examplesOf(lesson)).toEqual(cells.map((cell) => `${name}/${cell}`));
  });

  it.each(lessons)("$path ends with Run all, after something to try", ({ text }) => {
    expect(text.trimEnd()).toMatch(/<TryThis>[\s\S]*<\/TryThis>[\s\S]*<RunAll \/>$/);
  });

  it.each(pages)(
    "$path links to lessons that exist, by a path that works under any base",
    ({ path, text }) => {
      const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? "");
      const own = links.filter((link) => !/^https?:/.test(link));
      for (const link of own) {
        expect(link, path).not.toMatch(/^\//);
        const toLesson = /^\.\.\/([\w-]+)\/(#.*)?$/.exec(link);
        if (toLesson) expect(Object.keys(CELLS), `${path}: ${link}`).toContain(toLesson[1]);
      }
    },
  );
});

describe("the examples", () => {
  it("have a TypeScript program, a Python program and a recording each", () => {
    for (const id of exampleIds) {
      for (const extension of ["ts", "py", "out"] as const)
        expect(readExample(id, extension), id).not.toBe("");
    }
  });

  const namedBy = (page: Page): string[] => [
    ...examplesOf(page),
    ...tagsOf(page, "PredictOrder").map(({ example }) => String(example)),
  ];

  it("that a page names all exist", () => {
    const named = pages.flatMap((page) => namedBy(page).map((id) => ({ page: page.path, id })));
    expect(named.filter(({ id }) => !exampleIds.includes(id))).toEqual([]);
  });

  it("are all used by a page", () => {
    const named = new Set(pages.flatMap(namedBy));
    const isOfReference = (id: string): boolean => id.startsWith("reference/");
    expect(exampleIds.filter((id) => !named.has(id) && !isOfReference(id))).toEqual([]);
  });
});

it("the recordings show no path of the machine that made them", () => {
  for (const id of exampleIds) expect(readExample(id, "out"), id).not.toMatch(/(^|[\s"'])\/\w+\//);
});
