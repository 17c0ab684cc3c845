import type { Loop } from "../state/loop-types.ts";
import { exceptionFrom } from "../exceptions/exceptions.ts";
import { cutText } from "../../trace/model/cut-text.ts";
import type { FutureReference, WaitTarget } from "../../trace/model/events.ts";
import type { Callback } from "./callbacks.ts";
import { InternalCallback, formatCallback } from "./callbacks.ts";
import type { ContextOption } from "../contextvars.ts";
import { contextFrom } from "../contextvars.ts";
import { createdAt, noteCreation, sourceTraceback } from "./creation-sites.ts";
import { describedWait } from "../tracing/wait-descriptions.ts";
import type { DoneCallback, DoneCallbacks } from "./done-callbacks.ts";
import { ContextCallback, callbackList, callbacksText, functionOf, withCallback } from "./done-callbacks.ts";
import { currentLoop } from "./handles.ts";
import { CancelledError, InvalidStateError, RuntimeError, withoutStack } from "../exceptions/exceptions.ts";
import { withRaiseContext } from "../exceptions/exception-context.ts";
import type { LeakCandidate } from "../state/interpreter.ts";
import { nameClass } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import { shortRepr } from "../text/reprlib.ts";
import type { Traceback } from "../exceptions/traceback.ts";
import { NOT_RAISED, raisedHere, setTraceback, tracebackOf } from "../exceptions/traceback.ts";

export type FutureState = "pending" | "cancelled" | "finished";

/**
 * A result that is not there yet. Programs rarely make one themselves: `loop.createFuture()` does, and tasks
 * are futures.
 *
 * Follows `Future` of `Lib/asyncio/futures.py`, with the texts of the C implementation.
 *
 * @python `asyncio.Future`
 * @differs A future has no `then`: `await` it, or use `addDoneCallback`. Promises of JavaScript are something
 *   else; on the virtual clock, awaiting one is a TypeError.
 */
export class Future<T> implements LeakCandidate {
  static {
    nameClass(this, "Future", "_asyncio");
  }

  /** @internal */
  _state: FutureState = "pending";
  /** @internal */
  _result!: T;
  /**
   * @internal The exception that was set; for a task that was cancelled, the one that the first to ask gets.
   */
  _exception: unknown = undefined;
  /** @internal */
  _exceptionTraceback: Traceback | null = null;
  /** @internal */
  _callbacks: DoneCallbacks = null;
  /** @internal */
  _cancelMessage: unknown = null;
  /** @internal Whether an exception was set and has not been retrieved. */
  _logTraceback = false;
  /** @internal */
  readonly _loop: Loop;
  /** @internal */
  readonly _serial: number;

  /**
   * @param options `loop`: the loop that runs the callbacks; the running one unless given.
   * @throws RuntimeError when there is neither.
   */
  constructor(options?: { readonly loop?: Loop | undefined }) {
    this._loop = options?.loop ?? currentLoop();
    this._serial = this._loop._interpreter.nextSerial();
    if (this._loop.getDebug()) noteCreation(this);
  }

  /** Futures have no `then`: `await` them. The type lets TypeScript see what `await` gives. */
  get then(): (onfulfilled: (value: T) => unknown) => unknown {
    throw new TypeError(
      `A ${this.constructor.name} has no .then(): write \`await ${this.constructor.name.toLowerCase()}\` inside an ` +
        "async function, or addDoneCallback(callback) where you cannot await.",
    );
  }

  /** The loop that runs the callbacks. */
  getLoop(): Loop {
    return this._loop;
  }

  /**
   * Cancels the future and schedules its callbacks.
   *
   * @param message what the CancelledError will say; nothing unless given.
   * @returns false when it was done already.
   */
  cancel(message?: unknown): boolean {
    this._logTraceback = false;
    if (this._state !== "pending") return false;
    this._state = "cancelled";
    this._cancelMessage = message ?? null;
    this._settled("cancelled");
    return true;
  }

  /** Whether the future was cancelled. */
  cancelled(): boolean {
    return this._state === "cancelled";
  }

  /** Whether there is a result or an exception, or the future was cancelled. */
  done(): boolean {
    return this._state !== "pending";
  }

