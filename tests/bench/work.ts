/** The work that every contestant does, in the order of the table. */
export const WORKS = {
  switchOf1: "task switch, 1 task",
  switchOf1000: "task switch, 1,000 tasks",
  switchOf100000: "task switch, 100,000 tasks",
  createAndAwait: "create a task and await it",
  gather: "gather of 100,000, each",
  depth: "resume at depth 100",
  timers: "100,000 timers, half cancelled, each",
  sleepers: "100,000 sleeping tasks, half cancelled, each",
  queues: "item through a queue of 1, 100 pairs",
} as const;

export type Work = keyof typeof WORKS;

export function isWork(name: string): name is Work {
  return Object.hasOwn(WORKS, name);
}

/** How much of it. The numbers are chosen so that one measurement takes some tens of milliseconds. */
export const SIZES = {
  turns: { switchOf1: 100_000, switchOf1000: 100, switchOf100000: 2 },
  tasks: { switchOf1: 1, switchOf1000: 1_000, switchOf100000: 100_000 },
  created: 20_000,
  gathered: 100_000,
  depth: 100,
  turnsAtDepth: 10_000,
  timers: 100_000,
  pairs: 100,
  items: 200,
} as const;

/** Milliseconds that a piece of work took, and how many operations those were. */
export interface Measurement {
  readonly milliseconds: number;
  readonly operations: number;
}

/** Does each work once, or leaves out what it has no means for. */
export interface Contestant {
  readonly title: string;
  readonly works: Partial<Record<Work, () => Measurement | Promise<Measurement>>>;
}

/**
 * The stopwatch of the switch works: the task that begins last starts it, and stops it after its own turns.
 * Every task takes the same number of turns one after another, so that exactly `tasks × turns` switches lie
 * between.
 */
export class Stopwatch {
  #begin = 0;
  #end = 0;

  start(): void {
    this.#begin = performance.now();
  }

  stop(): void {
    this.#end = performance.now();
  }

  /** @param operations how many there were between start and stop */
  measured(operations: number): Measurement {
    return { milliseconds: this.#end - this.#begin, operations };
  }
}
