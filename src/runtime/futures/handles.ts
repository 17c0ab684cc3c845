import { Loop, type Runnable } from "../state/loop-types.ts";
import { floatRepr } from "../text/repr.ts";
import { shortRepr } from "../text/reprlib.ts";
import { running } from "../state/current-execution.ts";
import { RunOver } from "../../trace/model/limits.ts";
import type { Callback } from "./callbacks.ts";
import { formatCallback, InternalCallback } from "./callbacks.ts";
import { escapesTheLoop, RuntimeError } from "../exceptions/exceptions.ts";
import { Context } from "../contextvars.ts";
import { createdAt, noteCreation, sourceTraceback } from "./creation-sites.ts";
import { interpreter } from "../state/interpreter.ts";
import { endExcept, beginExcept } from "../exceptions/exception-context.ts";
import { addCallbackEntry } from "../exceptions/traceback.ts";
import { nameClass } from "../text/python-types.ts";

/** No arguments. */
export const NO_ARGUMENTS: readonly unknown[] = [];

// Kept in debug mode only, as in Python.
const textsBeforeCancel = new WeakMap<Handle, string>();

/**
 * A callback that was scheduled with `loop.callSoon`.
 *
 * Follows `Handle` of `Lib/asyncio/events.py`.
 *
 * @python `asyncio.Handle`
 */
export class Handle implements Runnable {
  static {
    nameClass(this, "Handle", "asyncio.events");
  }

  /** @internal */
  readonly _loop: Loop;
  /** @internal */
  _callback: Callback | null;
  /** @internal What a function of the program's is called with. */
  _args: readonly unknown[];
  /** @internal What a callback of the runtime's own is called with: so it needs no list. */
  _argument: unknown;
  /** @internal */
  _cancelled = false;
  /** @internal */
  _handleId = 0;
  /** @internal The context in which the callback runs; null as long as it holds nothing. */
  _context: Context | null;

  /** @internal */
  constructor(
    callback: Callback,
    args: readonly unknown[],
    argument: unknown,
    loop: Loop,
    context: Context | null,
  ) {
    this._loop = loop;
    this._callback = callback;
    this._args = args;
    this._argument = argument;
    this._context = context;
    if (loop.getDebug()) noteCreation(this);
  }

  /** @internal Another one with the same callback: in the trace each has a number of its own. */
  _again(): Handle {
    const { _callback: callback } = this;
    if (callback === null) return this;
    return new Handle(callback, this._args, this._argument, this._loop, this._context);
  }

  /** The context in which the callback runs. */
  getContext(): Context {
    return (this._context ??= new Context());
  }

  /** Cancels the callback; does nothing when it has run or was cancelled before. */
  cancel(): void {
    if (this._cancelled) return;
    this._cancelled = true;
    if (this._loop.getDebug()) textsBeforeCancel.set(this, this.__repr__());
    this._callback = null;
    this._args = NO_ARGUMENTS;
    this._argument = undefined;
    const { _interpreter } = this._loop;
    if (_interpreter.isRecorded && this._handleId !== 0) {
      _interpreter.record({ kind: "handle-cancelled", ..._interpreter.moment(), handle: this._handleId });
    }
  }

  /** Whether the callback was cancelled. */
  cancelled(): boolean {
    return this._cancelled;
  }

  #report(exception: unknown): void {
    const handled = beginExcept(exception, false);
    try {
      this._loop.callExceptionHandler({
        message: `Exception in callback ${this._callbackText()}`,
        exception,
        handle: this,
        ...sourceTraceback(this),
      });
    } finally {
      endExcept(handled);
    }
  }

  /** @internal */
  _runScheduled(): void {
    const callback = this._callback;
    if (callback === null) return;
    try {
      if (callback instanceof InternalCallback && !callback._callsProgram) callback._invoke(this._argument);
      else this.#callInContext(callback);
    } catch (exception) {
      if (exception instanceof RunOver) throw exception;
      addCallbackEntry(exception, new Error());
      if (escapesTheLoop(exception)) throw exception;
      this.#report(exception);
    }
  }

  #callInContext(callback: Callback): void {
    const outer = running.context;
    const context = this._context;
    context?._checkNotEntered();
    if (context !== null) context._entered = true;
    running.context = context;
    try {
      if (callback instanceof InternalCallback) callback._invoke(this._argument);
      else Reflect.apply(callback, undefined, this._args);
    } finally {
      if (running.context !== null) running.context._entered = false;
      if (running.context instanceof Context) this._context = running.context;
      running.context = outer;
    }
  }

  /** @internal */
  _callbackText(): string {
    const given = this._argument === undefined ? this._args : [this._argument];
    const args = this._loop.getDebug() ? given.map(shortRepr).join(", ") : null;
    return this._callback === null ? "" : formatCallback(this._callback, args);
  }

  /** @internal */
  _reprWith(...details: string[]): string {
    const info = [this.constructor.name, ...(this._cancelled ? ["cancelled"] : []), ...details];
    if (this._callback !== null) info.push(this._callbackText());
    const place = createdAt(this);
    if (place !== null) info.push(`created at ${place}`);
    return textsBeforeCancel.get(this) ?? `<${info.join(" ")}>`;
  }

  /** Python's text: `<Handle callback() at main.ts:5>`. */
  __repr__(): string {
    return this._reprWith();
  }
}

/**
 * A callback that was scheduled with `loop.callLater` or `loop.callAt`.
 *
 * Follows `TimerHandle` of `Lib/asyncio/events.py`.
 *
 * @python `asyncio.TimerHandle`
 */
export class TimerHandle extends Handle {
  static {
    nameClass(this, "TimerHandle", "asyncio.events");
  }

  /** @internal */
  readonly _when: number;
  /** @internal Whether it is in the loop's heap. */
  _scheduled = false;

  /** @internal */
  constructor(
    when: number,
    callback: Callback,
    args: readonly unknown[],
    argument: unknown,
    loop: Loop,
    context: Context | null,
  ) {
    super(callback, args, argument, loop, context);
    this._when = when;
  }

  /** The loop's second at which it is due. */
  when(): number {
    return this._when;
  }

  override cancel(): void {
    if (!this._cancelled && this._scheduled) this._loop._timerCancelled();
    super.cancel();
  }

  override __repr__(): string {
    return this._reprWith(`when=${floatRepr(this._when)}`);
  }
}

/** The running loop, or null. Follows `_get_running_loop` of `Lib/asyncio/events.py`. */
export function runningLoopOrNull(): Loop | null {
  // Only a loop makes itself the running one; `instanceof` would take a tenth of the time that making a task
  // takes.
  return interpreter().runningLoop as Loop | null;
}

/**
 * The running loop, or a RuntimeError in Python's words. Follows `get_running_loop` of
 * `Lib/asyncio/events.py`.
 */
export function runningLoop(): Loop {
  const loop = runningLoopOrNull();
  if (loop === null) throw noRunningLoop();
  return loop;
}

/** The error of what needs a running loop. */
export function noRunningLoop(): RuntimeError {
  return new RuntimeError("no running event loop");
}

/** The running loop or the one that was set. Follows `get_event_loop` of `Lib/asyncio/events.py`. */
export function currentLoop(): Loop {
  const loop = runningLoopOrNull();
  if (loop !== null) return loop;
  const { eventLoop } = interpreter();
  if (eventLoop instanceof Loop) return eventLoop;
  throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
}
