import { LimitReached } from "../trace/limits.ts";
import type { Context, ContextOption } from "./contextvars.ts";
import { takeContext } from "./contextvars.ts";
import type { Awaitable } from "./coroutines.ts";
import { Coroutine, internalCoroutine } from "./coroutines.ts";
import { Deque } from "./deque.ts";
import { ensureFuture } from "./ensure-future.ts";
import type { Callback } from "./callbacks.ts";
import { formatCallback, InternalCallback, isCallable } from "./callbacks.ts";
import { currentLoop, Handle, runningLoop, TimerHandle } from "./events.ts";
import { CancelledError, escapesTheLoop, Exception, RuntimeError } from "./exceptions.ts";
import { Future, isfuture } from "./futures.ts";
import { gather } from "./gather.ts";
import { CreationTrace } from "./created-at.ts";
import { iscoroutinefunction } from "./iscoroutinefunction.ts";
import { heapify, heapPop, heapPush } from "./heapq.ts";
import type { Callable, ExceptionContext, Interpreter, Loop, Runnable } from "./interpreter.ts";
import { interpreter, withInterpreter } from "./interpreter.ts";
import { LinkedTasks } from "./linked-tasks.ts";
import { nameClass } from "./naming.ts";
import { repr } from "./repr.ts";
import type { TaskOptions } from "./tasks.ts";
import { Task } from "./tasks.ts";
import { formatException, leaveCallback } from "./traceback.ts";

// `_MIN_SCHEDULED_TIMER_HANDLES`, `_MIN_CANCELLED_TIMER_HANDLES_FRACTION` and `MAXIMUM_SELECT_TIMEOUT`.
const FEW_TIMERS = 100;
const TOLERATED_CANCELLED_FRACTION = 0.5;
const LONGEST_WAIT = 24 * 3600;

/** What a loop's exception handler is called with. */
export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => unknown;

/** Makes the tasks of a loop; see {@link EventLoop.setTaskFactory}. */
export type TaskFactory = <T>(loop: EventLoop, coroutine: Coroutine<T>, options: TaskOptions) => Task<T>;

/** An asynchronous generator that the loop closes at shutdown. */
export interface ClosableGenerator {
  aclose(): Coroutine<void>;
}

/**
 * The event loop: runs the handles that are ready, waits for the next timer, and so on until it is stopped.
 *
 * Follows `BaseEventLoop` of `Lib/asyncio/base_events.py`.
 *
 * @python `asyncio.EventLoop`
 * @differs It has no sockets, pipes, signals or processes. On the virtual clock a loop in which nothing is ready and
 *   no timer is set raises a RuntimeError that says who waits for what; CPython waits for ever.
 */
export class EventLoop implements Loop {
  static {
    nameClass(this, "EventLoop", "asyncio");
  }

  /** @internal */
  readonly _interpreter: Interpreter = interpreter();
  /** @internal */
  readonly _tasks = new LinkedTasks();
  /** @internal Asynchronous generators that were begun and have not ended. */
  readonly _asyncGenerators = new Set<ClosableGenerator>();
  /** Seconds after which a callback counts as slow in debug mode. */
  slowCallbackDuration = 0.1;
  readonly #ready = new Deque<Runnable>();
  #timers: TimerHandle[] = [];
  #cancelledTimers = 0;
  #running = false;
  #stopping = false;
  #closed = false;
  #debug = false;
  #executorShutDown = false;
  #exceptionHandler: ExceptionHandler | null = null;
  #taskFactory: TaskFactory | null = null;
  readonly #usualOptions: TaskOptions = { loop: this };
  #iteration = 0;
  #wake: (() => void) | null = null;

