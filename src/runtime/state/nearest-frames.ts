// `stackTraceLimit` is V8's.
const stackControl: { prototype: Error; stackTraceLimit?: number } = Error;

// Enough to get from the runtime's innermost function to the program's that called it. With the 50 frames
// that the sandbox asks for, capturing takes 6 µs and reading 23 µs; with 10 it takes 2.5 µs and 8 µs.
const NEAREST = 10;

/** The stack of this place, its innermost frames only. */
export function nearestFrames(): Error {
  const limit = stackControl.stackTraceLimit;
  if (limit === undefined || limit <= NEAREST) return new Error();
  stackControl.stackTraceLimit = NEAREST;
  const error = new Error();
  stackControl.stackTraceLimit = limit;
  return error;
}
