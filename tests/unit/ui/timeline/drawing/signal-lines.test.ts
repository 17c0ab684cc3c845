import { describe, expect, it } from "vitest";
import ts from "typescript";
import { runToEvents } from "../../../../../src/sandbox/run-to-events.ts";
import { RunTrace } from "../../../../../src/trace/folds/run-trace.ts";
import { axesFor, measuresFor } from "../../../../../src/ui/timeline/drawing/layout.ts";
import { drawScene } from "../../../../../src/ui/timeline/drawing/scene.ts";
import { Viewport } from "../../../../../src/ui/timeline/viewport.ts";

/** The texts on the timeline of a run of ten seconds. */
function textsOf(...interrupts: readonly number[]): readonly string[] {
  const program = [
    'import asyncio from "asyncio";',
    'import signal from "signal";',
    "async function main() {",
    "  asyncio.getRunningLoop().addSignalHandler(signal.SIGTERM, print);",
    "  await asyncio.sleep(5);",
    "  signal.raiseSignal(signal.SIGTERM);",
    "  await asyncio.sleep(5);",
    "}",
    "asyncio.run(main());",
  ].join("\n");
  const { events } = runToEvents(ts, program, {}, null, { interrupts });
  const trace = new RunTrace(events);
  const measures = measuresFor(1000, 1);
  const [axis] = axesFor([trace], "time", 800);
  if (axis === undefined) throw new Error("There is no axis.");
  const viewport = Viewport.whole(axis.end, measures.names, 800);
  const scene = drawScene({
    trace,
    axis,
    viewport,
    measures,
    rows: trace.timeline.rows(),
    selected: null,
    top: 0,
  });
  return scene.ground.flatMap(({ shape }) => (shape.kind === "text" ? [shape.text] : []));
}

describe("A signal on the timeline", () => {
  it("is named at its moment", () => {
    expect(textsOf()).toContain("SIGTERM");
  });

  it("is called Ctrl-C when it is SIGINT", () => {
    expect(textsOf(2)).toContain("Ctrl-C");
    expect(textsOf(2)).not.toContain("SIGTERM");
  });
});
