import type { TraceEvent } from "../../src/trace/model/events.ts";
import { type ScheduleOptions, scheduleOf } from "../../src/trace/compare/schedule/schedule.ts";

const LINES_BEFORE = 8;
const LINES_AFTER = 5;

/**
 * Compares what happened on CPython with what happened on our runtime.
 *
 * @returns a side-by-side excerpt around the first difference, or null when there is none
 */
export function compareSchedules(
  python: readonly TraceEvent[],
  typescript: readonly TraceEvent[],
  comparison: ScheduleOptions,
): string | null {
  const expected = scheduleOf(python, comparison);
  const actual = scheduleOf(typescript, comparison);
  return (
    compareLines("What happened differs", expected.events, actual.events) ??
    compareLines("The reports at the loop's end differ", expected.garbage, actual.garbage)
  );
}

function compareLines(title: string, expected: readonly string[], actual: readonly string[]): string | null {
  const length = Math.max(expected.length, actual.length);
  let first = 0;
  while (first < length && expected[first] === actual[first]) first++;
  if (first === length) return null;
  const from = Math.max(0, first - LINES_BEFORE);
  const rows = [`${title} (CPython, then ours, where they part):`];
  for (let index = from; index < first; index++) rows.push(`    ${expected[index] ?? ""}`);
  rows.push(...excerpt("py", expected, first), ...excerpt("ts", actual, first));
  return rows.join("\n");
}

function excerpt(side: string, lines: readonly string[], first: number): string[] {
  const shown = lines.slice(first, first + LINES_AFTER);
  if (shown.length === 0) return [`${side}  (nothing more)`];
  return shown.map((line) => `${side}  ${line}`);
}
