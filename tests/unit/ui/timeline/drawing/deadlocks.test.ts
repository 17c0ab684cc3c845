import { describe, expect, it } from "vitest";
import type { Scene } from "../../../../../src/ui/timeline/drawing/scene.ts";
import type { TimelineElement } from "../../../../../src/ui/timeline/drawing/drawn.ts";
import { staticScenes } from "../../../../../src/ui/timeline/drawing/static-timeline.ts";
import { elementsOf } from "../../../../../src/ui/timeline/drawing/row-elements.ts";
import { signsOf } from "../../../../../src/ui/timeline/drawing/signs.ts";
import { explain } from "../../../../../src/trace/words/explain.ts";
import type { RunTrace } from "../../../../../src/trace/folds/run-trace.ts";
import { programOf, taskOf, traceOf } from "../../../trace/traces.ts";

/** A run that ends in a deadlock. */
function deadlocked(main: string, functions = ""): RunTrace {
  return traceOf(programOf(main, functions));
}

const circle = deadlocked(
  `  const knife = new asyncio.Lock();
  const board = new asyncio.Lock();
  await asyncio.gather(cook(knife, board), cook(board, knife));`,
  `async function cook(first: asyncio.Lock, second: asyncio.Lock) {
  await using one = await first.hold();
  await asyncio.sleep(1);
  await using other = await second.hold();
}`,
);
const itself = deadlocked(`  const lock = new asyncio.Lock();
  await lock.acquire();
  await lock.acquire();`);
const withoutCircle = deadlocked(
  "  await asyncio.gather(wait(), wait());",
  "async function wait() {\n  await new asyncio.Event().wait();\n}",
);

function sceneOf(trace: RunTrace): Scene {
  const [run] = staticScenes([trace.events], 800);
  if (run === undefined) throw new Error("There is no timeline.");
  return run.scene;
}

function isStuck(about: TimelineElement | null): boolean {
  return about?.kind === "stuck";
}

/** What is drawn of waits that never end, by its kind of shape. */
function shapesIn(trace: RunTrace): readonly string[] {
  const drawn = sceneOf(trace).plot.filter(({ about }) => isStuck(about));
  return drawn.map(({ shape }) => (shape.kind === "text" ? shape.text : shape.kind));
}

function sentenceOf(trace: RunTrace, coroutine: string): string {
  const element = elementsOf(trace, taskOf(trace, coroutine).id).find(isStuck);
  if (element === undefined) throw new Error(`${coroutine} is not in a deadlock.`);
  return explain(trace, element);
}

describe("A deadlock on the timeline", () => {
  it("has an arrow from each task of a circle to the one for which it waits, and bars at the others", () => {
    expect(shapesIn(circle)).toEqual(["line", "never ends", "line", "arrow", "line", "arrow"]);
    const arrows = sceneOf(circle).plot.flatMap(({ shape, about }) =>
      isStuck(about) && shape.kind === "arrow" ? [shape] : [],
    );
    expect(arrows.map(({ y, y2 }) => Math.sign(y2 - y))).toEqual([1, -1]);
    expect(sceneOf(circle).ground.map(({ shape }) => shape)).toContainEqual(
      expect.objectContaining({ text: "deadlock" }),
    );
  });

  it("has an arrow that turns back where a task waits for itself", () => {
    expect(shapesIn(itself)).toEqual(["line", "turn"]);
  });

  it("marks each wait that never ends where there is no circle", () => {
    const mark = ["line", "never ends"];
    expect(shapesIn(withoutCircle)).toEqual([...mark, ...mark, ...mark]);
  });

  it("is explained at each of its waits", () => {
    expect(sentenceOf(circle, "cook")).toBe(
      "Task-2 (cook) waits at line 5 for lock.acquire, which Task-3 (cook) holds since line 3. " +
        "Task-2 cook and Task-3 cook wait for each other, so neither can ever go on: a deadlock.",
    );
    expect(sentenceOf(circle, "main")).toBe(
      "Task-1 (main) waits at line 10 for gather. Nothing can ever end this wait: a deadlock.",
    );
    expect(sentenceOf(itself, "main")).toBe(
      "Task-1 (main) waits at line 6 for lock.acquire, which it holds itself since line 5. " +
        "It waits for itself, so it can never go on: a deadlock.",
    );
  });

  it("is in the legend with the signs that it has", () => {
    expect(signsOf(circle)).toEqual(expect.arrayContaining(["circle", "stuck"]));
    expect(signsOf(itself)).not.toContain("stuck");
    expect(signsOf(withoutCircle)).not.toContain("circle");
  });
});
