import type { TraceEvent } from "../trace/events.ts";
import type { Speed } from "./preferences.ts";

/** The page's time: real milliseconds, and a call before the next frame is drawn. */
export interface FrameClock {
  /** Milliseconds, from any origin. */
  now(): number;
  /** Calls back once, at the next frame. Returns what prevents that. */
  request(callback: () => void): () => void;
}

/** What playback tells its listener. */
export interface PlaybackListener {
  /** The virtual `moment` (seconds) advanced, and `events` (perhaps none) happened until then. */
  advanced(events: readonly TraceEvent[], moment: number): void;
  /** The last event was shown, and the program is over. */
  ended(moment: number): void;
}

/**
 * Plays a trace at the reader's speed of virtual time. A program runs at once in its worker; its events are shown when
 * their virtual second comes. At speed `instant` they are shown as they arrive, without waiting for a frame.
 */
export class Playback {
  readonly #clock: FrameClock;
  readonly #speed: () => Speed;
  readonly #listener: PlaybackListener;
  #events: TraceEvent[] = [];
  #shown = 0;
  #moment = 0;
  #finished = false;
  #over = false;
  #lastFrame: number;
  #cancelFrame: (() => void) | null = null;

  /** @param speed is asked at every frame, so that the reader may change it while the program plays */
  constructor(clock: FrameClock, speed: () => Speed, listener: PlaybackListener) {
    this.#clock = clock;
    this.#speed = speed;
    this.#listener = listener;
    this.#lastFrame = clock.now();
  }

  /** Adds events that the program has brought about. */
  push(events: readonly TraceEvent[]): void {
    for (const event of events) this.#events.push(event);
    this.#advance();
  }

  /** Says that no event will follow. */
  finish(): void {
    this.#finished = true;
    this.#advance();
  }

  /** Ends playback where it is. The listener hears nothing more. */
  stop(): void {
    this.#over = true;
    this.#cancelFrame?.();
    this.#cancelFrame = null;
  }

  /** Call when the reader chose another speed, which then counts at once. */
  speedChanged(): void {
    this.#advance();
  }

  #advance(): void {
    if (this.#over) return;
    const last = this.#events.at(-1)?.time ?? 0;
    const speed = this.#speed();
    const now = this.#clock.now();
    const elapsed = (now - this.#lastFrame) / 1000;
    this.#lastFrame = now;
    this.#moment = speed === "instant" ? last : Math.min(last, this.#moment + elapsed * speed);

    const from = this.#shown;
    for (;;) {
      const next = this.#events[this.#shown];
      if (next === undefined || next.time > this.#moment) break;
      this.#shown++;
    }
    this.#listener.advanced(this.#events.slice(from, this.#shown), this.#moment);
    if (this.#shown < this.#events.length) {
      this.#requestFrame();
    } else if (this.#finished) {
      this.#over = true;
      this.#listener.ended(this.#moment);
    }
  }

  #requestFrame(): void {
    this.#cancelFrame ??= this.#clock.request(() => {
      this.#cancelFrame = null;
      this.#advance();
    });
  }
}
