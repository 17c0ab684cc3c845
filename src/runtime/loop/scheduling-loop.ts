import { isCallable } from "../text/python-types.ts";
import { Loop, type Runnable } from "../state/loop-types.ts";
import { cutText } from "../../trace/model/cut-text.ts";
import type { Chooser } from "../../trace/orders/orders.ts";
import type { Callback } from "../futures/callbacks.ts";
import { formatCallback, InternalCallback } from "../futures/callbacks.ts";
import type { Context, ContextOption } from "../contextvars.ts";
import { capturedContext, takeContext } from "../contextvars.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { Deque } from "../structures/ready-queue.ts";
import { Handle, NO_ARGUMENTS, TimerHandle } from "../futures/handles.ts";
import { RuntimeError, ValueError } from "../exceptions/exceptions.ts";
import type { Future } from "../futures/futures.ts";
import { heapify, heapPop, heapPush } from "../structures/binary-heap.ts";
import type { Callable, Interpreter, Moment } from "../state/interpreter.ts";
import { interpreter } from "../state/interpreter.ts";
import { iscoroutinefunction } from "../coroutines/iscoroutinefunction.ts";
import { recordHandleRun } from "../tracing/step-events.ts";
import { repr } from "../text/repr.ts";
import { signalsOf } from "../signals/signals.ts";
import { clockAheadOf, isOnOtherThread, whenItsTimeComes } from "./other-threads.ts";

// `_MIN_SCHEDULED_TIMER_HANDLES`, `_MIN_CANCELLED_TIMER_HANDLES_FRACTION` and `MAXIMUM_SELECT_TIMEOUT`.
const MIN_SCHEDULED_TIMERS = 100;
const MIN_CANCELLED_FRACTION = 0.5;
const MAX_SELECT_TIMEOUT = 24 * 3600;

function isEarlier(first: TimerHandle, second: TimerHandle): boolean {
  return first._when < second._when;
}

function isOwn(callback: Callback | null): boolean {
  return callback instanceof InternalCallback && callback._isOwn;
}

// What `EpollSelector.select` raises for a timer at NaN.
const NO_TIMEOUT = "cannot convert float NaN to integer";

const NOT_THREAD_SAFE = "Non-thread-safe operation invoked on an event loop other than the current one";

function checkCallback(callback: unknown, method: string): void {
  if (callback instanceof Coroutine || iscoroutinefunction(callback))
    throw new TypeError(`coroutines cannot be used with ${method}()`);
  if (isCallable(callback)) return;
  throw new TypeError(`a callable object was expected by ${method}(), got ${repr(callback)}`);
}

/**
 * The half of a loop that keeps what is to run: the ready queue and the timers, and one iteration of running
 * them.
 *
 * Follows `BaseEventLoop` of `Lib/asyncio/base_events.py` (`call_soon` … `call_at`, `_run_once`).
 */
export abstract class SchedulingLoop extends Loop {
  /** @internal */
  readonly _interpreter: Interpreter = interpreter();
  /** Seconds after which a callback counts as slow in debug mode. */
  slowCallbackDuration = 0.1;
  /** @internal */
  _stopping = false;
  /** @internal */
  _closed = false;
  /** @internal */
  _debug = false;
  /** @internal Ends the host's wait, on a real clock. */
  _wake: (() => void) | null = null;
  // A program may derive a loop with a time of its own.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is compared and never called
  static readonly #time = SchedulingLoop.prototype.time;
  readonly #ready = new Deque<Runnable>();
  #timers: TimerHandle[] = [];
  #cancelledTimers = 0;
  #iteration = 0;

  /** The loop's time in seconds: the clock that `callAt` uses. */
  time(): number {
    return this._interpreter.readClock();
  }

  /** @internal As {@link time}, for the runtime: only what the program reads is counted. */
  _now(): number {
    return this.time === SchedulingLoop.#time ? this._interpreter.clock.now() : this.time();
  }

