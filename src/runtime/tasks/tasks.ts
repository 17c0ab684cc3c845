import type { FutureReference, WaitTarget } from "../../trace/model/events.ts";
import { cutText } from "../../trace/model/cut-text.ts";
import { RunOver } from "../../trace/model/limits.ts";
import { Context, contextFrom, enteredContext } from "../contextvars.ts";
import { BARE_YIELD, Coroutine, RETURNED, failureOf, iscoroutine, resume } from "../coroutines/coroutines.ts";
import { finalizersOf } from "./pending-task-reports.ts";
import type { Wakeable } from "../futures/done-callbacks.ts";
import { CancelledError, InvalidStateError, RuntimeError, escapesTheLoop } from "../exceptions/exceptions.ts";
import { Future, cancelThrough } from "../futures/futures.ts";
import type { Finalizer } from "../state/interpreter.ts";
import type { LoopTask } from "../structures/task-list.ts";
import type { Runnable, TaskOptions } from "../state/loop-types.ts";
import { nameClass } from "../text/python-types.ts";
import { repr, str } from "../text/repr.ts";
import {
  recordStepped,
  recordSteppedRaising,
  recordStepScheduled,
  recordSuspended,
} from "../tracing/step-events.ts";
import { recordedRepr, recordedStr } from "../tracing/recorded-texts.ts";
import { running } from "../state/current-execution.ts";
import { type PrintStackOptions, printTaskStack, type StackFrame, taskStack } from "./task-stacks.ts";

const BARE: WaitTarget = { kind: "yield" };
const NOTHING: unique symbol = Symbol("nothing to raise");

/**
 * A coroutine that the loop runs: a future of its result.
 *
 * Follows `Task` of `Lib/asyncio/tasks.py`, with the texts of the C implementation.
 *
 * @python `asyncio.Task`
 * @differs A task that never ends, and an exception that is never retrieved, are reported when the loop
 *   closes; CPython reports them when it collects the object.
 */
export class Task<T> extends Future<T> implements LoopTask, Runnable, Wakeable {
  static {
    nameClass(this, "Task", "_asyncio");
  }

  /** @internal Whether a report is due when the loop closes before the task is done. */
  _logDestroyPending = true;
  /** @internal */
  _previousTask: LoopTask | null = null;
  /** @internal */
  _nextTask: LoopTask | null = null;
  /** @internal */
  readonly _id: number;
  /** @internal */
  _handleId = 0;
  /** @internal */
  _name: string | number;
  /** @internal */
  _coroutine: Coroutine<T>;
  /** @internal The future that it waits for. */
  _futureWaiter: Future<unknown> | null = null;
  /** @internal What the scheduled run raises in the coroutine. */
  _toRaise: unknown = NOTHING;
  /** @internal The context in which it runs; null as long as it holds nothing. */
  _context: Context | null;
  /** @internal */
  _mustCancel = false;
  /** @internal */
  _cancelsRequested = 0;
  #isCoroutineKept = true;

  /**
   * @param coroutine what to run.
   * @param options as `createTask` takes them.
   * @throws TypeError when the first argument is no coroutine.
   */
  constructor(coroutine: Coroutine<T>, options: TaskOptions = {}) {
    super(options);
    if (!iscoroutine(coroutine)) throw new TypeError(`a coroutine was expected, got ${repr(coroutine)}`);
    const run = this._loop._interpreter;
    const name: unknown = options.name ?? null;
    this._name = name === null ? run.nextTaskNumber() : str(name);
    this._id = run.nextTaskId();
    this._coroutine = coroutine;
    if (run.isRecorded) {
      run.record({
        kind: "task-created",
        ...run.exactMoment(),
        created: this._id,
        name: cutText(this.getName()),
        coroutine: cutText(coroutine._name),
        definedAt: coroutine._file === null && coroutine._definedAt > 0 ? coroutine._definedAt : null,
      });
    }
    this._context = contextFrom(options.context);
    const isEager = options.eagerStart === true && this._loop.isRunning();
    if (isEager) this._context?._checkNotEntered();
    else this.#schedule("TaskStepMethWrapper()");
    this._loop._tasks.add(this);
    // The first step runs inside the call that makes the task.
    if (isEager) this.#stepEagerly();
  }

  /** The context in which the task runs. */
  getContext(): Context {
    return (this._context ??= running.task === this ? enteredContext() : new Context());
  }

  /** The task's coroutine; null for an eager task that was done at once. */
  getCoro(): Coroutine<T> | null {
    return this.#isCoroutineKept ? this._coroutine : null;
  }

