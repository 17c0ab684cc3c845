import type { Future } from "./futures.ts";

// Who awaits a future, for the call graph. A task that waits knows its future; what is kept here is the other way round,
// and only for futures that somebody waits for indirectly: through gather, a shield or a TaskGroup.

const awaiters = new WeakMap<Future<unknown>, Set<Future<unknown>>>();

/**
 * Notes that somebody waits for a future, though not by awaiting it itself.
 *
 * Follows `future_add_to_awaited_by` of `Lib/asyncio/futures.py`.
 */
export function addAwaiter(future: Future<unknown>, awaiter: Future<unknown> | null): void {
  if (awaiter === null) return;
  const known = awaiters.get(future);
  if (known === undefined) awaiters.set(future, new Set([awaiter]));
  else known.add(awaiter);
}

/** Takes that back. Follows `future_discard_from_awaited_by` of `Lib/asyncio/futures.py`. */
export function removeAwaiter(future: Future<unknown>, awaiter: Future<unknown> | null): void {
  if (awaiter !== null) awaiters.get(future)?.delete(awaiter);
}

/** Who was noted for a future. */
export function notedAwaiters(future: Future<unknown>): Iterable<Future<unknown>> {
  return awaiters.get(future) ?? [];
}
