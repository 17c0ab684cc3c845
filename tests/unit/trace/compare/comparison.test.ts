import { describe, expect, it } from "vitest";
import { compareRuns, explainChange } from "../../../../src/trace/compare/comparison.ts";
import type { RunComparison } from "../../../../src/trace/compare/comparison.ts";
import { exampleSource, traceOf } from "../traces.ts";

const source = exampleSource("event-loop/gather");
const before = traceOf(source);

function changesOf(comparison: RunComparison): string[] {
  return comparison.tasks.map(({ change }) => change);
}

describe("Two runs", () => {
  it("of the same program are the same.", () => {
    const comparison = compareRuns(before, traceOf(source));
    expect(changesOf(comparison)).toEqual(["same", "same", "same"]);
    expect(comparison.extent).toBe(1);
  });

  it("of a program that is only longer are the same, though all its lines have moved.", () => {
    expect(changesOf(compareRuns(before, traceOf(`\n\n${source}`)))).toEqual(["same", "same", "same"]);
  });

  it("show what another sleep changes: that segment, and the times of what follows.", () => {
    const after = traceOf(source.replace("sleep(1)", "sleep(2)"));
    const comparison = compareRuns(before, after);
    expect(changesOf(comparison)).toEqual(["moved", "changed", "same"]);
    expect(comparison.tasks[1]?.leftSegments).toEqual(["same", "same", "different", "moved", "moved"]);
    expect(comparison.extent).toBe(2);
  });

  it("show a task that is new and one that is gone.", () => {
    const more = traceOf(source.replace("job1(), job2()", "job1(), job2(), job2()"));
    const grown = compareRuns(before, more);
    expect(changesOf(grown)).toEqual(["same", "same", "same", "new"]);
    const shrunk = compareRuns(more, before);
    expect(shrunk.tasks.map(({ left, right }) => [left, right])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, null],
    ]);
    expect(shrunk.tasks.map((task) => explainChange(more, before, task)).at(-1)).toBe("Task-4 job2 is gone.");
  });

  it("show that a task ends otherwise.", () => {
    const after = traceOf(
      source.replace('print("job2开始");', 'print("job2开始"); throw new ValueError("no");'),
    );
    const paired = compareRuns(before, after).tasks.find(({ endDiffers, left }) => endDiffers && left === 3);
    if (paired === undefined) throw new Error("The end of job2 is taken for the same.");
    expect(explainChange(before, after, paired)).toBe(
      "Task-3 job2 did something else. Before: Task-3 job2 is done at 0.00 s. " +
        "Now: Task-3 job2 fails at 0.00 s with ValueError('no').",
    );
  });
});
