import { nameClass, tupleOf } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";

/**
 * Marks the prototype of a class that derives from {@link Exception} in Python and from another class as
 * well.
 */
export const COUNTS_AS_EXCEPTION: unique symbol = Symbol("counts as Exception");

/**
 * Python's root of all exceptions. JavaScript's own errors count as instances, so that `e instanceof
 * BaseException` is true of everything that a program can raise.
 *
 * @param args what the exception carries; `str()` of one argument is that argument's text.
 */
export class BaseException extends Error {
  static {
    nameClass(this, "BaseException");
  }

  /** The arguments that the exception was made with. */
  readonly args: readonly unknown[];

  /** The exception that this one was raised from (`raise … from …`), or null. */
  __cause__: unknown = null;

  /** The exception that was being handled when this one was raised, or null. */
  __context__: unknown = null;

  /** Whether a traceback leaves {@link __context__} out (`raise … from None`). */
  __suppress_context__ = false;

  constructor(...args: unknown[]) {
    super(args.length === 1 && typeof args[0] === "string" ? args[0] : args.map(String).join(", "));
    this.args = args;
  }

  override get name(): string {
    return this.constructor.name;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this === BaseException) return value instanceof Error;
    if (this === Exception) return value instanceof Error && !isOutsideException(value);
    return (
      typeof value === "object" &&
      value !== null &&
      Object.prototype.isPrototypeOf.call(this.prototype, value)
    );
  }
}

/** The base of every exception that a program is meant to handle; a cancellation is not one of them. */
export class Exception extends BaseException {
  static {
    nameClass(this, "Exception");
  }
}

function isOutsideException(value: Error): boolean {
  const derives = (base: { prototype: object }) => Object.prototype.isPrototypeOf.call(base.prototype, value);
  return derives(BaseException) && !derives(Exception) && !(COUNTS_AS_EXCEPTION in value);
}

/** An assertion failed. */
export class AssertionError extends Exception {
  static {
    nameClass(this, "AssertionError");
  }
}

/** An arithmetic operation failed. */
export class ArithmeticError extends Exception {
  static {
    nameClass(this, "ArithmeticError");
  }
}

/** A number is too large to be represented. */
export class OverflowError extends ArithmeticError {
  static {
    nameClass(this, "OverflowError");
  }
}

/** A division by zero. */
export class ZeroDivisionError extends ArithmeticError {
  static {
    nameClass(this, "ZeroDivisionError");
  }
}

/** An object or module has no attribute of that name. */
export class AttributeError extends Exception {
  static {
    nameClass(this, "AttributeError");
  }
}

/** An import failed. */
export class ImportError extends Exception {
  static {
    nameClass(this, "ImportError");
  }
}

/** There is no module of that name. */
export class ModuleNotFoundError extends ImportError {
  static {
    nameClass(this, "ModuleNotFoundError");
  }
}

/** A key or an index was not found. */
export class LookupError extends Exception {
  static {
    nameClass(this, "LookupError");
  }
}

/** An index is out of range. */
export class IndexError extends LookupError {
  static {
    nameClass(this, "IndexError");
  }
}

/** A key was not found. */
export class KeyError extends LookupError {
  static {
    nameClass(this, "KeyError");
  }

  /** Python's text: the key as `repr` gives it, so that `''` can be seen. */
  __str__(): string {
    if (this.args.length === 0) return "";
    return repr(this.args.length === 1 ? this.args[0] : tupleOf(this.args));
  }
}

/** An error that belongs to no other category. */
export class RuntimeError extends Exception {
  static {
    nameClass(this, "RuntimeError");
  }
}

/** A method that a subclass must provide. */
export class NotImplementedError extends RuntimeError {
  static {
    nameClass(this, "NotImplementedError");
  }
}

/** An iterator has no more items; `value` is what a generator returned. */
export class StopIteration extends Exception {
  static {
    nameClass(this, "StopIteration");
  }

  /** What the generator or coroutine returned. */
  get value(): unknown {
    return this.args.length > 0 ? this.args[0] : null;
  }
}

