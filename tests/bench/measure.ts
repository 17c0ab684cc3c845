import { Bench } from "tinybench";
import type { Contestant, Measurement, Work } from "./work.ts";

// A contestant that takes longer than this for one measurement is measured once.
const SLOW_MILLISECONDS = 3_000;

/**
 * Measures one work of several contestants.
 *
 * @param patience milliseconds to spend on each contestant at least, warm-up aside
 * @returns nanoseconds an operation, the fastest of the measurements, by the contestant's title
 */
export async function measureWork(
  work: Work,
  contestants: readonly Contestant[],
  patience: number,
): Promise<Map<string, number>> {
  const results = new Map<string, number>();
  const bench = new Bench({
    time: patience,
    iterations: 5,
    warmupIterations: 1,
    warmupTime: 0,
    throws: true,
  });
  for (const { title, works } of contestants) {
    const once = works[work];
    if (once === undefined) continue;
    const begin = performance.now();
    results.set(title, nanoseconds(await once()));
    if (performance.now() - begin < SLOW_MILLISECONDS) bench.add(title, measured(once), { async: true });
  }
  await bench.run();
  for (const { name, result } of bench.tasks) {
    if ("latency" in result) results.set(name, result.latency.min * 1e6);
  }
  return results;
}

function nanoseconds({ milliseconds, operations }: Measurement): number {
  return (milliseconds / operations) * 1e6;
}

function measured(once: () => Measurement | Promise<Measurement>) {
  return async () => {
    const { milliseconds, operations } = await once();
    return { overriddenDuration: milliseconds / operations, overriddenIterationCost: milliseconds };
  };
}
