import { atom, computed, type ReadableAtom } from "nanostores";
import type { Scale } from "../../trace/folds/scale.ts";
import type { TaskId, TraceEvent } from "../../trace/model/events.ts";
import {
  concerns,
  isHandleEnd,
  isIterationEnd,
  isTimerJump,
  positionAt,
  step,
  type Direction,
} from "./stepping.ts";
import type { Speed } from "../page/preferences.ts";

/** The page's time: real milliseconds, and a call before the next frame is drawn. */
export interface FrameClock {
  /** Milliseconds, from any origin. */
  now(): number;
  /** Calls back once, at the next frame. Returns a function that prevents this. */
  request(callback: () => void): () => void;
}

/** The moment that every view of a run shows. */
export interface Present {
  /** How many events have happened: the index of the next one. */
  readonly position: number;
  /** The virtual second, which also advances while nothing happens. */
  readonly moment: number;
}

// How many handles are shown in a second at the speed ×1.
const HANDLES_A_SECOND = 2.5;

const BEGINNING: Present = { position: 0, moment: 0 };

/**
 * Plays a trace in virtual time at the reader's speed, pauses, and steps in both directions. A program runs
 * at once in its worker; its events are shown when their virtual second comes. At speed `instant` they are
 * shown as they arrive, without waiting for a frame.
 */
export class Playback {
  readonly #clock: FrameClock;
  // Grows in place: a run has up to 200,000 events, which arrive in hundreds of batches.
  #events: TraceEvent[] = [];
  readonly #count = atom(0);
  readonly #present = atom<Present>(BEGINNING);
  readonly #playing = atom(false);
  #speed: () => Speed;
  #ended: () => void = () => undefined;
  /** The furthest event that was shown: a stopped program ends there. */
  #reached = 0;
  #complete = false;
  #over = true;
  #lastFrame = 0;
  #scale: Scale = "time";
  /** The part of a handle that has been played, on the scale of steps. */
  #played = 0;
  #cancelFrame: (() => void) | null = null;

