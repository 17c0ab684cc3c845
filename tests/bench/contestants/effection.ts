import type { Operation, Task } from "effection";
import { all, run, sleep, spawn, suspend, until } from "effection";
import type { Contestant, Measurement } from "../work.ts";
import { SIZES, Stopwatch } from "../work.ts";

// The time for each grows with their number: 100,000 children of one task take more than a minute.
const children = 2_000;

// Effection has no operation that only lets others go first. This is the cheapest that does.
function* letOthersGo(): Operation<void> {
  yield* until(Promise.resolve());
}

function* job(turns: number, stopwatch: Stopwatch | null): Operation<void> {
  stopwatch?.start();
  for (let turn = 0; turn < turns; turn++) yield* letOthersGo();
  stopwatch?.stop();
}

async function switches(tasks: number, turns: number): Promise<Measurement> {
  const stopwatch = new Stopwatch();
  await run(function* () {
    const jobs: Task<void>[] = [];
    for (let index = 0; index < tasks; index++) {
      jobs.push(yield* spawn(() => job(turns, index === tasks - 1 ? stopwatch : null)));
    }
    for (const task of jobs) yield* task;
  });
  return stopwatch.measured(tasks * turns);
}

function* nested(depth: number, stopwatch: Stopwatch): Operation<void> {
  if (depth === 1) yield* job(SIZES.turnsAtDepth, stopwatch);
  else yield* nested(depth - 1, stopwatch);
}

async function timed(operations: number, body: () => Operation<unknown>): Promise<Measurement> {
  const stopwatch = new Stopwatch();
  stopwatch.start();
  await run(body);
  stopwatch.stop();
  return stopwatch.measured(operations);
}

function* createAndAwait(): Operation<void> {
  for (let index = 0; index < SIZES.created; index++) yield* yield* spawn(() => job(0, null));
}

function* sleepers(): Operation<void> {
  const tasks: Task<void>[] = [];
  for (let index = 0; index < children; index++) tasks.push(yield* spawn(() => sleep(1)));
  yield* letOthersGo();
  for (let index = 1; index < tasks.length; index += 2) yield* tasks[index]?.halt() ?? suspend();
  for (let index = 0; index < tasks.length; index += 2) yield* tasks[index] ?? suspend();
}

/** Effection: structured concurrency on generators. */
export const effection: Contestant = {
  title: "Effection",
  works: {
    switchOf1: () => switches(SIZES.tasks.switchOf1, SIZES.turns.switchOf1),
    switchOf1000: () => switches(SIZES.tasks.switchOf1000, SIZES.turns.switchOf1000),
    createAndAwait: () => timed(SIZES.created, createAndAwait),
    gather: () => timed(children, () => all(Array.from({ length: children }, () => job(0, null)))),
    depth: async () => {
      const stopwatch = new Stopwatch();
      await run(() => nested(SIZES.depth, stopwatch));
      return stopwatch.measured(SIZES.turnsAtDepth);
    },
    sleepers: () => timed(children, sleepers),
  },
};

/** Has tasks wait without end. */
export async function park(count: number, parked: () => void): Promise<void> {
  await run(function* () {
    for (let index = 0; index < count; index++) void (yield* spawn(suspend));
    yield* letOthersGo();
    parked();
  });
}
