import type { CoroutineBody } from "./coroutine-frame.ts";
import type { Loop, ClosableGenerator } from "../state/loop-types.ts";
import "../state/disposal-symbols.ts";
import { runningLoopOrNull } from "../futures/handles.ts";
import { closeFreed } from "./close-coroutine.ts";
import { Coroutine } from "./coroutines.ts";
import {
  BaseException,
  GeneratorExit,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  withoutStack,
} from "../exceptions/exceptions.ts";
import { withRaiseContext, thrownInto } from "../exceptions/exception-context.ts";
import { addCoroutineEntry } from "../exceptions/traceback.ts";
import type { LeakCandidate } from "../state/interpreter.ts";
import { interpreter } from "../state/interpreter.ts";
import { nameClass } from "../text/python-types.ts";
import { running } from "../state/current-execution.ts";

// An asynchronous generator's body is a generator of JavaScript that yields both what it awaits and what it
// yields to its consumer, the latter wrapped in `Yielded`. Each `next`, `throw` and `aclose` gives a
// coroutine (a "step") whose body drives that generator: it passes on what the generator awaits, and ends
// with the first `Yielded`.
//
// The states are those of the generator: `created`, until the first step begins; `running` within a step,
// across its awaits; `suspended` at a `yield`; `closed` when it has returned, raised or been closed. Two
// steps at once are refused, as in CPython, because the second finds the generator running. `aclose` also
// marks the generator as closing; one that yields once more then is `suspended` and closing, cannot be closed
// again, and is finalized when its loop closes.

/** Marks what an asynchronous generator yields to its consumer; everything else that it yields is awaited. */
class Yielded {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** Compiled programs write `yield __yield(value)` for a `yield` of an asynchronous generator. */
export function yielded(value: unknown): object {
  return new Yielded(value);
}

/**
 * What calling an `async function*` gives. `for await` iterates over it; a `yield` takes no iteration of the
 * loop.
 *
 * Follows CPython's asynchronous generators (`Objects/genobject.c`).
 */
export class AsyncGenerator<T> implements ClosableGenerator, LeakCandidate {
  static {
    nameClass(this, "async_generator");
  }

  /** @internal */
  readonly _name: string;
  /** @internal */
  readonly _definedAt: number;
  /** @internal What its body has raised. */
  _raised: unknown = null;
  /** @internal Where the body is. */
  _line: number;
  /** @internal */
  _serial = 0;
  readonly #body: CoroutineBody;
  #state: "created" | "suspended" | "running" | "closed" = "created";
  #isClosing = false;
  #loop: Loop | null = null;

