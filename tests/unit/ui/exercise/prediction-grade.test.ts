import { describe, expect, it } from "vitest";
import { RunTrace } from "../../../../src/trace/folds/run-trace.ts";
import { gradeAgainst } from "../../../../src/ui/exercise/prediction-grade.ts";
import { printed } from "../fakes.ts";

const events = ["tick", "tock", "tick"].map((line, second) => printed(second, line));
const trace = new RunTrace(events);
const tick = { id: 0, text: "tick", moment: { event: "output", text: "tick" } } as const;
const tock = { id: 1, text: "tock", moment: { event: "output", text: "tock" } } as const;
const again = { id: 2, text: "tick", moment: { event: "output", text: "tick", occurrence: 2 } } as const;

describe("gradeAgainst", () => {
  it("finds the true order right, and two lines of the same text either way round", () => {
    expect(gradeAgainst(trace, [tick, tock, again])?.correct).toBe(true);
    expect(gradeAgainst(trace, [again, tock, tick])?.correct).toBe(true);
  });

  it("says which places are wrong, and why their items come in the other order", () => {
    const grade = gradeAgainst(trace, [tock, tick, again]);
    expect(grade?.right).toEqual([false, false, true]);
    expect(grade?.wrongPairs).toHaveLength(1);
    expect(grade?.wrongPairs[0]?.sentence).toMatch(/./);
  });

  it("does not grade by the run of another program", () => {
    expect(gradeAgainst(new RunTrace(events.slice(0, 2)), [tick, tock, again])).toBeNull();
    expect(gradeAgainst(new RunTrace(events.toReversed().slice(1)), [tick, tock])).toBeNull();
  });
});
