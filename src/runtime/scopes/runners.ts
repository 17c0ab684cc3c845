import "../state/disposal-symbols.ts";
import { refuseUnexpected } from "../text/unexpected-options.ts";
import { places } from "../text/cpython-places.ts";
import { setEventLoop } from "../loop/running-loop.ts";
import { allTasks } from "../tasks/current-task.ts";
import { RunOver } from "../../trace/model/limits.ts";
import { EventLoop } from "../loop/event-loop.ts";
import { type Context, type ContextOption, copyContext } from "../contextvars.ts";
import type { Awaitable } from "../coroutines/coroutines.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { CancelledError, KeyboardInterrupt, RuntimeError } from "../exceptions/exceptions.ts";
import { madeIn } from "../futures/creation-sites.ts";
import { callbackText, InternalCallback } from "../futures/callbacks.ts";
import { SIGNALS } from "../signals/signal-numbers.ts";
import { defaultIntHandler, signalsOf } from "../signals/signals.ts";
import type { Task } from "../tasks/tasks.ts";
import { wrapAwaitable } from "../tasks/ensure-future.ts";
import { gather } from "../tasks/gather.ts";
import { endExcept, beginExcept, raisedInExcept } from "../exceptions/exception-context.ts";
import { interpreter } from "../state/interpreter.ts";
import { nameClass } from "../text/python-types.ts";
import { addCallersEntry, addLibraryEntry } from "../exceptions/traceback.ts";

/** Seconds. Follows `Lib/asyncio/constants.py`. */
const THREAD_JOIN_TIMEOUT = 300;

/** What {@link run} and {@link Runner} take. */
export interface RunnerOptions {
  /** Whether the loop runs in debug mode. */
  readonly debug?: boolean | null | undefined;
  /** Makes the loop; a new EventLoop unless given. */
  readonly loopFactory?: (() => EventLoop) | null | undefined;
}

/**
 * A loop for several runs in a row: `using runner = new asyncio.Runner();`.
 *
 * Follows `Runner` of `Lib/asyncio/runners.py`.
 *
 * @python `asyncio.Runner`
 * @differs Python's `with asyncio.Runner() as runner:` is `using runner = new asyncio.Runner();`.
 */
export class Runner {
  static {
    nameClass(this, "Runner", "asyncio.runners");
  }

  readonly #debug: boolean | null;
  readonly #loopFactory: (() => EventLoop) | null;
  #state: "created" | "initialized" | "closed" = "created";
  #loop: EventLoop | null = null;
  #setEventLoop = false;
  #context: Context | null = null;
  #interrupts = 0;

  /** @param options `debug` and `loopFactory`. */
  constructor(options: RunnerOptions = {}) {
    refuseUnexpected("Runner.__init__", options, ["debug", "loopFactory"]);
    this.#debug = options.debug ?? null;
    this.#loopFactory = options.loopFactory ?? null;
  }

  /** The runner's loop. */
  getLoop(): EventLoop {
    return this.#initialize();
  }

  /**
   * Runs a coroutine to its end.
   *
   * @param coroutine what to run.
   * @param options `context`: the context to run it in; unless given, the runner's own, which all its runs
   *   share.
   * @returns its result.
   * @throws what it raises; RuntimeError when a loop is running already.
   */
  run<T>(coroutine: Awaitable<T>, options: ContextOption = {}): T {
    if (interpreter().runningLoop !== null) {
      const error = new RuntimeError("Runner.run() cannot be called from a running event loop");
      throw interpreter().refused(error, [coroutine]);
    }
    return toCallers(() => this._run(coroutine, options));
  }

