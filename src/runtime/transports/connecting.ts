import { LimitReached } from "../../trace/model/limits.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { OSError } from "../exceptions/os-errors.ts";
import { escapesTheLoop } from "../exceptions/exceptions.ts";
import { InternalCallback } from "../futures/callbacks.ts";
import type { Future } from "../futures/futures.ts";
import type { Handle } from "../futures/handles.ts";
import type { SocketAddress } from "../network/addresses.ts";
import type { AddressInfo } from "../network/host-names.ts";
import { type Socket, StreamSocket } from "../network/sockets.ts";
import { numberOf } from "../network/system-errors.ts";
import type { Loop } from "../state/loop-types.ts";
import { places } from "../text/cpython-places.ts";
import { repr } from "../text/repr.ts";
import { addressText } from "./labels.ts";
import { MethodCallback } from "./method-callback.ts";
import { resolved } from "./resolving.ts";
import { namedFuture } from "./waiters.ts";

const SOCK_CONNECT = places["BaseSelectorEventLoop.sock_connect"];
const CONNECT_SOCK = places["BaseEventLoop._connect_sock"];

/**
 * A coroutine that connects a socket to an address. Follows `sock_connect` of
 * `Lib/asyncio/selector_events.py`.
 */
export function sockConnect(loop: Loop, socket: Socket, address: SocketAddress): Coroutine<null> {
  return internalCoroutine(connecting(loop, socket, address), SOCK_CONNECT);
}

function* connecting(loop: Loop, socket: Socket, address: SocketAddress): Generator<unknown, null, never> {
  const [host, port] = address;
  const { family, kind } = socket;
  yield at(SOCK_CONNECT.awaits[0], resolved(loop, { host, port, family, kind, isPassive: false }));
  const future = namedFuture<null>(loop, () => `the connection to ${addressText(address)}`);
  begin(loop, future, socket, address);
  yield at(SOCK_CONNECT.awaits[1], future);
  return null;
}

function begin(loop: Loop, future: Future<null>, socket: Socket, address: SocketAddress): void {
  const { descriptor } = socket;
  try {
    socket.connect(address);
  } catch (exception) {
    if (exception instanceof LimitReached || escapesTheLoop(exception)) throw exception;
    future._setException(exception);
    return;
  }
  if (!(socket instanceof StreamSocket)) {
    future._setResult(null);
    return;
  }
  loop._sockets.ensureNoTransport(descriptor);
  const connected = new MethodCallback("BaseSelectorEventLoop._sock_connect_cb", () => {
    finish(future, socket, address);
  });
  const handle = loop._sockets.addWriter(descriptor, connected);
  future._addCallback(new WriteDone(loop, descriptor, handle));
}

/** Follows `_sock_connect_cb`. */
function finish(future: Future<null>, socket: Socket, address: SocketAddress): void {
  if (future.done()) return;
  const name = socket.takeErrorName();
  if (name === null) future._setResult(null);
  else future._setException(new OSError(numberOf(name), `Connect call failed ${repr(address)}`));
}

/** Follows `_sock_write_done`. */
class WriteDone extends InternalCallback {
  readonly _text = "BaseSelectorEventLoop._sock_write_done()()";
  readonly #loop: Loop;
  readonly #descriptor: number;
  readonly #handle: Handle;

  constructor(loop: Loop, descriptor: number, handle: Handle) {
    super();
    this.#loop = loop;
    this.#descriptor = descriptor;
    this.#handle = handle;
  }

  _invoke(): void {
    if (this.#handle.cancelled()) return;
    this.#loop._sockets.ensureNoTransport(this.#descriptor);
    this.#loop._sockets.removeWriter(this.#descriptor);
  }
}

/**
 * A coroutine that makes a socket and connects it. Follows `_connect_sock` of `Lib/asyncio/base_events.py`.
 *
 * @param exceptions the errors of all sockets that were tried; those of this one are added.
 * @param info where to connect to.
 * @param local the addresses of which it is to have one; null for any.
 */
export function connectedSocket(
  loop: Loop,
  exceptions: unknown[][],
  info: AddressInfo,
  local: readonly AddressInfo[] | null,
): Coroutine<StreamSocket> {
  return internalCoroutine(makingConnection(loop, exceptions, info, local), CONNECT_SOCK);
}

function* makingConnection(
  loop: Loop,
  exceptions: unknown[][],
  [family, , , , address]: AddressInfo,
  local: readonly AddressInfo[] | null,
): Generator<unknown, StreamSocket, never> {
  const own: OSError[] = [];
  exceptions.push(own);
  const socket = new StreamSocket(loop._sockets.network, family);
  try {
    if (local !== null) bindToOne(socket, local, own);
    yield at(CONNECT_SOCK.awaits[0], sockConnect(loop, socket, address));
    return socket;
  } catch (exception) {
    if (exception instanceof OSError) own.push(exception);
    socket.close();
    throw exception;
  }
}

function bindToOne(socket: StreamSocket, local: readonly AddressInfo[], failures: OSError[]): void {
  for (const [family, , , , address] of local) {
    if (family !== socket.family) continue;
    try {
      socket.bind(address);
      return;
    } catch (exception) {
      if (!(exception instanceof OSError)) throw exception;
      failures.push(bindError(exception, address));
    }
  }
  const last = failures.pop();
  if (last !== undefined) throw last;
  throw new OSError(`no matching local address with family=${repr(socket.family)} found`);
}

/** The error of a socket that could not get an address, with the address. */
export function bindError(exception: OSError, address: SocketAddress): OSError {
  const reason = exception.__str__().toLowerCase();
  return new OSError(
    exception.errno,
    `error while attempting to bind on address ${repr(address)}: ${reason}`,
  );
}
