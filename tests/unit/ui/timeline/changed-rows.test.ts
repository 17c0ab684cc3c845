import { expect, it } from "vitest";
import { changedRows } from "../../../../src/ui/timeline/changed-rows.ts";
import { exampleSource, firstOf, traceOf } from "../../trace/traces.ts";

it("The row of a connection is among those that change when the last event belongs to it", () => {
  const trace = traceOf(exampleSource("chat-server/echo"));
  const sent = firstOf(trace, "connection-changed");
  expect(changedRows(trace, sent - 5, sent + 1).at(-1)).toMatch(/^connection \d$/);
  expect(changedRows(trace, sent - 5, sent).every((row) => typeof row === "number")).toBe(true);
});
