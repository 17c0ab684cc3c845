import "./state/disposal-symbols.ts";
import { KeyError, LookupError, RuntimeError, ValueError } from "./exceptions/exceptions.ts";
import { interpreter } from "./state/interpreter.ts";
import { nameClass } from "./text/python-types.ts";
import { isPlainObject, repr } from "./text/repr.ts";
import { running } from "./state/current-execution.ts";

// What a context holds is never changed: setting a variable makes a new map, so that a copy shares its
// original's map and costs one small object. A context that holds nothing need not exist: it is null, in
// tasks and handles too.

type Values = ReadonlyMap<ContextVar<unknown>, unknown>;

const NO_VALUES: Values = new Map();
const MISSING: unique symbol = Symbol("missing");

/**
 * The values of the context variables, as one task or callback sees them.
 *
 * Follows CPython's `contextvars.Context` (`Python/context.c`).
 *
 * @python `contextvars.Context`
 */
export class Context {
  static {
    nameClass(this, "Context", "_contextvars");
  }

  /** @internal */
  _values: Values = NO_VALUES;
  /** @internal Whether it is the context of something that runs. */
  _entered = false;

  /**
   * How many variables have a value.
   *
   * @python `len(context)`
   */
  get size(): number {
    return this._values.size;
  }

  /**
   * Calls a function in this context: the variables that it sets keep their values here, and only here.
   *
   * @param callback the function.
   * @param args what it is called with.
   * @returns what it returns.
   * @throws RuntimeError when the context has been entered already.
   */
  run<A extends unknown[], T>(callback: (...args: A) => T, ...args: A): T {
    this._checkNotEntered();
    const outer = running.context;
    this._entered = true;
    running.context = this;
    try {
      return callback(...args);
    } finally {
      running.context = outer;
      this._entered = false;
    }
  }

  /** @internal */
  _checkNotEntered(): void {
    if (this._entered) throw new RuntimeError(`cannot enter context: ${repr(this)} is already entered`);
  }

  /** A context of its own with the same values. */
  copy(): Context {
    const copy = new Context();
    copy._values = this._values;
    return copy;
  }

  /**
   * A variable's value in this context.
   *
   * @param variable the variable.
   * @param otherwise what to give when it has none; null unless given.
   */
  get<T>(variable: ContextVar<T>): T | null;
  get<T, D>(variable: ContextVar<T>, otherwise: D): T | D;
  get(variable: ContextVar<unknown>, otherwise: unknown = null): unknown {
    return this._values.has(variable) ? this._values.get(variable) : otherwise;
  }

  /**
   * A variable's value in this context.
   *
   * @throws KeyError when it has none.
   * @python `context[variable]`
   */
  getItem<T>(variable: ContextVar<T>): T {
    const value = variable._in(this);
    if (value === MISSING) throw new KeyError(variable);
    return value;
  }

  /**
   * Whether a variable has a value in this context.
   *
   * @python `variable in context`
   */
  has<T>(variable: ContextVar<T>): boolean;
  has(variable: ContextVar<unknown>): boolean {
    return this._values.has(variable);
  }

  /** The variables that have a value. */
  keys(): ContextVar<unknown>[] {
    return [...this._values.keys()];
  }

  /** The values. */
  values(): unknown[] {
    return [...this._values.values()];
  }

  /** The variables with their values, as pairs. */
  items(): [ContextVar<unknown>, unknown][] {
    return [...this._values];
  }

  [Symbol.iterator](): Iterator<ContextVar<unknown>> {
    return this.keys()[Symbol.iterator]();
  }

  /** Python's text: `<_contextvars.Context object at 0x7f0000001000>`. */
  __repr__(): string {
    return `<_contextvars.Context object at ${interpreter().address(this)}>`;
  }
}

/**
 * A variable that each task has its own value of: a task begins with the values that its creator had.
 *
 * Follows CPython's `contextvars.ContextVar` (`Python/context.c`).
 *
 * @python `contextvars.ContextVar`
 * @differs The default is an option: `new ContextVar("user", { default: "nobody" })`.
 */
export class ContextVar<T> {
  static {
    nameClass(this, "ContextVar", "_contextvars");
  }

  /** The name, for reprs. */
  readonly name: string;
  readonly #default: T | typeof MISSING;

  /**
   * @param name the name, for reprs.
   * @param options `default`: the value where none was set.
   * @throws TypeError when the name is not a string.
   */
  constructor(name: string, options: { readonly default?: T } = {}) {
    if (typeof name !== "string") throw new TypeError("context variable name must be a str");
    this.name = name;
    this.#default = "default" in options && options.default !== undefined ? options.default : MISSING;
  }