  /**
   * The result.
   *
   * @throws CancelledError when the future was cancelled; InvalidStateError when it is not done; or the
   *   exception that was set on it.
   */
  result(): T {
    if (this._state === "pending") throw new InvalidStateError("Result is not set.");
    return raisedHere(() => this._outcome());
  }

  /** @internal As {@link result}, for the runtime's own coroutines. */
  _outcome(): T {
    if (this._state === "cancelled") throw withRaiseContext(this._makeCancelledError());
    this._logTraceback = false;
    if (this._exception !== undefined) throw withRaiseContext(this._raisedAgain());
    return this._finishedResult();
  }

  /**
   * The exception that was set, or null when there is a result.
   *
   * @throws CancelledError when the future was cancelled; InvalidStateError when it is not done.
   */
  exception(): unknown {
    if (this._state === "cancelled") return raisedHere(() => this._outcome());
    if (this._state === "pending") throw new InvalidStateError("Exception is not set.");
    this._logTraceback = false;
    return this._exception ?? null;
  }

  /**
   * Has the loop call a function once the future is done, through `callSoon`; soon, when it is done already.
   *
   * @param callback is called with the future.
   * @param options `context`: the context to call it in; a copy of the current one unless given.
   */
  addDoneCallback(callback: (future: this) => unknown, options: ContextOption = {}): void {
    this.#recordCallback(callback);
    const context = contextFrom(options.context);
    this._addCallback(context === null ? callback : new ContextCallback(callback, context));
  }

  /** @internal */
  _addCallback(callback: DoneCallback): void {
    if (this._state !== "pending") this._scheduleCallback(callback);
    else this._callbacks = withCallback(this._callbacks, callback);
  }

  /**
   * Removes every occurrence of a callback from the list.
   *
   * @returns how many times that was.
   */
  removeDoneCallback(callback: (future: this) => unknown): number {
    return this._removeCallback(callback);
  }

  /** @internal */
  _removeCallback(callback: DoneCallback): number {
    const before = callbackList(this._callbacks);
    const kept = before.filter((other) => functionOf(other) !== callback);
    this._callbacks = kept.length === 0 ? null : kept;
    return before.length - kept.length;
  }

  /**
   * Sets the result and schedules the callbacks.
   *
   * @throws InvalidStateError when the future is done already.
   */
  setResult(result: T): void {
    if (this._state !== "pending") throw new InvalidStateError("invalid state");
    this._setResult(result);
  }

  /** @internal */
  _setResult(result: T): void {
    this._result = result;
    this._state = "finished";
    this._settled("finished");
  }

  /**
   * Sets an exception and schedules the callbacks.
   *
   * @param exception the exception, or its class.
   * @throws InvalidStateError when the future is done already.
   */
  setException(exception: unknown): void {
    if (this._state !== "pending") throw new InvalidStateError("invalid state");
    this._setException(exception);
  }

  /** @internal */
  _setException(given: unknown): void {
    const exception = exceptionFrom(given);
    this._exception = exception;
    if (tracebackOf(exception) === null) setTraceback(exception, NOT_RAISED);
    this._exceptionTraceback = tracebackOf(exception);
    this._state = "finished";
    this._settled("failed");
    this._logTraceback = true;
    this._loop._interpreter.watch(this);
  }

  /** @internal */
  _finishedResult(): T {
    return this._result;
  }

  /** @internal */
  _raisedAgain(): unknown {
    // The first to ask gets the traceback as it was stored, later ones none: so does the C implementation.
    setTraceback(this._exception, this._exceptionTraceback);
    this._exceptionTraceback = null;
    return this._exception;
  }

  /** @internal */
  _makeCancelledError(): unknown {
    const saved = this._exception;
    if (this._state === "cancelled" && saved !== undefined) {
      this._exception = undefined;
      return saved;
    }
    return this._cancelMessage === null
      ? withoutStack(CancelledError)
      : withoutStack(CancelledError, this._cancelMessage);
  }

  /** @internal */
  _settled(state: "finished" | "failed" | "cancelled"): void {
    this._recordDone(state);
    const callbacks = this._callbacks;
    if (callbacks === null) return;
    this._callbacks = null;
    if (!Array.isArray(callbacks)) this._scheduleCallback(callbacks);
    else for (const callback of callbacks) this._scheduleCallback(callback);
  }

