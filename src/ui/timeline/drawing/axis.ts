import { firstWhere } from "../../../trace/binary-search.ts";
import type { Scale } from "../../../trace/folds/scale.ts";
import type { TraceEvent } from "../../../trace/model/events.ts";
import { DEADLOCK_ROOM, stepsBeforeDeadlocks, stepsOf } from "./instants.ts";
import type { TimeScale, WidenedInstant } from "./time-scale.ts";

/** A mark on the axis. */
export interface Tick {
  readonly position: number;
  readonly label: string;
}

/**
 * The positions of a trace's events along a timeline.
 *
 * In `steps` every handle that ran takes one unit, which its events share. In `time` a unit is a virtual
 * second; a handle takes no time, and has a width there so that it can be seen.
 */
export class Axis {
  readonly scale: Scale;
  readonly #positions: Float64Array;
  readonly #events: readonly TraceEvent[];
  readonly #time: TimeScale | null;

  /**
   * @param events the events that are drawn: those of the loop's shutdown are not
   * @param time the scale of all plots that show the same seconds; null for `steps`
   */
  constructor(events: readonly TraceEvent[], time: TimeScale | null) {
    this.scale = time === null ? "steps" : "time";
    this.#events = events;
    this.#time = time;
    const steps = stepsOf(this.#events);
    this.#positions = time === null ? steps : this.#timePositions(steps, time);
  }

  // The steps of an instant follow each other from its beginning.
  #timePositions(steps: Float64Array, scale: TimeScale): Float64Array {
    let time = NaN;
    let begin = 0;
    let first = 0;
    return steps.map((step, index) => {
      const now = this.#events[index]?.time ?? 0;
      if (now !== time) {
        time = now;
        begin = scale.position(now);
        first = step;
      }
      return begin + (step - first) * scale.step;
    });
  }

  /** The position of the moment at which the first `count` events have happened. */
  after(count: number): number {
    if (count <= 0 || this.#positions.length === 0) return 0;
    return this.#positions[Math.min(count, this.#positions.length) - 1] ?? 0;
  }

  /** The position of an event, by its index. */
  of(index: number): number {
    return this.after(index + 1);
  }

  /** The position of a moment; between two events it is interpolated. */
  ofMoment(count: number, seconds: number): number {
    const here = this.after(count);
    if (this.#time === null) return here;
    const since = this.#events[Math.min(count, this.#events.length) - 1]?.time ?? 0;
    const until = Math.min(seconds, this.#events.at(-1)?.time ?? 0);
    return until > since ? Math.max(here, this.#time.position(until)) : here;
  }

  /** The moment at a position: how many events have happened, and the virtual second. */
  momentAt(position: number): { readonly count: number; readonly seconds: number } {
    const count = this.countAt(position);
    const since = this.#events[count - 1]?.time ?? 0;
    if (this.#time === null) return { count, seconds: since };
    const next = this.#events[count]?.time ?? since;
    const seconds = this.#time.secondsAt(position);
    return { count, seconds: Math.max(since, Math.min(next, seconds)) };
  }

  /** How many events lie at or before a position. */
  countAt(position: number): number {
    const positions = this.#positions;
    return firstWhere(positions.length, (index) => (positions[index] ?? Infinity) > position);
  }

  get end(): number {
    return this.#positions.at(-1) ?? 0;
  }

  /** Round marks between two positions, at least `room` apart. */
  ticks(from: number, to: number, room: number): Tick[] {
    return this.#time === null
      ? this.#stepTicks(from, to, room)
      : this.#timeTicks(this.#time, from, to, room);
  }

  #stepTicks(from: number, to: number, room: number): Tick[] {
    const every = Math.max(1, roundUp(room));
    const deadlocks = stepsBeforeDeadlocks(this.#events);
    const ticks: Tick[] = [];
    let passed = 0;
    for (let n = Math.max(0, Math.ceil((from - deadlocks.length * DEADLOCK_ROOM) / every)); ; n++) {
      const steps = n * every;
      while ((deadlocks[passed] ?? Infinity) < steps) passed++;
      const position = steps + passed * DEADLOCK_ROOM;
      if (position > to) return ticks;
      if (position >= from) ticks.push({ position, label: String(steps) });
    }
  }

  #timeTicks(scale: TimeScale, from: number, to: number, room: number): Tick[] {
    const every = roundUp(room);
    const digits = Math.max(0, -Math.floor(Math.log10(every) + 1e-9));
    const last = this.#events.at(-1)?.time ?? 0;
    const first = this.momentAt(from).seconds;
    const ticks: Tick[] = [];
    for (let n = Math.ceil(first / every - 1e-9); n * every <= last + 1e-9; n++) {
      const seconds = n * every;
      const position = scale.position(seconds);
      if (position > to) break;
      ticks.push({ position, label: `${String(Number(seconds.toFixed(digits)))} s` });
    }
    return ticks;
  }

  /** The instants that are wider than to scale; none on a true scale, and in `steps`. */
  get widened(): readonly WidenedInstant[] {
    return this.#time?.widened ?? [];
  }

  /** How wide a handle is. */
  get step(): number {
    return this.#time?.step ?? 1;
  }
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1e-6)));
  for (const factor of [1, 2, 5]) if (factor * power >= value) return factor * power;
  return 10 * power;
}
