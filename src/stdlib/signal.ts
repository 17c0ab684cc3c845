import {
  type Disposition,
  Handlers,
  interpreter,
  isCallable,
  isSignal,
  makeTuple,
  NotImplementedError,
  OSError,
  ownNameOfSignal,
  RuntimeError,
  SIGNALS,
  signalsOf,
  textOfSignal,
  ValueError,
} from "../runtime/index.ts";

export type { SignalHandler } from "../runtime/index.ts";
export { defaultIntHandler, SIG_DFL, SIG_IGN } from "../runtime/index.ts";

/** The terminal is closed. */
export const SIGHUP = SIGNALS.SIGHUP;
/** Interrupt from the keyboard (Ctrl-C). */
export const SIGINT = SIGNALS.SIGINT;
/** Quit from the keyboard (Ctrl-\\). */
export const SIGQUIT = SIGNALS.SIGQUIT;
/** Abort. */
export const SIGABRT = SIGNALS.SIGABRT;
/** Kill; it cannot be caught. */
export const SIGKILL = SIGNALS.SIGKILL;
/** Defined by the program. */
export const SIGUSR1 = SIGNALS.SIGUSR1;
/** Defined by the program. */
export const SIGUSR2 = SIGNALS.SIGUSR2;
/** Broken pipe: a write without a reader. Python ignores it. */
export const SIGPIPE = SIGNALS.SIGPIPE;
/** The time of {@link alarm} or {@link setitimer} is over. */
export const SIGALRM = SIGNALS.SIGALRM;
/** Termination. */
export const SIGTERM = SIGNALS.SIGTERM;
/** Another process that the program has started has ended. */
export const SIGCHLD = SIGNALS.SIGCHLD;
/** Continue after a stop. */
export const SIGCONT = SIGNALS.SIGCONT;
/** Stop; it cannot be caught. */
export const SIGSTOP = SIGNALS.SIGSTOP;
/** Stop from the keyboard (Ctrl-Z). */
export const SIGTSTP = SIGNALS.SIGTSTP;
/** The terminal has another size. */
export const SIGWINCH = SIGNALS.SIGWINCH;
/** The timer of {@link setitimer} that counts the seconds of the program's clock. */
export const ITIMER_REAL = 0;
/** A timer of processor time, which is refused. */
export const ITIMER_VIRTUAL = 1;
/** A timer of processor time, which is refused. */
export const ITIMER_PROF = 2;

const NO_CPU_TIME =
  "a program on the virtual clock takes no processor time: use signal.ITIMER_REAL, which counts its seconds";
const NEVER =
  "deadlock: the program waits for a signal, and nothing else runs that could send it. Set a timer before, for example " +
  "with signal.alarm(seconds)";

/** A signal with its name, as Python's enumeration has it. */
export interface Signal {
  readonly name: string;
  readonly value: number;
}

/**
 * A signal by its number: `signal.Signals(2).name` is `"SIGINT"`.
 *
 * @param value the number.
 * @throws ValueError when there is no signal of that number with a name.
 * @python `signal.Signals`
 * @differs It is a function, and `signal.SIGINT` a number, which prints as one everywhere.
 */
export function Signals(value: number): Signal {
  const name = ownNameOfSignal(value);
  if (name === null) throw new ValueError(`${value} is not a valid Signals`);
  return { name, value };
}

/**
 * Sets what is called when a signal arrives.
 *
 * Follows `signal_signal_impl` of `Modules/signalmodule.c`.
 *
 * @param signalnum the signal, for example `signal.SIGTERM`.
 * @param handler is called with the signal's number and null; `SIG_IGN` ignores the signal, `SIG_DFL` has
 *   done what Linux does.
 * @returns what was set before.
 * @throws ValueError when there is no such signal; OSError when it cannot be caught; TypeError when the
 *   handler is none.
 * @python `signal.signal`
 * @differs The handler gets null in place of the frame.
 */
