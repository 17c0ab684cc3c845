import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { type AddressInfo, addressInfos, type AddressQuery, numericAddress } from "../network/host-names.ts";
import type { Loop } from "../state/loop-types.ts";
import { places } from "../text/cpython-places.ts";
import { str } from "../text/repr.ts";
import { describeWait } from "../tracing/wait-descriptions.ts";

const ENSURE_RESOLVED = places["BaseEventLoop._ensure_resolved"];
const GETADDRINFO = places["BaseEventLoop.getaddrinfo"];

/**
 * A coroutine that gives the addresses of a host. Follows `_ensure_resolved` of `Lib/asyncio/base_events.py`.
 *
 * @throws gaierror, from the coroutine, when there are none.
 */
export function resolved(loop: Loop, query: AddressQuery): Coroutine<readonly AddressInfo[]> {
  return internalCoroutine(resolving(loop, query), ENSURE_RESOLVED);
}

function* resolving(
  loop: Loop,
  query: AddressQuery,
): Generator<unknown, readonly AddressInfo[], readonly AddressInfo[]> {
  const known = numericAddress(query);
  if (known !== null) return [known];
  return yield at(ENSURE_RESOLVED.awaits[0], internalCoroutine(asking(loop, query), GETADDRINFO));
}

/** Follows `getaddrinfo` of `Lib/asyncio/base_events.py`, which asks on a thread. */
function* asking(
  loop: Loop,
  query: AddressQuery,
): Generator<unknown, readonly AddressInfo[], readonly AddressInfo[]> {
  const future = loop.runInExecutor(null, () => addressInfos(query));
  if (loop._interpreter.isRecorded) describeWait(future, `the address of ${str(query.host)}`);
  return yield at(GETADDRINFO.awaits[0], future);
}
