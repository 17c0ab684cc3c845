import { VIRTUAL_TIME } from "../../trace/model/virtual-time.ts";
import { BusyTime } from "./busy-time.ts";

/** The time that a run lives in. Times are seconds. */
export type Clock = VirtualClock | RealClock;

/**
 * Something that comes from outside the loop at a known moment: the end of a thread, or a line that it
 * prints.
 */
export interface Arrival {
  readonly when: number;
  /** Counts up: what is to arrive at the same time arrives in this order. */
  readonly order: number;
  /** Whether the loop, waiting, may have to wake up for it. */
  readonly wakes: boolean;
  /** Gives whether the loop must. */
  readonly deliver: () => boolean;
}

export type ClockMovedReason = "timer" | "blocked" | "busy";

// In whole nanoseconds: the time after many steps is one that a person would write.
function later(now: number, seconds: number): number {
  return Math.floor((now + seconds) * 1e9 + 0.5) / 1e9;
}

function comesBefore(first: Arrival, second: Arrival): boolean {
  return first.when < second.when || (first.when === second.when && first.order < second.order);
}

function insert(arrivals: Arrival[], arrival: Arrival): void {
  let index = arrivals.length;
  while (index > 0 && (arrivals[index - 1]?.when ?? 0) > arrival.when) index--;
  arrivals.splice(index, 0, arrival);
}

/**
 * A clock that jumps: waiting takes no real time, and every run sees the same times.
 *
 * A thread's function runs in one go, in a time of its own that runs ahead of the loop's. What it prints is
 * kept until the loop's time has come to it, and what it gives to the loop arrives in the loop's time.
 */
export class VirtualClock {
  readonly kind = "virtual";
  /** Seconds; a timer that is due within it counts as due. */
  readonly resolution: number = VIRTUAL_TIME.resolution;
  /** Called with every move of the clock. */
  onMove: ((from: number, to: number, reason: ClockMovedReason) => void) | null = null;
  /** Counts what the program does without waiting. */
  readonly busy = new BusyTime();
  #now = 0;
  #loopNow: number | null = null;
  #order = 0;
  #arrivals: Arrival[] = [];
  readonly #kept: Arrival[] = [];

  /** The virtual second it is; inside a thread, the thread's own. */
  now(): number {
    return this.#now;
  }

  /** The virtual second it is for the loop, also inside a thread. */
  loopNow(): number {
    return this.#loopNow ?? this.#now;
  }

  /** Whether what runs is a thread's function. */
  get isOnThread(): boolean {
    return this.#loopNow !== null;
  }

  /** Whether what runs is a thread's function whose time is ahead of the loop's. */
  get isAhead(): boolean {
    return this.#loopNow !== null && this.#now > this.#loopNow;
  }

  /** What is still to arrive in the time of what runs, for {@link arrive}. */
  get arrivals(): Arrival[] {
    return this.#arrivals;
  }

  /**
   * The program itself reads the clock, which may cost time: see {@link BusyTime}.
   *
   * @param reader the task that reads; null outside of tasks.
   */
  read(reader: object | null): number {
    const cost = this.busy.read(reader);
    if (cost > 0) this.#moveTo(later(this.#now, cost), "busy");
    return this.now();
  }

  /** Blocks what runs for `seconds`: the loop and with it everything else, or only the thread. */
  block(seconds: number): void {
    if (seconds > 0) this.busy.waited();
    this.#moveTo(this.#now + seconds, "blocked");
  }

