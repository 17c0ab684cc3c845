import { expect, it } from "vitest";
import { numberedQuestions, reviewLessons } from "../../../src/site/review.ts";

it("a review may ask the questions of a lesson, and its exercises with one right answer", () => {
  const body = `
<Cell example="loop/one" title="One" />
<PredictOrder example="loop/two" title="Two" />
<ReachTarget example="loop/three" title="Three" />
<BeTheLoop example="loop/four" title="Four" />
<Questions>
<Question>

Why?

</Question>
<Question>

Why not?

</Question>
</Questions>`;
  const pages = [
    { id: "glossary", data: { title: "Glossary" }, body: "" },
    { id: "lessons/loop", data: { title: "The loop", lesson: 2 }, body },
  ];
  expect(reviewLessons(pages)).toEqual([
    {
      slug: "loop",
      title: "The loop",
      number: 2,
      items: ["cell:loop/one", "predict:loop/two", "target:loop/three", "loop:loop/four"],
      asks: ["question:loop/1", "question:loop/2", "predict:loop/two", "loop:loop/four"],
    },
  ]);
});

it("the questions of a lesson are named in their order", () => {
  const html =
    '<lesson-question><form></form></lesson-question><p></p><lesson-question class="x"></lesson-question>';
  expect(numberedQuestions(html, "loop")).toBe(
    '<lesson-question data-question="loop/1"><form></form></lesson-question><p></p><lesson-question data-question="loop/2" class="x"></lesson-question>',
  );
});
