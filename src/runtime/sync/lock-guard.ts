import { places } from "../text/cpython-places.ts";
import "../state/disposal-symbols.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";

/** What can be acquired and released. */
interface Lockable {
  acquire(): Coroutine<true>;
  release(): void;
}

/**
 * A lock that is held until the end of a block. `await using` cannot wait before a block as `async with`
 * does, so the declaration waits: `await using held = await lock.hold();`.
 *
 * Follows `_ContextManagerMixin` of `Lib/asyncio/locks.py`.
 */
export class LockGuard {
  readonly #lock: Lockable;

  /** @internal */
  constructor(lock: Lockable) {
    this.#lock = lock;
  }

  /** Releases the lock; `using` and `await using` do that at the end of the block. */
  [Symbol.dispose](): void {
    this.#lock.release();
  }
}

/** A coroutine that acquires a lock and gives what releases it at the end of a block. */
export function acquireGuard(lock: Lockable): Coroutine<LockGuard> {
  return internalCoroutine(acquiring(lock), places["_ContextManagerMixin.__aenter__"]);
}

function* acquiring(lock: Lockable): Generator<unknown, LockGuard, never> {
  yield at(places["_ContextManagerMixin.__aenter__"].awaits[0], lock.acquire());
  return new LockGuard(lock);
}