  /** @internal */
  _scheduleCallback(callback: DoneCallback): void {
    if (callback instanceof ContextCallback) {
      this._loop._callSoon(callback.callback, [this], callback.context, this);
    } else if (callback instanceof InternalCallback) {
      this._loop._callInternal(callback, this, null, this);
    } else if (typeof callback === "function") {
      this._loop._callSoon(callback, [this], null, this);
    } else {
      callback._scheduleWakeup();
    }
  }

  /** @internal */
  _recordDone(state: "finished" | "failed" | "cancelled"): void {
    const run = this._loop._interpreter;
    if (!run.isRecorded) return;
    const through = run.takeCancelsThrough();
    const isByHand = state === "cancelled" && through === null;
    run.record({
      kind: "future-done",
      ...(isByHand ? run.exactMoment() : run.moment()),
      future: run.futureId(this),
      state,
      ...this.#description(),
      ...(through !== null && { through }),
    });
  }

  #recordCallback(callback: Callback): void {
    const run = this._loop._interpreter;
    if (!run.isRecorded) return;
    const text = cutText(formatCallback(callback));
    run.record({ kind: "callback-added", ...run.exactMoment(), to: this._waitTarget(), callback: text });
  }

  /** @internal What the trace says of a task that waits for this. */
  _waitTarget(): WaitTarget {
    const future = this._loop._interpreter.futureId(this);
    const wait = describedWait(this);
    if (wait?.until !== undefined) return { kind: "timer", future, until: wait.until, label: wait.label };
    return { kind: wait?.kind ?? "future", future, label: "future", ...this.#description() };
  }

  #description(): { label?: string; members?: readonly WaitTarget[] } {
    const wait = describedWait(this);
    if (wait === undefined) return {};
    const { label, members } = wait;
    if (members === undefined) return { label };
    wait.members = undefined;
    const targets = this._loop._interpreter.memberTargets.of(members);
    return targets === null ? { label } : { label, members: targets };
  }

  /** @internal */
  _reference(): FutureReference {
    return { kind: "future", future: this._loop._interpreter.futureId(this) };
  }

  /** @internal */
  get _reportLoop(): Loop {
    return this._loop;
  }

  /** @internal */
  _needsReport(): boolean {
    return this._logTraceback;
  }

  /** @internal */
  _report(): void {
    this._logTraceback = false;
    this._loop.callExceptionHandler({
      message: `${this.constructor.name} exception was never retrieved`,
      exception: this._exception,
      future: this,
      ...sourceTraceback(this),
    });
  }

  /** @internal */
  _reprInfo(): string[] {
    const info: string[] = [this._state];
    if (this._state === "finished") {
      if (this._exception !== undefined) info.push(`exception=${repr(this._exception)}`);
      else info.push(`result=${shortRepr(this._result)}`);
    }
    if (this._callbacks !== null) info.push(callbacksText(callbackList(this._callbacks)));
    const place = createdAt(this);
    if (place !== null) info.push(`created at ${place}`);
    return info;
  }

  /** Python's text: `<Future pending cb=[callback() at main.ts:5]>`. */
  __repr__(): string {
    return `<${this.constructor.name} ${this._reprInfo().join(" ")}>`;
  }

  /** What `await` iterates over; for classes that have an `__await__` of their own. */
  *__await__(): Generator<Future<T>, T, unknown> {
    if (!this.done()) yield this;
    if (!this.done()) throw new RuntimeError("await wasn't used with future");
    return this._outcome();
  }
}

/**
 * Passes a cancellation on to other futures, and records for the trace where it comes from.
 *
 * @returns whether any of them was not done yet.
 */
export function cancelThrough(
  cancelled: Future<unknown>,
  others: readonly Future<unknown>[],
  message: unknown,
): boolean {
  const run = cancelled._loop._interpreter;
  const outer = run.cancelsThrough;
  if (run.isRecorded) run.cancelsThrough = cancelled._waitTarget();
  try {
    let anyCancelled = false;
    for (const other of others) if (other.cancel(message)) anyCancelled = true;
    return anyCancelled;
  } finally {
    run.cancelsThrough = outer;
  }
}

/**
 * Whether a value is a future or a task. Follows `isfuture` of `Lib/asyncio/base_futures.py`.
 *
 * @python `asyncio.isfuture`
 */
export function isfuture(value: unknown): value is Future<unknown> {
  return value instanceof Future;
}
