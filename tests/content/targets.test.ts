import { beforeAll, describe, expect, it } from "vitest";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { readReference } from "../../src/reference/extract.ts";
import { type Spellings, spellingsOf } from "../../src/reference/spellings.ts";
import type { Mistake } from "../../src/site/exercise/exercise-file.ts";
import { loadExercise } from "../../src/site/exercise/load-exercise.ts";
import { sentenceHtml } from "../../src/site/exercise/sentence-html.ts";
import { moduleNames } from "../../src/stdlib/index.ts";
import { RunTrace } from "../../src/trace/folds/run-trace.ts";
import { checkCondition, meetsAll } from "../../src/trace/target/check.ts";
import { sharedOracle } from "../support/oracle.ts";
import { changed, pages, readExample, tagsOf, variantIds } from "./files.ts";
import { madeMistakes } from "./mistakes.ts";
import { traceOf } from "./run.ts";

let oracle: Oracle;
let spellings: Spellings;
beforeAll(async () => {
  oracle = await sharedOracle();
  spellings = spellingsOf(await readReference(moduleNames));
});

/** The runs of a program on both runtimes. */
const runsOf = (program: string): readonly RunTrace[] =>
  runs(readExample(program, "ts"), readExample(program, "py"));

const runs = (typescript: string, python: string): readonly RunTrace[] => [
  new RunTrace(traceOf(typescript)),
  new RunTrace(oracle.record(python).events),
];

const lessons = pages.filter(({ path }) => path.startsWith("lessons/"));
const targets = lessons.flatMap((lesson) =>
  tagsOf(lesson, "ReachTarget").map(({ example }) => String(example)),
);

describe.each(targets)("the target of %s", (id) => {
  const { conditions, hints, mistakes, task, because, solution } = loadExercise(id);

  it("is not reached by the program at the beginning, on either runtime", () => {
    for (const run of runsOf(id)) expect(meetsAll(run, conditions)).toBe(false);
  });

  it("is reached by the recorded solution, on both runtimes", () => {
    for (const run of runsOf(solution.id)) {
      for (const condition of conditions) expect(checkCondition(run, condition)).toEqual({ isMet: true });
    }
  });

  it("is explained where it is not reached: each condition says what the run did instead", () => {
    for (const run of runsOf(id)) {
      for (const condition of conditions) {
        const finding = checkCondition(run, condition);
        if (!finding.isMet) expect(finding.why).toMatch(/^[“\w].*[.\w)’']$/);
      }
    }
  });

  it.each(mistakes)("answers the mistake with its own cause, on both runtimes: $cause", (mistake) => {
    for (const run of runsWith(mistake)) {
      expect(meetsAll(run, conditions)).toBe(false);
      expect(mistakes.find(({ when }) => meetsAll(run, when))).toBe(mistake);
    }
  });

  it("has a typical mistake at least, two hints at least, and no program besides", () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(2);
    expect(hints.length).toBeGreaterThanOrEqual(2);
    const known = mistakes.flatMap(({ program }) => program ?? []);
    const others = variantIds.filter((variant) => variant.startsWith(`${id}/`) && variant !== solution.id);
    expect(others.filter((variant) => answerOf(variant) === -1)).toEqual([]);
    expect(others).toEqual(expect.arrayContaining(known.map((program) => `${id}/${program}`)));
  });

  it("names functions by one word, which both languages spell alike", () => {
    for (const condition of [...conditions, ...mistakes.flatMap(({ when }) => when)]) {
      if ("coroutine" in condition) expect(condition.coroutine).toMatch(/^[a-z]+$/);
    }
  });

  it("has sentences that can be spelled in both languages", () => {
    for (const sentence of [task, because, ...hints, ...mistakes.map(({ cause }) => cause)]) {
      expect(() => sentenceHtml(sentence, spellings)).not.toThrow();
    }
  });

  function runsWith({ program, cause }: Mistake): readonly RunTrace[] {
    if (program !== null) return runsOf(`${id}/${program}`);
    const made = madeMistakes.find((each) => each.exercise === id && each.cause.test(cause));
    if (made === undefined) throw new Error(`No program makes this mistake: ${cause}`);
    return runs(changed(solution.typescript, made.typescript), changed(solution.python, made.python));
  }

  /** The place of the first mistake that a program makes, if both runtimes agree. */
  function answerOf(variant: string): number {
    const [ours, theirs] = runsOf(variant).map((run) =>
      mistakes.findIndex(({ when }) => meetsAll(run, when)),
    );
    return ours === theirs ? (ours ?? -1) : -1;
  }
});
