import type { Callable } from "../state/interpreter.ts";
import { formatCallback, InternalCallback } from "./callbacks.ts";
import type { Context } from "../contextvars.ts";

/** The wake-up of a task that waits: it needs no handle of its own. */
export interface Wakeable {
  readonly _wakeupText: string;
  _scheduleWakeup(): void;
}

/** A function of the program's with the context in which it is to be called. */
export class ContextCallback {
  readonly callback: Callable;
  readonly context: Context;

  constructor(callback: Callable, context: Context) {
    this.callback = callback;
    this.context = context;
  }
}

/** What a future calls when it is done. */
export type DoneCallback = Callable | InternalCallback | Wakeable | ContextCallback;

/** A future's callbacks. Most futures have one, and a list of one would take 56 bytes. */
export type DoneCallbacks = null | DoneCallback | DoneCallback[];

/** The callbacks with another one behind them. */
export function withCallback(callbacks: DoneCallbacks, added: DoneCallback): DoneCallbacks {
  if (callbacks === null) return added;
  if (!Array.isArray(callbacks)) return [callbacks, added];
  callbacks.push(added);
  return callbacks;
}

/** The callbacks as a list. */
export function callbackList(callbacks: DoneCallbacks): readonly DoneCallback[] {
  if (callbacks === null) return [];
  return Array.isArray(callbacks) ? callbacks : [callbacks];
}

/** A callback without its context. */
export function functionOf(entry: DoneCallback): Exclude<DoneCallback, ContextCallback> {
  return entry instanceof ContextCallback ? entry.callback : entry;
}

/** Callbacks as the repr of a future shows them: `cb=[a() at main.ts:1, <2 more>, b() at main.ts:9]`. */
export function callbacksText(callbacks: readonly DoneCallback[]): string {
  const texts = callbacks.map((entry) => {
    const callback = functionOf(entry);
    return typeof callback === "function" || callback instanceof InternalCallback
      ? formatCallback(callback)
      : callback._wakeupText;
  });
  if (texts.length <= 2) return `cb=[${texts.join(", ")}]`;
  return `cb=[${texts[0]}, <${texts.length - 2} more>, ${texts[texts.length - 1]}]`;
}
