import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { type Emit, runInOrders } from "../../src/frame/run-orders.ts";
import { execute } from "../../src/python/worker/execute.ts";
import type { Python } from "../../src/python/worker/start.ts";
import { readReference } from "../../src/reference/extract.ts";
import { type Spellings, spellingsOf } from "../../src/reference/spellings.ts";
import { runToEvents } from "../../src/sandbox/run-to-events.ts";
import { breakingTurns } from "../../src/site/exercise-answers.ts";
import { loadExample } from "../../src/site/examples.ts";
import { loadExercise } from "../../src/site/exercise/load-exercise.ts";
import { sentenceHtml } from "../../src/site/exercise/sentence-html.ts";
import { moduleNames } from "../../src/stdlib/index.ts";
import { RunTrace } from "../../src/trace/folds/run-trace.ts";
import type { TraceEvent } from "../../src/trace/model/events.ts";
import type { Chooser, Explored } from "../../src/trace/orders/orders.ts";
import { meetsAll } from "../../src/trace/target/check.ts";
import { OrderGame } from "../../src/ui/exercise/orders/order-game.ts";
import { startPythonOfWorker } from "../support/python-of-worker.ts";
import { pages, readExample, tagsOf, variantIds } from "./files.ts";

let python: Python;
let spellings: Spellings;
beforeAll(async () => {
  python = await startPythonOfWorker();
  spellings = spellingsOf(await readReference(moduleNames));
});

const lessons = pages.filter(({ path }) => path.startsWith("lessons/"));
const examples = lessons.flatMap((lesson) =>
  tagsOf(lesson, "BreakAndFix").map(({ example }) => String(example)),
);

describe.each(examples)("the orders of %s", (id) => {
  const { conditions, hints, mistakes, solution, task, because } = loadExercise(id);

  /** What came of trying the orders of a program on each runtime, and the run that it left. */
  function tried(program: string): readonly { explored: Explored | null; trace: RunTrace }[] {
    const typescript = readExample(program, "ts");
    const source = readExample(program, "py");
    const ours = (emit: Emit, choose: Chooser) => {
      const { events, outcome } = runToEvents(ts, typescript, {}, choose);
      emit(events);
      return outcome;
    };
    const theirs = (emit: Emit, choose: Chooser) => execute(python, source, emit, {}, choose);
    return [ours, theirs].map((run) => {
      const events: TraceEvent[] = [];
      const found: Explored[] = [];
      const emit: Emit = (batch) => events.push(...batch);
      runInOrders(
        { kind: "all", conditions, most: 1000 },
        run,
        emit,
        (explored) => found.push(explored),
        () => 0,
      );
      return { explored: found[0] ?? null, trace: new RunTrace(events) };
    });
  }

  it("are kind when the loop has its own, and one of them breaks the program", () => {
    for (const { explored, trace } of tried(id)) {
      expect(explored?.tried).toBeGreaterThan(1);
      expect(explored?.failing).not.toBeNull();
      expect(meetsAll(trace, conditions)).toBe(false);
    }
  });

  it("all meet the conditions with the recorded solution, and are not too many to be tried", () => {
    for (const { explored } of tried(solution.id))
      expect(explored).toMatchObject({ isWhole: true, failing: null });
  });

  it("are the same on both runtimes", () => {
    for (const program of [id, solution.id]) {
      const [ours, theirs] = tried(program);
      expect(ours?.explored).toEqual(theirs?.explored);
    }
  });

  it("have the turns that the answer lists where the first of them breaks the program, on both runtimes", () => {
    const listed = breakingTurns(loadExample(id), conditions).map(({ who }) => who);
    for (const { explored, trace } of tried(id)) {
      expect(new OrderGame(trace, explored?.failing ?? []).turns.map(({ who }) => who)).toEqual(listed);
    }
  });

  it.each(mistakes)("answer the mistake with its own cause, on both runtimes: $cause", (mistake) => {
    const runs = tried(`${id}/${mistake.program ?? ""}`);
    for (const { trace } of runs) {
      expect(meetsAll(trace, conditions)).toBe(false);
      expect(mistakes.find(({ when }) => meetsAll(trace, when))).toBe(mistake);
    }
  });

  it("break each wrong repair, which is answered with a cause", () => {
    const wrong = variantIds.filter((variant) => variant.startsWith(`${id}/`) && variant !== solution.id);
    expect(wrong.length).toBeGreaterThanOrEqual(1);
    for (const program of wrong) {
      for (const { explored, trace } of tried(program)) {
        expect(explored?.failing, program).not.toBeNull();
        expect(
          mistakes.findIndex(({ when }) => meetsAll(trace, when)),
          program,
        ).not.toBe(-1);
      }
    }
  });

  it("have sentences that can be spelled in both languages, two hints among them", () => {
    expect(hints.length).toBeGreaterThanOrEqual(2);
    for (const sentence of [task, because, ...hints, ...mistakes.map(({ cause }) => cause)]) {
      expect(() => sentenceHtml(sentence, spellings)).not.toThrow();
    }
  });
});
