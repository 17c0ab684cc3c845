import type { InternalCallback } from "../futures/callbacks.ts";
import type { Context } from "../contextvars.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import type { Future } from "../futures/futures.ts";
import type { Arrival } from "./clock.ts";
import type { Callable, Interpreter } from "./interpreter.ts";
import type { LinkedTasks } from "../structures/task-list.ts";
import type { Handle } from "../futures/handles.ts";
import type { SocketWatch } from "../transports/socket-watch.ts";

/** A callback that was scheduled and can be cancelled. */
export interface Cancellable {
  cancel(): void;
  cancelled(): boolean;
}

/** Something in the ready queue. */
export interface Runnable {
  /** Its number in the trace; 0 when the run is not traced. */
  _handleId: number;
  /** Runs what was scheduled, unless that was cancelled. */
  _runScheduled(): void;
}

/**
 * What an exception handler is called with. Follows `call_exception_handler` of
 * `Lib/asyncio/base_events.py`.
 */
export interface ExceptionContext {
  /** What happened. */
  readonly message?: string;
  readonly exception?: unknown;
  readonly future?: unknown;
  readonly task?: unknown;
  readonly handle?: unknown;
  readonly [key: string]: unknown;
}

/** What `createTask` and the constructor of a task take. */
export interface TaskOptions {
  /** The task's name; `Task-1` and so on unless given. */
  readonly name?: string | null | undefined;
  /** The context to run in; a copy of the current one unless given. */
  readonly context?: Context | null | undefined;
  /** Whether it begins at once, inside the call that makes it, if the loop runs; false unless given. */
  readonly eagerStart?: boolean | null | undefined;
  /** @internal */
  readonly loop?: Loop | undefined;
}

/** An asynchronous generator that the loop closes at shutdown. */
export interface ClosableGenerator {
  aclose(): Coroutine<void>;
}

/** What handles, futures and tasks need of their loop. A class, so that `instanceof` can check it. */
export abstract class Loop {
  /** @internal */
  abstract readonly _interpreter: Interpreter;
  /** @internal The tasks that are not done. */
  abstract readonly _tasks: LinkedTasks;
  /** @internal Asynchronous generators that were begun and have not ended. */
  abstract readonly _asyncGenerators: Set<ClosableGenerator>;
  /** @internal The sockets that it watches. */
  abstract readonly _sockets: SocketWatch;
  /** @internal The second at which the last thread of `runInExecutor` ends; null before the first begins. */
  abstract _threadsEnd: number | null;
  /** @internal What is to arrive in the time in which it runs; undefined before it has run. */
  abstract _arrivals: Arrival[] | undefined;
  /** The loop's time in seconds: the clock that `callAt` uses. */
  abstract time(): number;
  /** @internal As {@link time}, for the runtime: only what the program reads is counted. */
  abstract _now(): number;
  /** Whether the loop is running. */
  abstract isRunning(): boolean;
  /** Whether the loop was closed. */
  abstract isClosed(): boolean;
  /** Whether the loop is in debug mode. */
  abstract getDebug(): boolean;
  /** Stops the loop once the current iteration is over. */
  abstract stop(): void;
  /** Calls the exception handler. */
  abstract callExceptionHandler(context: ExceptionContext): void;
  /** As `callSoon`; from a thread, it also wakes the loop. */
  abstract callSoonThreadsafe(callback: () => unknown): Cancellable;
  /** A future of this loop. */
  abstract createFuture<T = unknown>(): Future<T>;
  /** Runs a blocking function in a thread. */
  abstract runInExecutor<A extends unknown[], T>(
    executor: null,
    callback: (...args: A) => T,
    ...args: A
  ): Future<T>;
  /** Makes a task of a coroutine, with the loop's task factory. */
  abstract createTask<T>(coroutine: Coroutine<T>, options?: TaskOptions): Future<T>;
  /** @internal */
  abstract _checkClosed(): void;
  /** @internal Appends to the ready queue. */
  abstract _enqueue(runnable: Runnable): void;
  /** @internal Appends a handle to the ready queue, as if it were scheduled now. */
  abstract _addCallback(handle: Handle): void;
  /** @internal A timer in the heap was cancelled. */
  abstract _timerCancelled(): void;
  /** @internal For the trace: `completed` is the future of which it is a callback. */
  abstract _callSoon(
    callback: Callable,
    args: readonly unknown[],
    context: Context | null,
    completed?: Future<unknown> | null,
  ): Cancellable;
  /**
   * @internal For the trace: `wakes` is the task that the callback will wake, `completed` the future of which
   *   it is a callback.
   */
  abstract _callInternal(
    callback: InternalCallback,
    argument?: unknown,
    wakes?: number | null,
    completed?: Future<unknown> | null,
  ): Cancellable;
  /** @internal */
  abstract _callInternalAt(
    when: number,
    callback: InternalCallback,
    argument?: unknown,
    wakes?: number | null,
  ): Cancellable;
}
