import { firstWhere } from "../../trace/binary-search.ts";
import type { TaskId, TraceEvent } from "../../trace/model/events.ts";

/** Forwards or backwards in a trace. */
export type Direction = 1 | -1;

/** How many events have happened at a virtual second, including those of that second. */
export function positionAt(events: readonly TraceEvent[], moment: number): number {
  return firstWhere(events.length, (index) => (events[index]?.time ?? Infinity) > moment);
}

/**
 * The nearest position before or after `from` for which `isThere` returns true, or null when there is none.
 */
export function step(
  events: readonly TraceEvent[],
  from: number,
  direction: Direction,
  isThere: (events: readonly TraceEvent[], position: number) => boolean,
): number | null {
  for (let position = from + direction; position > 0 && position <= events.length; position += direction) {
    if (isThere(events, position)) return position;
  }
  return null;
}

/** Whether an iteration of the loop, or the program's own module body before the first, has just ended. */
export function isIterationEnd(events: readonly TraceEvent[], position: number): boolean {
  const last = events[position - 1];
  return last !== undefined && !isOutsideHandles(last) && isOutsideHandles(events[position]);
}

/** Whether a handle has just ended, or what a thread did until another one ran. */
export function isHandleEnd(events: readonly TraceEvent[], position: number): boolean {
  const last = events[position - 1];
  if (last === undefined || isOutsideHandles(last)) return false;
  const next = events[position];
  return isOutsideHandles(next) || next?.kind === "handle-run" || next?.thread !== last.thread;
}

/** Whether the loop has just slept until its next timer. */
export function isTimerJump(events: readonly TraceEvent[], position: number): boolean {
  const last = events[position - 1];
  return last?.kind === "clock-moved" && last.reason === "timer";
}

/** Whether an event concerns a task: it runs, is created, is woken, or receives a cancel request. */
export function concerns(event: TraceEvent | undefined, task: TaskId): boolean {
  if (event === undefined) return false;
  if (event.task === task) return true;
  if (event.kind === "task-created") return event.created === task;
  if (event.kind === "handle-scheduled") return event.wakes === task;
  return event.kind === "task-cancel-requested" && event.target === task;
}

function isOutsideHandles(event: TraceEvent | undefined): boolean {
  return (
    event === undefined ||
    event.kind === "loop-iteration" ||
    (event.kind === "clock-moved" && event.reason === "timer")
  );
}

// The line is looked up whenever the moment changes, so the search ends after this many events without one.
const MAX_SEARCHED_EVENTS = 500_000;

/**
 * The line of the learner's program at a moment: where it runs, or where it last ran when no handle runs.
 * When the loop asks a task to cancel itself, it is where that task waits.
 *
 * @returns null at the beginning and at the end of a run, and when no line is known
 */
export function lineAt(events: readonly TraceEvent[], position: number): number | null {
  if (position >= events.length) return null;
  const search = { left: MAX_SEARCHED_EVENTS };
  for (let index = position - 1; index >= 0 && search.left-- > 0; index--) {
    const event = events[index];
    if (event === undefined) continue;
    if (event.kind === "task-cancel-requested" && event.task === null && event.line === null) {
      const waiting = lineOfTask(events, index, event.target, search);
      if (waiting !== null) return waiting;
    }
    if (event.line === null) continue;
    const line = learnersLine(events, index, event.line, search);
    if (line !== null) return line;
  }
  return null;
}

/** How many events may still be looked at. */
interface Search {
  left: number;
}

/** The line at which a task waits. */
function lineOfTask(
  events: readonly TraceEvent[],
  index: number,
  task: TaskId,
  search: Search,
): number | null {
  for (let before = index - 1; before >= 0 && search.left-- > 0; before--) {
    const event = events[before];
    if (event?.task === task && event.line !== null) return learnersLine(events, before, event.line, search);
  }
  return null;
}

// While one of asyncio's coroutines runs, the line is in asyncio; the learner's line is that of the coroutine
// that awaits it.
function learnersLine(
  events: readonly TraceEvent[],
  index: number,
  line: number,
  search: Search,
): number | null {
  const task = events[index]?.task ?? null;
  if (task === null) return line;
  for (let before = index; before >= 0 && search.left-- > 0; before--) {
    const event = events[before];
    if (event?.task !== task) continue;
    if (event.stack !== undefined) {
      if (event.stack.at(-1)?.line !== null) return line;
      return event.stack.findLast((frame) => frame.line !== null)?.line ?? null;
    }
  }
  // A task without a recorded stack is in its first step, unless it is one of asyncio's own.
  return isOfLibrary(events, index, task, search) ? null : line;
}

function isOfLibrary(events: readonly TraceEvent[], index: number, task: TaskId, search: Search): boolean {
  for (let before = index; before >= 0; before--) {
    // The search has ended without the task, so no line is shown for it.
    if (search.left-- <= 0) return true;
    const event = events[before];
    if (event?.kind === "task-created" && event.created === task) return event.definedAt === null;
  }
  return false;
}
