import type { Loop } from "../state/loop-types.ts";
import type { Moment } from "../state/interpreter.ts";

/** Whether a thread's function runs that a handle of this loop has called. */
export function isOnOtherThread(loop: Loop): boolean {
  return loop.isRunning() && loop._interpreter.runningLoop !== loop;
}

/**
 * Adds to what a loop is to run: at once, or, in a thread's function whose time is ahead of the loop's, when
 * the loop's time gets there. A loop that is closed by then runs nothing.
 *
 * @param loop the loop.
 * @param wakes whether the loop, if it waits then, wakes up.
 * @param add is called with null, or later, with the line that called it and the moment of the loop.
 */
export function whenLoopIsThere(loop: Loop, wakes: boolean, add: (from: Moment | null) => void): void {
  const run = loop._interpreter;
  const { clock } = run;
  if (clock.kind !== "virtual" || !clock.isAhead || !isOnOtherThread(loop)) {
    add(null);
    return;
  }
  const from = run.exactMoment();
  clock.arrive(
    clock.now(),
    wakes,
    () => {
      if (loop.isClosed()) return false;
      add({ ...from, time: clock.loopNow(), iteration: run.iteration, cause: null });
      return true;
    },
    loop._arrivals,
  );
}