  /** Python's text: `<EventLoop running=True closed=False debug=False>`. */
  __repr__(): string {
    const flags = [this.#running, this.#closed, this.#debug].map(repr);
    return `<EventLoop running=${flags[0]} closed=${flags[1]} debug=${flags[2]}>`;
  }

  /** The loop's time in seconds: the clock that `callAt` goes by. */
  time(): number {
    return this._interpreter.clock.now();
  }

  /** A future of this loop. */
  createFuture<T = unknown>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  /**
   * Makes a task of a coroutine.
   *
   * @param coroutine what to run.
   * @param options `name`: the task's name; `context`: the context it runs in; `eagerStart`: whether it begins at once.
   * @throws RuntimeError when the loop is closed.
   */
  createTask<T>(coroutine: Coroutine<T>, options?: TaskOptions): Task<T> {
    this._checkClosed();
    if (this.#taskFactory !== null) return this.#taskFactory(this, coroutine, options ?? {});
    return new Task(coroutine, options === undefined ? this.#usualOptions : { ...options, loop: this });
  }

  /**
   * Sets what makes the tasks of this loop, for example `asyncio.eagerTaskFactory`.
   *
   * @param factory is called with the loop, the coroutine and the options, and gives a task; null for the usual one.
   * @throws TypeError when it is no function.
   */
  setTaskFactory(factory: TaskFactory | null): void {
    if (factory !== null && !isCallable(factory)) {
      throw new TypeError("task factory must be a callable or None");
    }
    this.#taskFactory = factory;
  }

  /** What makes the tasks of this loop; null for the usual way. */
  getTaskFactory(): TaskFactory | null {
    return this.#taskFactory;
  }

  /**
   * Has a callback called in the loop's next round.
   *
   * @param callback the function.
   * @param args what it is called with.
   * @returns a handle that can call it off.
   * @throws RuntimeError when the loop is closed.
   */
  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle;
  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: [...A, ContextOption]): Handle;
  callSoon(callback: Callable, ...args: unknown[]): Handle {
    return this._callSoon(callback, args, null, takeContext(args));
  }

  /** As {@link callSoon}; from a thread, it also wakes the loop. */
  callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle;
  callSoonThreadsafe<A extends unknown[]>(
    callback: (...args: A) => unknown,
    ...args: [...A, ContextOption]
  ): Handle;
  callSoonThreadsafe(callback: Callable, ...args: unknown[]): Handle {
    const handle = this._callSoon(callback, args, null, takeContext(args));
    this.#wake?.();
    return handle;
  }

  /**
   * Has a callback called once `delay` seconds have passed.
   *
   * @param delay seconds from now.
   * @param callback the function.
   * @param args what it is called with.
   * @returns a handle that can call it off.
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
    return this._callAt(this.time() + delay, callback, args, null, takeContext(args));
  }

  /**
   * Has a callback called at a moment of the loop's own time.
   *
   * @param when seconds on the clock of {@link time}.
   * @param callback the function.
   * @param args what it is called with.
   * @returns a handle that can call it off.
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
    return this._callAt(when, callback, args, null, takeContext(args));
  }

  /**
   * Runs a blocking function in a thread. On the virtual clock the function runs at once, in a time of its own, and the
   * future is done when the clock has got to the function's end.
   *
   * @param _executor null, for the default one.
   * @param callback the function.
   * @param args what it is called with.
   * @returns a future of what the function returns.
   */
  runInExecutor<A extends unknown[], T>(_executor: null, callback: (...args: A) => T, ...args: A): Future<T> {
    this._checkClosed();
    if (this.#executorShutDown) throw new RuntimeError("Executor shutdown has been called");
    const future = this.createFuture<T>();
    runThread(this, future, () => callback(...args));
    return future;
  }

  /** Whether the loop is running. */
  isRunning(): boolean {
    return this.#running;
  }

  /** Whether the loop was closed. */
  isClosed(): boolean {
    return this.#closed;
  }

  /** Whether the loop is in debug mode. */
  getDebug(): boolean {
    return this.#debug;
  }

  /** Turns the debug mode on or off: slow callbacks are reported, and callbacks are checked. */
  setDebug(enabled: boolean): void {
    this.#debug = enabled;
  }

  /** Stops the loop once the current round is over. */
  stop(): void {
    this.#stopping = true;
  }

  /**
   * Runs until {@link stop} is called.
   *
   * @throws RuntimeError when a loop is running already, or this one is closed, or nothing can ever happen again.
   */
  runForever(): void {
    this._checkClosed();
    this.#checkRunning();
    const { clock } = this._interpreter;
    if (clock.kind === "real") {
      throw new RuntimeError("On a real clock the host runs the loop: use runUntilCompleteAsync().");
    }
    this.#running = true;
    this._interpreter.runningLoop = this;
    try {
      do {
        const timeout = this.#waitingTime();
        if (!clock.select(timeout)) throw this.#deadlock();
        this.#runBatch();
      } while (!this.#stopping);
    } finally {
      this.#leave();
    }
  }

  /**
   * Runs until a future is done; a coroutine is made a task.
   *
   * @param awaitable the future or coroutine.
   * @returns its result.
   * @throws what it raises; RuntimeError when the loop is stopped before it is done.
   */
  runUntilComplete<T>(awaitable: Awaitable<T>): T {
    const future = this.#prepare(awaitable);
    try {
      this.runForever();
    } catch (exception) {
      if (!isfuture(awaitable) && future.done() && !future.cancelled()) future.exception();
      throw exception;
    } finally {
      future._removeCallback(STOP_LOOP);
    }
    return this.#completed(future);
  }

  /**
   * Runs on the real clock until a future is done, giving the host its thread back while there is nothing to do.
   *
   * @param awaitable the future or coroutine.
   * @returns a native promise of its result.
   * @python none
   */
  async runUntilCompleteAsync<T>(awaitable: Awaitable<T>): Promise<{ readonly value: T }> {
    const { clock } = this._interpreter;
    if (clock.kind !== "real")
      throw new RuntimeError("The virtual clock needs no host: use runUntilComplete().");
    const inRun = <R>(body: () => R) => withInterpreter(this._interpreter, body);
    const future = inRun(() => this.#prepare(awaitable));
    this._checkClosed();
    this.#checkRunning();
    this.#running = true;
    this._interpreter.runningLoop = this;
    try {
      do {
        const timeout = this.#waitingTime();
        if (timeout !== 0) await this.#waitOnHost(timeout === null ? null : clock.now() + timeout);
        inRun(() => this.#runBatch());
      } while (!this.#stopping);
    } finally {
      this.#leave();
      future._removeCallback(STOP_LOOP);
    }
    return { value: this.#completed(future) };
  }

  /**
   * Closes the loop and reports what was left: coroutines that were never awaited, exceptions that nobody retrieved,
   * tasks that are still pending.
   *
   * @throws RuntimeError when the loop is running.
   */
  close(): void {
    if (this.#running) throw new RuntimeError("Cannot close a running event loop");
    if (this.#closed) return;
    this.#closed = true;
    this.#ready.clear();
    this.#timers = [];
    this.#executorShutDown = true;
    this._interpreter.reportUnattended(this);
  }

  /** A coroutine that closes the asynchronous generators that have not ended. */
  shutdownAsyncgens(): Coroutine<void> {
    const body = closeGenerators(this);
    return internalCoroutine(body, "BaseEventLoop.shutdown_asyncgens", "asyncio/base_events.py", 570);
  }

  /** A coroutine that waits until the threads of {@link runInExecutor} have ended. */
  shutdownDefaultExecutor(): Coroutine<void> {
    this.#executorShutDown = true;
    const body = joinThreads(this);
    return internalCoroutine(body, "BaseEventLoop.shutdown_default_executor", "asyncio/base_events.py", 595);
  }

  /** The exception handler that was set, or null when it is the default one. */
  getExceptionHandler(): ExceptionHandler | null {
    return this.#exceptionHandler;
  }

  /**
   * Sets what is called with exceptions that nobody handles.
   *
   * @param handler is called with the loop and a context (`message`, `exception`, `task`, …); null for the default one.
   */
  setExceptionHandler(handler: ExceptionHandler | null): void {
    if (handler !== null && !isCallable(handler)) {
      throw new TypeError(`A callable object or None is expected, got ${repr(handler)}`);
    }
    this.#exceptionHandler = handler;
  }

  /** Prints a context to stderr: its message, what it names, and the exception's traceback. */
  defaultExceptionHandler(context: ExceptionContext): void {
    const message = context.message === undefined || context.message === "" ? null : context.message;
    const lines = [message ?? "Unhandled exception in event loop"];
    for (const key of Object.keys(context).sort()) {
      if (key === "message" || key === "exception") continue;
      const value = context[key];
      lines.push(value instanceof CreationTrace ? `${key}: ${value.describe()}` : `${key}: ${repr(value)}`);
    }
    const { exception } = context;
    if (exception !== undefined && exception !== null) lines.push(...formatException(exception));
    this._interpreter.write("stderr", `${lines.join("\n")}\n`);
  }

  /**
   * Calls the exception handler.
   *
   * @param context what happened: `message`, and if there are any `exception`, `future`, `task`, `handle`.
   */
  callExceptionHandler(context: ExceptionContext): void {
    if (this.#exceptionHandler === null) {
      this.defaultExceptionHandler(context);
      return;
    }
    try {
      this.#callExceptionHandler(this.#exceptionHandler, context);
    } catch (exception) {
      if (escapesTheLoop(exception) || exception instanceof LimitReached) throw exception;
      this.defaultExceptionHandler({ message: "Unhandled error in exception handler", exception, context });
    }
  }

  // The handler sees the context variables of what failed.
  #callExceptionHandler(handler: ExceptionHandler, details: ExceptionContext): void {
    const failed = [details.task, details.future, details.handle].find((thing) => thing !== undefined);
    if (failed instanceof Task || failed instanceof Handle) failed.getContext().run(handler, this, details);
    else handler(this, details);
  }

  /** @internal */
  _checkClosed(): void {
    if (this.#closed) throw new RuntimeError("Event loop is closed");
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
    callback: Callback,
    args: readonly unknown[],
    wakes: number | null = null,
    context: Context | null = null,
    completed: Future<unknown> | null = null,
  ): Handle {
    this._checkClosed();
    if (this.#debug) this.#checkCallback(callback, "call_soon");
    const handle = new Handle(callback, args, this, context);
    if (this._interpreter.instrument !== null) {
      this.#recordScheduled(handle, callback, null, wakes, completed);
    }
    this.#ready.push(handle);
    return handle;
  }

  /** @internal */
  _callAt(
    when: number,
    callback: Callback,
    args: readonly unknown[],
    wakes: number | null = null,
    context: Context | null = null,
  ): TimerHandle {
    this._checkClosed();
    if (this.#debug) this.#checkCallback(callback, "call_at");
    const timer = new TimerHandle(when, callback, args, this, context);
    if (this._interpreter.instrument !== null) this.#recordScheduled(timer, callback, when, wakes, null);
    heapPush(this.#timers, timer);
    timer._scheduled = true;
    return timer;
  }

  #recordScheduled(
    handle: Handle,
    callback: Callback,
    when: number | null,
    wakes: number | null,
    completed: Future<unknown> | null,
  ): void {
    const run = this._interpreter;
    handle._handleId = run.nextHandleId();
    const moment = callback instanceof InternalCallback ? run.moment() : run.exactMoment();
    const text = formatCallback(callback);
    run.record({
      kind: "handle-scheduled",
      ...moment,
      handle: handle._handleId,
      callback: text,
      when,
      wakes,
      ...(completed !== null && { completed: completed._reference() }),
    });
  }

  #checkCallback(callback: unknown, method: string): void {
    if (callback instanceof Coroutine || iscoroutinefunction(callback))
      throw new TypeError(`coroutines cannot be used with ${method}()`);
    if (isCallable(callback) || callback instanceof InternalCallback) return;
    throw new TypeError(`a callable object was expected by ${method}(), got ${repr(callback)}`);
  }

  #checkRunning(): void {
    if (this.#running) throw new RuntimeError("This event loop is already running");
    if (this._interpreter.runningLoop !== null) {
      throw new RuntimeError("Cannot run the event loop while another loop is running");
    }
  }

  #prepare<T>(awaitable: Awaitable<T>): Future<T> {
    this._checkClosed();
    this.#checkRunning();
    const future = ensureFuture(awaitable, { loop: this });
    if (future instanceof Task && !isfuture(awaitable)) future._logDestroyPending = false;
    future._addCallback(STOP_LOOP);
    return future;
  }

  #completed<T>(future: Future<T>): T {
    if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
    return future.result();
  }

  #leave(): void {
    this.#stopping = false;
    this.#running = false;
    this._interpreter.runningLoop = null;
  }

  // The first half of `_run_once`: how long the selector may wait, in seconds; null for as long as it takes.
  #waitingTime(): number | null {
    this.#dropCancelledTimers();
    if (this.#ready.length > 0 || this.#stopping) return 0;
    const next = this.#timers[0];
    if (next === undefined) return null;
    return Math.max(0, Math.min(next._when - this.time(), LONGEST_WAIT));
  }

  #dropCancelledTimers(): void {
    const count = this.#timers.length;
    if (count > FEW_TIMERS && this.#cancelledTimers / count > TOLERATED_CANCELLED_FRACTION) {
      for (const timer of this.#timers) if (timer._cancelled) timer._scheduled = false;
      this.#timers = this.#timers.filter((timer) => !timer._cancelled);
      heapify(this.#timers);
      this.#cancelledTimers = 0;
      return;
    }
    while (this.#timers[0]?._cancelled === true) {
      this.#cancelledTimers--;
      const timer = heapPop(this.#timers);
      if (timer !== undefined) timer._scheduled = false;
    }
  }

  // The second half of `_run_once`: due timers join the ready queue, and what is ready now runs.
  #runBatch(): void {
    const run = this._interpreter;
    const end = this.time() + run.clock.resolution;
    for (let timer = this.#timers[0]; timer !== undefined && timer._when < end; timer = this.#timers[0]) {
      heapPop(this.#timers);
      timer._scheduled = false;
      this.#ready.push(timer);
    }
    const count = this.#ready.length;
    run.iteration = ++this.#iteration;
    if (run.instrument !== null) run.record({ kind: "loop-iteration", ...run.moment(), ready: count });
    for (let index = 0; index < count; index++) {
      const runnable = this.#ready.shift();
      if (runnable === null) break;
      if (run.instrument !== null) this.#runRecorded(runnable);
      else if (this.#debug) this.#runTimed(runnable);
      else runnable._runScheduled();
    }
  }

  #runRecorded(runnable: Runnable): void {
    if (runnable instanceof Handle && runnable._cancelled) return;
    const run = this._interpreter;
    const outer = run.handleId;
    run.handleId = runnable._handleId;
    try {
      run.record({ kind: "handle-run", ...run.moment(), handle: runnable._handleId });
      if (this.#debug) this.#runTimed(runnable);
      else runnable._runScheduled();
    } finally {
      run.handleId = outer;
    }
  }

  #runTimed(runnable: Runnable): void {
    const begin = this.time();
    runnable._runScheduled();
    const duration = this.time() - begin;
    if (duration < this.slowCallbackDuration) return;
    const text = repr(runnable);
    this._interpreter.write("stderr", `Executing ${text} took ${duration.toFixed(3)} seconds\n`);
  }

  #waitOnHost(when: number | null): Promise<void> {
    const { clock } = this._interpreter;
    return new Promise((resolve) => {
      const cancel = clock.kind === "real" && when !== null ? clock.host.callAt(when, resolve) : null;
      this.#wake = () => {
        this.#wake = null;
        cancel?.();
        resolve();
      };
    });
  }

  #deadlock(): RuntimeError {
    const waiting = [...this._tasks].map((task) => task._describeWait());
    const who =
      waiting.length === 0 ? "the loop runs, but there is no task and no callback" : waiting.join("; ");
    const error = new RuntimeError(
      `deadlock: nothing is ready and no timer is set, so nothing can ever happen again: ${who}. ` +
        "Let something that runs set the result that is waited for, or limit the wait with asyncio.timeout(seconds).",
    );
    const [oldest] = this._tasks;
    oldest?._leadTo(error);
    return error;
  }
}

class StopLoop extends InternalCallback {
  readonly _text = "_run_until_complete_cb() at asyncio/base_events.py:181";

  _invoke(future: unknown): void {
    if (!(future instanceof Future)) return;
    if (!future.cancelled() && escapesTheLoop(future.exception())) return;
    future._loop.stop();
  }
}

const STOP_LOOP = new StopLoop();

class SettleFromThread extends InternalCallback {
  readonly _text = "_chain_future.<locals>._set_state() at asyncio/futures.py:387";
  readonly #settle: () => void;

  constructor(settle: () => void) {
    super();
    this.#settle = settle;
  }

  _invoke(): void {
    this.#settle();
  }
}

const threads = new WeakMap<Loop, Set<object>>();

function runThread<T>(loop: EventLoop, future: Future<T>, body: () => T): void {
  const { clock } = loop._interpreter;
  let settle: () => void = () => undefined;
  const thread = {};
  const alive = threads.get(loop) ?? new Set();
  threads.set(loop, alive.add(thread));
  const run = () => {
    try {
      const result = outsideTheLoop(loop._interpreter, body);
      settle = () => future._setResult(result);
    } catch (exception) {
      if (exception instanceof LimitReached) throw exception;
      leaveCallback(exception, new Error());
      settle = () => future._setException(exception);
    }
  };
  const end = () => {
    alive.delete(thread);
    if (loop.isClosed()) return;
    loop._callSoon(new SettleFromThread(() => (future.done() ? undefined : settle())), []);
  };
  if (clock.kind === "virtual") {
    clock.runThread(run, (when) => clock.arrive(when, true, end));
  } else {
    run();
    end();
  }
}

// In a thread there is no running loop and no current task.
function outsideTheLoop<T>(run: Interpreter, body: () => T): T {
  const loop = run.runningLoop;
  run.runningLoop = null;
  try {
    return withInterpreter(run, body);
  } finally {
    run.runningLoop = loop;
  }
}

function* joinThreads(loop: EventLoop): Generator<unknown, void, never> {
  const alive = threads.get(loop);
  const { clock } = loop._interpreter;
  while (alive !== undefined && alive.size > 0 && clock.kind === "virtual" && clock.select(null));
  yield* [];
}

function* closeGenerators(loop: EventLoop): Generator<unknown, void, never> {
  const generators = [...loop._asyncGenerators];
  loop._asyncGenerators.clear();
  if (generators.length === 0) return;
  const closing = generators.map((generator) => generator.aclose());
  const results: readonly unknown[] = yield gather(...closing, { returnExceptions: true });
  results.forEach((result, index) => {
    if (!(result instanceof Exception) || result instanceof CancelledError) return;
    const asyncgen = generators[index];
    loop.callExceptionHandler({
      message: `an error occurred during closing of asynchronous generator ${repr(asyncgen)}`,
      exception: result,
      asyncgen,
    });
  });
}

function asEventLoop(loop: Loop): EventLoop {
  if (loop instanceof EventLoop) return loop;
  throw new TypeError("an EventLoop was expected");
}

/**
 * The loop that is running.
 *
 * Follows `get_running_loop` of `Lib/asyncio/events.py`.
 *
 * @throws RuntimeError when none is.
 * @python `asyncio.get_running_loop`
 */
export function getRunningLoop(): EventLoop {
  return asEventLoop(runningLoop());
}

/**
 * The loop that is running, or the one that `setEventLoop` set.
 *
 * Follows `get_event_loop` of `Lib/asyncio/events.py`.
 *
 * @throws RuntimeError when there is neither.
 * @python `asyncio.get_event_loop`
 */
export function getEventLoop(): EventLoop {
  return asEventLoop(currentLoop());
}

/**
 * A new loop. Follows `new_event_loop` of `Lib/asyncio/events.py`.
 *
 * @python `asyncio.new_event_loop`
 */
export function newEventLoop(): EventLoop {
  return new EventLoop();
}

/**
 * Sets the loop that `getEventLoop` gives while none is running.
 *
 * @param loop the loop, or null for none.
 * @python `asyncio.set_event_loop`
 */
export function setEventLoop(loop: EventLoop | null): void {
  interpreter().eventLoop = loop;
}
