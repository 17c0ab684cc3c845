import { once } from "node:events";
import type { Contestant, Measurement } from "../work.ts";
import { SIZES, Stopwatch } from "../work.ts";

async function job(turns: number, stopwatch: Stopwatch | null): Promise<void> {
  stopwatch?.start();
  for (let turn = 0; turn < turns; turn++) await null;
  stopwatch?.stop();
}

async function noop(): Promise<void> {
  // Nothing to wait for.
}

async function switches(tasks: number, turns: number): Promise<Measurement> {
  const stopwatch = new Stopwatch();
  await Promise.all(
    Array.from({ length: tasks }, (_, index) => job(turns, index === tasks - 1 ? stopwatch : null)),
  );
  return stopwatch.measured(tasks * turns);
}

async function nested(depth: number, stopwatch: Stopwatch): Promise<void> {
  if (depth > 1) await nested(depth - 1, stopwatch);
  else await job(SIZES.turnsAtDepth, stopwatch);
}

async function timed(operations: number, body: () => Promise<unknown>): Promise<Measurement> {
  const stopwatch = new Stopwatch();
  stopwatch.start();
  await body();
  stopwatch.stop();
  return stopwatch.measured(operations);
}

async function timers(): Promise<void> {
  const over = new EventTarget();
  let remaining = SIZES.timers / 2;
  const callback = (): void => {
    remaining -= 1;
    if (remaining === 0) over.dispatchEvent(new Event("over"));
  };
  const done = once(over, "over");
  for (let index = 0; index < SIZES.timers; index++) {
    const timer = setTimeout(callback, 1);
    if (index % 2 === 1) clearTimeout(timer);
  }
  await done;
}

/** JavaScript's own async functions and the host's timers. */
export const native: Contestant = {
  title: "native await",
  works: {
    switchOf1: () => switches(SIZES.tasks.switchOf1, SIZES.turns.switchOf1),
    switchOf1000: () => switches(SIZES.tasks.switchOf1000, SIZES.turns.switchOf1000),
    switchOf100000: () => switches(SIZES.tasks.switchOf100000, SIZES.turns.switchOf100000),
    createAndAwait: () =>
      timed(SIZES.created, async () => {
        for (let index = 0; index < SIZES.created; index++) await noop();
      }),
    gather: () => timed(SIZES.gathered, () => Promise.all(Array.from({ length: SIZES.gathered }, noop))),
    depth: async () => {
      const stopwatch = new Stopwatch();
      await nested(SIZES.depth, stopwatch);
      return stopwatch.measured(SIZES.turnsAtDepth);
    },
    timers: () => timed(SIZES.timers, timers),
  },
};

/** Has async functions wait for one promise. */
export async function park(count: number, parked: () => void): Promise<void> {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const wait = async (): Promise<void> => {
    await gate;
  };
  for (let index = 0; index < count; index++) void wait();
  await null;
  parked();
  open();
}
