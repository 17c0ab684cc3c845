import { readFileSync } from "node:fs";
import fc from "fast-check";
import ts from "typescript";
import { runToEvents } from "../../../src/sandbox/run-to-events.ts";
import type { TraceEvent } from "../../../src/trace/model/events.ts";
import { RunTrace } from "../../../src/trace/folds/run-trace.ts";
import type { TaskFacts } from "../../../src/trace/model/facts.ts";

/** The events of a program. @param interrupts the seconds at which Ctrl-C is pressed */
export function eventsOf(source: string, interrupts: readonly number[] = []): readonly TraceEvent[] {
  return runToEvents(ts, source, {}, null, { interrupts }).events;
}

/** The trace of a program. @param interrupts the seconds at which Ctrl-C is pressed */
export function traceOf(source: string, interrupts: readonly number[] = []): RunTrace {
  return new RunTrace(eventsOf(source, interrupts));
}

/** The source of one of the lessons' examples. @param id for example `event-loop/gather` */
export function exampleSource(id: string): string {
  return readFileSync(new URL(`../../../content/examples/${id}.ts`, import.meta.url), "utf8");
}

/** A program in which `main` has the given lines. */
export function programOf(main: string, functions = ""): string {
  return `import asyncio from "asyncio";\n${functions}\nasync function main() {\n${main}\n}\nasyncio.run(main());\n`;
}

/** The first task of a coroutine. */
export function taskOf(trace: RunTrace, coroutine: string): TaskFacts {
  const task = trace.index.tasks.find((candidate) => candidate.coroutine === coroutine);
  if (task === undefined) throw new Error(`There is no task of ${coroutine}.`);
  return task;
}

/** The first event of a kind. */
export function firstOf(trace: RunTrace, kind: TraceEvent["kind"], from = 0): number {
  const index = trace.events.findIndex((event, place) => place >= from && event.kind === kind);
  if (index === -1) throw new Error(`There is no event ${kind}.`);
  return index;
}

const delay = fc.constantFrom("0", "0.1", "0.1", "0.2", "0.3");
const statement = fc.oneof(
  { weight: 4, arbitrary: delay.map((seconds) => `await asyncio.sleep(${seconds});`) },
  { weight: 3, arbitrary: fc.nat(9).map((number) => `print("line ${number}");`) },
  { weight: 1, arbitrary: fc.constant("await lock.acquire(); await asyncio.sleep(0.1); lock.release();") },
  { weight: 1, arbitrary: fc.nat(3).map((task) => `tasks[${task}]?.cancel();`) },
  { weight: 1, arbitrary: fc.constant('asyncio.getRunningLoop().callLater(0.1, () => print("called"));') },
  { weight: 1, arbitrary: fc.constant("asyncio.getRunningLoop().callLater(0.1, () => {}).cancel();") },
  {
    weight: 1,
    arbitrary: fc.constant("await asyncio.gather(inner(), inner(), { returnExceptions: true });"),
  },
  {
    weight: 1,
    arbitrary: fc.constant("try { await asyncio.shield(inner()); } catch (error) { print(error); }"),
  },
  {
    weight: 1,
    arbitrary: fc.constant("try { await asyncio.waitFor(inner(), 0.1); } catch (error) { print(error); }"),
  },
  { weight: 1, arbitrary: fc.constant('throw new ValueError("no");') },
);
const body = fc.array(statement, { maxLength: 6 });

/** Random programs of four jobs that sleep, lock, cancel each other, gather, shield and fail. */
export const programs = fc.array(body, { minLength: 4, maxLength: 4 }).map((jobs) => {
  const functions = jobs
    .map((lines, job) => `async function job${job}() {\n  ${lines.join("\n  ")}\n}`)
    .join("\n");
  return programOf(
    `  for (const job of [job0, job1, job2, job3]) tasks.push(asyncio.createTask(job()));
  await asyncio.gather(...tasks, { returnExceptions: true });`,
    `const lock = new asyncio.Lock();
const tasks: asyncio.Task<unknown>[] = [];
async function inner() {\n  await asyncio.sleep(0.2);\n}\n${functions}`,
  );
});
