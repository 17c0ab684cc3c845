/** The time that a run lives in, the same for both languages. */
export const VIRTUAL_TIME = {
  /** What `time.time()` gives when a program begins: 2026-01-01 00:00:00 UTC, in seconds. */
  epoch: 1_767_225_600,
  /** Seconds; a timer that is due within them counts as due. */
  resolution: 1e-9,
} as const;
