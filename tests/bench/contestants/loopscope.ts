import type { Coroutine, Future, InterpreterOptions } from "../../../src/runtime/index.ts";
import {
  __at,
  __awaiter,
  createTask,
  gather,
  getRunningLoop,
  Interpreter,
  Queue,
  run,
  sleep,
  withInterpreter,
} from "../../../src/runtime/index.ts";
import type { Contestant, Measurement } from "../work.ts";
import { SIZES, Stopwatch } from "../work.ts";

// The functions are written as the compiler writes a learner's async functions, so a learner's program is
// measured.
type Body = Generator<unknown, void, unknown>;

function asynchronous<A extends unknown[]>(body: (...args: A) => Body, ...args: A): Coroutine<unknown> {
  // The helper calls the body with these arguments.
  return __awaiter(undefined, args, undefined, body as (...args: unknown[]) => Body, body.name, 1);
}

/** Runs a main coroutine in an interpreter of its own. */
export function runMain(body: () => Body, options?: InterpreterOptions): void {
  withInterpreter(new Interpreter(options), () => run(asynchronous(body)));
}

function* job(turns: number, stopwatch: Stopwatch | null): Body {
  stopwatch?.start();
  for (let turn = 0; turn < turns; turn++) yield __at(4, sleep(0));
  stopwatch?.stop();
}

function* noopBody(): Body {
  // Nothing to wait for.
}

function noop(): Coroutine<unknown> {
  return __awaiter(undefined, undefined, undefined, noopBody, "noop", 1);
}

/** Tasks that do nothing but let each other go first. */
export function switches(tasks: number, turns: number, options?: InterpreterOptions): Measurement {
  const stopwatch = new Stopwatch();
  runMain(function* () {
    const jobs = Array.from({ length: tasks }, (_, index) =>
      createTask(asynchronous(job, turns, index === tasks - 1 ? stopwatch : null)),
    );
    for (const task of jobs) yield __at(11, task);
  }, options);
  return stopwatch.measured(tasks * turns);
}

function inMain(operations: number, body: () => Body): Measurement {
  const stopwatch = new Stopwatch();
  runMain(function* () {
    stopwatch.start();
    yield* body();
    stopwatch.stop();
  });
  return stopwatch.measured(operations);
}

function* nested(depth: number, stopwatch: Stopwatch): Body {
  if (depth === 1) yield __at(2, asynchronous(job, SIZES.turnsAtDepth, stopwatch));
  else yield __at(3, asynchronous(nested, depth - 1, stopwatch));
}

function* timers(): Body {
  const loop = getRunningLoop();
  const callback = (): void => undefined;
  for (let index = 0; index < SIZES.timers; index++) {
    const timer = loop.callLater(((index * 7919) % 1000) / 1000, callback);
    if (index % 2 === 1) timer.cancel();
  }
  yield __at(7, sleep(1));
}

function* sleepers(): Body {
  const tasks = Array.from({ length: SIZES.timers }, (_, index) =>
    createTask(sleep(((index * 7919) % 1000) / 1000)),
  );
  yield __at(3, sleep(0));
  for (let index = 1; index < tasks.length; index += 2) tasks[index]?.cancel();
  yield __at(5, gather(...tasks, { returnExceptions: true }));
}

function* produce(queue: Queue<number>): Body {
  for (let item = 0; item < SIZES.items; item++) yield __at(2, queue.put(item));
}

function* consume(queue: Queue<number>): Body {
  for (let item = 0; item < SIZES.items; item++) yield __at(2, queue.get());
}

function* queues(): Body {
  const tasks = Array.from({ length: SIZES.pairs }, () => new Queue<number>(1)).flatMap((queue) => [
    createTask(asynchronous(produce, queue)),
    createTask(asynchronous(consume, queue)),
  ]);
  yield __at(6, gather(...tasks));
}

/** The runtime of this project, on its virtual clock. */
export const loopscope: Contestant = {
  title: "Loopscope",
  works: {
    switchOf1: () => switches(SIZES.tasks.switchOf1, SIZES.turns.switchOf1),
    switchOf1000: () => switches(SIZES.tasks.switchOf1000, SIZES.turns.switchOf1000),
    switchOf100000: () => switches(SIZES.tasks.switchOf100000, SIZES.turns.switchOf100000),
    createAndAwait: () =>
      inMain(SIZES.created, function* () {
        for (let index = 0; index < SIZES.created; index++) yield __at(2, createTask(noop()));
      }),
    gather: () =>
      inMain(SIZES.gathered, function* () {
        yield __at(1, gather(...Array.from({ length: SIZES.gathered }, noop)));
      }),
    depth: () => {
      const stopwatch = new Stopwatch();
      runMain(function* () {
        yield __at(1, asynchronous(nested, SIZES.depth, stopwatch));
      });
      return stopwatch.measured(SIZES.turnsAtDepth);
    },
    timers: () => inMain(SIZES.timers, timers),
    sleepers: () => inMain(SIZES.timers, sleepers),
    queues: () => inMain(SIZES.pairs * SIZES.items, queues),
  },
};

function* waitFor(gate: Future<null>): Body {
  yield __at(2, gate);
}

function* waitLong(): Body {
  yield __at(2, sleep(3600));
}

/**
 * Has tasks wait for one future.
 *
 * @param parked is called when all of them wait
 */
export function parkAtFuture(count: number, parked: () => void): void {
  runMain(function* () {
    const gate = getRunningLoop().createFuture<null>();
    for (let index = 0; index < count; index++) createTask(asynchronous(waitFor, gate));
    yield __at(4, sleep(0));
    yield __at(5, sleep(0));
    parked();
    gate.setResult(null);
  });
}

/**
 * Has tasks wait in a sleep of their own.
 *
 * @param parked is called when all of them wait
 */
export function parkInSleep(count: number, parked: () => void): void {
  runMain(function* () {
    for (let index = 0; index < count; index++) createTask(asynchronous(waitLong));
    yield __at(4, sleep(0));
    yield __at(5, sleep(0));
    parked();
    yield __at(6, sleep(3600));
  });
}
