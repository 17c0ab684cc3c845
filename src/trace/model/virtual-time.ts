/** The time that a run lives in, the same for both languages. */
export const VIRTUAL_TIME = {
  /** What `time.time()` gives when a program begins: 2026-01-01 00:00:00 UTC, in seconds. */
  epoch: 1_767_225_600,
  /** Seconds; a timer that is due within them counts as due. */
  resolution: 1e-9,
  /** What a program costs that goes on without waiting: see `src/runtime/state/busy-time.ts`. */
  busy: {
    /** How often the clock can be read in one iteration; each further read costs {@link pollSeconds}. */
    freeReads: 10_000,
    /** How many iterations with a poll cost nothing; each further one costs {@link pollSeconds}. */
    freePolls: 500,
    pollSeconds: 0.01,
    /** How many other iterations cost nothing; each further one costs {@link iterationSeconds}. */
    freeIterations: 1_000,
    iterationSeconds: 5e-5,
    /** From this iteration on, the cost grows with the time that was spent. */
    steadyIterations: 10_000,
    /** The part of the time spent so far that a step costs once it grows. */
    growth: 0.001,
  },
} as const;
