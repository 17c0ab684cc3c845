import { ExceptionGroup } from "../exceptions/exception-groups.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { ValueError } from "../exceptions/exceptions.ts";
import { OSError, TimeoutError } from "../exceptions/os-errors.ts";
import { SOCK_STREAM, type SocketConstant } from "../network/constants.ts";
import type { AddressInfo, Port } from "../network/host-names.ts";
import type { StreamSocket } from "../network/sockets.ts";
import type { Loop } from "../state/loop-types.ts";
import { places } from "../text/cpython-places.ts";
import { makeTuple } from "../text/python-types.ts";
import { str } from "../text/repr.ts";
import { refuseUnexpected } from "../text/unexpected-options.ts";
import { connectedSocket } from "./connecting.ts";
import { madeFor } from "./protocol-calls.ts";
import { resolved } from "./resolving.ts";
import { SelectorSocketTransport, type StreamProtocol } from "./socket-transport.ts";
import type { Transport } from "./transports.ts";
import { namedFuture } from "./waiters.ts";

const PLACE = places["BaseEventLoop.create_connection"];
const TRANSPORT_PLACE = places["BaseEventLoop._create_connection_transport"];

/** The last argument of `createConnection`. */
export interface ConnectionOptions {
  /** `socket.AF_INET` or `socket.AF_INET6`, where only one of them is to be used. */
  readonly family?: SocketConstant | undefined;
  /** The host and the port that the socket is to have itself. */
  readonly localAddr?: readonly [host: string, port: number] | null | undefined;
  /** Whether all errors are raised, as a group, where several addresses were tried. */
  readonly allErrors?: boolean | undefined;
}

/**
 * A coroutine that connects to a server. Follows `create_connection` of `Lib/asyncio/base_events.py`.
 *
 * @param makeProtocol makes the protocol.
 */
export function createConnection<P extends StreamProtocol>(
  loop: Loop,
  makeProtocol: () => P,
  host: string | null,
  port: Port,
  options: ConnectionOptions,
): Coroutine<readonly [Transport, P]> {
  refuseUnexpected(PLACE.name, options, ["family", "localAddr", "allErrors"]);
  return internalCoroutine(creating(loop, makeProtocol, host, port, options), PLACE);
}

function* creating<P extends StreamProtocol>(
  loop: Loop,
  makeProtocol: () => P,
  host: string | null,
  port: Port,
  options: ConnectionOptions,
): Generator<unknown, readonly [Transport, P], never> {
  if (host === null && port === null) {
    throw new ValueError("host and port was not specified and no sock specified");
  }
  const { family, localAddr = null } = options;
  const kind = SOCK_STREAM;
  const infos: readonly AddressInfo[] = yield at(
    PLACE.awaits[0],
    resolved(loop, { host, port, family, kind, isPassive: false }),
  );
  let local: readonly AddressInfo[] | null = null;
  if (localAddr !== null) {
    const [ownHost, ownPort] = localAddr;
    const query = { host: ownHost, port: ownPort, family, kind, isPassive: false };
    local = yield at(PLACE.awaits[1], resolved(loop, query));
  }
  const failures: unknown[][] = [];
  const socket = yield* firstConnected(loop, infos, local, failures);
  if (socket === null) throw failureOf(failures.flat(), options.allErrors === true);
  return yield at(PLACE.awaits[4], transportOf(loop, socket, makeProtocol));
}

/** The first socket that gets a connection; null when none does. */
function* firstConnected(
  loop: Loop,
  infos: readonly AddressInfo[],
  local: readonly AddressInfo[] | null,
  failures: unknown[][],
): Generator<unknown, StreamSocket | null, StreamSocket> {
  for (const info of infos) {
    try {
      return yield at(PLACE.awaits[2], connectedSocket(loop, failures, info, local));
    } catch (exception) {
      if (!(exception instanceof OSError)) throw exception;
    }
  }
  return null;
}

function failureOf(exceptions: readonly unknown[], areAllRaised: boolean): unknown {
  if (areAllRaised) return new ExceptionGroup("create_connection failed", exceptions.filter(isError));
  const [first] = exceptions;
  if (first === undefined) return new TimeoutError("create_connection failed");
  const model = str(first);
  if (exceptions.every((exception) => str(exception) === model)) return first;
  return new OSError(`Multiple exceptions: ${exceptions.map(str).join(", ")}`);
}

function isError(value: unknown): value is Error {
  return value instanceof Error;
}

/** Follows `_create_connection_transport` of `Lib/asyncio/base_events.py`. */
function transportOf<P extends StreamProtocol>(
  loop: Loop,
  socket: StreamSocket,
  makeProtocol: () => P,
): Coroutine<readonly [Transport, P]> {
  return internalCoroutine(makingTransport(loop, socket, makeProtocol), TRANSPORT_PLACE);
}

function* makingTransport<P extends StreamProtocol>(
  loop: Loop,
  socket: StreamSocket,
  makeProtocol: () => P,
): Generator<unknown, readonly [Transport, P], never> {
  const protocol = madeFor(socket, makeProtocol);
  const waiter = namedFuture<null>(loop, () => "connection_made()");
  const transport = new SelectorSocketTransport(loop, socket, protocol, waiter, {});
  try {
    yield at(TRANSPORT_PLACE.awaits[0], waiter);
  } catch (exception) {
    transport.close();
    throw exception;
  }
  return makeTuple(transport, protocol);
}
