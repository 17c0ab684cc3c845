import { beforeAll, describe, expect, it } from "vitest";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { readReference } from "../../src/reference/extract.ts";
import { type Spellings, spellingsOf } from "../../src/reference/spellings.ts";
import { stagesOf } from "../../src/site/exercise/faded-file.ts";
import { loadFaded } from "../../src/site/exercise/load-exercise.ts";
import { sentenceHtml } from "../../src/site/exercise/sentence-html.ts";
import { moduleNames } from "../../src/stdlib/index.ts";
import { RunTrace } from "../../src/trace/folds/run-trace.ts";
import { checkCondition, meetsAll } from "../../src/trace/target/check.ts";
import { filledIn } from "../../src/ui/exercise/faded/faded-program.ts";
import { sharedOracle } from "../support/oracle.ts";
import { examplesOf, pages, tagsOf } from "./files.ts";
import { traceOf } from "./run.ts";

let oracle: Oracle;
let spellings: Spellings;
beforeAll(async () => {
  oracle = await sharedOracle();
  spellings = spellingsOf(await readReference(moduleNames));
});

const LANGUAGES = ["typescript", "python"] as const;
const STAGES = ["one", "three", "empty"] as const;

const lessons = pages.filter(({ path }) => path.startsWith("lessons/"));
const examples = lessons.flatMap((lesson) =>
  tagsOf(lesson, "FadedExample").map(({ example }) => ({ lesson, id: String(example) })),
);

describe.each(examples)("the faded example $id", ({ lesson, id }) => {
  const { conditions, hints, mistakes, solution, faded, task, because } = loadFaded(id);
  const run = (source: string, language: (typeof LANGUAGES)[number]): RunTrace =>
    new RunTrace(language === "typescript" ? traceOf(source) : oracle.record(source).events);

  it("begins with an example that its lesson shows", () => {
    expect(examplesOf(lesson)).toContain(faded.whole);
  });

  it.each(LANGUAGES)("becomes the recorded program when it is filled in, in %s", (language) => {
    const stages = stagesOf(solution[language], language, faded);
    for (const stage of STAGES) {
      const { text, parts } = stages[stage];
      expect(text).not.toBe(solution[language]);
      expect(filledIn(stages[stage], parts)).toBe(solution[language]);
    }
  });

  it.each(LANGUAGES)("meets its conditions then, in %s", (language) => {
    const trace = run(solution[language], language);
    for (const condition of conditions) expect(checkCondition(trace, condition)).toEqual({ isMet: true });
  });

  it("has two typical mistakes and two hints at least", () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(2);
    expect(hints.length).toBeGreaterThanOrEqual(2);
  });

  it.each(mistakes.map((mistake, place) => ({ ...mistake, fill: faded.fills[place] })))(
    "answers the mistake with its own cause, on both runtimes: $cause",
    ({ fill, when }) => {
      for (const language of LANGUAGES) {
        const { three } = stagesOf(solution[language], language, faded);
        const parts = fill?.[language] ?? [];
        expect(parts).not.toEqual(three.parts);
        const trace = run(filledIn(three, parts), language);
        expect(meetsAll(trace, conditions)).toBe(false);
        expect(mistakes.find((mistake) => meetsAll(trace, mistake.when))?.when).toBe(when);
      }
    },
  );

  it("has sentences that can be spelled in both languages", () => {
    for (const sentence of [task, because, ...hints, ...mistakes.map(({ cause }) => cause)]) {
      expect(() => sentenceHtml(sentence, spellings)).not.toThrow();
    }
  });
});
