import { KeyboardInterrupt, NotImplementedError, RuntimeError } from "../exceptions/exceptions.ts";
import { type Interpreter, interpreter } from "../state/interpreter.ts";
import { nameClass } from "../text/python-types.ts";
import { RealTimer } from "./real-timer.ts";
import { IGNORED, nameOfSignal, shellText, SIGNALS, STOPS } from "./signal-numbers.ts";

const NO_STOP = "a program here cannot be stopped and continued: leave out this signal";
const NO_SIGNAL_FROM_A_THREAD =
  "a function on a thread cannot send signals here: it runs in one go, ahead of the event loop. Return, and send " +
  "the signal in an async function";

/** What is done when a signal arrives; it gets the signal's number, and null in place of a frame. */
export type SignalHandler = (signum: number, frame: null) => unknown;

/** What takes the place of a handler: `SIG_DFL` and `SIG_IGN`. */
export class Handlers {
  static {
    nameClass(this, "Handlers", "signal");
  }

  /** Its name, for example `SIG_DFL`. */
  readonly name: string;
  /** Its number in C. */
  readonly value: number;

  /** @internal */
  constructor(name: string, value: number) {
    this.name = name;
    this.value = value;
  }

  /** Python's text: `<Handlers.SIG_DFL: 0>`. */
  __repr__(): string {
    return `<Handlers.${this.name}: ${this.value}>`;
  }

  /** Python's text: its number. */
  __str__(): string {
    return String(this.value);
  }
}

/** What Linux does with a signal is done: most end the program. */
export const SIG_DFL = new Handlers("SIG_DFL", 0);

/** The signal is ignored. */
export const SIG_IGN = new Handlers("SIG_IGN", 1);

/**
 * The handler of SIGINT that a program begins with.
 *
 * @throws KeyboardInterrupt.
 */
export function defaultIntHandler(): never {
  throw new KeyboardInterrupt();
}

/** What takes a signal. */
export type Disposition = SignalHandler | Handlers;

/**
 * The signals of a run: which handlers they have, and how they are delivered.
 *
 * Follows `Modules/signalmodule.c`. A signal arrives when the program sends it to itself, and then its
 * handler runs at once, or when the clock has moved to its moment, and then the handler runs within what
 * waits.
 */
export class Signals {
  readonly #run: Interpreter;
  readonly #handlers = new Map<number, Disposition>([
    [SIGNALS.SIGINT, defaultIntHandler],
    [SIGNALS.SIGPIPE, SIG_IGN],
    [SIGNALS.SIGXFSZ, SIG_IGN],
  ]);
  /** Called with the number of each signal that has a handler, before the handler: the loop sets it. */
  wakeUp: ((signum: number) => void) | null = null;
  /** Whether a loop that waits has something to do since a signal arrived. */
  hasWoken = false;
  /** How many handlers have run. */
  handled = 0;
  /** Sends SIGALRM. */
  readonly timer = new RealTimer({
    now: () => this.#run.clock.now(),
    alarmAt: (when, before) => this.sendAt(when, SIGNALS.SIGALRM, before),
  });

  constructor(run: Interpreter) {
    this.#run = run;
  }

  handlerOf(signum: number): Disposition {
    return this.#handlers.get(signum) ?? SIG_DFL;
  }

  setHandler(signum: number, handler: Disposition): void {
    this.#handlers.set(signum, handler);
  }

  /** The program sends itself a signal. */
  send(signum: number): void {
    const { clock } = this.#run;
    if (clock.kind === "virtual" && clock.isOnThread) throw new RuntimeError(NO_SIGNAL_FROM_A_THREAD);
    if (this.#run.isRecorded) {
      const moment = this.#run.exactMoment();
      this.#run.record({ kind: "signal-received", ...moment, signal: nameOfSignal(signum) });
    }
    this.#deliver(signum);
  }

  /**
   * Has a signal arrive when the clock gets to `when`.
   *
   * @param before is called then, before the signal arrives.
   * @returns a function after whose call it does not arrive any more.
   */
  sendAt(when: number, signum: number, before: () => void = () => undefined): () => void {
    const { clock } = this.#run;
    if (clock.kind !== "virtual") throw new RuntimeError("signals arrive on the virtual clock only");
    return clock.arrive(when, true, () => {
      before();
      return this.#arrive(signum);
    });
  }

  #arrive(signum: number): boolean {
    this.hasWoken = false;
    if (this.#run.isRecorded) {
      const moment = this.#run.moment();
      this.#run.record({ kind: "signal-received", ...moment, signal: nameOfSignal(signum) });
    }
    this.#deliver(signum);
    return this.hasWoken;
  }

  #deliver(signum: number): void {
    const handler = this.handlerOf(signum);
    if (handler === SIG_IGN) return;
    if (handler instanceof Handlers) {
      this.#actByDefault(signum);
      return;
    }
    this.wakeUp?.(signum);
    this.handled++;
    handler(signum, null);
  }

  #actByDefault(signum: number): void {
    if (STOPS.has(signum)) throw new NotImplementedError(NO_STOP);
    if (!IGNORED.has(signum)) this.#run.kill(nameOfSignal(signum), shellText(signum));
  }
}

const ofRuns = new WeakMap<Interpreter, Signals>();

/** The signals of a run. */
export function signalsOf(run: Interpreter): Signals {
  let signals = ofRuns.get(run);
  if (signals === undefined) ofRuns.set(run, (signals = new Signals(run)));
  return signals;
}

/**
 * Has Ctrl-C pressed in the current run.
 *
 * @param moments seconds on the run's clock.
 */
export function interruptAt(moments: readonly number[]): void {
  const signals = signalsOf(interpreter());
  for (const moment of moments) signals.sendAt(moment, SIGNALS.SIGINT);
}
