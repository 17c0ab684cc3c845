import { describe, expect, it } from "vitest";
import { RunChanges } from "../../../../src/ui/timeline/run-changes.ts";
import { programOf, taskOf, traceOf } from "../../trace/traces.ts";

const job = "async function job() { await asyncio.sleep(1); await asyncio.sleep(2); }";
const before = traceOf(programOf("await job();", job));
const now = traceOf(
  programOf(
    "await job(); await asyncio.createTask(job());",
    "async function job() { await asyncio.sleep(1); await asyncio.sleep(3); }",
  ),
);

describe("RunChanges", () => {
  it("marks the stretches of a row that are not as they were, and leaves the others", () => {
    const changes = new RunChanges(before, now);
    const row = changes.now.get(taskOf(now, "main").id);
    const segments = now.timeline.allSegments(taskOf(now, "main").id);
    const waits = segments.filter(({ on }) => on?.kind === "timer");
    expect(waits.map(({ from }) => row?.segments.get(from))).toEqual([undefined, "different"]);
    expect(row?.isWhole).toBe(false);
  });

  it("marks a task as a whole where the other run has none like it", () => {
    const changes = new RunChanges(before, now);
    expect(changes.now.get(taskOf(now, "job").id)?.isWhole).toBe(true);
  });

  it("explains how a segment differs, and returns null for one that is the same", () => {
    const changes = new RunChanges(before, now);
    const [first, second] = now.timeline
      .allSegments(taskOf(now, "main").id)
      .filter(({ on }) => on?.kind === "timer");
    if (first === undefined || second === undefined) throw new Error("main sleeps twice.");
    expect(changes.explain({ kind: "segment", segment: first })).toBeNull();
    expect(changes.explain({ kind: "segment", segment: second })).toBe(
      "In the other run this was different.",
    );
  });

  it("marks nothing where two runs are the same", () => {
    const changes = new RunChanges(before, before);
    expect([...changes.before, ...changes.now]).toEqual([]);
  });
});
