import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referencePages } from "../../src/reference/contents.ts";
import { partOf } from "../../src/site/lessons.ts";
import { parsePage } from "../../src/site/mdx.ts";
import { EXERCISES } from "../../src/site/notebook/exercises.ts";
import {
  errorPages,
  exampleIds,
  examplesOf,
  linesOf,
  pages,
  readExample,
  tagsOf,
  textOf,
  variantIds,
  type Page,
} from "./files.ts";

// The article's listings and our additions to them, in the order of the lessons.
const OF_ARTICLE: Readonly<Record<string, readonly string[]>> = {
  "why-coroutines": ["two-tasks", "sequential-or-concurrent", "giving-way"],
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

// The lessons beyond the article, by their numbers. Those that are missing are not written yet.
const BEYOND: Readonly<Record<number, string>> = {
  7: "groups-and-deadlines",
  8: "starting-and-stopping",
  9: "limits",
  10: "background-tasks",
  11: "shared-state",
  12: "streams-of-values",
  13: "two-worlds",
  14: "under-the-hood",
  15: "chat-server",
};

const lessons = pages.filter((page) => page.path.startsWith("lessons/"));
const lessonName = (path: string): string => path.replace(/^lessons\/|\.mdx$/g, "");
const numberOf = ({ text }: Page): number => Number(/^lesson: (\d+)$/m.exec(text)?.[1]);
const beyond = lessons.filter((lesson) => partOf(numberOf(lesson)) === "beyond");

describe("the lessons", () => {
  it("begin with six, one for each section of the article", () => {
    const ofArticle = lessons.filter((lesson) => partOf(numberOf(lesson)) === "article");
    expect(ofArticle.map(({ path }) => lessonName(path))).toEqual(Object.keys(OF_ARTICLE).sort());
    expect(ofArticle.map(numberOf).toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("go on beyond the article, each with its number", () => {
    const names = Object.fromEntries(beyond.map((lesson) => [numberOf(lesson), lessonName(lesson.path)]));
    expect(names).toEqual(BEYOND);
  });

  it.each(Object.entries(OF_ARTICLE))(
    "%s shows every cell of the article's section, in order",
    (name, cells) => {
      const lesson = lessons.find(({ path }) => lessonName(path) === name);
      expect(lesson && examplesOf(lesson)).toEqual(cells.map((cell) => `${name}/${cell}`));
    },
  );

  it.each(lessons)("$path ends with something to try, Run all, what to keep and questions", ({ text }) => {
    const end = /<TryThis>[^]*<\/TryThis>\s*<RunAll \/>\s*<Keep>[^]*<\/Keep>\s*<Questions>[^]*<\/Questions>$/;
    expect(text.trimEnd()).toMatch(end);
  });

  it.each(pages)(
    "$path links to lessons that exist, by a path that works under any base",
    ({ path, text }) => {
      const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? "");
      const own = links.filter((link) => !/^https?:/.test(link));
      for (const link of own) {
        expect(link, path).not.toMatch(/^\//);
        const toLesson = /^\.\.\/([\w-]+)\/(#.*)?$/.exec(link);
        const toReference = /^(?:\.\.\/)+reference\/([\w-]+)\/$/.exec(link);
        if (toLesson)
          expect(
            lessons.map(({ path }) => lessonName(path)),
            link,
          ).toContain(toLesson[1]);
        if (toReference)
          expect(
            referencePages.map(({ slug }) => slug),
            link,
          ).toContain(toReference[1]);
      }
    },
  );
});

describe.each(beyond)("$path, beyond the article,", (lesson) => {
  it("says nothing of the article", () => {
    expect(tagsOf(lesson, "ArticleSays")).toEqual([]);
    expect(textOf(parsePage(lesson.text))).not.toMatch(/\barticle\b/i);
  });

  it("has three exercises at least, of two kinds at least", () => {
    const kinds = EXERCISES.flatMap((kind) => tagsOf(lesson, kind).map(() => kind));
    expect(kinds.length).toBeGreaterThanOrEqual(3);
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(2);
  });

  it("has 1,200 words at most", () => {
    expect(textOf(parsePage(lesson.text)).split(" ").length).toBeLessThanOrEqual(1200);
  });

  it("leads to the reference", () => {
    expect(lesson.text).toMatch(/\]\(\.\.\/\.\.\/reference\/[\w-]+\/\)/);
  });
});

describe("the page of ten programs", () => {
  const page = pages.find(({ path }) => path === "programs.mdx");

  it("has a cell for each of its examples, and a heading for each cell", () => {
    const programs = exampleIds.filter((id) => id.startsWith("programs/"));
    expect(programs).toHaveLength(10);
    expect(page && examplesOf(page).toSorted()).toEqual(programs);
    expect(page?.text.match(/^## .+$/gm)).toHaveLength(10);
  });

  it("has programs of 25 to 60 lines whose first line says, in both languages, what they show", () => {
    for (const id of exampleIds.filter((id) => id.startsWith("programs/"))) {
      const [typescript, python] = [readExample(id, "ts"), readExample(id, "py")] as const;
      for (const program of [typescript, python]) {
        const lines = linesOf(program).length;
        expect(lines, id).toBeGreaterThanOrEqual(25);
        expect(lines, id).toBeLessThanOrEqual(62);
      }
      expect(/^\/\/ (.+\.)\n/.exec(typescript)?.[1], id).toBe(/^# (.+\.)\n/.exec(python)?.[1] ?? "missing");
    }
  });
});

describe("the examples", () => {
  it("have a TypeScript program, a Python program and a recording each", () => {
    for (const id of [...exampleIds, ...variantIds]) {
      for (const extension of ["ts", "py", "out"] as const)
        expect(readExample(id, extension), id).not.toBe("");
    }
  });

  const namedBy = (page: Page): string[] => [
    ...examplesOf(page),
    ...EXERCISES.flatMap((kind) => tagsOf(page, kind)).map(({ example }) => String(example)),
  ];

  it("that a page names all exist", () => {
    const named = [...pages, ...errorPages].flatMap((page) =>
      namedBy(page).map((id) => ({ page: page.path, id })),
    );
    expect(named.filter(({ id }) => !exampleIds.includes(id))).toEqual([]);
  });

  it("are all used by a page", () => {
    const named = new Set([...pages, ...errorPages].flatMap(namedBy));
    // The pages of the reference and the playground name theirs themselves.
    const isOfOtherPage = (id: string): boolean => /^(reference|playground)\//.test(id);
    expect(exampleIds.filter((id) => !named.has(id) && !isOfOtherPage(id))).toEqual([]);
  });
});

it("the recordings show no path of the machine that made them", () => {
  // A program may print paths of its own; those of a machine begin at a folder that this one or another
  // machine has.
  const folders = [...readdirSync("/"), "Users", "home", "root", "tmp"].filter((name) => /^\w+$/.test(name));
  const path = new RegExp(`(^|[\\s"'])/(${folders.join("|")})/`);
  for (const id of [...exampleIds, ...variantIds]) expect(readExample(id, "out"), id).not.toMatch(path);
});
