/** What a timer needs of the run to which it sends SIGALRM. */
interface AlarmClock {
  /** The run's time in seconds. */
  now(): number;
  /**
   * Has SIGALRM arrive at `when`; `before` is called then, before it arrives. After a call of the function
   * that it gives it does not arrive any more.
   */
  alarmAt(when: number, before: () => void): () => void;
}

/** How much time a timer has left, and after which it sends its signal again; both in seconds. */
export type TimerSettings = readonly [left: number, interval: number];

/** The timer of a process that counts real seconds, `ITIMER_REAL`. Here they are those of the run's clock. */
export class RealTimer {
  readonly #clock: AlarmClock;
  #when: number | null = null;
  #interval = 0;
  #withdraw: () => void = () => undefined;

  constructor(clock: AlarmClock) {
    this.#clock = clock;
  }

  /** What is left; zeros when the timer is not set. */
  get settings(): TimerSettings {
    if (this.#when === null) return [0, 0];
    return [Math.max(0, this.#when - this.#clock.now()), this.#interval];
  }

  /**
   * Sets the timer.
   *
   * @param seconds until the signal; 0 for never.
   * @param interval seconds from each signal to the next; 0 for none.
   * @returns what was left before.
   */
  set(seconds: number, interval: number): TimerSettings {
    const before = this.settings;
    this.#withdraw();
    this.#when = null;
    this.#interval = interval;
    if (seconds > 0) this.#start(this.#clock.now() + seconds);
    return before;
  }

  #start(when: number): void {
    this.#when = when;
    this.#withdraw = this.#clock.alarmAt(when, () => {
      this.#when = null;
      if (this.#interval > 0) this.#start(when + this.#interval);
    });
  }
}
