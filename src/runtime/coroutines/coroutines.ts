import { type CoroutineBody, type CoroutineFrame, type CoroutineState, NOWHERE } from "./coroutine-frame.ts";
import type { Loop } from "../state/loop-types.ts";
import { propagate } from "../exceptions/propagate-exception.ts";
import type { TraceFrame } from "../../trace/model/events.ts";
import { framesFrom, innermostLine } from "./await-chain.ts";
import { RunOver } from "../../trace/model/limits.ts";
import { resumedByHand } from "./coroutine-wrapper.ts";
import { generatorNext } from "./generator-next.ts";
import { closeSuspended } from "./close-coroutine.ts";
import { originNow, warnNeverAwaited } from "./never-awaited.ts";
import { RuntimeError, StopIteration, ValueError, withoutStack } from "../exceptions/exceptions.ts";
import { Future } from "../futures/futures.ts";
import { withRaiseContext, resumedBy, thrownInto } from "../exceptions/exception-context.ts";
import type { LeakCandidate } from "../state/interpreter.ts";
import { interpreter } from "../state/interpreter.ts";
import { adopt, isThenable, NATIVE_PROMISE } from "../futures/native-promises.ts";
import { nameClass, typeName, isCallable } from "../text/python-types.ts";
import { LINE_OF_TURN, ONE_TURN } from "./bare-yield.ts";
import { running } from "../state/current-execution.ts";

// Coroutines that await coroutines form a linked stack: the root knows the innermost, and each knows the one
// that awaits it. Resuming a task resumes the innermost generator directly, however deep it is, and a return
// or an exception moves one link outwards in a loop. So depth costs nothing per switch and cannot overflow
// JavaScript's own stack.

/** Anything that a program may `await`. */
export type Awaitable<T> = Coroutine<T> | Future<T> | { then(onfulfilled: (value: T) => unknown): unknown };

/** Yielded by `sleep(0)`: the task goes to the end of the ready queue. */
export const BARE_YIELD: unique symbol = Symbol("bare yield");

/** What {@link resume} gives when the root coroutine has returned; its result is in `_result`. */
export const RETURNED: unique symbol = Symbol("returned");

/**
 * What calling an async function gives: nothing of its body has run yet. `await` it or make it a task.
 *
 * Follows CPython's coroutine objects (`Objects/genobject.c`).
 */
export class Coroutine<T> implements CoroutineFrame, LeakCandidate {
  static {
    nameClass(this, "coroutine");
  }

  /** @internal The generator; null once it has ended. */
  _body: CoroutineBody | null;
  /** @internal Python's qualified name of the function. */
  readonly _name: string;
  /** @internal Where the function begins; 0 when that is not known. */
  readonly _definedAt: number;
  /** @internal The file for a coroutine of the runtime's own; null for the program's. */
  readonly _file: string | null;
  /** @internal Where it is: the line of its latest `await`, at first that of the function. */
  _line: number;
  /** @internal */
  _state: CoroutineState = "created";
  /** @internal The coroutine that awaits this; null for the root of a task. */
  _awaiter: Coroutine<unknown> | null = null;
  /** @internal For a root: the coroutine that is to be resumed. */
  _innermost: Coroutine<unknown> = this;
  /** @internal For a root that has returned: its result. */
  _result!: T;
  /** @internal */
  readonly _serial: number;
  /** @internal The stack of the call that made it, while it may have to be reported. */
  _origin: Error | null = null;

  /** @internal */
  constructor(body: CoroutineBody, name: string, definedAt: number, file: string | null = null) {
    const run = interpreter();
    this._body = body;
    this._name = name;
    this._definedAt = definedAt;
    this._line = definedAt;
    this._file = file;
    this._serial = run.nextSerial();
    if (run.hasSource) this._origin = originNow(run);
    run.watch(this);
  }