  /** @internal */
  constructor(body: CoroutineBody, name: string, definedAt: number) {
    this.#body = body;
    this._name = name;
    this._definedAt = definedAt;
    this._line = definedAt;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** A coroutine of the next item, in JavaScript's form: `{ value, done }`. Follows `__anext__`. */
  next(value?: unknown): Coroutine<IteratorResult<T, undefined>> {
    return this.#step("anext", (body) => body.next(value), value);
  }

  /**
   * A coroutine that raises an exception where the generator is and gives the next item. Follows `athrow`.
   */
  throw(exception: unknown): Coroutine<IteratorResult<T, undefined>> {
    return this.#step("athrow", (body) => this.#throwInto(body, exception), undefined);
  }

  /** A coroutine that ends the generator: its `finally` blocks run. Follows `aclose`. */
  aclose(): Coroutine<void> {
    const step = new AsyncGeneratorStep<void>(this.#closing(), this._name, this._definedAt);
    step._throws = true;
    step._generator = this;
    return step;
  }

  /** As {@link aclose}. */
  return(): Coroutine<void> {
    return this.aclose();
  }

  /**
   * Closes the generator at the end of a block: `await using items = generator();`, as `contextlib.aclosing`
   * does.
   */
  [Symbol.asyncDispose](): Coroutine<void> {
    return this.aclose();
  }

  /** Python's text: `<async_generator object numbers at 0x7f0000001000>`. */
  __repr__(): string {
    return `<async_generator object ${this._name} at ${interpreter().address(this)}>`;
  }

  /** @internal */
  get _reportLoop(): Loop | null {
    return this.#loop;
  }

  /** @internal Whether it continued when it was closed, and has not ended since. */
  _needsReport(): boolean {
    return this.#isClosing && this.#state === "suspended";
  }

  /** @internal */
  _report(): void {
    // Otherwise `aclose` would refuse: it has been called before.
    this.#isClosing = false;
    closeFreed(this, this.aclose());
    this.#end();
  }

  #step(
    method: string,
    begin: (body: CoroutineBody) => IteratorResult<unknown, unknown>,
    first: unknown,
  ): Coroutine<IteratorResult<T, undefined>> {
    // Whether this step has resumed the generator: the checks and `begin` are for the first time, afterwards
    // it is resumed with what it awaited.
    let begun = false;
    const proceed = (resume: (body: CoroutineBody) => IteratorResult<unknown, unknown>) => {
      if (!begun) {
        if (this.#state === "running") {
          throw withRaiseContext(
            new RuntimeError(`${method}(): asynchronous generator is already running`),
            this,
          );
        }
        if (this.#state === "closed") return { done: true, value: { done: true, value: undefined } };
        if (this.#state === "created" && first !== undefined && first !== null) {
          throw withRaiseContext(
            new TypeError("can't send non-None value to a just-started async generator"),
            this,
          );
        }
        this.#register();
      }
      const step = this.#run(begun ? resume : begin);
      begun = true;
      if (step.done === true) {
        this.#end();
        return { done: true, value: { done: true, value: undefined } };
      }
      if (!(step.value instanceof Yielded)) return step;
      this.#state = "suspended";
      return { done: true, value: { done: false, value: step.value.value } };
    };
    const adapter: CoroutineBody = {
      next: (value) => proceed((body) => body.next(value)),
      throw: (exception) => {
        if (!begun) throw exception;
        return proceed((body) => body.throw(exception));
      },
    };
    const step = new AsyncGeneratorStep<IteratorResult<T, undefined>>(adapter, this._name, this._line);
    step._throws = method === "athrow";
    step._generator = this;
    return step;
  }

  // As a step, but GeneratorExit is raised at the `yield` first, and a further `yield` is an error.
  #closing(): CoroutineBody {
    let begun = false;
    const exit = withoutStack(GeneratorExit);
    const proceed = (resume: (body: CoroutineBody) => IteratorResult<unknown, unknown>) => {
      if (!begun && this.#state === "running") {
        throw withRaiseContext(new RuntimeError("aclose(): asynchronous generator is already running"), this);
      }
      if (!begun && (this.#state === "closed" || this.#state === "created")) {
        this.#end();
        return { done: true, value: undefined };
      }
      if (!begun && this.#isClosing) throw withRaiseContext(new StopAsyncIteration(), this);
      this.#isClosing = true;
      let step: IteratorResult<unknown, unknown>;
      try {
        step = this.#run(begun ? resume : (body) => this.#throwInto(body, exit));
      } catch (exception) {
        if (exception === exit) return { done: true, value: undefined };
        this.#noteExit(exception, exit);
        throw exception;
      }
      begun = true;
      if (step.done === true) {
        this.#end();
        return { done: true, value: undefined };
      }
      if (!(step.value instanceof Yielded)) return step;
      this.#state = "suspended";
      this._serial = interpreter().nextSerial();
      interpreter().watch(this);
      throw withRaiseContext(new RuntimeError("async generator ignored GeneratorExit"), this);
    };
    return {
      next: (value) => proceed((body) => body.next(value)),
      throw: (exception) => {
        if (!begun) throw exception;
        return proceed((body) => body.throw(exception));
      },
    };
  }

  #throwInto(body: CoroutineBody, exception: unknown): IteratorResult<unknown, unknown> {
    thrownInto(this, exception);
    return body.throw(exception);
  }

  // What a generator raises while it is being closed was raised while GeneratorExit was being handled.
  #noteExit(exception: unknown, exit: GeneratorExit): void {
    if (!(exception instanceof BaseException) || !("__context__" in exception)) return;
    addCoroutineEntry(exit, this._name, this._line, true);
    exception.__context__ ??= exit;
  }

  #run(resume: (body: CoroutineBody) => IteratorResult<unknown, unknown>): IteratorResult<unknown, unknown> {
    this.#state = "running";
    try {
      return resume(this.#body);
    } catch (exception) {
      this.#end();
      this._raised = exception;
      if (!(exception instanceof StopAsyncIteration || exception instanceof StopIteration)) throw exception;
      const error = new RuntimeError(`async generator raised ${exception.constructor.name}`);
      error.__cause__ = exception;
      error.__context__ = exception;
      this._raised = error;
      throw error;
    } finally {
      this._line = running.coroutine?._line ?? this._line;
    }
  }

  #register(): void {
    if (this.#state !== "created") return;
    this.#loop = runningLoopOrNull();
    this.#loop?._asyncGenerators.add(this);
  }

  #end(): void {
    this.#state = "closed";
    this.#loop?._asyncGenerators.delete(this);
    this.#loop = null;
  }
}

/** One `__anext__`, `athrow` or `aclose`: it is not reported when it is never awaited. */
class AsyncGeneratorStep<T> extends Coroutine<T> {
  /** @internal Whether it is an `aclose` or an `athrow`. */
  _throws = false;
  /** @internal */
  _generator!: AsyncGenerator<unknown>;

  override get _frameKind(): "async generator" {
    return "async generator";
  }

  override get _exceptionState(): object {
    return this._generator;
  }

  override get _raisedInBody(): unknown {
    return this._generator._raised;
  }

  override get _isGenerator(): boolean {
    return false;
  }

  override _usedText(): string {
    return this._throws ? "aclose()/athrow()" : "__anext__()/asend()";
  }

  override _needsReport(): boolean {
    return false;
  }

  override _describe(): string {
    return `<async_generator_${this._throws ? "athrow" : "asend"} without __name__>()`;
  }
}
