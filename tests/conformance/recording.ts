import ts from "typescript";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { runToEvents } from "../../src/sandbox/run-to-events.ts";
import type { TraceEvent } from "../../src/trace/model/events.ts";
import { compareSchedules } from "./compare.ts";
import type { ScheduleOptions } from "../../src/trace/compare/schedule/schedule.ts";

/** The same program in both languages. */
export interface Pair {
  readonly python: string;
  readonly typescript: string;
}

/**
 * Runs a TypeScript program on our runtime.
 *
 * @returns everything that happened, output included
 * @throws when the program does not compile
 */
export function recordTypeScript(source: string): readonly TraceEvent[] {
  return runToEvents(ts, source).events;
}

/**
 * Runs a program on CPython and on our runtime, and compares output and schedule.
 *
 * @returns the first difference and what stands around it, to be read by a person; null when there is none
 */
export function differenceOf(
  oracle: Oracle,
  { python, typescript }: Pair,
  comparison: ScheduleOptions = { frames: true, freeing: true },
): string | null {
  return compareSchedules(oracle.recordDetermined(python).events, recordTypeScript(typescript), comparison);
}
