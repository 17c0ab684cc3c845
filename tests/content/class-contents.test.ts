import { expect, it } from "vitest";
import { classContents } from "../../src/site/class-contents.ts";
import { accomplishmentsOf } from "../../src/site/accomplishments.ts";
import { allPages, writtenPageOf } from "./files.ts";

const written = allPages.map(writtenPageOf);
const groups = classContents(
  written.map(({ id, title, lesson, mdx }) => ({
    id,
    data: { title, lesson: lesson ?? undefined },
    body: mdx,
  })),
);
const choices = groups.flatMap((group) => group.choices);

it("offers every cell and every exercise of the lessons and of the pages about messages, each once", () => {
  const ids = choices.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const inLessons = written
    .filter(({ lesson }) => lesson !== null)
    .flatMap(({ mdx }) => accomplishmentsOf(mdx))
    .map((accomplishment) => accomplishment.replace(/^\w+:/, ""));
  expect(ids).toEqual(expect.arrayContaining(inLessons));
  expect(ids).toContain("errors/deadlock-cured");
});

it("groups them by lesson, in the order of the course", () => {
  const lessons = written.filter(({ lesson }) => lesson !== null).length;
  expect(groups[0]?.title).toBe("Lesson 1: Why coroutines");
  expect(groups.slice(0, lessons).map(({ title }) => Number(/\d+/.exec(title)?.[0]))).toEqual(
    Array.from({ length: lessons }, (_, place) => place + 1),
  );
});

it("names what an exercise asks for", () => {
  expect(choices.find(({ id }) => id === "shared-state/piggy-bank")).toMatchObject({
    kind: "exercise",
    kindName: "Break it, then fix it",
    page: "lessons/shared-state/",
  });
});
