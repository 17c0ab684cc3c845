import { describe, expect, it } from "vitest";
import { attributesOf, elementsAmong, elementsOf } from "../../src/site/mdx.ts";
import { pages, textOf } from "./files.ts";

const lessons = pages.filter(({ path }) => path.startsWith("lessons/"));

function sentencesOf(text: string): number {
  return text.match(/[.?!](?= |$)/g)?.length ?? 0;
}

describe.each(lessons)("the end of $path", ({ text }) => {
  const [keep] = elementsOf(text, "Keep");
  const questions = elementsOf(text, "Question");

  it("says in three sentences what to keep", () => {
    const [list] = keep?.children ?? [];
    const sentences = list?.type === "list" ? list.children.map(({ children }) => textOf(children)) : [];
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(sentencesOf(sentence), sentence).toBe(1);
  });

  it("asks two questions, each for a cause", () => {
    expect(questions).toHaveLength(2);
    for (const { children } of questions) expect(textOf(children.slice(0, 1))).toMatch(/\b[Ww]hy\b.*\?$/);
  });

  it.each(questions.map((question, place) => ({ number: place + 1, question })))(
    "has one right answer to question $number, and a reason for each answer",
    ({ question }) => {
      const answers = [...elementsAmong(question.children)].filter(({ name }) => name === "Answer");
      expect(answers).toHaveLength(3);
      expect(answers.filter((answer) => attributesOf(answer).right === true)).toHaveLength(1);
      for (const { children } of answers) {
        const [answer, ...reason] = children;
        expect([answer?.type, reason[0]?.type]).toEqual(["paragraph", "paragraph"]);
        expect(sentencesOf(textOf(reason)), textOf(children)).toBeGreaterThanOrEqual(1);
      }
    },
  );
});

it("the right answer is not always in the same place", () => {
  const places = lessons.flatMap(({ text }) =>
    elementsOf(text, "Question").map(({ children }) =>
      [...elementsAmong(children)]
        .filter(({ name }) => name === "Answer")
        .findIndex((answer) => attributesOf(answer).right),
    ),
  );
  expect(new Set(places)).toEqual(new Set([0, 1, 2]));
});
