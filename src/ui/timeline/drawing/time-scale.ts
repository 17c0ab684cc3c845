import { firstWhere } from "../../../trace/binary-search.ts";
import type { Instant } from "./instants.ts";

/** An instant that is wider than the scale allows, because its steps need more room than the next leaves. */
export interface WidenedInstant extends Instant {
  /** Positions: between them all is at the same second. */
  readonly from: number;
  readonly to: number;
}

/** The room that steps need, in pixels. */
const STEP = {
  /** A step is not wider than this, and on a scale without widened instants not narrower. */
  most: 13,
  least: 8,
  /** What a wait after an instant's steps needs, as a multiple of a step's width. */
  wait: 0.7,
  /** A true scale with steps this part as wide as widening would make them is preferred to widening. */
  gain: 0.8,
} as const;

/**
 * On a true scale the steps of an instant are drawn after it. More than these, on a larger part of the plot,
 * would look as if time passed.
 */
const MANY_STEPS = { steps: 12, share: 0.1 } as const;

/** The part of a plot that steps may take where instants are widened. */
const STEPS_SHARE = 0.42;

/**
 * The positions of virtual seconds. A position is a second of the scale: where every instant's steps have
 * room before the next instant, positions are the seconds themselves. An instant whose steps do not have that
 * room is widened by what they lack, and what follows is moved by as much.
 */
export class TimeScale {
  /** How wide a step is, in seconds. */
  readonly step: number;
  readonly #instants: readonly Instant[];
  // By how much the instants before each are widened, and at the end by how much all are.
  readonly #moved: readonly number[];

  /**
   * @param wait the room in seconds that is left after an instant's steps for what waits
   * @param most instants of more steps are widened by all of them
   */
  constructor(instants: readonly Instant[], step: number, wait = 0, most = Infinity) {
    this.#instants = instants;
    this.step = step;
    let sum = 0;
    this.#moved = [0, ...instants.map((_, place) => (sum += lack(instants, place, { step, wait, most })))];
  }

  /** The position at which a second begins; the steps of that instant follow. */
  position(seconds: number): number {
    const before = firstWhere(this.#instants.length, (place) => this.#timeOf(place) >= seconds - 1e-9);
    return seconds + this.#movedBefore(before);
  }

  /** The second at a position; within a widened instant, that of the instant. */
  secondsAt(position: number): number {
    const count = firstWhere(this.#instants.length, (place) => this.#beginOf(place) > position);
    if (count === 0) return Math.max(0, position);
    return Math.max(this.#timeOf(count - 1), position - this.#movedBefore(count));
  }

  /** The instants that are widened. */
  get widened(): readonly WidenedInstant[] {
    // Less than this is the error of adding up seconds.
    const least = 1e-9 * Math.max(1, this.#instants.at(-1)?.time ?? 0);
    return this.#instants.flatMap((instant, place) => {
      const from = this.#beginOf(place);
      const by = this.#movedBefore(place + 1) - this.#movedBefore(place);
      return by > least ? [{ ...instant, from, to: from + by }] : [];
    });
  }

  #timeOf(place: number): number {
    return this.#instants[place]?.time ?? 0;
  }

  #movedBefore(place: number): number {
    return this.#moved[place] ?? 0;
  }

  #beginOf(place: number): number {
    return this.#timeOf(place) + this.#movedBefore(place);
  }
}

/**
 * The scale of instants on a plot `width` pixels wide. It is true to scale when all steps can be seen on it
 * near their instants, or would not be much wider on another. Otherwise instants are widened until their
 * steps can be seen.
 */
export function fitTimeScale(instants: readonly Instant[], width: number): TimeScale {
  const { time: seconds = 0, steps: last = 0 } = instants.at(-1) ?? {};
  const steps = instants.reduce((sum, instant) => sum + needs(instant), 0);
  if (seconds === 0 || steps === 0) return new TimeScale(instants, 1);
  const toScale = Math.min(STEP.most, widestStepToScale(instants, width));
  const widened = Math.min(STEP.most, (STEPS_SHARE * width) / steps);
  const longest = Math.max(...instants.map((instant) => instant.steps));
  const isNear = longest <= MANY_STEPS.steps || longest * toScale <= MANY_STEPS.share * width;
  const isToScale = isNear && toScale >= Math.min(STEP.least, widened * STEP.gain);
  const step = isToScale ? toScale : widened;
  const second = isToScale ? (width - last * step) / seconds : pixelsOfSecond(instants, step, width);
  const most = isToScale ? Infinity : MANY_STEPS.steps;
  return new TimeScale(instants, step / second, (STEP.wait * step) / second, most);
}

/** How wide steps can be, in pixels, when no instant is widened. */
function widestStepToScale(instants: readonly Instant[], width: number): number {
  const { time: seconds = 0, steps: last = 0 } = instants.at(-1) ?? {};
  let widest = Infinity;
  for (let place = 0; place < instants.length - 1; place++) {
    const room = roomAfter(instants, place);
    const needed = needs(instants[place]);
    if (needed > 0) widest = Math.min(widest, (room * width) / (seconds * needed + room * last));
  }
  return widest;
}

// The wider a second is, the less the instants lack: the width at which all of it fills the plot.
function pixelsOfSecond(instants: readonly Instant[], step: number, width: number): number {
  const { time: seconds = 0, steps: last = 0 } = instants.at(-1) ?? {};
  let [low, high] = [0, width / seconds];
  for (let round = 0; round < 24; round++) {
    const second = (low + high) / 2;
    let all = seconds;
    for (let place = 0; place < instants.length; place++)
      all += lack(instants, place, {
        step: step / second,
        wait: (STEP.wait * step) / second,
        most: MANY_STEPS.steps,
      });
    if (all * second + last * step > width) high = second;
    else low = second;
  }
  return (low + high) / 2;
}

/** What an instant's steps lack on a true scale, in seconds. After the last instant there is no room. */
function lack(
  instants: readonly Instant[],
  place: number,
  { step, wait, most }: { readonly step: number; readonly wait: number; readonly most: number },
): number {
  const steps = instants[place]?.steps ?? 0;
  if (place === instants.length - 1 || steps === 0) return 0;
  if (steps > most) return steps * step + Math.max(0, wait - roomAfter(instants, place));
  return Math.max(0, steps * step + wait - roomAfter(instants, place));
}

function roomAfter(instants: readonly Instant[], place: number): number {
  return (instants[place + 1]?.time ?? 0) - (instants[place]?.time ?? 0);
}

// In steps: those of an instant, and the wait after them.
function needs(instant: Instant | undefined): number {
  return instant === undefined || instant.steps === 0 ? 0 : instant.steps + STEP.wait;
}
