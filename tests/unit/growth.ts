import { expect } from "vitest";

const FACTOR = 64;
/**
 * How much longer the work may take for so many times the size. In proportion it is 64 times, quadratic work
 * is 4096.
 */
const MAX_GROWTH = 512;
/** In milliseconds. Shorter runs are not measured: their growth could not be distinguished from chance. */
const MEASURABLE = 40;
const SMALLEST = 1 << 13;
const GROWTH = 4;

/**
 * Fails when the time of some work grows much faster than the size of what it is given. Only times of the
 * same work are compared with each other, so it does not matter how fast the machine is.
 *
 * @param prepare makes the work for a size; what it does itself is not measured
 * @param largest the largest size that is tried, where smaller ones take no time that could be measured
 */
export function expectNoMoreThanLinear(
  prepare: (size: number) => () => unknown,
  what: string,
  largest = 1 << 17,
): void {
  for (let size = SMALLEST; size <= largest; size *= GROWTH) {
    const large = prepare(size);
    if (timeOf(large) < MEASURABLE) continue;
    const small = prepare(size / FACTOR);
    const shortest = Math.min(...[1, 2, 3].map(() => timeOf(() => repeated(small, FACTOR)) / FACTOR));
    expect(Math.min(timeOf(large), timeOf(large)) / shortest, what).toBeLessThan(MAX_GROWTH);
    return;
  }
}

function repeated(work: () => unknown, times: number): void {
  for (let i = 0; i < times; i++) work();
}

/**
 * The milliseconds for which this thread itself was busy: however many others the machine has to run
 * meanwhile.
 */
function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