  /**
   * An iteration of the loop begins in which something is ready, which may cost time: see {@link BusyTime}.
   *
   * @param ready how many handles are, without those of timers.
   * @param nextTimer when the loop's next timer is due; the clock does not move past it. Infinity for none.
   */
  passIteration(ready: number, nextTimer: number): void {
    const isTimeAwaited = nextTimer < Infinity || this.#arrivals.some((arrival) => arrival.wakes);
    const cost = this.busy.iteration(ready, isTimeAwaited);
    if (cost === 0) return;
    const end = later(this.#now, cost);
    this.#moveTo(nextTimer < end ? Math.max(this.#now, nextTimer) : end, "busy");
  }

  /**
   * Waits as the loop's selector does: until `timeout` seconds have passed or something arrives.
   *
   * @param timeout seconds, or null for as long as it takes.
   * @returns false when nothing can ever arrive: the wait would never end.
   */
  select(timeout: number | null): boolean {
    if (timeout === 0 && this.#arrivals.length === 0) return true;
    if (timeout !== 0) this.busy.waited();
    const end = timeout === null ? Infinity : this.#now + timeout;
    for (;;) {
      const wake = this.#arrivals.find((arrival) => arrival.wakes);
      if (timeout === null && wake === undefined) return false;
      if (wake === undefined || wake.when >= end) {
        this.#moveTo(end, "timer");
        return true;
      }
      if (this.#moveTo(Math.max(wake.when, this.#now), "timer")) return true;
    }
  }

  /**
   * Lets the time pass until something arrives, as a program does that waits for it outside of the loop.
   *
   * @returns false when nothing ever arrives.
   */
  waitForArrival(): boolean {
    const next = this.#arrivals.find((arrival) => arrival.wakes);
    if (next !== undefined) this.#moveTo(Math.max(next.when, this.#now), "blocked");
    return next !== undefined;
  }

  /**
   * Has something delivered when the clock reaches `when`; equal times arrive in the order of these calls.
   *
   * @param wakes whether a loop that waits may have to wake up for it.
   * @param deliver gives whether it must; what it gives is not asked for when `wakes` is false.
   * @param arrivals in whose time: {@link arrivals} as they were there; of what runs unless given.
   * @returns a function after whose call nothing arrives any more.
   */
  arrive(when: number, wakes: boolean, deliver: () => boolean, arrivals = this.#arrivals): () => void {
    const arrival = { when, order: this.#order++, wakes, deliver };
    insert(arrivals, arrival);
    return () => {
      const index = arrivals.indexOf(arrival);
      if (index !== -1) arrivals.splice(index, 1);
    };
  }

  /** Has a function called when the loop's time has come to that of the thread that runs. */
  keep(output: () => void): void {
    const deliver = () => {
      output();
      return false;
    };
    insert(this.#kept, { when: this.#now, order: this.#order++, wakes: false, deliver });
  }

  /**
   * Runs a thread's function from now on in the thread's own time; the time at its end is given to `atEnd`.
   */
  runThread(body: () => void, atEnd: (when: number) => void): void {
    const [now, loopNow, arrivals] = [this.#now, this.#loopNow, this.#arrivals];
    this.#loopNow ??= now;
    this.#arrivals = [];
    try {
      body();
    } finally {
      const end = this.#now;
      [this.#now, this.#loopNow, this.#arrivals] = [now, loopNow, arrivals];
      atEnd(end);
    }
  }

  /** Gives whether something was delivered for which the loop must wake up. */
  #moveTo(target: number, reason: ClockMovedReason): boolean {
    let wakes = false;
    for (let next = this.#takeNext(target); next !== null; next = this.#takeNext(target)) {
      this.#setNow(Math.max(next.when, this.#now), reason);
      if (next.deliver() && next.wakes) wakes = true;
    }
    this.#setNow(Math.max(target, this.#now), reason);
    return wakes;
  }

  #takeNext(end: number): Arrival | null {
    const [next] = this.#arrivals;
    const [kept] = this.isOnThread ? [] : this.#kept;
    const isKept = kept !== undefined && (next === undefined || comesBefore(kept, next));
    const first = isKept ? kept : next;
    if (first === undefined || first.when > end) return null;
    (isKept ? this.#kept : this.#arrivals).shift();
    return first;
  }

  #setNow(target: number, reason: ClockMovedReason): void {
    const from = this.#now;
    if (target === from) return;
    this.#now = target;
    if (!this.isOnThread) this.onMove?.(from, target, reason);
  }
}

/** What a host gives to a run in real time. */
export interface RealTimeHost {
  /** Seconds since some moment; never goes back. */
  now(): number;
  /** Calls `callback` once, when `now()` has reached `when`; the function it returns cancels that. */
  callAt(when: number, callback: () => void): () => void;
}

/** The host's own time. The loop is then driven piece by piece and gives the host a Promise. */
export class RealClock {
  readonly kind = "real";
  /** Seconds; a timer that is due within it counts as due. */
  readonly resolution = 1e-3;
  readonly host: RealTimeHost;

  constructor(host: RealTimeHost) {
    this.host = host;
  }

  now(): number {
    return this.host.now();
  }

  /** As {@link now}: real time passes by itself. */
  read(): number {
    return this.host.now();
  }

  /** As {@link now}: in real time nothing runs ahead. */
  loopNow(): number {
    return this.host.now();
  }

  /** Blocks the host for `seconds`, as `time.sleep` does in Python. */
  block(seconds: number): void {
    const end = this.now() + seconds;
    while (this.now() < end);
  }
}
