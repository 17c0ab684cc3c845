import { firstWhere } from "../../../trace/binary-search.ts";
import type { TraceEvent } from "../../../trace/model/events.ts";

/** A run, with the positions of its events when every handle takes one unit; see {@link stepsOf}. */
export interface StepwiseRun {
  readonly events: readonly TraceEvent[];
  readonly steps: Float64Array;
}

/**
 * The positions of virtual seconds along plots that share one scale. An instant has a width, so that its
 * events are not all at one point: the width that the run with the most steps in it needs, so that a second
 * is at the same place in every plot.
 */
export class Instants {
  readonly #times: readonly number[];
  // How many steps there are before each instant, and at the end the total.
  readonly #before: readonly number[];

  constructor(runs: readonly StepwiseRun[]) {
    const rooms = new Map<number, number>();
    for (const run of runs) addRooms(run, rooms);
    this.#times = [...rooms.keys()].sort((first, second) => first - second);
    let steps = 0;
    const before = [0];
    for (const time of this.#times) before.push((steps += rooms.get(time) ?? 0));
    this.#before = before;
  }

  /** The number of steps of all instants. */
  get steps(): number {
    return this.#before.at(-1) ?? 0;
  }

  /**
   * The position at which a second begins; the events of that instant follow.
   *
   * @param room how many seconds wide a step is
   */
  position(seconds: number, room: number): number {
    return seconds + (this.#before[this.#countBefore(seconds)] ?? 0) * room;
  }

  /** The second at a position; within an instant, that of the instant. */
  secondsAt(position: number, room: number): number {
    const beginOf = (place: number): number => (this.#times[place] ?? 0) + (this.#before[place] ?? 0) * room;
    const count = firstWhere(this.#times.length, (place) => beginOf(place) > position);
    const time = this.#times[count - 1];
    if (time === undefined) return Math.max(0, position);
    return Math.max(time, position - (this.#before[count] ?? 0) * room);
  }

  /** The points between which positions are proportional to seconds, for pages without this table. */
  corners(room: number): readonly (readonly [position: number, seconds: number])[] {
    return this.#times.flatMap((time, place) => [
      [time + (this.#before[place] ?? 0) * room, time] as const,
      [time + (this.#before[place + 1] ?? 0) * room, time] as const,
    ]);
  }

  #countBefore(seconds: number): number {
    return firstWhere(this.#times.length, (place) => (this.#times[place] ?? 0) >= seconds - 1e-9);
  }
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
