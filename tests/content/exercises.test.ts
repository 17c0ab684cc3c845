import { describe, expect, it } from "vitest";
import { exerciseItems } from "../../src/site/exercises.ts";
import { elementsOf, textAttributeOf } from "../../src/site/mdx.ts";
import { stepsOf } from "../../src/site/notebook/steps.ts";
import { gradeAgainst } from "../../src/ui/exercise/prediction-grade.ts";
import { linesOf, pages, readExample, tagsOf } from "./files.ts";
import { RunTrace } from "../../src/trace/folds/run-trace.ts";
import { traceOf } from "./run.ts";

const lessons = pages.filter(({ path }) => path.startsWith("lessons/"));

it.each(lessons)("$path has two exercises at least", (lesson) => {
  expect(tagsOf(lesson, "PredictOrder").length).toBeGreaterThanOrEqual(2);
});

const exercises = lessons.flatMap((lesson) =>
  elementsOf(lesson.text, "PredictOrder").map((element) => ({
    example: textAttributeOf(element, "example") ?? "",
    steps: stepsOf(element),
  })),
);

describe.each(exercises)("the exercise $example", ({ example, steps }) => {
  const items = exerciseItems(linesOf(readExample(example, "out")), steps ?? undefined);
  const trace = new RunTrace(traceOf(readExample(example, "ts")));

  it("asks for what happens in its program, in the order that it takes for the true one", () => {
    expect(gradeAgainst(trace, items)?.correct).toBe(true);
  });

  it("explains every pair of neighbours that a reader may have the wrong way round", () => {
    for (let place = 1; place < items.length; place++) {
      const swapped = items.toSpliced(place - 1, 2, ...items.slice(place - 1, place + 1).toReversed());
      const grade = gradeAgainst(trace, swapped);
      if (items[place - 1]?.text === items[place]?.text) expect(grade?.correct).toBe(true);
      else
        expect(grade?.wrongPairs.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/\w.*\.$/)]);
    }
  });
});