  /** Coroutines have no `then`: `await` them. The type lets TypeScript see what `await` gives. */
  get then(): (onfulfilled: (value: T) => unknown) => unknown {
    throw new TypeError(
      `A coroutine has no .then(): write \`await ${this._name}()\` inside an async function, or make it a task with ` +
        `asyncio.createTask(${this._name}()) and give that a callback with addDoneCallback(callback).`,
    );
  }

  /**
   * Resumes the coroutine by hand, as a loop would, until it next suspends.
   *
   * @param value what the suspended `await` gives; must be left out, or null, at first.
   * @returns what the coroutine suspended on; null for a bare yield.
   * @throws StopIteration when the coroutine returns, with what it returned as `value`.
   */
  send(value?: unknown): unknown {
    if (this._state === "created" && value !== undefined && value !== null) {
      throw new TypeError("can't send non-None value to a just-started coroutine");
    }
    this._checkUsable();
    return this.#finishStep(resume(this, false, value));
  }

  /**
   * Raises an exception at the `await` where the coroutine is suspended.
   *
   * @returns what the coroutine suspended on next.
   * @throws StopIteration when the coroutine returns; or what it raises.
   */
  throw(exception: unknown): unknown {
    this._checkUsable();
    return this.#finishStep(resume(this, true, exception));
  }

  /** Ends the coroutine: its `finally` blocks run, and it is not reported as never awaited. */
  close(): void {
    if (this._state === "closed") return;
    if (this._state === "created") {
      this._end();
      return;
    }
    this._checkUsable();
    closeSuspended(this);
  }

  /** What `await` iterates over; for classes that have an `__await__` of their own. */
  __await__(): Generator<unknown, T, unknown> {
    return resumedByHand<T>(this);
  }

  #finishStep(trap: unknown): unknown {
    if (trap === RETURNED) throw withoutStack(StopIteration, this._result);
    return trap === BARE_YIELD ? null : trap;
  }

  /** @internal Resumes it as the root of what it awaits. */
  _resume(raising: boolean, given: unknown): unknown {
    return resume(this, raising, given);
  }

  /** @internal Whether what the body yields goes to the task as it is, instead of being awaited. */
  get _passesOn(): boolean {
    return false;
  }

  /**
   * @internal Whether the body is one of JavaScript's generators, and not an object with the same methods.
   */
  get _isGenerator(): boolean {
    return true;
  }

  /** @internal What its frame is called in stacks and call graphs. */
  get _frameKind(): "async" | "async generator" {
    return "async";
  }

  /** @internal */
  get _exceptionState(): object {
    return this._file === NOWHERE && this._awaiter !== null ? this._awaiter._exceptionState : this;
  }

  /** @internal What its frame is known to have raised; undefined when that is what leaves it. */
  get _raisedInBody(): unknown {
    return undefined;
  }

  /** @internal What it is, when it is refused because it was used up. */
  _usedText(): string {
    return "coroutine";
  }

  /** @internal Throws when the coroutine cannot be started or resumed. */
  _checkUsable(): void {
    if (this._state === "running") throw new ValueError("coroutine already executing");
    if (this._state === "closed") throw new RuntimeError(`cannot reuse already awaited ${this._usedText()}`);
  }

  /** @internal */
  _end(): void {
    this._state = "closed";
    this._body = null;
    this._awaiter = null;
    this._origin = null;
  }

  /** @internal */
  get _reportLoop(): Loop | null {
    return null;
  }

  /** @internal */
  _needsReport(): boolean {
    return this._state === "created";
  }

  /** @internal */
  _report(): void {
    const { _origin, _definedAt, _file, _name } = this;
    const isKept = interpreter().isKept(this);
    this._end();
    warnNeverAwaited({ _origin, _definedAt, _file, _name }, isKept);
  }

  /**
   * @internal The coroutine inside a task's repr.
   * Follows `_format_coroutine` of `Lib/asyncio/coroutines.py`.
   */
  _describe(): string {
    const file = this._file ?? interpreter().source.fileName;
    return this._state === "closed"
      ? `${this._name}() done, defined at ${file}:${this._definedAt}`
      : `${this._name}() running at ${file}:${this.#currentLine()}`;
  }

  /** @internal */
  _programLine(): number | null {
    return innermostLine(this);
  }

  /** @internal */
  _frames(): readonly TraceFrame[] {
    return framesFrom(this);
  }

  #currentLine(): number {
    const { hasSource, source } = interpreter();
    if (this._state !== "running" || this._file !== null || !hasSource) return this._line;
    return source.frames(new Error()).find(({ coroutine }) => coroutine)?.line ?? this._line;
  }

  /** Python's text: `<coroutine object job1 at 0x7f0000001000>`. */
  __repr__(): string {
    return `<coroutine object ${this._name} at ${interpreter().address(this)}>`;
  }
}

