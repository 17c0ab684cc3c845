import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { withRaiseContext } from "../exceptions/exception-context.ts";
import { ValueError } from "../exceptions/exceptions.ts";
import { OSError } from "../exceptions/os-errors.ts";
import type { SocketAddress } from "../network/addresses.ts";
import { SOCK_DGRAM, type SocketConstant } from "../network/constants.ts";
import type { AddressInfo } from "../network/host-names.ts";
import { DatagramSocket } from "../network/sockets.ts";
import type { Loop } from "../state/loop-types.ts";
import { places } from "../text/cpython-places.ts";
import { makeTuple } from "../text/python-types.ts";
import { refuseUnexpected } from "../text/unexpected-options.ts";
import { sockConnect } from "./connecting.ts";
import { SelectorDatagramTransport } from "./datagram-transport.ts";
import { madeFor } from "./protocol-calls.ts";
import type { DatagramProtocol } from "./protocols.ts";
import { resolved } from "./resolving.ts";
import { asDatagramTransport, type DatagramTransport } from "./transports.ts";
import { namedFuture } from "./waiters.ts";

const PLACE = places["BaseEventLoop.create_datagram_endpoint"];

/** Host and port. */
type HostAndPort = readonly [host: string, port: number];

/** The last argument of `createDatagramEndpoint`. */
export interface DatagramOptions {
  /** The host and the port at which datagrams are received. */
  readonly localAddr?: HostAndPort | SocketAddress | null | undefined;
  /** The host and the port that datagrams are sent to, and received from. */
  readonly remoteAddr?: HostAndPort | SocketAddress | null | undefined;
  /** `socket.AF_INET` or `socket.AF_INET6`, where there is no address, or only one of them is to be used. */
  readonly family?: SocketConstant | undefined;
  /** Whether several sockets may share the port; false unless given. */
  readonly reusePort?: boolean | null | undefined;
  /** Whether datagrams may be sent to all computers of a network; false unless given. */
  readonly allowBroadcast?: boolean | null | undefined;
}

/** The names of {@link DatagramOptions}. */
const OPTIONS = ["localAddr", "remoteAddr", "family", "reusePort", "allowBroadcast"];

/**
 * A coroutine that makes a socket for datagrams. Follows `create_datagram_endpoint` of
 * `Lib/asyncio/base_events.py`.
 *
 * @param makeProtocol makes the protocol.
 */
export function createDatagramEndpoint<P extends DatagramProtocol>(
  loop: Loop,
  makeProtocol: () => P,
  options: DatagramOptions,
): Coroutine<readonly [DatagramTransport, P]> {
  refuseUnexpected(PLACE.name, options, OPTIONS);
  return internalCoroutine(creating(loop, makeProtocol, options), PLACE);
}

/** The addresses that a socket is to have and to send to. */
interface Ends {
  readonly family: SocketConstant;
  local: SocketAddress | null;
  remote: SocketAddress | null;
}

function* creating<P extends DatagramProtocol>(
  loop: Loop,
  makeProtocol: () => P,
  options: DatagramOptions,
): Generator<unknown, readonly [DatagramTransport, P], never> {
  const { localAddr = null, remoteAddr = null, family } = options;
  const pairs: Ends[] = [];
  if (localAddr === null && remoteAddr === null) {
    if (family === undefined) throw new ValueError("unexpected address family");
    pairs.push({ family, local: null, remote: null });
  } else {
    const found = new Map<SocketConstant, Ends>();
    for (const role of ["local", "remote"] as const) {
      const given = role === "local" ? localAddr : remoteAddr;
      if (given === null) continue;
      if (!Array.isArray(given) || given.length !== 2) throw new TypeError("2-tuple is expected");
      const [host, port]: HostAndPort | SocketAddress = given;
      const query = { host, port, family, kind: SOCK_DGRAM, isPassive: false };
      const infos: readonly AddressInfo[] = yield at(PLACE.awaits[0], resolved(loop, query));
      for (const [each, , , , address] of infos) {
        const ends = found.get(each) ?? { family: each, local: null, remote: null };
        ends[role] = address;
        found.set(each, ends);
      }
    }
    pairs.push(
      ...[...found.values()].filter(
        ({ local, remote }) =>
          !(localAddr !== null && local === null) && !(remoteAddr !== null && remote === null),
      ),
    );
    if (pairs.length === 0) throw new ValueError("can not get address information");
  }
  const failures: unknown[] = [];
  for (const ends of pairs) {
    let socket: DatagramSocket | null = null;
    try {
      socket = new DatagramSocket(loop._sockets.network, ends.family);
      socket.end.options = {
        reusePort: options.reusePort ?? false,
        broadcast: options.allowBroadcast ?? false,
      };
      if (ends.local !== null) socket.bind(ends.local);
      if (ends.remote !== null && options.allowBroadcast !== true) {
        yield at(PLACE.awaits[1], sockConnect(loop, socket, ends.remote));
      }
    } catch (exception) {
      socket?.close();
      if (!(exception instanceof OSError)) throw exception;
      failures.push(exception);
      continue;
    }
    return yield* makingTransport(loop, makeProtocol, socket, ends.remote);
  }
  throw withRaiseContext(failures[0]);
}

function* makingTransport<P extends DatagramProtocol>(
  loop: Loop,
  makeProtocol: () => P,
  socket: DatagramSocket,
  remote: SocketAddress | null,
): Generator<unknown, readonly [DatagramTransport, P], never> {
  const protocol = madeFor(socket, makeProtocol);
  const waiter = namedFuture<null>(loop, () => "connection_made()");
  const transport = new SelectorDatagramTransport(loop, socket, protocol, remote, waiter);
  try {
    yield at(PLACE.awaits[2], waiter);
  } catch (exception) {
    transport.close();
    throw exception;
  }
  return makeTuple(asDatagramTransport(transport), protocol);
}