  /**
   * Where the task is: the frame of its coroutine while that is suspended, the traceback's frames when it has
   * raised.
   *
   * @param options `limit`: how many frames at most.
   * @returns the frames, the oldest first; none when the task has returned or was cancelled.
   */
  getStack(options: { readonly limit?: number | null | undefined } = {}): StackFrame[] {
    return taskStack(this, options.limit ?? null);
  }

  /**
   * Prints what {@link getStack} gives, as a traceback.
   *
   * @param options `limit`: how many frames at most; `file`: where it goes, `stderr` unless given.
   */
  printStack(options: PrintStackOptions = {}): void {
    printTaskStack(this, options.limit ?? null, options.file ?? "stderr");
  }

  /** The task's name: `Task-1`, or the name that `createTask` was given. */
  getName(): string {
    return typeof this._name === "number" ? `Task-${this._name}` : this._name;
  }

  /** Gives the task another name; what is no string is turned into one. */
  setName(name: unknown): void {
    this._name = str(name);
  }

  /** @throws RuntimeError always: a task's result is its coroutine's. */
  override setResult(): void {
    throw new RuntimeError("Task does not support set_result operation");
  }

  /** @throws RuntimeError always: a task's exception is its coroutine's. */
  override setException(): void {
    throw new RuntimeError("Task does not support set_exception operation");
  }

  /**
   * Asks the task to cancel itself: a CancelledError is raised in its coroutine, at the `await` where it is,
   * on the loop's next iteration. The coroutine may clean up, and may even continue.
   *
   * @param message what the CancelledError will say; nothing unless given.
   * @returns false when the task was done already.
   */
  override cancel(message?: unknown): boolean {
    this._logTraceback = false;
    if (this._state !== "pending") return false;
    const run = this._loop._interpreter;
    if (run.isRecorded) {
      const text = message === undefined || message === null ? null : recordedStr(message);
      const through = run.takeCancelsThrough();
      run.record({
        kind: "task-cancel-requested",
        ...(through === null ? run.exactMoment() : run.moment()),
        target: this._id,
        message: text,
        ...(through !== null && { through }),
      });
    }
    this._cancelsRequested++;
    if (this._futureWaiter !== null && cancelThrough(this, [this._futureWaiter], message)) return true;
    this._mustCancel = true;
    this._cancelMessage = message ?? null;
    return true;
  }

  /** How many cancellations were asked for and not taken back. */
  cancelling(): number {
    return this._cancelsRequested;
  }

  /**
   * Takes one request for cancellation back.
   *
   * @returns how many remain.
   */
  uncancel(): number {
    if (this._cancelsRequested > 0) {
      this._cancelsRequested--;
      if (this._cancelsRequested === 0) this._mustCancel = false;
    }
    return this._cancelsRequested;
  }

  /** @internal */
  get _wakeupText(): string {
    return "Task.task_wakeup()";
  }

  /** @internal */
  _scheduleWakeup(): void {
    this._loop._checkClosed();
    this.#schedule("Task.task_wakeup()", this._futureWaiter);
  }