export function signal(signalnum: number, handler: Disposition): Disposition {
  checkNumber(signalnum);
  if (!isCallable(handler) && !(handler instanceof Handlers)) {
    throw new TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
  }
  if (signalnum === SIGKILL || signalnum === SIGSTOP) throw invalidArgument();
  const signals = signalsOf(interpreter());
  const before = signals.handlerOf(signalnum);
  signals.setHandler(signalnum, handler);
  return before;
}

/**
 * What is called when a signal arrives.
 *
 * @param signalnum the signal.
 * @throws ValueError when there is no such signal.
 * @python `signal.getsignal`
 */
export function getsignal(signalnum: number): Disposition {
  checkNumber(signalnum);
  return signalsOf(interpreter()).handlerOf(signalnum);
}

/**
 * Sends a signal to the program; its handler runs before this returns.
 *
 * @param signalnum the signal.
 * @throws OSError when there is no such signal; what the handler raises.
 * @python `signal.raise_signal`
 */
export function raiseSignal(signalnum: number): void {
  if (signalnum === 0) return;
  if (!isSignal(signalnum)) throw invalidArgument();
  signalsOf(interpreter()).send(signalnum);
}

/**
 * Has SIGALRM sent once some seconds have passed.
 *
 * @param seconds whole seconds; 0 for never.
 * @returns the seconds that were left before, 0 for none.
 * @throws TypeError when it is no whole number.
 * @python `signal.alarm`
 */
export function alarm(seconds: number): number {
  if (!Number.isInteger(seconds)) throw new TypeError("'float' object cannot be interpreted as an integer");
  const [left] = signalsOf(interpreter()).timer.set(seconds, 0);
  // As the kernel rounds it: what is left is never 0.
  return left > 0 ? Math.max(1, Math.floor(left + 0.5)) : 0;
}

/**
 * Has SIGALRM sent once some seconds have passed, and then again and again.
 *
 * @param which the timer: `signal.ITIMER_REAL`.
 * @param seconds until the first signal; 0 for never.
 * @param interval seconds from each signal to the next; 0 for none.
 * @returns what was left before, and the interval.
 * @throws OSError when one is negative; NotImplementedError for a timer of processor time.
 * @python `signal.setitimer`
 */
export function setitimer(which: number, seconds: number, interval = 0): readonly [number, number] {
  checkTimer(which);
  if (seconds < 0 || interval < 0) throw invalidArgument();
  return makeTuple(...signalsOf(interpreter()).timer.set(seconds, interval));
}

/**
 * What is left of a timer, and its interval.
 *
 * @param which the timer: `signal.ITIMER_REAL`.
 * @throws NotImplementedError for a timer of processor time.
 * @python `signal.getitimer`
 */
export function getitimer(which: number): readonly [number, number] {
  checkTimer(which);
  return makeTuple(...signalsOf(interpreter()).timer.settings);
}

/**
 * Blocks until a signal has arrived that has a handler.
 *
 * @throws RuntimeError when none can ever arrive; what the handler raises.
 * @python `signal.pause`
 */
export function pause(): void {
  const run = interpreter();
  const signals = signalsOf(run);
  const before = signals.handled;
  while (signals.handled === before) {
    if (run.clock.kind !== "virtual" || !run.clock.waitForArrival()) throw new RuntimeError(NEVER);
  }
}

/**
 * What a signal means, in words: `"Terminated"`.
 *
 * @param signalnum the signal.
 * @returns null when it has no words.
 * @throws ValueError when there is no such signal.
 * @python `signal.strsignal`
 */
export function strsignal(signalnum: number): string | null {
  checkNumber(signalnum);
  return textOfSignal(signalnum);
}

function checkNumber(signalnum: number): void {
  if (!isSignal(signalnum)) throw new ValueError("signal number out of range");
}

function checkTimer(which: number): void {
  if (which === ITIMER_VIRTUAL || which === ITIMER_PROF) throw new NotImplementedError(NO_CPU_TIME);
  if (which !== ITIMER_REAL) throw invalidArgument();
}

function invalidArgument(): OSError {
  return new OSError(22, "Invalid argument");
}