/** An awaitable's own iterator, from its `__await__`: what it yields goes to the task and not to `await`. */
class AwaitIterator extends Coroutine<unknown> {
  override get _passesOn(): boolean {
    return true;
  }

  override get _isGenerator(): boolean {
    return false;
  }

  override _needsReport(): boolean {
    return false;
  }
}

/**
 * Whether a value is a coroutine. Follows `iscoroutine` of `Lib/asyncio/coroutines.py`.
 *
 * @python `asyncio.iscoroutine`
 */
export function iscoroutine(value: unknown): value is Coroutine<unknown> {
  return value instanceof Coroutine;
}

/**
 * Runs a coroutine until it suspends, returns or raises.
 *
 * The loop keeps three variables: `frame` is the coroutine to resume next, always `root._innermost`;
 * `raising` and `given` say what it is resumed with, a value or an exception. Each turn resumes one
 * generator, which has one of four outcomes:
 *
 * - it raises or returns: `frame` becomes the coroutine that awaits it, to be resumed with the exception or
 *   the result; from the root, that leaves the function;
 * - it awaits a coroutine that has not begun: `frame` becomes that one, and each knows the other by
 *   `_awaiter`;
 * - it awaits something that is done, or that cannot be awaited: `frame` stays, to be resumed with the result
 *   or an error;
 * - it awaits a pending future or suspends otherwise: that leaves the function, and `root._innermost` keeps
 *   the place.
 *
 * Follows `gen_send_ex2` and `_gen_throw` of `Objects/genobject.c`, which recurse where this loops.
 *
 * @param root the coroutine of a task, or one that is driven by hand.
 * @param raising whether `given` is raised where the coroutine is suspended, instead of being what `await`
 *   gives.
 * @returns what the coroutine suspended on (a pending future, {@link BARE_YIELD} or a bad yield), or {@link
 *   RETURNED}.
 */
