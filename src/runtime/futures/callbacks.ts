import type { CPythonPlace } from "../text/cpython-places.ts";
import { wrappedFunction } from "../text/python-types.ts";
import type { Callable } from "../state/interpreter.ts";
import { interpreter } from "../state/interpreter.ts";

/** A callback of the runtime's own: it has one of Python's names, and needs no closure. */
export abstract class InternalCallback {
  /** What reprs print for it: `gather.<locals>._done_callback() at asyncio/tasks.py:810`. */
  abstract readonly _text: string;
  abstract _invoke(argument: unknown): void;

  /** Whether it calls functions of the program, which see the context variables of what scheduled it. */
  get _callsProgram(): boolean {
    return false;
  }

  /** Whether it is asyncio's own matter, and runs without being chosen where the order is chosen. */
  get _isOwn(): boolean {
    return true;
  }

  /** The future on behalf of which it waits, for the call graph. */
  _awaiter(): object | null {
    return null;
  }
}

/** What the ready queue and the timers hold: a function of the program's or one of the runtime's. */
export type Callback = Callable | InternalCallback;

/**
 * A callback as reprs print it: `callback() at main.ts:5`.
 *
 * Follows `_format_callback_source` of `Lib/asyncio/format_helpers.py`.
 *
 * @param callback the callback.
 * @param args what it is called with, shown in debug mode; null out of it.
 */
export function formatCallback(callback: Callback, args: string | null = null): string {
  const call = `(${args ?? ""})`;
  if (callback instanceof InternalCallback) return callback._text.replace("()", () => call);
  return formatFunction(callback, call);
}

function formatFunction(callback: Callable, suffix: string): string {
  const wrapped = wrappedFunction(callback);
  if (wrapped !== null) return formatFunction(wrapped, `()${suffix}`);
  const { source } = interpreter();
  const place = source.describe(callback);
  const name = place?.name ?? (callback.name === "" ? "<lambda>" : callback.name.replace(/^bound /, ""));
  return `${name}${suffix}${place === null ? "" : ` at ${source.fileName}:${place.line}`}`;
}

/**
 * A callback of CPython's library as reprs print it: `gather.<locals>._done_callback() at
 * asyncio/tasks.py:810`.
 */
export function callbackText({ name, file, line }: CPythonPlace, call = "()"): string {
  return `${name}${call} at ${file}:${line}`;
}
