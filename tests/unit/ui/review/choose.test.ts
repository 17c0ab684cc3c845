import { describe, expect, it } from "vitest";
import type { Answer } from "../../../../src/ui/page/answers.ts";
import { chooseQuestions, isRead } from "../../../../src/ui/review/choose.ts";
import type { ReviewLesson } from "../../../../src/ui/review/review-data.ts";

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 5, 1);
const ago = (days: number): string => new Date(NOW - days * DAY).toISOString();

const lesson = (slug: string, exercises = 2): ReviewLesson => ({
  slug,
  title: slug,
  number: 1,
  items: [`cell:${slug}/a`, `cell:${slug}/b`],
  asks: [
    `question:${slug}/1`,
    `question:${slug}/2`,
    ...Array.from({ length: exercises }, (_, place) => `predict:${slug}/${String(place)}`),
  ],
});
const answer = (right: boolean, days: number, streak = right ? 1 : 0): Answer => ({
  right,
  at: ago(days),
  streak,
});
const idsOf = (chosen: readonly { readonly id: string }[]): string[] => chosen.map(({ id }) => id);
const lessons = ["one", "two", "three"].map((slug) => lesson(slug));
const done = Object.fromEntries(lessons.flatMap(({ items }) => items.map((item) => [item, ago(1)])));

describe("isRead", () => {
  const one = lesson("one");

  it("asks for half of the cells and exercises", () => {
    expect(isRead(one, { done: {}, answers: {} })).toBe(false);
    expect(isRead(one, { done: { "cell:one/a": ago(1) }, answers: {} })).toBe(true);
  });

  it("is content with an answer to a question of the lesson, but not to an exercise", () => {
    expect(isRead(one, { done: {}, answers: { "question:one/2": answer(false, 1) } })).toBe(true);
    expect(isRead(one, { done: {}, answers: { "predict:one/0": answer(true, 1) } })).toBe(false);
    expect(isRead(one, { done: {}, answers: { "question:two/1": answer(true, 1) } })).toBe(false);
  });
});

describe("chooseQuestions", () => {
  it("chooses five, and none twice", () => {
    const chosen = idsOf(chooseQuestions(lessons, { done, answers: {} }, NOW));
    expect(chosen).toHaveLength(5);
    expect(new Set(chosen).size).toBe(5);
  });

  it("chooses nothing of nothing, and all if there is less than five", () => {
    expect(chooseQuestions([], { done, answers: {} }, NOW)).toEqual([]);
    expect(chooseQuestions([lesson("one", 1)], { done, answers: {} }, NOW)).toHaveLength(3);
  });

  it("begins with what was wrong, the oldest first, and goes on with what is longest ago", () => {
    const answers = {
      "question:one/1": answer(true, 30),
      "question:one/2": answer(false, 2),
      "question:two/1": answer(false, 9),
      "question:two/2": answer(true, 10),
      "question:three/1": answer(true, 20),
    };
    const chosen = chooseQuestions(lessons, { done, answers }, NOW);
    expect(idsOf(chosen)).toEqual([
      "question:two/1",
      "question:one/2",
      "question:one/1",
      "question:three/1",
      "question:two/2",
    ]);
  });

  it("waits the longer the more often an answer was right", () => {
    const answers = {
      "question:one/1": answer(true, 12, 3),
      "question:one/2": answer(true, 6, 1),
      "question:two/1": answer(true, 10, 2),
    };
    const chosen = idsOf(chooseQuestions([lesson("one", 0), lesson("two", 0)], { done, answers }, NOW, 3));
    expect(chosen).toEqual(["question:one/2", "question:two/1", "question:two/2"]);
  });

  it("asks what was never answered as if it was known on the day on which the lesson was read", () => {
    const read = { ...done, "cell:one/a": ago(40), "cell:one/b": ago(40) };
    const answers = { "question:two/1": answer(true, 5) };
    const [first] = chooseQuestions(lessons, { done: read, answers }, NOW);
    expect(first?.id).toBe("question:one/1");
  });

  it("takes two of a lesson and two exercises at most, as long as there is something else", () => {
    const chosen = chooseQuestions(lessons, { done, answers: {} }, NOW);
    for (const { slug } of lessons)
      expect(chosen.filter((each) => each.lesson.slug === slug).length).toBeLessThanOrEqual(2);
    expect(idsOf(chosen).filter((id) => id.startsWith("predict:")).length).toBeLessThanOrEqual(2);
    expect(chooseQuestions([lesson("one", 3)], { done, answers: {} }, NOW)).toHaveLength(5);
  });

  it("leaves out what was just asked, unless there is nothing else", () => {
    const first = new Set(idsOf(chooseQuestions(lessons, { done, answers: {} }, NOW)));
    const second = idsOf(chooseQuestions(lessons, { done, answers: {} }, NOW, 5, first));
    expect(second.filter((id) => first.has(id))).toEqual([]);
    const all = new Set(lessons.flatMap(({ asks }) => asks));
    expect(chooseQuestions(lessons, { done, answers: {} }, NOW, 5, all)).toHaveLength(5);
  });
});