  /** How many events of the run have arrived. */
  readonly $count: ReadableAtom<number> = this.#count;
  readonly $present: ReadableAtom<Present> = this.#present;
  readonly $position = computed(this.#present, ({ position }) => position);
  readonly $moment = computed(this.#present, ({ moment }) => moment);
  readonly $playing: ReadableAtom<boolean> = this.#playing;

  /** @param speed is asked at every frame, so that the reader may change it while the program plays */
  constructor(clock: FrameClock, speed: () => Speed) {
    this.#clock = clock;
    this.#speed = speed;
  }

  /**
   * All events of the run that have arrived, including those that are not shown yet. Another run has another
   * list.
   */
  get events(): readonly TraceEvent[] {
    return this.#events;
  }

  /** Whether the present moment is the last that has arrived. */
  get isAtEnd(): boolean {
    return this.#present.get().position === this.#events.length;
  }

  /** Discards the trace and pauses at the beginning. */
  clear(): void {
    this.#rest();
    this.#over = true;
    this.#complete = false;
    this.#reached = 0;
    this.#ended = () => undefined;
    this.#events = [];
    this.#present.set(BEGINNING);
    this.#count.set(0);
  }

  /**
   * Begins a run: what is pushed from now on is played.
   *
   * @param ended is called once, when the program is over and its last event has been shown
   */
  begin(ended: () => void): void {
    this.clear();
    this.#over = false;
    this.#ended = ended;
    this.#start();
  }

  /** Adds events of the program. */
  push(events: readonly TraceEvent[]): void {
    if (this.#over) return;
    // The program's own time begins with its first event, however long it took to get there.
    if (this.#events.length === 0) this.#lastFrame = this.#clock.now();
    for (const event of events) this.#events.push(event);
    this.#count.set(this.#events.length);
    this.#advance();
  }

  /** Call this when no event will follow. */
  finish(): void {
    this.#complete = true;
    if (this.#playing.get()) this.#advance();
    else this.#endWhenShown();
  }

  /** Ends the run at the furthest event that was shown: the others are discarded. */
  stop(): void {
    this.#rest();
    if (this.#over) return;
    this.#over = true;
    this.#events = this.#events.slice(0, this.#reached);
    this.#count.set(this.#reached);
  }

  /** Plays from the present moment, or from the beginning when the run is over and at its end. */
  play(): void {
    if (this.#playing.get() || this.#events.length === 0) return;
    if (this.#over && this.isAtEnd) this.#present.set(BEGINNING);
    this.#start();
    this.#advance();
  }

  /** Chooses what is played evenly: virtual time, or the loop's steps, however little time they take. */
  setScale(scale: Scale): void {
    this.#scale = scale;
  }

  /** Pauses. */
  pause(): void {
    this.#rest();
  }

  /** Pauses at the moment after the first `position` events. */
  seek(position: number): void {
    this.#rest();
    const target = Math.max(0, Math.min(this.#events.length, Math.round(position)));
    this.#show({ position: target, moment: this.#events[target - 1]?.time ?? 0 });
  }

  /** Pauses after the first `position` events, at a virtual second before that of the next event. */
  seekMoment(position: number, seconds: number): void {
    this.#rest();
    this.#show({ position, moment: seconds });
  }

  /** Goes one event forwards or backwards. */
  stepEvent(direction: Direction = 1): void {
    this.seek(this.#present.get().position + direction);
  }

  /** Goes to where the running or next handle ends, or back to where the one before it ended. */
  stepHandle(direction: Direction = 1): void {
    this.#stepTo(isHandleEnd, direction);
  }

  /**
   * Goes to where the present or next iteration of the loop ends, or back to where the one before it ended.
   */
  stepIteration(direction: Direction = 1): void {
    this.#stepTo(isIterationEnd, direction);
  }

  /** Goes to where the loop has slept until its next timer; to the end when it does not sleep again. */
  nextTimer(): void {
    this.#stepTo(isTimerJump, 1);
  }

  /** Goes to the next or the previous event that concerns a task; stays when there is none. */
  nextEventOfTask(task: TaskId, direction: Direction = 1): void {
    this.#stepTo((events, position) => concerns(events[position - 1], task), direction, true);
  }

  /** Call this when the reader has chosen another speed, which is then used at once. */
  speedChanged(): void {
    if (this.#playing.get()) this.#advance();
  }

  #stepTo(
    isThere: (events: readonly TraceEvent[], position: number) => boolean,
    direction: Direction,
    stays = false,
  ): void {
    const found = step(this.#events, this.#present.get().position, direction, isThere);
    if (found !== null) this.seek(found);
    else if (!stays) this.seek(direction === 1 ? this.#events.length : 0);
  }

  #start(): void {
    this.#lastFrame = this.#clock.now();
    this.#played = 0;
    this.#playing.set(true);
  }

  #rest(): void {
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    this.#playing.set(false);
  }

  #advance(): void {
    if (!this.#playing.get()) return;
    const events = this.#events;
    const last = events.at(-1)?.time ?? 0;
    const speed = this.#pace();
    const now = this.#clock.now();
    const elapsed = (now - this.#lastFrame) / 1000;
    this.#lastFrame = now;
    const before = this.#present.get();
    if (speed !== "instant" && this.#isInSteps(last)) {
      this.#playSteps(elapsed * speed);
    } else {
      const moment = speed === "instant" ? last : Math.min(last, before.moment + elapsed * speed);
      this.#show({ position: Math.max(before.position, positionAt(events, moment)), moment });
    }
    if (this.#present.get().position < events.length) this.#requestFrame();
    else if (this.#over) this.#rest();
  }

  // A run that takes no virtual time would be over before any of it was seen.
  #isInSteps(last: number): boolean {
    return this.#scale === "steps" || (this.#over && last === 0);
  }

  #playSteps(seconds: number): void {
    const events = this.#events;
    let { position } = this.#present.get();
    for (this.#played += seconds * HANDLES_A_SECOND; this.#played >= 1; this.#played--) {
      position = step(events, position, 1, isHandleEnd) ?? events.length;
    }
    if (position !== this.#present.get().position) {
      this.#show({ position, moment: events[position - 1]?.time ?? 0 });
    }
  }

  // A run at speed `instant` was shown at once; a reader who plays it again wants to watch it.
  #pace(): Speed {
    const speed = this.#speed();
    return this.#over && speed === "instant" ? 1 : speed;
  }

  #show(present: Present): void {
    const before = this.#present.get();
    this.#reached = Math.max(this.#reached, present.position);
    if (before.position !== present.position || before.moment !== present.moment) this.#present.set(present);
    this.#endWhenShown();
  }

  #endWhenShown(): void {
    if (this.#over || !this.#complete || this.#reached < this.#events.length) return;
    this.#over = true;
    this.#rest();
    this.#ended();
  }

  #requestFrame(): void {
    this.#cancelFrame ??= this.#clock.request(() => {
      this.#cancelFrame = null;
      this.#advance();
    });
  }
}
