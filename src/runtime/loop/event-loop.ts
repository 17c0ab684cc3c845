import { places } from "../text/cpython-places.ts";
import type { ExceptionContext, TaskOptions, ClosableGenerator } from "../state/loop-types.ts";
import { formatException, addCallbackEntry } from "../exceptions/traceback.ts";
import { RunOver } from "../../trace/model/limits.ts";
import { closeGenerators } from "./asyncgen-shutdown.ts";
import { callbackText, InternalCallback } from "../futures/callbacks.ts";
import type { Awaitable } from "../coroutines/coroutines.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { CreationTrace, madeIn } from "../futures/creation-sites.ts";
import { deadlockOf } from "./deadlocks.ts";
import { ensureFuture } from "../tasks/ensure-future.ts";
import { Handle } from "../futures/handles.ts";
import { RuntimeError, escapesTheLoop } from "../exceptions/exceptions.ts";
import { joinThreads, runThread } from "./executors.ts";
import { Future, isfuture } from "../futures/futures.ts";
import type { Arrival, VirtualClock } from "../state/clock.ts";
import { withInterpreter } from "../state/interpreter.ts";
import { LinkedTasks } from "../structures/task-list.ts";
import { nameClass, isCallable } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import { NetworkLoop } from "./network-loop.ts";
import { Task } from "../tasks/tasks.ts";

/** What a loop's exception handler is called with. */
export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => unknown;

/** Makes the tasks of a loop; see {@link EventLoop.setTaskFactory}. */
export type TaskFactory = <T>(loop: EventLoop, coroutine: Coroutine<T>, options: TaskOptions) => Task<T>;

/**
 * The event loop: runs the handles that are ready, waits for the next timer, and so on until it is stopped.
 *
 * Follows `BaseEventLoop` of `Lib/asyncio/base_events.py`.
 *
 * @python `asyncio.EventLoop`
 * @differs Its network is inside the program. It has no pipes or processes. On the virtual clock a loop in
 *   which nothing is ready and no timer is set raises a RuntimeError that says which task waits for what;
 *   CPython waits forever.
 */
export class EventLoop extends NetworkLoop {
  static {
    nameClass(this, "EventLoop", "asyncio");
  }

  /** @internal */
  override readonly _tasks = new LinkedTasks();
  /** @internal */
  override readonly _asyncGenerators = new Set<ClosableGenerator>();
  /** @internal */
  /** @internal */
  override _threadsEnd: number | null = null;
  override _arrivals: Arrival[] | undefined = undefined;
  #running = false;
  #executorShutDown = false;
  #exceptionHandler: ExceptionHandler | null = null;
  #taskFactory: TaskFactory | null = null;
  readonly #usualOptions: TaskOptions = { loop: this };