  /**
   * The value in the current context.
   *
   * @param otherwise what to give when none was set, instead of the variable's default.
   * @throws LookupError when none was set and there is no default.
   */
  get(): T;
  get<D>(otherwise: D): T | D;
  get(...otherwise: readonly unknown[]): unknown {
    const value = this._in(currentContext());
    if (value !== MISSING) return value;
    if (otherwise.length > 0) return otherwise[0];
    if (this.#default !== MISSING) return this.#default;
    throw new LookupError(this);
  }

  /**
   * Sets the value in the current context.
   *
   * @param value the value.
   * @returns a token that {@link reset} takes to bring the previous value back; `using` does that at the end
   *   of a block.
   */
  set(value: T): Token<T> {
    const context = enteredContext();
    const token = new Token<T>(this, context, this._in(context));
    context._values = new Map<ContextVar<unknown>, unknown>(context._values).set(this, value);
    return token;
  }

  /**
   * Brings the value back that a variable had before {@link set}.
   *
   * @param token what `set` returned.
   * @throws RuntimeError when the token was used before; ValueError when it belongs to another variable or
   *   context.
   */
  reset(token: Token<T>): void {
    if (token._used) throw new RuntimeError(`${repr(token)} has already been used once`);
    if (token.var !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    const context = enteredContext();
    if (token._context !== context) {
      throw new ValueError(`${repr(token)} was created in a different Context`);
    }
    token._used = true;
    const values = new Map<ContextVar<unknown>, unknown>(context._values);
    if (token.oldValue === Token.MISSING) values.delete(this);
    else values.set(this, token.oldValue);
    context._values = values;
  }

  /** @internal The variable's own value in a context; {@link MISSING} when there is none. */
  _in(context: Context | null): T | typeof MISSING {
    if (!context?._values.has(this)) return MISSING;
    // Only `set` puts a value under this key, and takes nothing but a T.
    return context._values.get(this) as T;
  }

  /** Python's text: `<ContextVar name='user' default='nobody' at 0x7f0000001000>`. */
  __repr__(): string {
    const fallback = this.#default === MISSING ? "" : ` default=${repr(this.#default)}`;
    return `<ContextVar name=${repr(this.name)}${fallback} at ${interpreter().address(this)}>`;
  }
}

/** What {@link Token.oldValue} is when the variable had no value before. */
class Missing {
  __repr__(): string {
    return "<Token.MISSING>";
  }
}

/**
 * What `ContextVar.set` returns: it knows the value before.
 *
 * Follows CPython's `contextvars.Token` (`Python/context.c`).
 *
 * @python `contextvars.Token`
 */
export class Token<T> {
  static {
    nameClass(this, "Token", "_contextvars");
  }

  /** Means "no value" in {@link oldValue}. */
  static readonly MISSING: Missing = new Missing();

  /** The variable that was set. */
  readonly var: ContextVar<T>;
  /** Its value before, or `Token.MISSING`. */
  readonly oldValue: T | Missing;
  /** @internal */
  readonly _context: Context;
  /** @internal */
  _used = false;

  /** @internal */
  constructor(variable: ContextVar<T>, context: Context, before: T | typeof MISSING) {
    this.var = variable;
    this._context = context;
    this.oldValue = before === MISSING ? Token.MISSING : before;
  }

  /** Brings the value before back: `using token = variable.set(value);`. */
  [Symbol.dispose](): void {
    this.var.reset(this);
  }

  /** Python's text: `<Token var=<ContextVar name='user' at …> at 0x7f0000001000>`. */
  __repr__(): string {
    const used = this._used ? " used" : "";
    return `<Token${used} var=${repr(this.var)} at ${interpreter().address(this)}>`;
  }
}

/**
 * A copy of the current context.
 *
 * Follows `contextvars.copy_context`.
 *
 * @python `contextvars.copy_context`
 */
export function copyContext(): Context {
  return currentContext()?.copy() ?? new Context();
}

/** A copy of the current context for a task or a callback; null when it would hold nothing. */
export function capturedContext(): Context | null {
  const current = currentContext();
  return current === null || current._values.size === 0 ? null : current.copy();
}

/** The current context; null as long as it holds nothing. */
function currentContext(): Context | null {
  return running.context instanceof Context ? running.context : null;
}

/** The current context, made when there was none yet. */
export function enteredContext(): Context {
  const current = currentContext();
  if (current !== null) return current;
  const made = new Context();
  made._entered = true;
  running.context = made;
  return made;
}

/** An option of everything that makes a task or a callback. */
export interface ContextOption {
  /** The context to run in; a copy of the current one unless given. */
  readonly context?: Context | null | undefined;
}

/**
 * The context that a call's last argument names (`{ context }`), taken off the list; otherwise a copy of the
 * current one.
 *
 * @param args a call's arguments; changed.
 */
export function takeContext(args: unknown[]): Context | null {
  const last = args.at(-1);
  if (!isContextOption(last)) return capturedContext();
  args.pop();
  return contextFrom(last.context);
}

function isContextOption(value: unknown): value is { readonly context: Context } {
  return isPlainObject(value) && Object.keys(value).length === 1 && value.context instanceof Context;
}

/**
 * The context that an option names, or a copy of the current one.
 *
 * @param given what the option says.
 * @throws TypeError when it is no context.
 */
export function contextFrom(given: Context | null | undefined): Context | null {
  if (given === undefined || given === null) return capturedContext();
  if (!(given instanceof Context)) throw new TypeError(`a Context was expected, got ${repr(given)}`);
  return given;
}