  /** @internal As {@link run}; its caller is one of the runtime's own. */
  _run<T>(coroutine: Awaitable<T>, options: ContextOption = {}): T {
    const loop = this.#initialize();
    const context = options.context ?? this.#context;
    const task = madeIn(loop.createTask(asCoroutine(coroutine), { context }), places["Runner.run"]);
    const signals = signalsOf(interpreter());
    const onInterrupt = (): void => this.#interrupted(task, loop);
    const handlesInterrupt = signals.handlerOf(SIGNALS.SIGINT) === defaultIntHandler;
    if (handlesInterrupt) signals.setHandler(SIGNALS.SIGINT, onInterrupt);
    this.#interrupts = 0;
    try {
      return loop.runUntilComplete(task);
    } catch (exception) {
      if (exception instanceof CancelledError && this.#interrupts > 0 && task.uncancel() === 0)
        throw interruptAfter(exception);
      throw exception;
    } finally {
      if (signals.handlerOf(SIGNALS.SIGINT) === onInterrupt)
        signals.setHandler(SIGNALS.SIGINT, defaultIntHandler);
    }
  }

  /** Ctrl-C: the first one cancels the main task, the next one leaves the loop at once. */
  #interrupted(task: Task<unknown>, loop: EventLoop): void {
    this.#interrupts++;
    if (this.#interrupts > 1 || task.done()) throw new KeyboardInterrupt();
    task.cancel();
    loop._callInternal(NOTHING);
    loop._wakeUp();
  }

  /** Cancels what still runs, waits for its end, and closes the loop. */
  close(): void {
    const loop = this.#loop;
    if (this.#state !== "initialized" || loop === null) return;
    try {
      cancelAllTasks(loop);
      loop.runUntilComplete(loop.shutdownAsyncgens());
      loop.runUntilComplete(loop.shutdownDefaultExecutor(THREAD_JOIN_TIMEOUT));
    } finally {
      if (this.#setEventLoop) setEventLoop(null);
      this.#loop = null;
      this.#state = "closed";
      loop.close();
    }
  }

  /** As {@link close}: `using` calls it at the end of the block. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** @internal Makes the loop when there is none yet. */
  _enter(): void {
    this.#initialize();
  }

  #initialize(): EventLoop {
    if (this.#state === "closed") throw new RuntimeError("Runner is closed");
    if (this.#loop !== null) return this.#loop;
    if (this.#loopFactory === null) {
      this.#loop = new EventLoop();
      setEventLoop(this.#loop);
      this.#setEventLoop = true;
    } else {
      this.#loop = this.#loopFactory();
    }
    if (this.#debug !== null) this.#loop.setDebug(this.#debug);
    this.#context = copyContext();
    this.#state = "initialized";
    return this.#loop;
  }
}

class Nothing extends InternalCallback {
  get _text(): string {
    return callbackText(places["Runner._on_sigint.<locals>.<lambda>"]);
  }

  _invoke(): void {
    return;
  }
}

// Wakes the loop up, as a callback of `call_soon_threadsafe` does.
const NOTHING = new Nothing();

/** The KeyboardInterrupt that is raised while the cancellation is handled that it has caused. */
function interruptAfter(cancelled: CancelledError): unknown {
  const handled = beginExcept(cancelled, false);
  try {
    const interrupt = raisedInExcept(handled, new KeyboardInterrupt());
    // If the tasks that still run raise something while they are cancelled, it does not get to the caller.
    addLibraryEntry(interrupt);
    return interrupt;
  } finally {
    endExcept(handled);
  }
}

function asCoroutine<T>(awaitable: Awaitable<T>): Coroutine<T> {
  if (awaitable instanceof Coroutine) return awaitable;
  const given: unknown = awaitable;
  if (typeof given !== "object" || given === null || !("__await__" in given)) {
    throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  }
  return internalCoroutine(wrapAwaitable<T>(awaitable), places["Runner.run.<locals>._wrap_awaitable"]);
}

function cancelAllTasks(loop: EventLoop): void {
  const tasks = [...allTasks(loop)];
  if (tasks.length === 0) return;
  for (const task of tasks) task.cancel();
  loop.runUntilComplete(gather(...tasks, { returnExceptions: true }));
  for (const task of tasks) {
    if (task.cancelled()) continue;
    const exception = task.exception();
    if (exception === null) continue;
    loop.callExceptionHandler({
      message: "unhandled exception during asyncio.run() shutdown",
      exception,
      task,
    });
  }
}

/**
 * Runs a coroutine on a new loop to its end, then cancels what still runs and closes the loop. The usual way
 * to start a program.
 *
 * Follows `run` of `Lib/asyncio/runners.py`.
 *
 * @param main the coroutine, for example `main()`.
 * @param options `debug` and `loopFactory`.
 * @returns what the coroutine returns.
 * @throws what the coroutine raises; RuntimeError when a loop is running already.
 * @python `asyncio.run`
 * @differs `debug` and `loop_factory` are one object, given last: `asyncio.run(main(), { debug: true })`.
 *   On the virtual clock a wait that nothing can ever end is a RuntimeError that says which tasks wait;
 *   CPython waits forever.
 */
export function run<T>(main: Awaitable<T>, options: RunnerOptions = {}): T {
  refuseUnexpected("run", options, ["debug", "loopFactory"]);
  if (interpreter().runningLoop !== null) {
    const error = new RuntimeError("asyncio.run() cannot be called from a running event loop");
    throw interpreter().refused(error, [main]);
  }
  return toCallers(() => runAndClose(new Runner(options), main));
}

function runAndClose<T>(runner: Runner, main: Awaitable<T>): T {
  let result: T;
  try {
    result = runner._run(main);
  } catch (exception) {
    // A run that passed a limit is over: nothing of the program's may go on.
    if (!(exception instanceof RunOver)) closeWhile(exception, runner);
    throw exception;
  }
  runner.close();
  return result;
}

/**
 * What is raised while the tasks are cancelled that still run is raised while what `main` raised is being
 * handled.
 */
function closeWhile(exception: unknown, runner: Runner): void {
  const handled = beginExcept(exception, false);
  const run = interpreter();
  const outer = run.leaving;
  run.leaving = exception;
  try {
    runner.close();
  } catch (raised) {
    throw raisedInExcept(handled, raised);
  } finally {
    run.leaving = outer;
    endExcept(handled);
  }
}

/** Puts the functions that called the runtime into the traceback of what leaves it. */
function toCallers<T>(body: () => T): T {
  const callers = new Error();
  try {
    return body();
  } catch (exception) {
    addCallersEntry(exception, callers);
    throw exception;
  }
}