export function resume(root: Coroutine<unknown>, raising: boolean, given: unknown): unknown {
  const outer = running.coroutine;
  if (outer !== null) resumedBy(root, outer);
  const outerThrownFrom = running.thrownFrom;
  let frame = root._innermost;
  running.thrownFrom = raising ? frame : null;
  if (raising) thrownInto(frame._exceptionState, given);
  try {
    for (;;) {
      const body = frame._body;
      if (body === null) throw new RuntimeError("cannot reuse already awaited coroutine");
      // sleep(0) has no generator: it suspends once, and then returns `_result`.
      if (body === ONE_TURN) {
        if (frame._state === "created" && !raising) {
          frame._state = "suspended";
          frame._line = LINE_OF_TURN;
          return BARE_YIELD;
        }
        given = raising ? propagate(frame, given, true, given) : frame._result;
        const awaiter = frame._awaiter;
        frame._end();
        if (frame !== root && awaiter !== null) {
          if (frame === running.thrownFrom) {
            running.thrownFrom = awaiter;
            thrownInto(awaiter._exceptionState, given);
          }
          frame = root._innermost = awaiter;
          continue;
        }
        if (raising) throw given;
        root._result = given;
        return RETURNED;
      }
      // Everything else has: take one step of it.
      frame._state = "running";
      running.coroutine = frame;
      let step: IteratorResult<unknown, unknown>;
      try {
        if (raising) step = body.throw(given);
        else step = frame._isGenerator ? generatorNext.call(body, given) : body.next(given);
      } catch (raised) {
        if (raised instanceof RunOver) throw raised;
        // It raised: the exception goes to the coroutine that awaits it.
        given = propagate(frame, raised, raising, given);
        raising = true;
        const awaiter = frame._awaiter;
        frame._end();
        if (frame === root || awaiter === null) throw given;
        if (frame === running.thrownFrom) {
          running.thrownFrom = awaiter;
          // A frame that Python does not have shares the state of its awaiter, which was thrown into already.
          if (frame._file !== NOWHERE) thrownInto(awaiter._exceptionState, given);
        }
        frame = root._innermost = awaiter;
        continue;
      }
      // It returned: so does the result.
      if (step.done === true) {
        const awaiter = frame._awaiter;
        frame._end();
        if (frame === root || awaiter === null) {
          root._result = step.value;
          return RETURNED;
        }
        if (frame === running.thrownFrom) running.thrownFrom = awaiter;
        frame = root._innermost = awaiter;
        raising = false;
        given = step.value;
        continue;
      }
      // It awaits something.
      frame._state = "suspended";
      const awaited = step.value;
      if (awaited === BARE_YIELD) return BARE_YIELD;
      if (frame._passesOn) return awaited ?? BARE_YIELD;
      if (awaited instanceof Coroutine) {
        if (awaited._state === "created") {
          awaited._awaiter = frame;
          awaited._origin = null;
          frame = root._innermost = awaited;
          raising = false;
          given = undefined;
        } else {
          raising = true;
          given = refusal(awaited);
        }
      } else if (awaited instanceof Future) {
        if (awaited._state === "pending") return awaited;
        raising = awaited._state === "cancelled" || awaited._exception !== undefined;
        given = raising ? withRaiseContext(failureOf(awaited)) : awaited._result;
      } else {
        try {
          const iterator = awaitIterator(awaited);
          iterator._awaiter = frame;
          frame = root._innermost = iterator;
          raising = false;
          given = undefined;
        } catch (exception) {
          raising = true;
          given = exception;
        }
      }
    }
  } finally {
    if (outer !== null) resumedBy(root, null);
    running.coroutine = outer;
    running.thrownFrom = outerThrownFrom;
  }
}

/** What awaiting a future that failed or was cancelled raises. */
export function failureOf(future: Future<unknown>): unknown {
  if (future._state === "cancelled") return withRaiseContext(future._makeCancelledError());
  future._logTraceback = false;
  return future._raisedAgain();
}

function refusal(awaited: Coroutine<unknown>): Error {
  return awaited._state === "closed"
    ? new RuntimeError(`cannot reuse already awaited ${awaited._usedText()}`)
    : new RuntimeError("coroutine is being awaited already");
}

function awaitIterator(awaited: unknown): AwaitIterator {
  if (typeof awaited === "object" && awaited !== null) {
    const method: unknown = Reflect.get(awaited, "__await__");
    if (isCallable(method)) {
      const iterator: unknown = Reflect.apply(method, awaited, []);
      if (isBody(iterator)) return new AwaitIterator(iterator, "__await__", 0);
      throw new TypeError(`__await__() returned non-iterator of type '${typeName(iterator)}'`);
    }
    if (isThenable(awaited)) {
      if (interpreter().clock.kind === "virtual") throw new TypeError(NATIVE_PROMISE);
      return new AwaitIterator(adopt(awaited).__await__(), "__await__", 0);
    }
  }
  throw new TypeError(`'${typeName(awaited)}' object can't be awaited`);
}

function isBody(value: unknown): value is CoroutineBody {
  return typeof value === "object" && value !== null && "next" in value && isCallable(value.next);
}
