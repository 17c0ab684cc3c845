import ts from "typescript";
import { runToEvents } from "../../src/sandbox/run-to-events.ts";
import type { TraceEvent } from "../../src/trace/model/events.ts";
import { RunTrace } from "../../src/trace/folds/run-trace.ts";
import type { Row } from "./table.ts";

const events = 200_000;
const folds = 7;
const moments = 500;
const pans = 200;
const visibleRows = 40;

/**
 * A thousand tasks that sleep, take turns at locks and gather, until there are as many events as a run may
 * have.
 */
const program = `import asyncio from "asyncio";
const locks = Array.from({ length: 20 }, () => new asyncio.Lock());
async function inner(delay: number) {
  await asyncio.sleep(delay);
  return delay;
}
async function job(number: number) {
  for (let round = 0; ; round++) {
    await asyncio.sleep(0.01 * ((number * 7 + round) % 13));
    const lock = locks[number % locks.length]!;
    await lock.acquire();
    try {
      await inner(0);
    } finally {
      lock.release();
    }
    if (round % 5 === 0) print("job", number, "round", round);
  }
}
async function main() {
  const jobs = Array.from({ length: 1000 }, (_, number) => asyncio.createTask(job(number)));
  await asyncio.gather(...jobs);
}
asyncio.run(main());
`;

/**
 * Measures the folds of a long trace: facts, timeline and checkpoints; then states at random moments, and
 * visible ranges.
 */
export function measureFolds(): Row[] {
  const trace = longTrace();
  const foldTimes: number[] = [];
  for (let run = 0; run < folds; run++) foldTimes.push(timed(() => new RunTrace(trace)));

  const run = new RunTrace(trace);
  const random = randomNumbers(1);
  const states = Array.from({ length: moments }, () => {
    const index = Math.floor(random() * trace.length);
    return timed(() => run.stateAt(index));
  });
  run.stateAt(trace.length - 1);
  const back = Array.from({ length: moments }, (_, step) =>
    timed(() => run.stateAt(trace.length - 2 - step)),
  );
  const rows = run.timeline.rows();
  const extent = run.timeline.extent("steps");
  const views = Array.from({ length: pans }, () => {
    const width = extent * random() ** 3;
    const from = (extent - width) * random();
    const first = Math.floor((rows.length - visibleRows) * random());
    return timed(() => {
      for (const row of rows.slice(first, first + visibleRows)) {
        run.timeline.segments(row.task, from, from + width, "steps", width / 1000);
      }
      run.timeline.arrows(from, from + Math.min(width, 500), "steps");
    });
  });
  const milliseconds = (value: number): string => value.toFixed(2);
  const count = trace.length.toLocaleString("en");
  return [
    { what: `fold of ${count} events (fastest)`, value: Math.min(...foldTimes).toFixed(0), unit: "ms" },
    { what: `fold of ${count} events (median)`, value: medianOf(foldTimes).toFixed(0), unit: "ms" },
    { what: "state at a random moment (median)", value: milliseconds(medianOf(states)), unit: "ms" },
    {
      what: "state at a random moment (99 of 100)",
      value: milliseconds(percentile(states, 0.99)),
      unit: "ms",
    },
    { what: "one event back (median)", value: milliseconds(medianOf(back)), unit: "ms" },
    {
      what: `what ${visibleRows} of 1,000 rows show (median)`,
      value: milliseconds(medianOf(views)),
      unit: "ms",
    },
  ];
}

function longTrace(): readonly TraceEvent[] {
  return runToEvents(ts, program, { events, outputLines: events, outputCharacters: Infinity }).events;
}

function timed(body: () => unknown): number {
  const begin = performance.now();
  body();
  return performance.now() - begin;
}

function medianOf(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

function percentile(samples: readonly number[], part: number): number {
  return samples.toSorted((first, second) => first - second)[Math.floor(samples.length * part)] ?? Number.NaN;
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
