import { VIRTUAL_TIME } from "../../trace/model/virtual-time.ts";

const { busy: COST } = VIRTUAL_TIME;

/**
 * What a program costs on the virtual clock that goes on without waiting.
 *
 * Virtual time passes where a program waits. One that polls the clock or a flag, `while (time.time() < end)
 * await asyncio.sleep(0)`, never waits, and would never end. What it does is therefore counted, and from some
 * number on each further step costs time:
 *
 * - A _spin_ is an iteration of the loop in which nothing is ready but tasks that had nothing to wait for, as
 *   with `sleep(0)`. It is a _poll_ when one of them had read the clock. The first 500 polls are free, each
 *   further one costs 10 ms.
 * - The first 1,000 other spins are free, each further one costs 50 µs, about what an iteration costs
 *   CPython. That ends a loop that polls a flag which a timer sets. Iterations that are no spins are counted
 *   apart and cost as much: what a poll or a timer leads to still happens at its own moment. Both cost
 *   something only if that makes a difference, when a timer is set or the clock was read.
 * - The clock can be read 10,000 times in one iteration, or outside of loops; each further read costs 10 ms.
 *   That ends `while (time.time() < end);`.
 *
 * So that a long wait ends before the run has left too many events, a step costs at least a thousandth of
 * the time that was spent so far; for what is no poll, from the 10,000th iteration on. All counts start from
 * 0 again when the clock moves because the program waits. A program that reads the clock a few times between
 * two waits, as most do, finds the same time each time, and every time that it prints is exact.
 *
 * `src/python/py/busy_time.py` counts the same.
 */
export class BusyTime {
  /** Who read the clock last in this iteration; undefined when nothing did. */
  #reader: object | null | undefined = undefined;
  #reads = 0;
  #yields = 0;
  #isPoll = false;
  #polls = 0;
  #spins = 0;
  #others = 0;
  /** Seconds. */
  #spent = 0;

  /**
   * The program reads the clock.
   *
   * @param reader the task that does; null outside of tasks.
   * @returns how many seconds that costs.
   */
  read(reader: object | null): number {
    this.#reader = reader;
    this.#reads++;
    return this.#reads > COST.freeReads ? this.#growing(COST.pollSeconds) : 0;
  }

  /** A task suspends without anything to wait for. */
  yielded(task: object): void {
    this.#yields++;
    if (this.#reader === task) this.#isPoll = true;
  }

  /**
   * An iteration of the loop begins in which something is ready.
   *
   * @param ready how many handles are, without those of timers.
   * @param isTimeAwaited whether something will happen at a later time.
   * @returns how many seconds what the program did since the one before costs.
   */
  iteration(ready: number, isTimeAwaited: boolean): number {
    const isSpin = ready > 0 && this.#yields === ready;
    const isPoll = isSpin && this.#isPoll;
    const isSeen = isTimeAwaited || this.#reads > 0;
    this.#beginIteration();
    if (isPoll) return ++this.#polls > COST.freePolls ? this.#growing(COST.pollSeconds) : 0;
    const count = isSpin ? ++this.#spins : ++this.#others;
    if (!isSeen || count <= COST.freeIterations) return 0;
    if (count > COST.steadyIterations) return this.#growing(COST.iterationSeconds);
    return this.#spend(COST.iterationSeconds);
  }

  /** The program has waited. */
  waited(): void {
    this.#beginIteration();
    this.#polls = 0;
    this.#spins = 0;
    this.#others = 0;
    this.#spent = 0;
  }

  #beginIteration(): void {
    this.#reader = undefined;
    this.#reads = 0;
    this.#yields = 0;
    this.#isPoll = false;
  }

  #growing(seconds: number): number {
    return this.#spend(Math.max(seconds, this.#spent * COST.growth));
  }

  #spend(seconds: number): number {
    this.#spent += seconds;
    return seconds;
  }
}
