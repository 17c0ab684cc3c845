import { expect, test } from "vitest";
import { handoutAnswers } from "../../../src/site/handout-answers.ts";

const exercise = `<lesson-cell example="a/b" data-exercise><p class="cell-title"> Three jobs
  </p><predict-order><details class="unscripted"><summary>Answer</summary><ol><li>one</li></ol></details></predict-order></lesson-cell>`;
const tryThis = `<section class="try-this"><h2 id="try-this">Try this</h2><ol><li>Swap</li></ol><details><summary>What you should see</summary><p id="x">It is <moment-link><a href="#m">swapped</a></moment-link>.</p></details></section>`;
const question = `<lesson-question><fieldset><legend>Why <code>job2</code>?</legend>
  <div class="answer"><label><input type="radio"><span>It is short.</span></label><details><p>No.</p></details></div>
  <div class="answer" data-right><label><input type="radio"><span>It is <b>ready</b>.</span></label><details><summary>Is it so?</summary><p>Yes.</p></details></div></fieldset></lesson-question>`;

test("the answer of an exercise has its title, its example, and no summary", () => {
  expect(handoutAnswers(exercise, "Try this")).toEqual([
    { heading: "Three jobs", html: "<ol><li>one</li></ol>", example: "a/b" },
  ]);
});

test("what one should see after a change is an answer, without links to moments and names of its own", () => {
  expect(handoutAnswers(tryThis, "Try this")).toEqual([
    { heading: "Try this", html: '<p>It is <a href="#m">swapped</a>.</p>', example: null },
  ]);
});

test("a question has its right answer and the reason", () => {
  expect(handoutAnswers(question, "Try this")).toEqual([
    { heading: "Why <code>job2</code>?", html: "<p>It is <b>ready</b>.</p><p>Yes.</p>", example: null },
  ]);
});

test("answers are in the order of the page, and a cell without an exercise has none", () => {
  const html = `<lesson-cell example="a/c"><p class="cell-title">C</p></lesson-cell>${question}${exercise}`;
  expect(handoutAnswers(html, "").map(({ heading }) => heading)).toEqual([
    "Why <code>job2</code>?",
    "Three jobs",
  ]);
});
