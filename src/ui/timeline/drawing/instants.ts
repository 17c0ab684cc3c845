import type { TraceEvent } from "../../../trace/model/events.ts";

/** A run, with the positions of its events when every handle takes one unit; see {@link stepsOf}. */
export interface StepwiseRun {
  readonly events: readonly TraceEvent[];
  readonly steps: Float64Array;
}

/** A virtual second at which something happens, and how many steps it needs room for. */
export interface Instant {
  readonly time: number;
  readonly steps: number;
  /** How much of it is no step but room for a deadlock; absent where there is none. */
  readonly gap?: number;
}

/**
 * The room before the event of a deadlock, in steps: no time passes there, and it shows what the tasks wait
 * for.
 */
export const DEADLOCK_ROOM = 8;

/**
 * The instants of runs that share one scale. Each has the number of steps of the run with the most steps in
 * it, so that a second is at the same place in every plot.
 */
export function instantsOf(runs: readonly StepwiseRun[]): readonly Instant[] {
  const rooms = new Map<number, Instant>();
  for (const run of runs) addRooms(run, rooms);
  return [...rooms.values()].sort((first, second) => first.time - second.time);
}

function addRooms({ events, steps }: StepwiseRun, rooms: Map<number, Instant>): void {
  let first = 0;
  let gap = 0;
  for (let index = 1; index <= events.length; index++) {
    if (events[index - 1]?.kind === "loop-deadlocked") gap += DEADLOCK_ROOM;
    const time = events[first]?.time ?? 0;
    if (events[index]?.time === time) continue;
    const end = index < events.length ? (steps[index] ?? 0) : (steps[index - 1] ?? 0);
    const room = end - (steps[first] ?? 0);
    if (room >= (rooms.get(time)?.steps ?? 0))
      rooms.set(time, { time, steps: room, ...(gap > 0 && { gap }) });
    first = index;
    gap = 0;
  }
}

/** How many steps an instant has. */
export function countSteps({ steps, gap = 0 }: Instant): number {
  return Math.round(steps - gap);
}

/** For each deadlock, after how many steps it is. */
export function stepsBeforeDeadlocks(events: readonly TraceEvent[]): readonly number[] {
  const found: number[] = [];
  let steps = 0;
  for (const [index, { kind }] of events.entries()) {
    if (kind === "handle-run" || index === 0) steps++;
    else if (kind === "loop-deadlocked") found.push(steps);
  }
  return found;
}

/**
 * The positions of events when every handle that ran takes one unit: its events share the unit, and events
 * between two handles are at the border. A deadlock has room before it.
 */
export function stepsOf(events: readonly TraceEvent[]): Float64Array {
  const positions = new Float64Array(events.length);
  let step = 0;
  let index = 0;
  while (index < events.length) {
    let end = index + 1;
    while (end < events.length && !beginsStep(events[end])) end++;
    const isStep = events[index]?.kind === "handle-run" || index === 0;
    const count = end - index;
    if (events[index]?.kind === "loop-deadlocked") step += DEADLOCK_ROOM;
    for (let i = 0; i < count; i++)
      positions[index + i] = step + (isStep ? i / Math.max(1, count - 1) : 0) * 0.86;
    if (isStep) step++;
    index = end;
  }
  return positions;
}

function beginsStep(event: TraceEvent | undefined): boolean {
  return (
    event?.kind === "handle-run" ||
    event?.kind === "loop-iteration" ||
    event?.kind === "loop-deadlocked" ||
    (event?.kind === "clock-moved" && event.reason === "timer")
  );
}
