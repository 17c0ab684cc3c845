import type { Callable } from "../runtime/index.ts";
import { isCallable, isPlainObject, PARTIAL, repr } from "../runtime/index.ts";

/** What {@link partial} makes: a function that knows what it wraps. */
export interface Partial<Rest extends unknown[], R> {
  (...rest: Rest): R;
  /** The function that is called in the end. */
  readonly func: Callable;
  /** The arguments that come before the call's own. */
  readonly args: readonly unknown[];
  /** The named arguments: the options object that comes last, or an empty object. */
  readonly keywords: Readonly<Record<string, unknown>>;
}

/**
 * Makes a function that calls another one with some arguments already given. Named arguments of Python are an
 * options object here: one that is given last is passed last, behind the call's own arguments, and merged
 * with the call's own options.
 *
 * `partial(callback, { num: 1 })(task)` calls `callback(task, { num: 1 })`.
 *
 * Follows `partial` of `Lib/functools.py`.
 *
 * @param callback the function.
 * @param given its first arguments, and the options last.
 * @returns the new function.
 * @throws TypeError when the first argument cannot be called.
 * @python `functools.partial`
 */
export function partial<Rest extends unknown[], Options extends object, R>(
  callback: (...args: [...Rest, Options]) => R,
  options: Options & PlainOptions<Options>,
): Partial<Rest, R>;
export function partial<Given extends unknown[], Rest extends unknown[], R>(
  callback: (...args: [...Given, ...Rest]) => R,
  ...given: Given
): Partial<Rest, R>;
export function partial(callback: unknown, ...given: unknown[]): object {
  if (!isCallable(callback)) throw new TypeError("the first argument must be callable");
  const last = given[given.length - 1];
  const keywords = isPlainObject(last) ? last : {};
  const args = isPlainObject(last) ? given.slice(0, -1) : given;
  const call = function (this: unknown, ...rest: unknown[]): unknown {
    return Reflect.apply(callback, this, withKeywords([...args, ...rest], keywords));
  };
  return Object.defineProperties(call, {
    [PARTIAL]: { value: callback },
    name: { value: callback.name },
    func: { value: callback },
    args: { value: args },
    keywords: { value: keywords },
    __repr__: { value: () => partialRepr(callback, args, keywords) },
  });
}

/** An options object is a plain one: no array, no function, no instance of a class. */
type PlainOptions<O> = O extends readonly unknown[] | Callable ? never : unknown;

function withKeywords(args: unknown[], keywords: Record<string, unknown>): unknown[] {
  if (Object.keys(keywords).length === 0) return args;
  const last = args[args.length - 1];
  return isPlainObject(last) ? [...args.slice(0, -1), { ...keywords, ...last }] : [...args, keywords];
}

function partialRepr(
  callback: Callable,
  args: readonly unknown[],
  keywords: Record<string, unknown>,
): string {
  const named = Object.entries(keywords).map(([name, value]) => `${name}=${repr(value)}`);
  return `functools.partial(${[repr(callback), ...args.map(repr), ...named].join(", ")})`;
}