  /** Python's text: `<EventLoop running=True closed=False debug=False>`. */
  __repr__(): string {
    const flags = [this.#running, this._closed, this._debug].map(repr);
    return `<EventLoop running=${flags[0]} closed=${flags[1]} debug=${flags[2]}>`;
  }

  /** A future of this loop. */
  override createFuture<T = unknown>(): Future<T> {
    return madeIn(new Future<T>({ loop: this }), places["BaseEventLoop.create_future"]);
  }

  /**
   * Makes a task of a coroutine.
   *
   * @param coroutine what to run.
   * @param options `name`: the task's name; `context`: the context it runs in; `eagerStart`: whether it
   *   begins at once.
   * @throws RuntimeError when the loop is closed.
   */
  override createTask<T>(coroutine: Coroutine<T>, options?: TaskOptions): Task<T> {
    this._checkClosed();
    if (this.#taskFactory !== null) return this.#taskFactory(this, coroutine, options ?? {});
    return new Task(coroutine, options === undefined ? this.#usualOptions : { ...options, loop: this });
  }

  /**
   * Sets what makes the tasks of this loop, for example `asyncio.eagerTaskFactory`.
   *
   * @param factory is called with the loop, the coroutine and the options, and gives a task; null for the
   *   usual one.
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
   * Runs a blocking function in a thread. On the virtual clock the function runs at once, in a time of its
   * own, and the future is done when the clock has got to the function's end.
   *
   * @param _executor null, for the default one.
   * @param callback the function.
   * @param args what it is called with.
   * @returns a future of what the function returns.
   */
  override runInExecutor<A extends unknown[], T>(
    _executor: null,
    callback: (...args: A) => T,
    ...args: A
  ): Future<T> {
    this._checkClosed();
    if (this.#executorShutDown) throw new RuntimeError("Executor shutdown has been called");
    const future = this.createFuture<T>();
    runThread(this, future, () => callback(...args));
    return future;
  }

  /** Whether the loop is running. */
  override isRunning(): boolean {
    return this.#running;
  }

  /** Whether the loop was closed. */
  override isClosed(): boolean {
    return this._closed;
  }

  /** Stops the loop once the current iteration is over. */
  override stop(): void {
    this._stopping = true;
  }

  /**
   * Runs until {@link stop} is called.
   *
   * @throws RuntimeError when a loop is running already, or this one is closed, or nothing can ever happen
   *   again.
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
    this._arrivals = clock.arrivals;
    try {
      do {
        const timeout = this._waitingTime();
        const ready = this._sockets.select();
        const wait = ready.length > 0 || this._hasSignals ? 0 : timeout;
        if (wait === 0) clock.passIteration(this._readyCount, this._nextTimer);
        if (!this.#select(clock, wait)) {
          throw deadlockOf(this._tasks, {
            timers: this._hasTimers,
            connections: this._sockets.transports.size > 0,
            servers: this._sockets.isListening,
            signalHandlers: this._handlesSignals,
          });
        }
        this._sockets.process(ready.length > 0 ? ready : this._sockets.select());
        this._processSignals();
        this._runBatch();
      } while (!this._stopping);
    } finally {
      this.#stopped();
    }
  }

  /** Waits on the clock. What a signal's handler raises meanwhile comes from here. */
  #select(clock: VirtualClock, timeout: number | null): boolean {
    try {
      return clock.select(timeout);
    } catch (exception) {
      addCallbackEntry(exception, new Error());
      throw exception;
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
   * Runs on the real clock until a future is done, giving the host its thread back while there is nothing to
   * do.
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
        const timeout = this._waitingTime();
        const ready = this._sockets.select();
        if (timeout !== 0 && ready.length === 0)
          await this.#waitOnHost(timeout === null ? null : clock.now() + timeout);
        inRun(() => {
          this._sockets.process(ready.length > 0 ? ready : this._sockets.select());
          this._runBatch();
        });
      } while (!this._stopping);
    } finally {
      this.#stopped();
      future._removeCallback(STOP_LOOP);
    }
    return { value: this.#completed(future) };
  }

  /**
   * Closes the loop and reports what was left: coroutines that were never awaited, exceptions that were never
   * retrieved, tasks that are still pending.
   *
   * @throws RuntimeError when the loop is running.
   */
  close(): void {
    if (this.#running) throw new RuntimeError("Cannot close a running event loop");
    if (this._closed) return;
    this._closed = true;
    this._clearSchedule();
    this.#executorShutDown = true;
    this._sockets.close();
    this._removeSignalHandlers();
    this._interpreter.reportLeaks(this);
  }

  /** A coroutine that closes the asynchronous generators that have not ended. */
  shutdownAsyncgens(): Coroutine<void> {
    const body = closeGenerators(this, this._asyncGenerators);
    return internalCoroutine(body, places["BaseEventLoop.shutdown_asyncgens"]);
  }

  /**
   * A coroutine that waits until the threads of {@link runInExecutor} have ended.
   *
   * @param timeout seconds after which it warns and waits no more; null for never.
   */
  shutdownDefaultExecutor(timeout: number | null = null): Coroutine<void> {
    this.#executorShutDown = true;
    const body = joinThreads(this, timeout);
    return internalCoroutine(body, places["BaseEventLoop.shutdown_default_executor"]);
  }

  /** The exception handler that was set, or null when it is the default one. */
  getExceptionHandler(): ExceptionHandler | null {
    return this.#exceptionHandler;
  }

  /**
   * Sets what is called with exceptions that are not handled.
   *
   * @param handler is called with the loop and a context (`message`, `exception`, `task`, …); null for the
   *   default one.
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
  override callExceptionHandler(context: ExceptionContext): void {
    if (this.#exceptionHandler === null) {
      this.defaultExceptionHandler(context);
      return;
    }
    try {
      this.#callExceptionHandler(this.#exceptionHandler, context);
    } catch (exception) {
      if (escapesTheLoop(exception) || exception instanceof RunOver) throw exception;
      addCallbackEntry(exception, new Error());
      this.defaultExceptionHandler({ message: "Unhandled error in exception handler", exception, context });
    }
  }

  // The handler sees the context variables of what failed.
  #callExceptionHandler(handler: ExceptionHandler, details: ExceptionContext): void {
    const failed = [details.task, details.future, details.handle].find((thing) => thing !== undefined);
    if (failed instanceof Task || failed instanceof Handle) failed.getContext().run(handler, this, details);
    else handler(this, details);
  }

  #checkRunning(): void {
    if (this.#running) throw new RuntimeError("This event loop is already running");
    if (this._interpreter.runningLoop !== null) {
      throw new RuntimeError("Cannot run the event loop while another loop is running");
    }
  }

  #prepare<T>(awaitable: Awaitable<T>): Future<T> {
    try {
      this._checkClosed();
      this.#checkRunning();
    } catch (error) {
      throw this._interpreter.refused(error, [awaitable]);
    }
    const future = ensureFuture(awaitable, { loop: this });
    if (future instanceof Task && !isfuture(awaitable)) future._logDestroyPending = false;
    future._addCallback(STOP_LOOP);
    return future;
  }

  #completed<T>(future: Future<T>): T {
    if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
    return future._outcome();
  }

  #stopped(): void {
    this._stopping = false;
    this.#running = false;
    this._interpreter.runningLoop = null;
  }

  #waitOnHost(when: number | null): Promise<void> {
    const { clock } = this._interpreter;
    return new Promise((resolve) => {
      const cancel = clock.kind === "real" && when !== null ? clock.host.callAt(when, resolve) : null;
      this._wake = () => {
        this._wake = null;
        cancel?.();
        resolve();
      };
    });
  }
}

class StopLoop extends InternalCallback {
  get _text(): string {
    return callbackText(places._run_until_complete_cb);
  }

  _invoke(future: unknown): void {
    if (!(future instanceof Future)) return;
    if (!future.cancelled() && escapesTheLoop(future.exception())) return;
    future._loop.stop();
  }
}

const STOP_LOOP = new StopLoop();
