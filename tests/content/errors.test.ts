import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referencePages } from "../../src/reference/contents.ts";
import { causeOf, cureOf, messageOf } from "../../src/site/error-pages.ts";
import { attributesOf, elementsOf, parsePage } from "../../src/site/mdx.ts";
import { explainedParts, reportOf } from "../../src/site/printed-report.ts";
import { findMessage } from "../../src/ui/errors/find-message.ts";
import { errorList, errorPages, examplesOf, linesOf, pages, readExample, tagsOf, textOf } from "./files.ts";
import { runTypeScript } from "./run.ts";

const slugOf = (path: string): string => path.replace(/^errors\/|\.mdx$/g, "");
const slugs = errorPages.map(({ path }) => slugOf(path));
const messages = errorPages.map(({ path, text }) => messageOf(slugOf(path), text));

describe("the list of errors", () => {
  it("has every page once", () => {
    const listed = errorList.flatMap((page) => tagsOf(page, "ErrorList").flatMap((list) => list.pages));
    expect(listed.toSorted()).toEqual(slugs);
  });
});

it.each([
  ["/srv/app.py:31: RuntimeWarning: coroutine 'fetch_user' was never awaited", "never-awaited"],
  ["Task exception was never retrieved", "exception-never-retrieved"],
  ["Task was destroyed but it is pending!", "destroyed-but-pending"],
  ["RuntimeError: This event loop is already running", "already-running"],
  ["RuntimeError: asyncio.run() cannot be called from a running event loop", "run-in-a-loop"],
  ["RuntimeError: Event loop is closed", "loop-is-closed"],
  ["RuntimeError: There is no current event loop in thread 'Thread-1 (work)'.", "no-current-loop"],
  [
    "RuntimeError: Task <Task pending name='Task-9' coro=<ask() running at /srv/app.py:8>> got Future <Future pending> attached to a different loop",
    "attached-to-a-different-loop",
  ],
  [
    "RuntimeError: <asyncio.locks.Event object at 0x7f3a [unset]> is bound to a different event loop",
    "bound-to-a-different-loop",
  ],
  ["RuntimeError: cannot reuse already awaited coroutine", "already-awaited"],
  ["RuntimeError: Task got bad yield: 'tick'", "bad-yield"],
  ["TypeError: object NoneType can't be used in 'await' expression", "cannot-be-awaited"],
  ["TypeError: 'NoneType' object can't be awaited", "cannot-be-awaited"],
  ["RuntimeError: Timeout should be used inside a task", "timeout-outside-a-task"],
  ["RuntimeError: aclose(): asynchronous generator is already running", "generator-is-running"],
  ["TypeError: Passing coroutines is forbidden, use tasks explicitly.", "passing-coroutines"],
  ["ConnectionRefusedError: [Errno 61] Connect call failed ('127.0.0.1', 80)", "connection-refused"],
  ["asyncio.exceptions.IncompleteReadError: 0 bytes read on a total of 4 expected bytes", "incomplete-read"],
  ["deadlock: nothing is ready and no timer is set, so nothing can ever happen again", "deadlock"],
])("“%s” has the page %s", (line, slug) => {
  expect(findMessage(line, messages)?.message.slug).toBe(slug);
});

describe.each(errorPages)("$path", (page) => {
  const slug = slugOf(page.path);
  const message = messageOf(slug, page.text);
  const printed = {
    python: linesOf(readExample(causeOf(slug), "out")),
    typescript: runTypeScript(readExample(causeOf(slug), "ts")),
  };
  const cured = {
    python: linesOf(readExample(cureOf(slug), "out")),
    typescript: runTypeScript(readExample(cureOf(slug), "ts")),
  };

  it("shows the program that causes the message, and then the one that does not", () => {
    expect(examplesOf(page)).toEqual([causeOf(slug), cureOf(slug)]);
  });

  it.each(["python", "typescript"] as const)(
    "has a title that the cause prints in %s, and the cure does not",
    (language) => {
      const has = (lines: readonly string[]): boolean =>
        lines.some((line) => findMessage(line, [{ ...message, also: [] }]) !== null);
      expect(has(printed[language])).toBe(true);
      expect(has(cured[language])).toBe(false);
    },
  );

  it.each(["python", "typescript"] as const)(
    "is the page to which the message that is printed in %s links",
    (language) => {
      const found = printed[language].map((line) => findMessage(line, messages)?.message.slug);
      expect(found).toContain(slug);
    },
  );

  it("says why, with a moment of the cause to look at, and then what the cure is", () => {
    const headings = parsePage(page.text).flatMap((part) =>
      part.type === "heading" ? [textOf(part.children)] : [],
    );
    expect(headings).toEqual(["Why", "The cure", "See also"]);
    const [why = "", cure = ""] = page.text.split("\n## The cure\n");
    expect(why).toMatch(new RegExp(`\\n## Why\\n[^]*<Moment\\s+cell="${causeOf(slug)}"`));
    expect(cure).toContain(`example="${cureOf(slug)}"`);
  });

  it("explains each part of what is printed, in both languages", () => {
    const [element, ...more] = elementsOf(page.text, "LineByLine");
    expect(more).toEqual([]);
    const hasTraceback = printed.python.some((line) => line.includes("Traceback (most recent call last):"));
    if (!hasTraceback && element === undefined) return;
    const [list] = element?.children ?? [];
    const count = list?.type === "list" ? list.children.length : 0;
    const spans = element && attributesOf(element).spans;
    expect(spans === undefined || isNumbers(spans)).toBe(true);
    for (const lines of Object.values(printed)) {
      expect(() =>
        explainedParts(reportOf(lines, message), count, isNumbers(spans) ? spans : undefined),
      ).not.toThrow();
    }
  });

  it("has 150 to 350 words", () => {
    const words = textOf(parsePage(page.text)).split(" ").length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(350);
  });

  it("describes the message in at most two sentences without code", () => {
    const [, description = ""] = /^description: (.*)$/m.exec(page.text) ?? [];
    expect(description).not.toMatch(/[`"]/);
    expect(description.match(/[.?!](?= |$)/g)?.length ?? 0).toBeLessThanOrEqual(2);
    expect(description).toMatch(/\.$/);
  });

  it("leads to pages that exist", () => {
    const links = [...page.text.matchAll(/\]\(([^)]*)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const [, folder = "", name = "", heading] =
        /^\.\.\/(?:\.\.\/(lessons|reference)\/)?([\w-]+)\/(?:#([\w.-]+))?$/.exec(link) ?? [];
      const known = {
        lessons: lessonNames,
        reference: referencePages.map(({ slug: each }) => each),
        "": slugs,
      };
      expect(isKey(folder, known) ? known[folder] : [], link).toContain(name);
      if (folder === "lessons" && heading !== undefined) expect(headingsOf(name), link).toContain(heading);
    }
  });
});

const lessonNames = pages
  .filter(({ path }) => path.startsWith("lessons/"))
  .map(({ path }) => path.replace(/^lessons\/|\.mdx$/g, ""));

function headingsOf(lesson: string): string[] {
  const text = readFileSync(new URL(`../../content/lessons/${lesson}.mdx`, import.meta.url), "utf8");
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((each) => typeof each === "number");
}

function isKey<T extends object>(key: PropertyKey, object: T): key is keyof T {
  return Object.hasOwn(object, key);
}
