import { beforeAll, describe, expect, it } from "vitest";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { readReference } from "../../src/reference/extract.ts";
import { type Spellings, spellingsOf } from "../../src/reference/spellings.ts";
import { linesOfProgram } from "../../src/site/exercise/lines-file.ts";
import { loadLines } from "../../src/site/exercise/load-exercise.ts";
import { sentenceHtml } from "../../src/site/exercise/sentence-html.ts";
import { moduleNames } from "../../src/stdlib/index.ts";
import { RunTrace } from "../../src/trace/folds/run-trace.ts";
import { checkCondition, meetsAll } from "../../src/trace/target/check.ts";
import { assemble, indentationProblem, type PlacedLine } from "../../src/ui/exercise/lines/assembly.ts";
import type { Language } from "../../src/ui/page/preferences.ts";
import { sharedOracle } from "../support/oracle.ts";
import { pages, tagsOf } from "./files.ts";
import { wrongOrders } from "./mistakes.ts";
import { traceOf } from "./run.ts";

let oracle: Oracle;
let spellings: Spellings;
beforeAll(async () => {
  oracle = await sharedOracle();
  spellings = spellingsOf(await readReference(moduleNames));
});

const LANGUAGES = ["typescript", "python"] as const;
const run = (source: string, language: Language): RunTrace =>
  new RunTrace(language === "typescript" ? traceOf(source) : oracle.record(source).events);

const lessons = pages.filter(({ path }) => path.startsWith("lessons/"));
const examples = lessons.flatMap((lesson) =>
  tagsOf(lesson, "PutTogether").map(({ example }) => String(example)),
);

describe.each(examples)("the lines of %s", (id) => {
  const { conditions, hints, mistakes, lines, solution, task, because } = loadLines(id);
  const of = (language: Language) => linesOfProgram(solution[language], language, lines);
  const built = (placed: readonly PlacedLine[], language: Language): RunTrace =>
    run(assemble(of(language), placed, language), language);

  it.each(LANGUAGES)("make the recorded program again, in %s", (language) => {
    const { solution: placed } = of(language);
    expect(indentationProblem(placed)).toBeNull();
    expect(assemble(of(language), placed, language)).toBe(solution[language]);
  });

  it.each(LANGUAGES)("meet the conditions in their order, in %s", (language) => {
    const trace = built(of(language).solution, language);
    for (const condition of conditions) expect(checkCondition(trace, condition)).toEqual({ isMet: true });
  });

  it("have a distractor and two hints at least, and all texts differ", () => {
    expect(lines.distractors.length).toBeGreaterThanOrEqual(1);
    expect(hints.length).toBeGreaterThanOrEqual(2);
    for (const language of LANGUAGES) {
      const { solution: placed, distractors } = of(language);
      const texts = [...placed.map(({ text }) => text), ...distractors.filter((text) => text !== null)];
      expect(texts).toEqual([...new Set(texts)]);
    }
  });

  const typical = lines.distractors.flatMap(({ text, replaces }) =>
    LANGUAGES.flatMap((language) => {
      const [wrong, right] = [text[language], replaces[language]];
      return wrong === null || right === null ? [] : [{ language, wrong, right }];
    }),
  );

  it.each(typical)("do not meet them with “$wrong” instead of “$right”, in $language", (each) => {
    const { solution: placed } = of(each.language);
    const changed = placed.map((line) => (line.text === each.right ? { ...line, text: each.wrong } : line));
    expect(changed).not.toEqual(placed);
    expect(meetsAll(built(changed, each.language), conditions)).toBe(false);
  });

  it.each(mistakes)("are answered in a wrong order with its cause: $cause", ({ cause, when }) => {
    const order = wrongOrders.find((each) => each.exercise === id && each.cause.test(cause));
    if (order === undefined) throw new Error("No order of the lines makes this mistake.");
    for (const language of LANGUAGES) {
      const { solution: placed } = of(language);
      const wrong = order[language].map(([place, indent]): PlacedLine => {
        const text = placed[place]?.text;
        if (text === undefined) throw new Error(`There is no line ${String(place)}.`);
        return { text, indent };
      });
      expect(indentationProblem(wrong)).toBeNull();
      const trace = built(wrong, language);
      expect(meetsAll(trace, conditions)).toBe(false);
      expect(mistakes.find((mistake) => meetsAll(trace, mistake.when))?.when).toBe(when);
    }
  });

  it("have sentences that can be spelled in both languages", () => {
    const causes = [...mistakes, ...lines.distractors].map(({ cause }) => cause);
    for (const sentence of [task, because, ...hints, ...causes]) {
      expect(() => sentenceHtml(sentence, spellings)).not.toThrow();
    }
  });
});
