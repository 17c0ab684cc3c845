import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunTrace } from "../../../../src/trace/folds/run-trace.ts";
import { explainOrder, gradeOrder } from "../../../../src/trace/words/prediction.ts";
import { exampleSource, programOf, traceOf } from "../traces.ts";

/** The lines that a program prints as items, in their true order. */
const linesToOrder = ({ index: { lines } }: RunTrace) => lines.map(({ text, index }) => ({ text, index }));

const trace = traceOf(exampleSource("event-loop/gather"));
const items = linesToOrder(trace);

describe("A prediction", () => {
  it("is correct when it is the true order.", () => {
    expect(gradeOrder(trace, items, [0, 1, 2])).toEqual({
      correct: true,
      right: [true, true, true],
      wrongPairs: [],
    });
  });

  it("is explained where two lines are the wrong way round.", () => {
    const grade = gradeOrder(trace, items, [0, 2, 1]);
    expect(grade).toMatchObject({ correct: false, right: [true, false, false] });
    expect(grade.wrongPairs).toMatchObject([{ first: 1, second: 2 }]);
    expect(grade.wrongPairs[0]?.sentence).toBe(
      "Here Task-3 job2 came before Task-2 job1. Task-2 job1 was suspended at line 5 in sleep(1), until 1.00 s.",
    );
  });

  it("may exchange lines that read the same.", () => {
    const twice = traceOf(programOf('  print("a");\n  print("a");\n  print("b");'));
    expect(gradeOrder(twice, linesToOrder(twice), [1, 0, 2]).correct).toBe(true);
  });

  it("is correct exactly when nothing is explained.", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (answer) => {
        const { correct, wrongPairs } = gradeOrder(trace, items, answer);
        expect(wrongPairs.length === 0).toBe(correct);
      }),
    );
  });

  it("may be of the loop's steps, too.", () => {
    const [first, second] = trace.index.handleRuns.slice(1, 3);
    const steps = [first ?? 0, second ?? 0].map((index) => ({ text: String(index), index }));
    expect(gradeOrder(trace, steps, [1, 0]).wrongPairs[0]?.why).toMatch(
      /^Task-3 job2 had been created but had not begun/,
    );
  });

  it("has a reason for each two neighbours when it is right.", () => {
    expect(explainOrder(trace, items).map(({ why }) => why)).toEqual([
      "Task-3 job2 had been created but had not begun: a new task waits for its turn in the ready queue.",
      "Task-2 job1 was suspended at line 5 in sleep(1), until 1.00 s.",
    ]);
  });

  it("is explained by the loop that was not free, when a timer was overdue.", () => {
    const overslept = traceOf(exampleSource("scheduling/overslept"));
    expect(explainOrder(overslept, linesToOrder(overslept))[1]?.why).toBe(
      "Task-3 sleeper was suspended at line 5 in sleep(0.1). It was to end at 0.10 s, " +
        "but the loop looks at its timers only between two callbacks.",
    );
  });
});
