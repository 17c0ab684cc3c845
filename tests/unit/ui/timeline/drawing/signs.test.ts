import { describe, expect, it } from "vitest";
import { signsOf } from "../../../../../src/ui/timeline/drawing/signs.ts";
import { exampleSource, programOf, traceOf } from "../../../trace/traces.ts";

describe("signsOf", () => {
  it("finds what the drawing of a run shows, in the order of the legend", () => {
    expect(signsOf(traceOf(exampleSource("event-loop/gather")))).toEqual([
      "running",
      "ready",
      "timer",
      "waiting",
      "create",
      "wake",
      "relation",
      "print",
      "done",
    ]);
  });

  it("finds a shield that stops a cancellation, and that a task is cancelled", () => {
    expect(signsOf(traceOf(exampleSource("guarding-tasks/shield-cancelled")))).toContain("shield");
    const cancelled = signsOf(traceOf(exampleSource("guarding-tasks/cancel")));
    expect(cancelled).toContain("cancel");
    expect(cancelled).toContain("cancelled");
  });

  it("finds no wait in a task that only gives up its turn", () => {
    const signs = signsOf(traceOf(programOf("  await asyncio.sleep(0);")));
    expect(signs).toEqual(["running", "ready", "done"]);
  });
});
