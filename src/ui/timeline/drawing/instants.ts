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
}

/**
 * The instants of runs that share one scale. Each has the number of steps of the run with the most steps in
 * it, so that a second is at the same place in every plot.
 */
export function instantsOf(runs: readonly StepwiseRun[]): readonly Instant[] {
  const rooms = new Map<number, number>();
  for (const run of runs) addRooms(run, rooms);
  const times = [...rooms.keys()].sort((first, second) => first - second);
  return times.map((time) => ({ time, steps: rooms.get(time) ?? 0 }));
}

function addRooms({ events, steps }: StepwiseRun, rooms: Map<number, number>): void {
  let first = 0;
  for (let index = 1; index <= events.length; index++) {
    const time = events[first]?.time ?? 0;
    if (events[index]?.time === time) continue;
    const end = index < events.length ? (steps[index] ?? 0) : (steps[index - 1] ?? 0);
    rooms.set(time, Math.max(rooms.get(time) ?? 0, end - (steps[first] ?? 0)));
    first = index;
  }
}

/**
 * The positions of events when every handle that ran takes one unit: its events share the unit, and events
 * between two handles are at the border.
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
    (event?.kind === "clock-moved" && event.reason === "timer")
  );
}