  #schedule(callback: string, completed: Future<unknown> | null = null): void {
    const run = this._loop._interpreter;
    if (run.isRecorded) {
      this._handleId = run.nextHandleId();
      recordStepScheduled(run, this._handleId, callback, this._id, completed?._reference() ?? null);
    }
    this._loop._enqueue(this);
  }

  /** @internal A step or a wake-up. Follows `__wakeup` and `__step` of `Lib/asyncio/tasks.py`. */
  _runScheduled(): void {
    let raising = this._toRaise !== NOTHING;
    let given: unknown = raising ? this._toRaise : undefined;
    this._toRaise = NOTHING;
    // A task that waits for a future is only ever scheduled by that future.
    const waiter = this._futureWaiter;
    if (waiter !== null) {
      raising = waiter._state === "cancelled" || waiter._exception !== undefined;
      given = raising ? failureOf(waiter) : waiter._result;
      waiter._logTraceback = false;
    }
    if (this._state !== "pending") {
      this._loop.callExceptionHandler({
        message: "Exception in callback TaskStepMethWrapper()",
        exception: new InvalidStateError("__step(): already done"),
      });
      return;
    }
    if (this._mustCancel) {
      if (!(raising && given instanceof CancelledError)) given = this._makeCancelledError();
      raising = true;
      this._mustCancel = false;
    }
    this._futureWaiter = null;
    this.#step(raising, given);
  }

  #stepEagerly(): void {
    try {
      this.#step(false, undefined);
    } finally {
      this.#isCoroutineKept = this._state === "pending";
    }
  }

  #step(raising: boolean, given: unknown): void {
    const outer = running.task;
    const outerContext = running.context;
    running.task = this;
    running.context = this._context;
    if (this._context !== null) this._context._entered = true;
    const run = this._loop._interpreter;
    try {
      if (run.isRecorded) {
        if (raising) recordSteppedRaising(run, this._id, this._learnersLine(), recordedRepr(given));
        else recordStepped(run, this._id, this._learnersLine());
      }
      let trap: unknown;
      try {
        trap = resume(this._coroutine, raising, given);
      } catch (exception) {
        this.#raised(exception);
        return;
      }
      if (trap === BARE_YIELD) this.#yielded();
      else if (trap === RETURNED) this.#returned();
      else if (trap instanceof Future) this.#waitFor(trap);
      else this.#raiseSoon(new RuntimeError(`Task got bad yield: ${repr(trap)}`));
    } finally {
      running.task = outer;
      if (running.context !== null) this.#exitContext();
      running.context = outerContext;
    }
  }

  #exitContext(): void {
    if (!(running.context instanceof Context)) return;
    running.context._entered = false;
    this._context = running.context;
  }

  #yielded(): void {
    const { clock } = this._loop._interpreter;
    if (clock.kind === "virtual") clock.busy.yielded(this);
    this.#recordSuspended(null);
    this.#schedule("TaskStepMethWrapper()");
  }

  #returned(): void {
    if (this._mustCancel) {
      this._mustCancel = false;
      super.cancel(this._cancelMessage);
    } else {
      this._setResult(this._coroutine._result);
    }
  }

  #raised(exception: unknown): void {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- no error, so that no program takes it for one
    if (exception instanceof RunOver) throw exception;
    if (exception instanceof CancelledError) {
      super.cancel();
      this._exception = exception;
      return;
    }
    this._setException(exception);
    if (escapesTheLoop(exception)) throw exception;
  }

  #waitFor(future: Future<unknown>): void {
    if (future._loop !== this._loop) {
      const problem = `Task ${repr(this)} got Future ${repr(future)} attached to a different loop`;
      this.#raiseSoon(new RuntimeError(problem));
      return;
    }
    if (Object.is(future, this)) {
      this.#raiseSoon(new RuntimeError(`Task cannot await on itself: ${repr(this)}`));
      return;
    }
    this.#recordSuspended(future);
    future._addCallback(this);
    this._futureWaiter = future;
    if (this._mustCancel && future.cancel(this._cancelMessage)) this._mustCancel = false;
  }

  #raiseSoon(exception: Error): void {
    this.#recordSuspended(null);
    this._toRaise = exception;
    this.#schedule("TaskStepMethWrapper()");
  }

  #recordSuspended(future: Future<unknown> | null): void {
    const run = this._loop._interpreter;
    if (!run.isRecorded) return;
    const on = future === null ? BARE : future._waitTarget();
    recordSuspended(run, this._id, this._learnersLine(), this._coroutine._innermost._frames(), on);
  }

  /** @internal The innermost line of the program's own at which the task is, or null. */
  _learnersLine(): number | null {
    return this._coroutine._innermost._programLine();
  }

  /** @internal */
  override _settled(state: "finished" | "failed" | "cancelled"): void {
    this._loop._tasks.delete(this);
    super._settled(state);
  }

  /** @internal */
  override _recordDone(state: "finished" | "failed" | "cancelled"): void {
    const run = this._loop._interpreter;
    if (!run.isRecorded) return;
    const moment = { ...run.moment(), task: this._id };
    if (state === "finished")
      run.record({ kind: "task-returned", ...moment, result: recordedRepr(this._result) });
    else if (state === "cancelled") run.record({ kind: "task-cancelled", ...moment });
    else run.record({ kind: "task-raised", ...moment, exception: recordedRepr(this._exception) });
  }

  /** @internal */
  override _waitTarget(): WaitTarget {
    return { kind: "task", task: this._id, label: cutText(this._coroutine._name) };
  }

  /** @internal */
  override _reference(): FutureReference {
    return { kind: "task", task: this._id };
  }

  /** @internal */
  _finalizers(): readonly Finalizer[] {
    return finalizersOf(this);
  }

  /** @internal */
  override _reprInfo(): string[] {
    const [state = "", ...rest] = super._reprInfo();
    const info = [this._cancelsRequested > 0 && !this.done() ? "cancelling" : state];
    info.push(`name=${repr(this.getName())}`);
    if (this.#isCoroutineKept) info.push(`coro=<${this._coroutine._describe()}>`);
    if (this._futureWaiter !== null) info.push(`wait_for=${repr(this._futureWaiter)}`);
    return [...info, ...rest];
  }
}