  /**
   * Has a callback called in the loop's next iteration.
   *
   * @param callback the function.
   * @param args what it is called with.
   * @returns a handle that can cancel it.
   * @throws RuntimeError when the loop is closed.
   */
  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle;
  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: [...A, ContextOption]): Handle;
  callSoon(callback: Callable, ...args: unknown[]): Handle {
    return this._callSoon(callback, args, takeContext(args));
  }

  /** As {@link callSoon}; from a thread, it also wakes the loop. */
  callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle;
  callSoonThreadsafe<A extends unknown[]>(
    callback: (...args: A) => unknown,
    ...args: [...A, ContextOption]
  ): Handle;
  callSoonThreadsafe(callback: Callable, ...args: unknown[]): Handle {
    const context = takeContext(args);
    if (this._debug) checkCallback(callback, "call_soon_threadsafe");
    const handle = new Handle(callback, args, undefined, this, context);
    this.#enqueueHandle(handle, callback, null, null, true);
    this._wakeUp();
    return handle;
  }

  /**
   * Has a callback called once `delay` seconds have passed.
   *
   * @param delay seconds from now.
   * @param callback the function.
   * @param args what it is called with.
   * @returns a handle that can cancel it.
   * @throws RuntimeError when the loop is closed.
   */
  callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle;
  callLater<A extends unknown[]>(
    delay: number,
    callback: (...args: A) => unknown,
    ...args: [...A, ContextOption]
  ): TimerHandle;
  callLater(delay: number, callback: Callable, ...args: unknown[]): TimerHandle {
    if (typeof delay !== "number") throw new TypeError("delay must not be None");
    return this.#callAt(this._now() + delay, callback, args, takeContext(args));
  }

  /**
   * Has a callback called at a moment of the loop's own time.
   *
   * @param when seconds on the clock of {@link time}.
   * @param callback the function.
   * @param args what it is called with.
   * @returns a handle that can cancel it.
   * @throws RuntimeError when the loop is closed.
   */
  callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle;
  callAt<A extends unknown[]>(
    when: number,
    callback: (...args: A) => unknown,
    ...args: [...A, ContextOption]
  ): TimerHandle;
  callAt(when: number, callback: Callable, ...args: unknown[]): TimerHandle {
    if (typeof when !== "number") throw new TypeError("when cannot be None");
    return this.#callAt(when, callback, args, takeContext(args));
  }

  /** Whether the loop is in debug mode. */
  getDebug(): boolean {
    return this._debug;
  }

  /** Turns the debug mode on or off: slow callbacks are reported, and callbacks are checked. */
  setDebug(enabled: boolean): void {
    this._debug = enabled;
    if (this.isRunning()) this._callInternal(TRACK_ORIGINS);
  }

  /** @internal Ends the wait of a loop in which something happens that it does not see by itself. */
  _wakeUp(): void {
    signalsOf(this._interpreter).hasWoken = true;
    this._wake?.();
  }

  /** @internal */
  _checkClosed(): void {
    if (this._closed) throw new RuntimeError("Event loop is closed");
  }

  /** @internal */
  _enqueue(runnable: Runnable): void {
    this.#ready.push(runnable);
  }

  /** @internal */
  _timerCancelled(): void {
    this.#cancelledTimers++;
  }

  /** @internal */
  _callSoon(
    callback: Callable,
    args: readonly unknown[],
    context: Context | null,
    completed: Future<unknown> | null = null,
  ): Handle {
    if (this._debug) this.#checkCall(callback, "call_soon");
    return this.#enqueueHandle(
      new Handle(callback, args, undefined, this, context),
      callback,
      null,
      completed,
    );
  }

  /** @internal */
  _callInternal(
    callback: InternalCallback,
    argument?: unknown,
    wakes: number | null = null,
    completed: Future<unknown> | null = null,
  ): Handle {
    this.#checkThread();
    const context = callback._callsProgram ? capturedContext() : null;
    const handle = new Handle(callback, NO_ARGUMENTS, argument, this, context);
    return this.#enqueueHandle(handle, callback, wakes, completed);
  }

  /** @internal Has the loop call a handle's callback, which it may have called before. */
  _addCallback(handle: Handle): void {
    const callback = handle._callback;
    if (callback !== null) this.#enqueueHandle(handle, callback, null, null);
  }

  #enqueueHandle(
    handle: Handle,
    callback: Callback,
    wakes: number | null,
    completed: Future<unknown> | null,
    wakesLoop = false,
  ): Handle {
    this._checkClosed();
    // Nearly all calls come in the loop's own time, and need no closure.
    const ahead = clockAheadOf(this);
    if (ahead !== null) {
      whenItsTimeComes(this, ahead, wakesLoop, (moment) => {
        if (!handle._cancelled) this.#joinReady(handle, callback, wakes, completed, moment);
      });
    } else this.#joinReady(handle, callback, wakes, completed, null);
    return handle;
  }

  #joinReady(
    handle: Handle,
    callback: Callback,
    wakes: number | null,
    completed: Future<unknown> | null,
    moment: Moment | null,
  ): void {
    if (this._interpreter.isRecorded) {
      this.#recordScheduled(handle, callback, null, wakes, completed, moment);
    }
    this.#ready.push(handle);
  }

  #callAt(when: number, callback: Callable, args: readonly unknown[], context: Context | null): TimerHandle {
    if (this._debug) this.#checkCall(callback, "call_at");
    return this.#pushTimer(new TimerHandle(when, callback, args, undefined, this, context), callback, null);
  }

  /** @internal */
  _callInternalAt(
    when: number,
    callback: InternalCallback,
    argument?: unknown,
    wakes: number | null = null,
  ): TimerHandle {
    this.#checkThread();
    const timer = new TimerHandle(when, callback, NO_ARGUMENTS, argument, this, null);
    return this.#pushTimer(timer, callback, wakes);
  }

  #pushTimer(timer: TimerHandle, callback: Callback, wakes: number | null): TimerHandle {
    this._checkClosed();
    const ahead = clockAheadOf(this);
    if (ahead !== null) {
      whenItsTimeComes(this, ahead, false, (moment) => {
        if (!timer._cancelled) this.#joinTimers(timer, callback, wakes, moment);
      });
    } else this.#joinTimers(timer, callback, wakes, null);
    return timer;
  }

  #joinTimers(timer: TimerHandle, callback: Callback, wakes: number | null, moment: Moment | null): void {
    if (this._interpreter.isRecorded) {
      this.#recordScheduled(timer, callback, timer._when, wakes, null, moment);
    }
    heapPush(this.#timers, timer, isEarlier);
    timer._scheduled = true;
  }

  #recordScheduled(
    handle: Handle,
    callback: Callback,
    when: number | null,
    wakes: number | null,
    completed: Future<unknown> | null,
    passed: Moment | null,
  ): void {
    const run = this._interpreter;
    const moment = passed ?? (callback instanceof InternalCallback ? run.moment() : run.exactMoment());
    const text = cutText(formatCallback(callback));
    // Numbers count up with the events: the program's own code, which may have a part in the text, may
    // schedule others.
    handle._handleId = run.nextHandleId();
    run.record({
      kind: "handle-scheduled",
      ...moment,
      handle: handle._handleId,
      callback: text,
      // One at NaN is due when the loop looks at it.
      when: Number.isNaN(when) ? moment.time : when,
      wakes,
      ...(completed !== null && { completed: completed._reference() }),
    });
  }

  #checkCall(callback: unknown, method: string): void {
    this.#checkThread();
    checkCallback(callback, method);
  }

  #checkThread(): void {
    if (this._debug && isOnOtherThread(this)) throw new RuntimeError(NOT_THREAD_SAFE);
  }

  /** @internal Whether timers are set, including one at infinity. */
  get _hasTimers(): boolean {
    return this.#timers.length > 0;
  }

  /** @internal How many handles are ready, without those of timers that are due. */
  get _readyCount(): number {
    return this.#ready.length;
  }

  /** @internal When the next timer is due; Infinity when none is set. */
  get _nextTimer(): number {
    const when = this.#timers[0]?._when ?? Infinity;
    return Number.isNaN(when) ? Infinity : when;
  }

  /** @internal Forgets what was to run. */
  _clearSchedule(): void {
    this.#ready.clear();
    this.#timers = [];
  }

  /**
   * @internal The first half of `_run_once`: how long the selector may wait, in seconds; null for as long as
   * it takes.
   */
  _waitingTime(): number | null {
    this.#dropCancelledTimers();
    if (this.#ready.length > 0 || this._stopping) return 0;
    const next = this.#timers[0];
    // CPython waits a day again and again for a timer that is never due.
    if (next === undefined || next._when === Infinity) return null;
    const timeout = next._when - this._now();
    if (Number.isNaN(timeout)) throw new ValueError(NO_TIMEOUT);
    return Math.max(0, Math.min(timeout, MAX_SELECT_TIMEOUT));
  }

  #dropCancelledTimers(): void {
    const count = this.#timers.length;
    if (count > MIN_SCHEDULED_TIMERS && this.#cancelledTimers / count > MIN_CANCELLED_FRACTION) {
      for (const timer of this.#timers) if (timer._cancelled) timer._scheduled = false;
      this.#timers = this.#timers.filter((timer) => !timer._cancelled);
      heapify(this.#timers, isEarlier);
      this.#cancelledTimers = 0;
      return;
    }
    while (this.#timers[0]?._cancelled === true) {
      this.#cancelledTimers--;
      const timer = heapPop(this.#timers, isEarlier);
      if (timer !== undefined) timer._scheduled = false;
    }
  }

  /**
   * @internal The second half of `_run_once`: due timers join the ready queue, and what is ready now runs.
   */
  _runBatch(): void {
    const run = this._interpreter;
    const time = this._now();
    const end = time + run.clock.resolution;
    // Not `_when < end`: one at NaN is due as soon as it is the first. And above 2 ** 24 seconds `end` is no
    // later than `time`.
    const isDue = ({ _when }: TimerHandle): boolean => !(_when >= end && _when > time);
    for (let timer = this.#timers[0]; timer !== undefined && isDue(timer); timer = this.#timers[0]) {
      heapPop(this.#timers, isEarlier);
      timer._scheduled = false;
      this.#ready.push(timer);
    }
    const count = this.#ready.length;
    run.iteration = ++this.#iteration;
    if (run.isRecorded) run.record({ kind: "loop-iteration", ...run.moment(), ready: count });
    const { choose } = run;
    for (let index = 0; index < count; index++) {
      const runnable = choose === null ? this.#ready.shift() : this.#chosen(choose);
      if (runnable === null) break;
      if (this._debug) this.#runTimed(runnable);
      else if (run.isRecorded) this.#runRecorded(runnable);
      else runnable._runScheduled();
    }
  }

  /** Takes the handle that was chosen among all that are ready. */
  #chosen(choose: Chooser): Runnable | null {
    const ready: Runnable[] = [];
    for (let next = this.#ready.shift(); next !== null; next = this.#ready.shift()) ready.push(next);
    const place = choose(
      ready.map((each) => ({
        handle: each._handleId,
        isOwn: each instanceof Handle && (each._cancelled || isOwn(each._callback)),
      })),
    );
    for (const [each, runnable] of ready.entries()) if (each !== place) this.#ready.push(runnable);
    return ready[place] ?? null;
  }

  #runRecorded(runnable: Runnable): void {
    if (runnable instanceof Handle && runnable._cancelled) return;
    const run = this._interpreter;
    const outer = run.handleId;
    run.handleId = runnable._handleId;
    try {
      recordHandleRun(run, runnable._handleId);
      runnable._runScheduled();
    } finally {
      run.handleId = outer;
    }
  }

  #runTimed(runnable: Runnable): void {
    const begin = this._now();
    if (this._interpreter.isRecorded) this.#runRecorded(runnable);
    else runnable._runScheduled();
    const duration = this._now() - begin;
    if (duration < this.slowCallbackDuration) return;
    const text = repr(runnable);
    this._interpreter.write("stderr", `Executing ${text} took ${duration.toFixed(3)} seconds\n`);
  }
}

// In CPython the loop itself tells the interpreter whether coroutines note where they were made; here they
// always do.
class TrackOrigins extends InternalCallback {
  readonly _text = "BaseEventLoop._set_coroutine_origin_tracking()";

  _invoke(): void {
    // Nothing needs to be done.
  }
}

const TRACK_ORIGINS = new TrackOrigins();
