import { Effect, Fiber, Queue } from "effect";
import type { Contestant, Measurement } from "../work.ts";
import { SIZES, Stopwatch } from "../work.ts";

function job(turns: number, stopwatch: Stopwatch | null): Effect.Effect<void> {
  return Effect.gen(function* () {
    stopwatch?.start();
    for (let turn = 0; turn < turns; turn++) yield* Effect.yieldNow;
    stopwatch?.stop();
  });
}

async function switches(tasks: number, turns: number): Promise<Measurement> {
  const stopwatch = new Stopwatch();
  const jobs = Array.from({ length: tasks }, (_, index) =>
    job(turns, index === tasks - 1 ? stopwatch : null),
  );
  await Effect.runPromise(Effect.all(jobs, { concurrency: "unbounded", discard: true }));
  return stopwatch.measured(tasks * turns);
}

function nested(depth: number, stopwatch: Stopwatch): Effect.Effect<void> {
  if (depth === 1) return job(SIZES.turnsAtDepth, stopwatch);
  return Effect.gen(function* () {
    yield* nested(depth - 1, stopwatch);
  });
}

async function timed(operations: number, body: Effect.Effect<unknown>): Promise<Measurement> {
  const stopwatch = new Stopwatch();
  stopwatch.start();
  await Effect.runPromise(body);
  stopwatch.stop();
  return stopwatch.measured(operations);
}

const sleepers = Effect.gen(function* () {
  const fibers: Fiber.Fiber<void>[] = [];
  for (let index = 0; index < SIZES.timers; index++) fibers.push(yield* Effect.forkChild(Effect.sleep(1)));
  yield* Effect.yieldNow;
  yield* Fiber.interruptAll(fibers.filter((_, index) => index % 2 === 1));
  yield* Fiber.awaitAll(fibers);
});

const queues = Effect.gen(function* () {
  const fibers: Fiber.Fiber<void>[] = [];
  for (let pair = 0; pair < SIZES.pairs; pair++) {
    const queue = yield* Queue.bounded<number>(1);
    const produce = Effect.gen(function* () {
      for (let item = 0; item < SIZES.items; item++) yield* Queue.offer(queue, item);
    });
    const consume = Effect.gen(function* () {
      for (let item = 0; item < SIZES.items; item++) yield* Queue.take(queue);
    });
    fibers.push(yield* Effect.forkChild(produce), yield* Effect.forkChild(consume));
  }
  yield* Fiber.awaitAll(fibers);
});

/** Effect: fibers. */
export const effect: Contestant = {
  title: "Effect",
  works: {
    switchOf1: () => switches(SIZES.tasks.switchOf1, SIZES.turns.switchOf1),
    switchOf1000: () => switches(SIZES.tasks.switchOf1000, SIZES.turns.switchOf1000),
    switchOf100000: () => switches(SIZES.tasks.switchOf100000, SIZES.turns.switchOf100000),
    createAndAwait: () =>
      timed(
        SIZES.created,
        Effect.gen(function* () {
          for (let index = 0; index < SIZES.created; index++) {
            yield* Fiber.join(yield* Effect.forkChild(Effect.void));
          }
        }),
      ),
    gather: () =>
      timed(
        SIZES.gathered,
        Effect.all(
          Array.from({ length: SIZES.gathered }, () => job(0, null)),
          { concurrency: "unbounded" },
        ),
      ),
    depth: async () => {
      const stopwatch = new Stopwatch();
      await Effect.runPromise(nested(SIZES.depth, stopwatch));
      return stopwatch.measured(SIZES.turnsAtDepth);
    },
    sleepers: () => timed(SIZES.timers, sleepers),
    queues: () => timed(SIZES.pairs * SIZES.items, queues),
  },
};

/** Has fibers wait without end. */
export async function park(count: number, parked: () => void): Promise<void> {
  const wait = Effect.gen(function* () {
    yield* Effect.never;
  });
  const fibers: Fiber.Fiber<void>[] = [];
  for (let index = 0; index < count; index++) fibers.push(Effect.runFork(wait));
  await Effect.runPromise(Effect.sleep(1000));
  parked();
  await Effect.runPromise(Fiber.interruptAll(fibers));
}
