import ts from "typescript";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { EventValidator } from "../../src/frame/event-validator.ts";
import { runToEvents } from "../../src/sandbox/run-to-events.ts";
import type { TraceEvent } from "../../src/trace/model/events.ts";
import { LIMITS } from "../../src/trace/model/limits.ts";
import { compareSchedules } from "./compare.ts";
import type { ScheduleOptions } from "../../src/trace/compare/schedule/schedule.ts";

/** The same program in both languages. */
export interface Pair {
  readonly python: string;
  readonly typescript: string;
  /** The seconds at which Ctrl-C is pressed; at none unless given. */
  readonly interrupts?: readonly number[];
}

/**
 * Runs a TypeScript program on our runtime.
 *
 * @returns everything that happened, output included
 * @throws when the program does not compile
 */
export function recordTypeScript(source: string, interrupts: readonly number[] = []): readonly TraceEvent[] {
  return runToEvents(ts, source, {}, null, { interrupts }).events;
}

/**
 * Runs a program on CPython and on our runtime, and compares output and schedule.
 *
 * @returns the first difference and what stands around it, to be read by a person; null when there is none
 * @throws InvalidEvents when the page would not accept the events of a run
 */
export function differenceOf(
  oracle: Oracle,
  { python, typescript, interrupts }: Pair,
  comparison: ScheduleOptions = { frames: true, freeing: true },
): string | null {
  const expected = accepted(oracle.recordDetermined(python, interrupts).events);
  return compareSchedules(expected, accepted(recordTypeScript(typescript, interrupts)), comparison);
}

/** What the page accepts of a run: all of it, whichever language it is in. */
function accepted(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const validator = new EventValidator();
  const batches = Math.ceil(events.length / LIMITS.batch);
  return Array.from({ length: batches }, (_, batch) =>
    validator.read(events.slice(batch * LIMITS.batch, (batch + 1) * LIMITS.batch)),
  ).flat();
}
