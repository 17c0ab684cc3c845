import { LIMITS } from "../trace/model/limits.ts";

/**
 * How many messages a run's worker may send: no more than the recorders do. Each message costs the page
 * time, however small it is, so a program that sends them itself could block the page.
 */
export class MessageAllowance {
  readonly #now: () => number;
  readonly #began: number;
  #count = 0;

  /** @param now real time in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
    this.#began = now();
  }

  /** Counts a message, and returns whether the run may send it. */
  takes(): boolean {
    this.#count++;
    const periods = (this.#now() - this.#began) / LIMITS.batchMilliseconds;
    return this.#count <= LIMITS.messages + periods * LIMITS.messagesInTime;
  }
}
