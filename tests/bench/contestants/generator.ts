import type { Contestant, Measurement } from "../work.ts";
import { SIZES, Stopwatch } from "../work.ts";

function* job(turns: number): Generator<null, void, unknown> {
  for (let turn = 0; turn < turns; turn++) yield null;
}

function* nested(depth: number, turns: number): Generator<null, void, unknown> {
  if (depth > 1) yield* nested(depth - 1, turns);
  else yield* job(turns);
}

function switches(tasks: number, turns: number): Measurement {
  const generators = Array.from({ length: tasks }, () => job(turns + 1));
  for (const generator of generators) generator.next();
  const stopwatch = new Stopwatch();
  stopwatch.start();
  for (let turn = 0; turn < turns; turn++) {
    for (const generator of generators) generator.next();
  }
  stopwatch.stop();
  return stopwatch.measured(tasks * turns);
}

function created(): Measurement {
  const stopwatch = new Stopwatch();
  stopwatch.start();
  for (let index = 0; index < SIZES.created; index++) job(0).next();
  stopwatch.stop();
  return stopwatch.measured(SIZES.created);
}

function deep(): Measurement {
  const generator = nested(SIZES.depth, SIZES.turnsAtDepth + 1);
  generator.next();
  const stopwatch = new Stopwatch();
  stopwatch.start();
  for (let turn = 0; turn < SIZES.turnsAtDepth; turn++) generator.next();
  stopwatch.stop();
  return stopwatch.measured(SIZES.turnsAtDepth);
}

/**
 * Nothing but JavaScript's generators, called in turn: what everything that is built on them is measured by.
 */
export const generator: Contestant = {
  title: "generator.next()",
  works: {
    switchOf1: () => switches(SIZES.tasks.switchOf1, SIZES.turns.switchOf1),
    switchOf1000: () => switches(SIZES.tasks.switchOf1000, SIZES.turns.switchOf1000),
    switchOf100000: () => switches(SIZES.tasks.switchOf100000, SIZES.turns.switchOf100000),
    createAndAwait: created,
    depth: deep,
  },
};
