import { places } from "../text/cpython-places.ts";
import { Condition } from "./condition.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { BrokenBarrierError, ValueError } from "../exceptions/exceptions.ts";
import { instanceRepr } from "../text/repr.ts";
import { nameClass } from "../text/python-types.ts";

type BarrierState = "filling" | "draining" | "resetting" | "broken";

/**
 * Holds tasks back until a number of them have come, and then lets them continue together.
 *
 * Follows `Barrier` of `Lib/asyncio/locks.py`.
 *
 * @python `asyncio.Barrier`
 * @differs Python's `async with barrier as position:` is `const position = await barrier.wait();`: nothing
 *   happens at the end of its block. `wait()` alone does the same in Python.
 */
export class Barrier {
  static {
    nameClass(this, "Barrier", "asyncio.locks");
  }

  readonly #condition = new Condition();
  readonly #parties: number;
  #state: BarrierState = "filling";
  #count = 0;

  /**
   * @param parties how many tasks it takes.
   * @throws ValueError when there are fewer than 1.
   */
  constructor(parties: number) {
    if (parties < 1) throw new ValueError("parties must be >= 1");
    this.#parties = parties;
  }

  /** How many tasks it takes. */
  get parties(): number {
    return this.#parties;
  }

  /** How many tasks wait. */
  get nWaiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  /** Whether the barrier was aborted. */
  get broken(): boolean {
    return this.#state === "broken";
  }

  /**
   * Waits until enough tasks have come.
   *
   * @returns a coroutine of the position at which the task came, from 0.
   * @throws BrokenBarrierError, from the coroutine, when the barrier is aborted or reset.
   */
  wait(): Coroutine<number> {
    return internalCoroutine(this.#waiting(), places["Barrier.wait"]);
  }

  *#waiting(): Generator<unknown, number, never> {
    yield at(places["Barrier.wait"].awaits[0], this.#condition.acquire());
    try {
      yield at(places["Barrier.wait"].awaits[1], this.#block());
      try {
        const position = this.#count++;
        if (position + 1 === this.#parties) this.#drain();
        else yield at(places["Barrier.wait"].awaits[3], this.#waitUntilReleased());
        return position;
      } finally {
        this.#count--;
        this.#exit();
      }
    } finally {
      this.#condition.release();
    }
  }

  #block(): Coroutine<void> {
    return internalCoroutine(this.#blocking(), places["Barrier._block"]);
  }

  *#blocking(): Generator<unknown, void, never> {
    const isOpen = () => this.#state !== "draining" && this.#state !== "resetting";
    yield at(places["Barrier._block"].awaits[0], this.#condition.waitFor(isOpen));
    if (this.broken) throw new BrokenBarrierError("Barrier aborted");
  }

  #drain(): void {
    this.#state = "draining";
    this.#condition.notifyAll();
  }

  #waitUntilReleased(): Coroutine<void> {
    return internalCoroutine(this.#waitingUntilReleased(), places["Barrier._wait"]);
  }

  *#waitingUntilReleased(): Generator<unknown, void, never> {
    yield at(
      places["Barrier._wait"].awaits[0],
      this.#condition.waitFor(() => this.#state !== "filling"),
    );
    if (this.#state === "broken" || this.#state === "resetting") {
      throw new BrokenBarrierError("Abort or reset of barrier");
    }
  }

  #exit(): void {
    if (this.#count !== 0) return;
    if (this.#state === "resetting" || this.#state === "draining") this.#state = "filling";
    this.#condition.notifyAll();
  }

  /** A coroutine that empties the barrier: the tasks that wait there get a BrokenBarrierError. */
  reset(): Coroutine<void> {
    return internalCoroutine(
      this.#changing(places["Barrier.reset"].awaits[0], () => this.#empty()),
      places["Barrier.reset"],
    );
  }

  #empty(): void {
    this.#state = this.#count > 0 ? "resetting" : "filling";
  }

  /** A coroutine that breaks the barrier: tasks that wait there, or come later, get a BrokenBarrierError. */
  abort(): Coroutine<void> {
    const breaks = () => {
      this.#state = "broken";
    };
    return internalCoroutine(
      this.#changing(places["Barrier.abort"].awaits[0], breaks),
      places["Barrier.abort"],
    );
  }

  *#changing(line: number, change: () => void): Generator<unknown, void, never> {
    yield at(line, this.#condition.acquire());
    change();
    this.#condition.notifyAll();
    this.#condition.release();
  }

  /** Python's text: `<asyncio.locks.Barrier object at 0x7f0000001000 [filling, waiters:1/3]>`. */
  __repr__(): string {
    const waiting = this.broken ? "" : `, waiters:${this.nWaiting}/${this.#parties}`;
    return `${instanceRepr(this).slice(0, -1)} [${this.#state}${waiting}]>`;
  }
}
