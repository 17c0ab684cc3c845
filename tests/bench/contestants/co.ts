import co from "co";
import type { Contestant, Measurement } from "../work.ts";
import { SIZES, Stopwatch } from "../work.ts";

function* job(turns: number, stopwatch: Stopwatch | null): Generator<unknown, void, never> {
  stopwatch?.start();
  for (let turn = 0; turn < turns; turn++) yield Promise.resolve();
  stopwatch?.stop();
}

async function switches(tasks: number, turns: number): Promise<Measurement> {
  const stopwatch = new Stopwatch();
  await Promise.all(
    Array.from({ length: tasks }, (_, index) => co(() => job(turns, index === tasks - 1 ? stopwatch : null))),
  );
  return stopwatch.measured(tasks * turns);
}

function* nested(depth: number, stopwatch: Stopwatch): Generator<unknown, void, never> {
  if (depth === 1) yield job(SIZES.turnsAtDepth, stopwatch);
  else yield nested(depth - 1, stopwatch);
}

async function timed(
  operations: number,
  body: () => Generator<unknown, unknown, never>,
): Promise<Measurement> {
  const stopwatch = new Stopwatch();
  stopwatch.start();
  await co(body);
  stopwatch.stop();
  return stopwatch.measured(operations);
}

/** co: generators that yield promises. It has no timers, no cancellation and no queues. */
export const coLibrary: Contestant = {
  title: "co",
  works: {
    switchOf1: () => switches(SIZES.tasks.switchOf1, SIZES.turns.switchOf1),
    switchOf1000: () => switches(SIZES.tasks.switchOf1000, SIZES.turns.switchOf1000),
    switchOf100000: () => switches(SIZES.tasks.switchOf100000, SIZES.turns.switchOf100000),
    createAndAwait: () =>
      timed(SIZES.created, function* () {
        for (let index = 0; index < SIZES.created; index++) yield co(() => job(0, null));
      }),
    gather: () =>
      timed(SIZES.gathered, function* () {
        yield Array.from({ length: SIZES.gathered }, () => job(0, null));
      }),
    depth: async () => {
      const stopwatch = new Stopwatch();
      await co(() => nested(SIZES.depth, stopwatch));
      return stopwatch.measured(SIZES.turnsAtDepth);
    },
  },
};
