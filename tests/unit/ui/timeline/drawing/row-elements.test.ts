import { describe, expect, it } from "vitest";
import { explain } from "../../../../../src/trace/words/explain.ts";
import { elementsOf, isSame } from "../../../../../src/ui/timeline/drawing/row-elements.ts";
import { exampleSource, taskOf, traceOf } from "../../../trace/traces.ts";

const trace = traceOf(exampleSource("guarding-tasks/shield-cancelled"));

describe("elementsOf", () => {
  it("goes through a row as it happens: the task, its stretches, what it prints, its arrows, its end", () => {
    const elements = elementsOf(trace, taskOf(trace, "job1").id);
    expect(elements.map(({ kind }) => kind)).toEqual([
      "task",
      "segment",
      "segment",
      "mark",
      "segment",
      "segment",
      "segment",
      "mark",
      "arrow",
      "end",
    ]);
  });

  it("has every arrow that is drawn once, the cancelled shield among them", () => {
    const arrows = trace.index.tasks.flatMap(({ id }) =>
      elementsOf(trace, id).filter((element) => element.kind === "arrow"),
    );
    expect(arrows.map((arrow) => explain(trace, arrow))).toContainEqual(
      expect.stringContaining("Only the shield is cancelled: Task-2 job1 continues."),
    );
    for (const arrow of arrows) expect(arrows.filter((other) => isSame(other, arrow))).toHaveLength(1);
  });

  it("has a sentence for each", () => {
    for (const { id } of trace.index.tasks) {
      for (const element of elementsOf(trace, id)) expect(explain(trace, element)).toMatch(/\.$/);
    }
  });
});
