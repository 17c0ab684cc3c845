import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { awaitPlaces } from "../../src/compiler/await-places.ts";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { answeredTurns, placesOf } from "../../src/site/exercise-answers.ts";
import { loadExample } from "../../src/site/examples.ts";
import { exerciseItems } from "../../src/site/exercises.ts";
import { elementsOf, textAttributeOf } from "../../src/site/mdx.ts";
import { EXERCISES } from "../../src/site/notebook/exercises.ts";
import { stepsOf } from "../../src/site/notebook/steps.ts";
import { pythonAwaitPlaces } from "../../src/site/python-await-places.ts";
import { RunTrace } from "../../src/trace/folds/run-trace.ts";
import { suspensionsOf } from "../../src/trace/folds/suspensions.ts";
import { LoopGame } from "../../src/ui/exercise/loop-game.ts";
import { gradeAgainst } from "../../src/ui/exercise/prediction-grade.ts";
import { gradePlaces } from "../../src/ui/exercise/switch-grade.ts";
import { sharedOracle } from "../support/oracle.ts";
import { linesOf, pages, readExample, tagsOf } from "./files.ts";
import { traceOf } from "./run.ts";

const lessons = pages.filter(({ path }) => path.startsWith("lessons/"));

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

const ours = (example: string): RunTrace => new RunTrace(traceOf(readExample(example, "ts")));
const cpythons = (example: string): RunTrace =>
  new RunTrace(oracle.record(readExample(example, "py")).events);

it.each(lessons)("$path has two exercises at least", (lesson) => {
  expect(EXERCISES.flatMap((kind) => tagsOf(lesson, kind)).length).toBeGreaterThanOrEqual(2);
});

it("the course has forty exercises at least", () => {
  const exercises = lessons.flatMap((lesson) => EXERCISES.flatMap((kind) => tagsOf(lesson, kind)));
  expect(exercises.length).toBeGreaterThanOrEqual(40);
});

it.each(EXERCISES)("%s is in two lessons at least", (kind) => {
  expect(lessons.filter((lesson) => tagsOf(lesson, kind).length > 0).length).toBeGreaterThanOrEqual(2);
});

/** The examples that exercises of a kind use. */
const examplesOfKind = (kind: string): string[] =>
  lessons.flatMap((lesson) => tagsOf(lesson, kind).map(({ example }) => String(example)));

const orders = lessons.flatMap((lesson) =>
  elementsOf(lesson.text, "PredictOrder").map((element) => ({
    example: textAttributeOf(element, "example") ?? "",
    steps: stepsOf(element),
  })),
);

describe.each(orders)("the order of $example", ({ example, steps }) => {
  const items = exerciseItems(linesOf(readExample(example, "out")), steps ?? undefined);
  const trace = ours(example);

  it("is that of what happens in its program, on both runtimes", () => {
    expect(gradeAgainst(trace, items)?.correct).toBe(true);
    expect(gradeAgainst(cpythons(example), items)?.correct).toBe(true);
  });

  it("has a reason for each two neighbours", () => {
    const reasons = gradeAgainst(trace, items)?.reasons ?? [];
    expect(reasons).toHaveLength(items.length - 1);
    for (const { why } of reasons) expect(why).toMatch(/\w.*\.$/);
  });

  it("explains every pair of neighbours that a reader may have the wrong way round", () => {
    for (let place = 1; place < items.length; place++) {
      const swapped = items.toSpliced(place - 1, 2, ...items.slice(place - 1, place + 1).toReversed());
      const grade = gradeAgainst(trace, swapped);
      if (items[place - 1]?.text === items[place]?.text) expect(grade?.correct).toBe(true);
      else
        expect(grade?.wrongPairs.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/\w.*\.$/)]);
    }
  });
});

describe.each(examplesOfKind("BeTheLoop"))("the loop of %s", (example) => {
  it("takes the same turns on CPython, which print what was recorded", () => {
    const games = [ours(example), cpythons(example)].map((trace) => {
      const game = new LoopGame(trace);
      game.skip();
      return game;
    });
    const [one, other] = games.map(({ chosen }) => chosen);
    expect(one).toEqual(other);
    for (const game of games) {
      const printed = game.played.flatMap((turn) => turn.printed);
      expect(printed).toEqual(linesOf(readExample(example, "out")));
    }
  });

  it("is won by one choice at each turn, and each other choice is answered with a reason, on both runtimes", () => {
    for (const trace of [ours(example), cpythons(example)]) {
      const game = new LoopGame(trace);
      for (let turn = 0; !game.isOver(); turn++) {
        const right = game.choices.filter(({ key, name }) => {
          const other = new LoopGame(trace);
          other.skip(turn);
          const reply = other.choose(key);
          if (!reply.isRight) expect(reply.why, name).toMatch(/\w.*\.$/);
          return reply.isRight;
        });
        expect(right, `turn ${String(turn + 1)}`).toHaveLength(1);
        for (const { key } of right) game.choose(key);
      }
      expect(game.wrong).toBe(0);
      expect(game.played.flatMap((turn) => turn.printed)).toEqual(linesOf(readExample(example, "out")));
    }
  });

  it("can be played to its end, and asks for more than one kind of turn", () => {
    const turns = answeredTurns(loadExample(example));
    expect(turns.length).toBeGreaterThanOrEqual(6);
    expect(new Set(turns.map(({ who }) => who)).size).toBeGreaterThanOrEqual(3);
  });
});

describe.each(examplesOfKind("MarkSwitchPoints"))("the switch points of %s", (example) => {
  const sources = { ts: readExample(example, "ts"), py: readExample(example, "py") };

  it("are the same on CPython, place by place", () => {
    const one = gradePlaces(ours(example), awaitPlaces(ts, sources.ts));
    const other = gradePlaces(cpythons(example), pythonAwaitPlaces(sources.py));
    expect(one.map(({ isSwitch }) => isSwitch)).toEqual(other.map(({ isSwitch }) => isSwitch));
  });

  it("have a reason for each mark that is wrong or missing, on both runtimes", () => {
    const graded = [
      ...gradePlaces(ours(example), awaitPlaces(ts, sources.ts)),
      ...gradePlaces(cpythons(example), pythonAwaitPlaces(sources.py)),
    ];
    for (const { why, code } of graded) expect(why, code).toMatch(/\w.*\.$/);
  });

  it("are some of its places and not all", () => {
    const switches = gradePlaces(ours(example), awaitPlaces(ts, sources.ts)).map(({ isSwitch }) => isSwitch);
    expect(new Set(switches)).toEqual(new Set([true, false]));
  });

  it("are all among its places, no two of which are on one line", () => {
    const places = placesOf(loadExample(example));
    const linesOfPlaces = (of: readonly { readonly line: number }[]): number[] => of.map(({ line }) => line);
    expect(linesOfPlaces(places.typescript)).toEqual(
      expect.arrayContaining([...suspensionsOf(ours(example)).keys()]),
    );
    expect(linesOfPlaces(places.python)).toEqual(
      expect.arrayContaining([...suspensionsOf(cpythons(example)).keys()]),
    );
  });
});