/** An asynchronous iterator has no more items. */
export class StopAsyncIteration extends Exception {
  static {
    nameClass(this, "StopAsyncIteration");
  }
}

/** A value is of the right type and yet not acceptable. */
export class ValueError extends Exception {
  static {
    nameClass(this, "ValueError");
  }
}

/** The data ended before everything was read that was to be read. */
export class EOFError extends Exception {
  static {
    nameClass(this, "EOFError");
  }
}

/** The user interrupted the program; leaves the loop at once. */
export class KeyboardInterrupt extends BaseException {
  static {
    nameClass(this, "KeyboardInterrupt");
  }
}

/** The program asked to end; leaves the loop at once. */
export class SystemExit extends BaseException {
  static {
    nameClass(this, "SystemExit");
  }
}

/** A generator or coroutine is being closed. */
export class GeneratorExit extends BaseException {
  static {
    nameClass(this, "GeneratorExit");
  }
}

/**
 * The future or task was cancelled. It is no `Exception`: code that handles every `Exception` lets it pass.
 *
 * Follows `Lib/asyncio/exceptions.py`.
 *
 * @python `asyncio.CancelledError`
 * @differs In Python `except Exception` lets it pass. JavaScript's `catch` catches everything: raise it again
 *   unless you mean to swallow the cancellation, `if (error instanceof asyncio.CancelledError) throw error;`.
 */
export class CancelledError extends BaseException {
  static {
    nameClass(this, "CancelledError", "asyncio.exceptions");
  }
}

/**
 * The operation is not allowed in this state, for example a second result for one future.
 *
 * Follows `Lib/asyncio/exceptions.py`.
 *
 * @python `asyncio.InvalidStateError`
 */
export class InvalidStateError extends Exception {
  static {
    nameClass(this, "InvalidStateError", "asyncio.exceptions");
  }
}

/**
 * The barrier was aborted, or reset while tasks waited there.
 *
 * Follows `Lib/asyncio/exceptions.py`.
 *
 * @python `asyncio.BrokenBarrierError`
 */
export class BrokenBarrierError extends RuntimeError {
  static {
    nameClass(this, "BrokenBarrierError", "asyncio.exceptions");
  }
}

/** Whether an exception must leave the loop at once instead of being kept on a task. */
export function escapesTheLoop(exception: unknown): boolean {
  return exception instanceof KeyboardInterrupt || exception instanceof SystemExit;
}

// `stackTraceLimit` is V8's; capturing ten frames costs a hundred task switches.
const stackControl: { prototype: Error; stackTraceLimit?: number } = Error;

/**
 * Makes an exception without capturing the JavaScript stack, for those that the runtime itself raises often.
 */
export function withoutStack<A extends unknown[], E>(exceptionClass: new (...args: A) => E, ...args: A): E {
  const limit = stackControl.stackTraceLimit;
  if (limit === undefined) return new exceptionClass(...args);
  stackControl.stackTraceLimit = 0;
  try {
    return new exceptionClass(...args);
  } finally {
    stackControl.stackTraceLimit = limit;
  }
}

/**
 * The exception that a future is to hold: a class is called, and StopIteration is replaced.
 *
 * Follows `set_exception` of `Lib/asyncio/futures.py`.
 *
 * @param given the exception, or its class.
 * @throws TypeError when it is neither.
 */
export function exceptionFrom(given: unknown): unknown {
  const exception: unknown = isExceptionClass(given) ? new given() : given;
  if (!(exception instanceof Error)) throw new TypeError("exceptions must derive from BaseException");
  if (!(exception instanceof StopIteration)) return exception;
  const replacement = new RuntimeError(
    "StopIteration interacts badly with generators and cannot be raised into a Future",
  );
  replacement.__cause__ = exception;
  replacement.__context__ = exception;
  return replacement;
}

function isExceptionClass(value: unknown): value is new () => Error {
  return typeof value === "function" && Object.prototype.isPrototypeOf.call(Error, value);
}
