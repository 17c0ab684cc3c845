import type { Loop } from "../state/loop-types.ts";
import type { VirtualClock } from "../state/clock.ts";
import type { Moment } from "../state/interpreter.ts";

/** Whether a thread's function runs that a handle of this loop has called. */
export function isOnOtherThread(loop: Loop): boolean {
  return loop.isRunning() && loop._interpreter.runningLoop !== loop;
}

/** The clock, when such a function runs whose time is ahead of the loop's; null otherwise. */
export function clockAheadOf(loop: Loop): VirtualClock | null {
  const { clock } = loop._interpreter;
  return clock.kind === "virtual" && clock.isAhead && isOnOtherThread(loop) ? clock : null;
}

/**
 * Adds to what a loop is to run when its time comes to that of the thread's function that runs. A loop that
 * is closed by then runs nothing.
 *
 * @param loop the loop.
 * @param clock the clock that is ahead of it.
 * @param wakes whether the loop, if it waits then, wakes up.
 * @param add is called with the line that called it and the moment of the loop.
 */
export function whenItsTimeComes(
  loop: Loop,
  clock: VirtualClock,
  wakes: boolean,
  add: (from: Moment) => void,
): void {
  const run = loop._interpreter;
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
