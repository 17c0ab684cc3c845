import fc from "fast-check";
import type { Awaitable, Message, Named, Waitable } from "./program.ts";

export const JOBS = 4;
const FUTURES = 2;

// Equal deadlines are where schedules go wrong, so there are few different ones.
export const seconds = fc.constantFrom(1, 0, 2, 0.5, 3);
export const limit = fc.constantFrom(1, 0, 2, 0.5, 3, null);
export const message: fc.Arbitrary<Message> = fc.constantFrom(null, "m", "n");
export const future = fc.nat(FUTURES - 1);

export const kind = <K extends string>(name: K): fc.Arbitrary<K> => fc.constant(name);

/** What can be cancelled or inspected. */
export const anyone: fc.Arbitrary<Named> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: kind("task"), number: fc.integer({ min: 1, max: JOBS - 1 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("group"), number: fc.nat(JOBS - 2) }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("future"), number: future }) },
);

/** A job of a higher number; there must be one. */
export function laterJob(job: number): fc.Arbitrary<number> {
  return fc.integer({ min: job + 1, max: JOBS - 1 });
}

/** What a job may wait for. */
export function awaitable(job: number, depth: number): fc.Arbitrary<Awaitable> {
  const choices: fc.WeightedArbitrary<Awaitable>[] = [
    { weight: 3, arbitrary: fc.record({ kind: kind("sleep"), seconds }) },
    { weight: 4, arbitrary: waitable(job, depth) },
  ];
  if (job < JOBS - 1) {
    choices.push({ weight: 2, arbitrary: fc.record({ kind: kind("call"), job: laterJob(job) }) });
  }
  return fc.oneof(...choices);
}

/** Futures that a job may wait for: none of them waits for the job. */
export function waitable(job: number, depth: number): fc.Arbitrary<Waitable> {
  const choices: fc.WeightedArbitrary<Waitable>[] = [
    { weight: 2, arbitrary: fc.record({ kind: kind("future"), number: future }) },
  ];
  if (job < JOBS - 1) {
    choices.unshift({ weight: 5, arbitrary: fc.record({ kind: kind("task"), number: laterJob(job) }) });
    const group = fc.record({ kind: kind("group"), number: fc.integer({ min: job, max: JOBS - 2 }) });
    choices.push({ weight: 2, arbitrary: group });
  }
  if (depth > 0) choices.push({ weight: 3, arbitrary: composite(job, depth - 1) });
  return fc.oneof(...choices);
}

/** A future for several. */
export function composite(job: number, depth = 0): fc.Arbitrary<Waitable> {
  const inner = awaitable(job, depth);
  return fc.oneof(
    fc.record({
      kind: kind("gather"),
      of: fc.array(inner, { maxLength: 3 }),
      returnExceptions: fc.boolean(),
    }),
    fc.record({ kind: kind("shield"), of: inner }),
  );
}
