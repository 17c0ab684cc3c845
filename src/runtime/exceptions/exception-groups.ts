import { BaseException, COUNTS_AS_EXCEPTION, Exception, ValueError } from "./exceptions.ts";
import { isClass, nameClass, tupleOf, typeName, isCallable } from "../text/python-types.ts";
import { NOT_RAISED, setTraceback, tracebackOf } from "./traceback.ts";

/** Which exceptions of a group are meant: a class, several classes, or a predicate. */
export type Condition =
  | (abstract new (...args: never[]) => Error)
  | readonly (abstract new (...args: never[]) => Error)[]
  | ((exception: Error) => boolean);

/**
 * Several exceptions at once, any of which may be one that no program is meant to handle, such as
 * KeyboardInterrupt. Made of nothing but exceptions that programs handle, it is an {@link ExceptionGroup}.
 *
 * Follows `BaseExceptionGroup` (`Objects/exceptions.c`).
 *
 * @python `BaseExceptionGroup`
 */
export class BaseExceptionGroup extends BaseException {
  static {
    nameClass(this, "BaseExceptionGroup");
  }

  /** The exceptions, as a tuple. */
  readonly exceptions: readonly Error[];

  /**
   * @param message what happened.
   * @param exceptions the exceptions: a list or a tuple of at least one.
   * @throws TypeError when there is an exception that an ExceptionGroup cannot hold, or an argument is of the
   *   wrong type; ValueError when there is none.
   */
  constructor(message: string, exceptions: readonly Error[]) {
    super(message, exceptions);
    checkArguments(message, exceptions);
    this.exceptions = tupleOf(exceptions);
    for (const exception of exceptions)
      if (tracebackOf(exception) === null) setTraceback(exception, NOT_RAISED);
    this.message = message;
    if (exceptions.every((exception) => exception instanceof Exception)) {
      if (new.target === BaseExceptionGroup) Object.setPrototypeOf(this, ExceptionGroup.prototype);
    } else if (new.target === ExceptionGroup) {
      throw new TypeError("Cannot nest BaseExceptions in an ExceptionGroup");
    }
  }

  /**
   * A group of the same kind with other exceptions; a subclass overrides it to keep what it adds.
   *
   * @param exceptions the exceptions.
   */
  derive(exceptions: readonly Error[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.message, exceptions);
  }

  /**
   * The part of the group that meets a condition, groups within it included.
   *
   * @param condition a class, a list of classes, or a function.
   * @returns a group, or null when nothing meets it.
   */
  subgroup(condition: Condition): BaseExceptionGroup | null {
    return this.split(condition)[0];
  }

  /**
   * Divides the group: what Python's `except*` does.
   *
   * @param condition a class, a list of classes, or a function.
   * @returns the part that meets the condition, and the rest; null for a part that is empty.
   * @throws TypeError when the condition is none of these.
   */
  split(
    condition: Condition,
  ): readonly [matching: BaseExceptionGroup | null, rest: BaseExceptionGroup | null] {
    const meets = predicate(condition);
    return this._split(meets);
  }

  /** @internal */
  _split(
    meets: (exception: Error) => boolean,
  ): readonly [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    if (meets(this)) return [this, null];
    const matching: Error[] = [];
    const rest: Error[] = [];
    for (const exception of this.exceptions) {
      if (exception instanceof BaseExceptionGroup) {
        const [inner, remaining] = exception._split(meets);
        if (inner !== null) matching.push(inner);
        if (remaining !== null) rest.push(remaining);
      } else {
        (meets(exception) ? matching : rest).push(exception);
      }
    }
    return [this.#part(matching), this.#part(rest)];
  }

  #part(exceptions: readonly Error[]): BaseExceptionGroup | null {
    if (exceptions.length === 0) return null;
    const part = this.derive(exceptions);
    part.__cause__ = this.__cause__;
    part.__context__ = this.__context__;
    setTraceback(part, tracebackOf(this));
    return part;
  }

  /** Python's text: `unhandled errors in a TaskGroup (2 sub-exceptions)`. */
  __str__(): string {
    const count = this.exceptions.length;
    return `${this.message} (${count} sub-exception${count === 1 ? "" : "s"})`;
  }
}

/**
 * Several exceptions at once: what a TaskGroup raises. `group.split(ValueError)` is Python's `except*
 * ValueError`.
 *
 * Follows `ExceptionGroup` (`Objects/exceptions.c`).
 *
 * @python `ExceptionGroup`
 * @differs There is no `except*`: `const [matching, rest] = group.split(ValueError);` divides a group in the
 *   same way.
 */
export class ExceptionGroup extends BaseExceptionGroup {
  static {
    nameClass(this, "ExceptionGroup");
    // It derives from both, in Python.
    Object.defineProperty(this.prototype, COUNTS_AS_EXCEPTION, { value: true });
  }
}

function checkArguments(message: unknown, exceptions: unknown): void {
  if (exceptions === undefined) {
    throw new TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)");
  }
  if (typeof message !== "string") {
    throw new TypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`);
  }
  if (!Array.isArray(exceptions)) throw new TypeError("second argument (exceptions) must be a sequence");
  if (exceptions.length === 0) {
    throw new ValueError("second argument (exceptions) must be a non-empty sequence");
  }
  const wrong = exceptions.findIndex((exception) => !(exception instanceof Error));
  if (wrong !== -1) {
    throw new ValueError(`Item ${wrong} of second argument (exceptions) is not an exception`);
  }
}

function predicate(condition: Condition): (exception: Error) => boolean {
  const classes: readonly unknown[] = Array.isArray(condition) ? condition : [condition];
  if (classes.every(isExceptionClass)) {
    return (exception) => classes.some((exceptionClass) => exception instanceof exceptionClass);
  }
  if (isCallable(condition) && !isClass(condition)) {
    return (exception) => Reflect.apply(condition, undefined, [exception]);
  }
  throw new TypeError(
    "expected an exception type, a tuple of exception types, or a callable (other than a class)",
  );
}

function isExceptionClass(value: unknown): value is abstract new (...args: never[]) => Error {
  return (
    typeof value === "function" && (value === Error || Object.prototype.isPrototypeOf.call(Error, value))
  );
}
