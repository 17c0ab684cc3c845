import { InternalCallback } from "../futures/callbacks.ts";
import { Handle } from "../futures/handles.ts";
import { type ContextOption, takeContext } from "../contextvars.ts";
import { RuntimeError, ValueError } from "../exceptions/exceptions.ts";
import { iscoroutine } from "../coroutines/coroutines.ts";
import { iscoroutinefunction } from "../coroutines/iscoroutinefunction.ts";
import { isSignal, SIGNALS } from "../signals/signal-numbers.ts";
import { defaultIntHandler, SIG_DFL, signalsOf } from "../signals/signals.ts";
import type { Callable } from "../state/interpreter.ts";
import { repr } from "../text/repr.ts";
import { SchedulingLoop } from "./scheduling-loop.ts";

/**
 * The part of a loop that handles signals.
 *
 * Follows `_UnixSelectorEventLoop` of `Lib/asyncio/unix_events.py` (`add_signal_handler` …
 * `_check_signal`).
 */
export abstract class SignalLoop extends SchedulingLoop {
  readonly #handles = new Map<number, Handle>();
  // The numbers of signals that CPython finds in the loop's self-pipe.
  #arrived: number[] = [];

  /** @internal Whether the program has given it handlers of signals. */
  get _handlesSignals(): boolean {
    return this.#handles.size > 0;
  }

  /**
   * Has a callback called by the loop when a signal arrives.
   *
   * @param signum the signal, for example `signal.SIGTERM`.
   * @param callback the function.
   * @param args what it is called with.
   * @throws TypeError when the callback is a coroutine function; ValueError when there is no such signal;
   *   RuntimeError when it cannot be caught, or the loop is closed.
   */
  addSignalHandler<A extends unknown[]>(signum: number, callback: (...args: A) => unknown, ...args: A): void;
  addSignalHandler<A extends unknown[]>(
    signum: number,
    callback: (...args: A) => unknown,
    ...args: [...A, ContextOption]
  ): void;
  addSignalHandler(signum: number, callback: Callable, ...args: unknown[]): void {
    if (iscoroutine(callback) || iscoroutinefunction(callback))
      throw new TypeError("coroutines cannot be used with add_signal_handler()");
    checkSignal(signum);
    this._checkClosed();
    const signals = signalsOf(this._interpreter);
    signals.wakeUp = (arrived) => {
      this.#arrived.push(arrived);
      signals.hasWoken = true;
    };
    if (signum === SIGNALS.SIGKILL || signum === SIGNALS.SIGSTOP) {
      if (this.#handles.size === 0) signals.wakeUp = null;
      throw new RuntimeError(`sig ${signum} cannot be caught`);
    }
    this.#handles.set(signum, new Handle(callback, args, undefined, this, takeContext(args)));
    signals.setHandler(signum, noop);
  }

  /**
   * Removes the handler of a signal, which then does what it does in every program.
   *
   * @param signum the signal.
   * @returns whether there was one.
   * @throws ValueError when there is no such signal.
   */
  removeSignalHandler(signum: number): boolean {
    checkSignal(signum);
    if (!this.#handles.delete(signum)) return false;
    const signals = signalsOf(this._interpreter);
    signals.setHandler(signum, signum === SIGNALS.SIGINT ? defaultIntHandler : SIG_DFL);
    if (this.#handles.size === 0) signals.wakeUp = null;
    return true;
  }

  /** @internal Whether a signal arrived that the loop has not looked at. */
  get _hasSignals(): boolean {
    return this.#arrived.length > 0;
  }

  /** @internal Has the loop look at the signals that arrived; after it has waited. */
  _processSignals(): void {
    if (this._hasSignals) this._callInternal(READ_FROM_SELF, this);
  }

  /** @internal Follows `_process_self_data` and `_handle_signal`. */
  _handleSignals(): void {
    const arrived = this.#arrived;
    this.#arrived = [];
    for (const signum of arrived) {
      const handle = this.#handles.get(signum);
      if (handle?.cancelled() === true) this.removeSignalHandler(signum);
      else if (handle !== undefined) this._addCallback(handle._again());
    }
  }

  /** @internal The loop closes. */
  _removeSignalHandlers(): void {
    for (const signum of [...this.#handles.keys()]) this.removeSignalHandler(signum);
  }
}

// Follows `_sighandler_noop`: what matters is that a handler is set.
function noop(): void {
  return;
}

function checkSignal(signum: unknown): void {
  if (typeof signum !== "number" || !Number.isInteger(signum))
    throw new TypeError(`sig must be an int, not ${repr(signum)}`);
  if (!isSignal(signum) || signum === 32 || signum === 33)
    throw new ValueError(`invalid signal number ${signum}`);
}

class ReadFromSelf extends InternalCallback {
  readonly _text = "BaseSelectorEventLoop._read_from_self()";

  _invoke(loop: unknown): void {
    if (loop instanceof SignalLoop) loop._handleSignals();
  }
}

const READ_FROM_SELF = new ReadFromSelf();
